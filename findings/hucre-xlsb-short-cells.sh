#!/usr/bin/env bash
# hucre 1.0.0 and the cells of an .xlsb file that do not say their column.
# In an .xlsb sheet a cell that stands right of another may be written as a short record without its column (BrtShortRk, BrtShortReal,
# BrtShortIsst … in [MS-XLSB] 2.4, records 12 to 18). SheetJS 0.18.5 writes every cell of a row but the first so.
# The guess: a reader that does not know a record of cells refuses the file, or reads the cells.
# The behaviour: readXlsb passes over them. Of each row the first cell is left, without an error.
# Here: `preview/xlsx/short-cells.ts` gives such cells their column before the library reads the sheet.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts hucre@1.0.0 xlsx@0.18.5
cat >ask.mjs <<'JS'
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { readXlsb } from 'hucre/xlsx';

const require = createRequire(import.meta.url);
const { read, utils, write } = require('xlsx');
const rows = [
  ['cook', 120, 0.5],
  ['nurse', 7, true],
];
const workbook = utils.book_new();
utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows), 'S');
const file = write(workbook, { bookType: 'xlsb', type: 'buffer' });
const own = utils.sheet_to_json(read(file).Sheets.S, { header: 1 });
const [{ rows: came }] = (await readXlsb(file)).sheets;
const version = JSON.parse(readFileSync('node_modules/hucre/package.json', 'utf8')).version;
console.log(`written and read by SheetJS: ${JSON.stringify(own)}`);
console.log(`read by hucre ${version}: ${JSON.stringify(came)}`);
process.exit(JSON.stringify(own) === JSON.stringify(rows) && JSON.stringify(came) === '[["cook"],["nurse"]]' ? 0 : 1);
JS
node ask.mjs
# Seen: written and read by SheetJS: [["cook",120,0.5],["nurse",7,true]]
# Seen: read by hucre 1.0.0: [["cook"],["nurse"]]
