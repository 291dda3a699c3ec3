#!/usr/bin/env bash
# Playwright 1.65.1: `locator.waitFor({ timeout })`, on a page where the element comes after a second and a half.
# The guess: the timeout says when it gives up, and nothing else; how soon an element is seen does not depend on it.
# The behaviour: it looks after 20, 50, 100, 100 and then every 500 milliseconds, but leaves out of these pauses what is longer than a
# fifth of the timeout. So it looks ten times in a second with a timeout of two seconds, and twice with one of a minute; clicks wait the
# same way. Tests that allow a slow machine more time become slower on a quick one, each wait by up to half a second.
# Here: `seen` and `gone` in `test/e2e/waiting.ts` look forty times in a second, whatever the patience.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts playwright-core@1.65.1 @sparticuz/chromium@147.0.0
cat >ask.mjs <<'JS'
import { readFile } from 'node:fs/promises';
import packaged from '@sparticuz/chromium';
import { chromium, selectors } from 'playwright-core';

const { version } = JSON.parse(await readFile('node_modules/playwright-core/package.json', 'utf8'));
/** Finds by a CSS selector, and counts how often it is asked to. */
await selectors.register('counted', {
  content: `({
    query(root, selector) { return this.queryAll(root, selector)[0]; },
    queryAll(root, selector) { window.looks = (window.looks ?? 0) + 1; return [...root.querySelectorAll(selector)]; },
  })`,
}, { contentScript: false });
const browser = await chromium.launch({ executablePath: await packaged.executablePath(), args: packaged.args });
const page = await browser.newPage();

async function looks(timeout) {
  await page.setContent('<p>Waiting</p>');
  await page.evaluate(() => {
    window.looks = 0;
    setTimeout(() => document.body.append(document.createElement('output')), 1500);
  });
  await page.locator('counted=output').waitFor({ state: 'attached', timeout });
  return page.evaluate(() => window.looks);
}

const [short, long] = [await looks(2_000), await looks(60_000)];
await browser.close();
console.log(`playwright-core ${version}: for an element that comes after 1.5 s it looks ${short} times with a timeout of 2 s, ${long} times with one of 60 s`);
process.exit(long < short * 0.75 ? 0 : 1);
JS
TMPDIR="$folder" node ask.mjs
# Seen: playwright-core 1.65.1: for an element that comes after 1.5 s it looks 17 times with a timeout of 2 s, 8 times with one of 60 s
