#!/usr/bin/env bash
# Chromium 147 and Kazakh in `Intl`.
# The guess: a browser knows a language or does not. Its `Intl.PluralRules` say that they support Kazakh and resolve to it, so its numbers
# are Kazakh too: 1 234,5, as Node 20 writes them.
# The behaviour: of Chromium's `Intl` the rules of plurals alone know Kazakh. `Intl.NumberFormat('kk')` writes as the browser's own language
# does, here 1,234.5: to a Kazakh reader, for whom the comma is the decimal one, another number. Nothing is raised.
# Here: `src/taskpane/shared/money.ts` asks for the Russian format, which is the same.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts playwright-core@1.65.1 @sparticuz/chromium@147.0.0
cat >ask.mjs <<'JS'
import packaged from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

/** Which language the plurals come in, and a number as it is written, with plain spaces. */
const asked = () => ({
  plurals: new Intl.PluralRules('kk').resolvedOptions().locale,
  number: new Intl.NumberFormat('kk').format(1234.5).replaceAll(/\s/g, ' '),
});

const browser = await chromium.launch({ executablePath: await packaged.executablePath(), args: packaged.args });
const page = await browser.newPage({ locale: 'en-US' });
const [here, there] = [asked(), await page.evaluate(asked)];
console.log(`Node with ICU ${process.versions.icu}: plurals of ${here.plurals}, ${here.number}`);
console.log(`Chromium ${browser.version()}: plurals of ${there.plurals}, ${there.number}`);
await browser.close();
const isSame = here.number === '1 234,5' && there.plurals === 'kk' && there.number === '1,234.5';
process.exit(isSame ? 0 : 1);
JS
TMPDIR="$folder" node ask.mjs
# Seen: Node with ICU 78.2: plurals of kk, 1 234,5
# Chromium 147.0.7727.0: plurals of kk, 1,234.5
