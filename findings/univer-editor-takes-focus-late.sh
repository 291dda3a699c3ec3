#!/usr/bin/env bash
# Univer 0.25.1: a page begins an edit by `startEditing()`, which says that the cell is in edit, and then gives the focus to a field of its own.
# The guess: what is typed from then on goes into that field.
# The behaviour: the cell's editor takes the focus when it is painted, a little later, and again in the two frames after that. The
# field stays empty and what was meant for it is typed into the cell. No error is raised. Where the page is slow, "a little" is a part of a second.
# Here: `startEdit` in `src/preview/spreadsheet/book.ts` ends only when the editor has the focus and keeps it.
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
const workbook = FUniver.newAPI(univer).createWorkbook({});
const field = document.querySelector('#field');

window.select = () => workbook.getActiveSheet().getRange('B2').activate();
/** Whether the cell is in edit and the field has the focus. */
window.edit = () => {
  workbook.startEditing();
  field.focus();
  return workbook.isCellEditing() && document.activeElement === field;
};
window.end = () => workbook.endEditingAsync(true);
window.typed = () => [field.value, workbook.getActiveSheet().getRange('B2').getValue()];
JS
cat >ask.mjs <<'JS'
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import packaged from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

await build({ entryPoints: ['page.js'], bundle: true, outfile: 'bundle.js', logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' } });
const { version } = JSON.parse(await readFile('node_modules/@univerjs/core/package.json', 'utf8'));
const browser = await chromium.launch({ executablePath: await packaged.executablePath(), args: packaged.args });
const page = await browser.newPage({ viewport: { width: 1100, height: 700 } });
await page.setContent('<input id="field"><div id="sheet" style="height: 640px"></div>');
await page.addStyleTag({ path: 'node_modules/@univerjs/preset-sheets-core/lib/index.css' });
await page.addScriptTag({ path: 'bundle.js' });
await page.locator('canvas').first().waitFor();
await page.waitForTimeout(2000);
await page.evaluate(() => window.select());
await page.waitForTimeout(500);
const isInField = await page.evaluate(() => window.edit());
await page.waitForTimeout(500);
await page.keyboard.type('name');
await page.evaluate(() => window.end());
await page.waitForTimeout(500);
const [field, cell] = await page.evaluate(() => window.typed());
await browser.close();
console.log(`@univerjs/core ${version}: in edit with the focus in the field ${isInField}; typed into the field "${field}", into the cell "${cell}"`);
process.exit(isInField && field === '' && cell === 'name' ? 0 : 1);
JS
TMPDIR="$folder" node ask.mjs
# Seen: @univerjs/core 0.25.1: in edit with the focus in the field true; typed into the field "", into the cell "name"
