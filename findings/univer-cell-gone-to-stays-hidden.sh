#!/usr/bin/env bash
# Univer 0.25.1 and a sheet with frozen columns, when a cell outside the window is gone to.
# The guess: whoever goes to a cell by the name box sees it, and types where it is seen, whether columns are frozen or not.
# The behaviour: beside frozen columns the way is measured by the widths of the sheet's first columns instead of those that move. Where the first are
# narrower, the sheet stops short of the cell: it is selected beyond the edge of the window and is typed in there, unseen. No error is raised.
# Here: `src/preview/spreadsheet/mends/frozen-scroll.ts` brings the cell into view whole.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @univerjs/core@0.25.1 @univerjs/preset-sheets-core@0.25.1 react@19.3.1 react-dom@19.3.1 \
  rxjs@7.8.2 esbuild@0.28.2 playwright-core@1.65.1 @sparticuz/chromium@147.0.0
cat >page.js <<'JS'
import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import english from '@univerjs/preset-sheets-core/locales/en-US';

const univer = new Univer({ logLevel: LogLevel.SILENT, locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: english } });
for (const entry of UniverSheetsCorePreset({ container: 'sheet' }).plugins)
  univer.registerPlugin(...(Array.isArray(entry) ? entry : [entry]));
const api = FUniver.newAPI(univer);
const sheet = api.createWorkbook({}).getActiveSheet();

/** Gives the first columns these widths, freezes two of them or none, and goes to the first cell. */
window.lay = (widths, frozen) => {
  widths.forEach((width, column) => sheet.setColumnWidths(column, 1, width));
  sheet.setFrozenColumns(frozen);
  sheet.getRange('A1').activate();
};
JS
cat >ask.mjs <<'JS'
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import packaged from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

await build({ entryPoints: ['page.js'], bundle: true, outfile: 'bundle.js', logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' } });
const { version } = JSON.parse(await readFile('node_modules/@univerjs/core/package.json', 'utf8'));
const browser = await chromium.launch({ executablePath: await packaged.executablePath(), args: packaged.args });

/** Where M3 begins on the screen, in pixels, when it is gone to and typed in. */
async function begins(frozen) {
  const page = await browser.newPage({ viewport: { width: 1100, height: 700 } });
  await page.setContent('<div id="sheet" style="height: 680px"></div>');
  await page.addStyleTag({ path: 'node_modules/@univerjs/preset-sheets-core/lib/index.css' });
  await page.addScriptTag({ path: 'bundle.js' });
  const nameBox = page.locator('[data-u-comp="defined-name"] input');
  await nameBox.waitFor();
  await page.waitForTimeout(2000);
  await page.evaluate(([widths, count]) => window.lay(widths, count), [[40, 350, 100, 100, 100, 540, 120, 130], frozen]);
  await nameBox.fill('M3');
  await nameBox.press('Enter');
  await page.waitForTimeout(300);
  await page.keyboard.type('1');
  await page.waitForTimeout(300);
  const { x } = await page.locator('#univer-doc-main-canvas').last().boundingBox();
  return Math.round(x);
}

const [free, frozen] = [await begins(0), await begins(2)];
await browser.close();
console.log(`@univerjs/core ${version}, a window of 1100 pixels: M3 begins at ${free} with no column frozen, at ${frozen} with two`);
process.exit(free < 1100 && frozen >= 1100 ? 0 : 1);
JS
TMPDIR="$folder" node ask.mjs
# Seen: @univerjs/core 0.25.1, a window of 1100 pixels: M3 begins at 656 with no column frozen, at 1196 with two
