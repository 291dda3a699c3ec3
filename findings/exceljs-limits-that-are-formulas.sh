#!/usr/bin/env bash
# exceljs 4.4.0 and rules of what may be typed into cells whose limits are formulas, as "a whole number, at most $B$1".
# The guess: what was read is written as it was, as lists and rules of one's own are; the documentation itself says "less than formula result".
# The behaviour: limits of numbers, days and lengths are read as numbers. Read and written, $B$1 and TODAY() are NaN, and 2*5 is 2:
# another limit stands in the file, or one that is no number, and nothing is raised.
# The workbook is written by exceljs itself; then other limits are put into the file.
# Here: files are changed where they are to change (`src/xlsx-file`), so that such rules stay as they stand.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts exceljs@4.4.0 fflate@0.8.3
cat >ask.cjs <<'JS'
const { Workbook } = require('exceljs');
const { strFromU8, strToU8, unzipSync, zipSync } = require('fflate');
const { version } = require('exceljs/package.json');

const part = 'xl/worksheets/sheet1.xml';
const cases = [
  ['list', '$D$1:$D$9'],
  ['custom', 'A2&gt;$B$1'],
  ['whole', '$B$1'],
  ['decimal', '2*5'],
  ['date', 'TODAY()'],
  ['textLength', 'LEN($B$1)'],
];
const rules = cases.map(
  ([type, limit], at) =>
    `<dataValidation type="${type}" operator="lessThanOrEqual" sqref="A${at + 1}"><formula1>${limit}</formula1></dataValidation>`,
);

async function writtenAgain(file) {
  const book = new Workbook();
  await book.xlsx.load(file);
  return unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
}

(async () => {
  const book = new Workbook();
  book.addWorksheet('Staff').getCell('B1').value = 10;
  const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  const all = `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
  parts[part] = strToU8(strFromU8(parts[part]).replace('</sheetData>', `</sheetData>${all}`));
  const xml = strFromU8((await writtenAgain(zipSync(parts)))[part]);
  const limits = [...xml.matchAll(/<formula1>(.*?)<\/formula1>/g)].map(([, limit]) => limit);
  console.log(`exceljs ${version}`);
  cases.forEach(([type, limit], at) => console.log(`${type}: ${limit} is written as ${limits[at]}`));
  process.exit(limits.join() === '$D$1:$D$9,A2&gt;$B$1,NaN,2,NaN,NaN' ? 0 : 1);
})();
JS
node ask.cjs
# Seen: exceljs 4.4.0
# list: $D$1:$D$9 is written as $D$1:$D$9
# custom: A2&gt;$B$1 is written as A2&gt;$B$1
# whole: $B$1 is written as NaN
# decimal: 2*5 is written as 2
# date: TODAY() is written as NaN
# textLength: LEN($B$1) is written as NaN
