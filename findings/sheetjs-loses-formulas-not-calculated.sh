#!/usr/bin/env bash
# SheetJS 0.18.5 (npm xlsx) and formulas that nobody has calculated yet, as libraries write them: <c r="B1"><f>A1*2</f></c>.
# The guess: `read` gives the cell with its formula and no value. SheetJS itself writes such cells, for Excel to calculate.
# The behaviour: the cell is not there. What `write` makes of the workbook has no formula in its place, and nothing is raised.
# Only with `sheetStubs`, which its documentation has for blank cells that hold comments, is the formula read.
# Here: the browser workbook calculates such cells (`src/preview/xlsx/file-cells.ts`).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts xlsx@0.18.5 exceljs@4.4.0
cat >ask.cjs <<'JS'
const { Workbook } = require('exceljs');
const { read, version, write } = require('xlsx');

const formulas = { B1: 'A1*2', C1: 'A1*3' };
const found = ({ Sheets }) =>
  Object.keys(formulas).filter((cell) => Sheets.Staff[cell]?.f === formulas[cell]).join() || 'none';
const again = (book) => read(write(book, { bookType: 'xlsx', type: 'buffer' }));

(async () => {
  const written = new Workbook();
  const sheet = written.addWorksheet('Staff');
  sheet.getCell('A1').value = 5;
  sheet.getCell('B1').value = { formula: formulas.B1 };
  sheet.getCell('C1').value = { formula: formulas.C1, result: 15 };
  const file = await written.xlsx.writeBuffer();
  const typed = { '!ref': 'A1:B1', A1: { t: 'n', v: 5 }, B1: { f: formulas.B1 } };
  const own = again({ SheetNames: ['Staff'], Sheets: { Staff: typed } });
  const seen = [found(read(file)), found(again(read(file))), found(read(file, { sheetStubs: true })), found(own)];
  console.log(`SheetJS ${version}: of the formulas in B1, not calculated, and C1, calculated, are read: ${seen[0]}`);
  console.log(`after writing: ${seen[1]}; with sheetStubs: ${seen[2]}; of one in B1 that SheetJS itself has written: ${seen[3]}`);
  process.exit(seen.join(' ') === 'C1 C1 B1,C1 none' ? 0 : 1);
})();
JS
node ask.cjs
# Seen: SheetJS 0.18.5: of the formulas in B1, not calculated, and C1, calculated, are read: C1
# after writing: C1; with sheetStubs: B1,C1; of one in B1 that SheetJS itself has written: none
