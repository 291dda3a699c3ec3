#!/usr/bin/env bash
# axe-core 4.14.1 and its rule color-contrast in a page under forced colours (Chromium 147), as with a contrast theme of Windows.
# The guess: it judges the colours that are shown, those of the system; what the page's author wrote is not painted.
# The behaviour: it reads the property -webkit-text-fill-color, whose computed value stays the author's while `color` is the system's.
# Words that are painted black on white are reported as light grey on white.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts axe-core@4.14.1 playwright-core@1.65.1 @sparticuz/chromium@147.0.0
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import packaged from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const { version } = require('axe-core/package.json');
const browser = await chromium.launch({ executablePath: await packaged.executablePath(), args: packaged.args });
const page = await browser.newPage();
await page.setContent('<p style="color: #cccccc; font: bold 20px sans-serif; margin: 0">IIII</p>');
await page.emulateMedia({ forcedColors: 'active' });

/** The darkest point of the page as it is painted, 0 to 255. */
async function darkest() {
  const picture = (await page.screenshot()).toString('base64');
  return page.evaluate(async (data) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    canvas.drawImage(bitmap, 0, 0);
    const bytes = canvas.getImageData(0, 0, bitmap.width, bitmap.height).data;
    return bytes.filter((_, at) => at % 4 !== 3).reduce((least, byte) => Math.min(least, byte), 255);
  }, picture);
}

const painted = await darkest();
await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
const found = await page.evaluate(async () => {
  const { violations } = await axe.run(document, { runOnly: ['color-contrast'] });
  return violations.flatMap(({ nodes }) => nodes.map(({ any }) => `${any[0].data.fgColor} on ${any[0].data.bgColor}`));
});
console.log(`axe-core ${version}: the darkest point that is painted: ${painted}; reported: ${found.join() || 'nothing'}`);
await browser.close();
process.exit(painted === 0 && found.join() === '#cccccc on #ffffff' ? 0 : 1);
JS
TMPDIR="$folder" node ask.mjs
# Seen: axe-core 4.14.1: the darkest point that is painted: 0; reported: #cccccc on #ffffff
