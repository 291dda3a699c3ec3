#!/usr/bin/env bash
# exceljs 4.4.0 and numbers with a unit in their format, such as 0.0\ \m for metres.
# The guess: in a format a backslash has the next letter shown as it is, and _ leaves room as wide as the next letter, so neither makes a
# date of the number; of a unit in quotes exceljs knows it.
# The behaviour: where that letter is d, h, m, s or y, the cell is read as a day: 12.5 metres are noon of 11 January 1900.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts exceljs@4.4.0
cat >ask.cjs <<'JS'
const { Workbook } = require('exceljs');
const { version } = require('exceljs/package.json');

async function readBack(format) {
  const [book, again] = [new Workbook(), new Workbook()];
  const cell = book.addWorksheet('Rooms').getCell('A1');
  cell.value = 12.5;
  cell.numFmt = format;
  await again.xlsx.load(await book.xlsx.writeBuffer());
  const { value } = again.worksheets[0].getCell('A1');
  return value instanceof Date ? value.toISOString() : `${value}`;
}

(async () => {
  const expected = {
    '0.0" m"': '12.5',
    '0.0\\ \\m': '1900-01-11T12:00:00.000Z',
    '0.0_d': '1900-01-11T12:00:00.000Z',
  };
  console.log(`exceljs ${version}`);
  let isSame = true;
  for (const [format, value] of Object.entries(expected)) {
    const read = await readBack(format);
    console.log(`12.5 with the format ${format} is read as ${read}`);
    isSame &&= read === value;
  }
  process.exit(isSame ? 0 : 1);
})();
JS
node ask.cjs
# Seen: exceljs 4.4.0
# 12.5 with the format 0.0" m" is read as 12.5
# 12.5 with the format 0.0\ \m is read as 1900-01-11T12:00:00.000Z
# 12.5 with the format 0.0_d is read as 1900-01-11T12:00:00.000Z
