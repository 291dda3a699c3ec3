#!/usr/bin/env bash
# Univer 0.25.1 and =SUMIF(A1:A3,"cook",B1), where the cells to add are named by the first of them.
# The guess: as in Excel, as many cells are added as are compared, B1:B3, and the sum follows each of them.
# The behaviour: B1:B3 are added, but the sum follows B1 alone. After a change of B2 the old figure stays, until something else has the
# formula calculated.
# Here: `src/preview/xlsx/calculable.ts` keeps such a formula of a file with the file's figure and marks it.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @univerjs/sheets-formula@0.25.1
cat >ask.cjs <<'JS'
const { LocaleType, LogLevel, Univer } = require('@univerjs/core');
const { FUniver } = require('@univerjs/core/facade');
const { UniverFormulaEnginePlugin } = require('@univerjs/engine-formula');
const { UniverSheetsPlugin } = require('@univerjs/sheets');
const { UniverSheetsFormulaPlugin } = require('@univerjs/sheets-formula');
const { version } = require('./node_modules/@univerjs/core/package.json');
require('@univerjs/sheets/facade');
require('@univerjs/sheets-formula/facade');

const univer = new Univer({ logLevel: LogLevel.SILENT, locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
for (const plugin of [UniverFormulaEnginePlugin, UniverSheetsPlugin, UniverSheetsFormulaPlugin])
  univer.registerPlugin(plugin);
const api = FUniver.newAPI(univer);
const sheet = api.createWorkbook({}).getActiveSheet();

async function sumsAfter(change) {
  change();
  await api.getFormula().onCalculationResultApplied();
  return ['D1', 'D2'].map((cell) => sheet.getRange(cell).getValue()).join(' and ');
}

(async () => {
  const [short, whole] = ['=SUMIF(A1:A3,"cook",B1)', '=SUMIF(A1:A3,"cook",B1:B3)'];
  sheet.getRange('A1:B3').setValues([
    ['cook', 1],
    ['cook', 2],
    ['nurse', 4],
  ]);
  const before = await sumsAfter(() => {
    sheet.getRange('D1').setFormula(short);
    sheet.getRange('D2').setFormula(whole);
  });
  const changed = await sumsAfter(() => sheet.getRange('B2').setValue(20));
  const later = await sumsAfter(() => sheet.getRange('B1').setValue(1));
  console.log(`@univerjs/core ${version}: ${short} and ${whole} are ${before}`);
  console.log(`after B2 has become 20: ${changed}; after B1 is entered again: ${later}`);
  process.exit(before === '3 and 3' && changed === '3 and 21' && later === '21 and 21' ? 0 : 1);
})();
JS
node ask.cjs
# Seen: @univerjs/core 0.25.1: =SUMIF(A1:A3,"cook",B1) and =SUMIF(A1:A3,"cook",B1:B3) are 3 and 3
# after B2 has become 20: 3 and 21; after B1 is entered again: 21 and 21
