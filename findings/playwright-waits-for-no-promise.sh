#!/usr/bin/env bash
# playwright-core 1.65.1 and `page.waitForFunction` with an async function.
# The guess: it waits until the promise is one of a truthy value, as Puppeteer's method of this name does and as `page.evaluate`
# awaits what it is given; the types take such a function.
# The behaviour: a promise counts as truthy. It answers at once, with the awaited value, here false: nothing was waited for.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts playwright-core@1.65.1 @sparticuz/chromium@147.0.0
cat >ask.mjs <<'JS'
import { createRequire } from 'node:module';
import packaged from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

const { version } = createRequire(import.meta.url)('playwright-core/package.json');
const browser = await chromium.launch({ executablePath: await packaged.executablePath(), args: packaged.args });
const page = await browser.newPage();

/** What the waiting ends with. */
async function outcome(holds) {
  try {
    const handle = await page.waitForFunction(holds, undefined, { timeout: 2000 });
    return `answers ${await handle.jsonValue()}`;
  } catch (error) {
    return error.name;
  }
}

const [plain, promised] = [await outcome(() => false), await outcome(async () => false)];
console.log(`playwright-core ${version}: waiting for () => false: ${plain}; for async () => false: ${promised}`);
await browser.close();
process.exit(plain === 'TimeoutError' && promised === 'answers false' ? 0 : 1);
JS
TMPDIR="$folder" node ask.mjs
# Seen: playwright-core 1.65.1: waiting for () => false: TimeoutError; for async () => false: answers false
