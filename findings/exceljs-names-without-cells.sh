#!/usr/bin/env bash
# exceljs 4.4.0 and names that stand for a figure or a formula, such as Rate = 0.12 and Total = SUM(Staff!$A$1:$A$9).
# The guess: names that are not asked for are written as they were read.
# The behaviour: a name for a figure is left out, so that formulas with it become #NAME? in Excel. Of a formula its first cells are kept, and
# what stands before them is taken for a part of the sheet's name: Total is then the cells of a sheet that does not exist. Nothing is raised.
# The workbook is written by exceljs itself; then names are put into the file.
# Here: files are changed where they are to change (`src/xlsx-file`), so that such names stay; `test/corpus/by-hand.ts` has some.
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

const part = 'xl/workbook.xml';
const names = { Units: 'Staff!$A$1:$A$9', Rate: '0.12', Total: 'SUM(Staff!$A$1:$A$9)' };
const list = Object.entries(names).map(([name, formula]) => `<definedName name="${name}">${formula}</definedName>`);

(async () => {
  const [book, again] = [new Workbook(), new Workbook()];
  book.addWorksheet('Staff').getCell('B1').value = { formula: 'Total*Rate', result: 0.12 };
  const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  const withNames = strFromU8(parts[part]).replace('</sheets>', `</sheets><definedNames>${list.join('')}</definedNames>`);
  await again.xlsx.load(zipSync({ ...parts, [part]: strToU8(withNames) }));
  const xml = strFromU8(unzipSync(new Uint8Array(await again.xlsx.writeBuffer()))[part]);
  const written = Object.fromEntries(
    [...xml.matchAll(/<definedName name="(\w+)">(.*?)<\/definedName>/g)].map(([, name, formula]) => [
      name,
      formula.replaceAll('&apos;', "'"),
    ]),
  );
  console.log(`exceljs ${version}`);
  for (const [name, formula] of Object.entries(names))
    console.log(`${name} = ${formula} is ${written[name] ? `written as ${written[name]}` : 'not written'}`);
  const isSame = written.Units === names.Units && !written.Rate && written.Total === "'SUM(Staff'!$A$1:$A$9";
  process.exit(isSame ? 0 : 1);
})();
JS
node ask.cjs
# Seen: exceljs 4.4.0
# Units = Staff!$A$1:$A$9 is written as Staff!$A$1:$A$9
# Rate = 0.12 is not written
# Total = SUM(Staff!$A$1:$A$9) is written as 'SUM(Staff'!$A$1:$A$9
