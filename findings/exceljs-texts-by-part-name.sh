#!/usr/bin/env bash
# exceljs 4.4.0 and a workbook whose part of texts is not called `xl/sharedStrings.xml`.
# The guess: a workbook names its parts by relationships, as exceljs follows them for sheets, so the texts are found under any name.
# The behaviour: nothing is raised. Each cell with a text is read as a number: the text's place in the list.
# The workbook is written by exceljs itself; then the one part gets another name everywhere.
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

/** The same file with its part of texts under another name. */
function renamed(file, name) {
  const { 'xl/sharedStrings.xml': texts, ...parts } = unzipSync(new Uint8Array(file));
  for (const part of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'])
    parts[part] = strToU8(strFromU8(parts[part]).replace('sharedStrings.xml', name));
  return zipSync({ ...parts, [`xl/${name}`]: texts });
}

async function firstRow(file) {
  const book = new Workbook();
  await book.xlsx.load(file);
  return JSON.stringify(book.worksheets[0].getRow(1).values.slice(1));
}

(async () => {
  const book = new Workbook();
  book.addWorksheet('Staff').addRow(['cook', 'nurse', 4.5]);
  const file = await book.xlsx.writeBuffer();
  const [asWritten, capital] = [await firstRow(file), await firstRow(renamed(file, 'SharedStrings.xml'))];
  console.log(`exceljs ${version}: read as written: ${asWritten}; with SharedStrings.xml: ${capital}`);
  process.exit(asWritten === '["cook","nurse",4.5]' && capital === '[0,1,4.5]' ? 0 : 1);
})();
JS
node ask.cjs
# Seen: exceljs 4.4.0: read as written: ["cook","nurse",4.5]; with SharedStrings.xml: [0,1,4.5]
