#!/usr/bin/env bash
# exceljs 4.4.0 and cells that hold a day written out: <c t="d"><v>2026-11-28</v></c> (ECMA-376 part 1, 18.18.11).
# The guess: such a cell is read as that day; a reader that does not know this type of cell gives its text or raises an error.
# The behaviour: the year is read as a number, 2026. Where the cell's format shows days, as it does in such files, that number is then
# taken for a day: 18 July 1905.
# SheetJS 0.18.5 writes the file, with the option of its documentation for days written out, and reads the same day back.
# Here: `src/preview/xlsx/file-cells.ts` reads such cells as days.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts exceljs@4.4.0 xlsx@0.18.5
cat >ask.cjs <<'JS'
const { Workbook } = require('exceljs');
const { read, utils, write } = require('xlsx');
const { version } = require('exceljs/package.json');

const day = new Date(Date.UTC(2026, 10, 28));
const said = (value) => (value instanceof Date ? `the day ${value.toISOString().slice(0, 10)}` : `the number ${value}`);

/** A workbook with the day in A1, in a format for days or in none. */
function fileWith(format) {
  const book = utils.book_new();
  utils.book_append_sheet(book, { '!ref': 'A1', A1: { t: 'd', v: day, z: format } }, 'Staff');
  return write(book, { bookType: 'xlsx', type: 'buffer', cellDates: true });
}

(async () => {
  console.log(`exceljs ${version}`);
  const seen = [];
  for (const format of ['General', 'dd.mm.yyyy']) {
    const [book, file] = [new Workbook(), fileWith(format)];
    await book.xlsx.load(file);
    const own = read(file, { cellDates: true }).Sheets.Staff.A1.v;
    seen.push(said(book.worksheets[0].getCell('A1').value));
    console.log(`with the format ${format} 2026-11-28 is read as ${seen.at(-1)}; by SheetJS as ${said(own)}`);
  }
  process.exit(seen.join() === 'the number 2026,the day 1905-07-18' ? 0 : 1);
})();
JS
node ask.cjs
# Seen: exceljs 4.4.0
# with the format General 2026-11-28 is read as the number 2026; by SheetJS as the day 2026-11-28
# with the format dd.mm.yyyy 2026-11-28 is read as the day 1905-07-18; by SheetJS as the day 2026-11-28
