#!/usr/bin/env bash
# exceljs 4.4.0 and formulas whose answer is 0, FALSE or an empty text.
# The guess: `cell.value` of a formula is `{ formula, result }`, so the result is there whenever the file has one.
# The behaviour: these three have no `result`, as a formula that was never calculated has none. `cell.result` still knows 0 and FALSE,
# but not the empty text.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts exceljs@4.4.0
cat >ask.cjs <<'JS'
const { Workbook } = require('exceljs');
const { version } = require('exceljs/package.json');

(async () => {
  const [book, again] = [new Workbook(), new Workbook()];
  const cells = { A1: ['2-1', 1], A2: ['1-1', 0], A3: ['1=2', false], A4: ['""', ''] };
  const sheet = book.addWorksheet('Staff');
  for (const [address, [formula, result]] of Object.entries(cells)) sheet.getCell(address).value = { formula, result };
  await again.xlsx.load(await book.xlsx.writeBuffer());
  const read = Object.keys(cells).map((address) => again.worksheets[0].getCell(address));
  const [values, results] = [read.map(({ value }) => value.result), read.map(({ result }) => result)].map(String);
  console.log(`exceljs ${version}: of the results 1, 0, FALSE and "" value.result is ${values}; cell.result is ${results}`);
  process.exit(values === '1,,,' && results === '1,0,false,' ? 0 : 1);
})();
JS
node ask.cjs
# Seen: exceljs 4.4.0: of the results 1, 0, FALSE and "" value.result is 1,,,; cell.result is 1,0,false,
