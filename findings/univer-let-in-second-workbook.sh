#!/usr/bin/env bash
# Univer 0.25.1: a formula with LET or LAMBDA in a second workbook of the same page.
# The guess: workbooks do not know of each other, and a formula that one of them calculates is calculated in the next.
# The behaviour: in the first workbook it is 6. In every later one the same formula is #VALUE!, also after the first is disposed of;
# with one more space in it, it is calculated there.
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

async function inNewWorkbook(formula) {
  const book = api.createWorkbook({});
  const cell = book.getActiveSheet().getRange('A1');
  cell.setFormula(formula);
  api.getFormula().executeCalculation();
  await api.getFormula().onCalculationResultApplied();
  const answer = cell.getValue();
  api.disposeUnit(book.getId());
  return answer;
}

(async () => {
  const [formula, spaced] = ['=LET(x,2,x*3)', '=LET(x,2,x *3)'];
  const answers = [await inNewWorkbook(formula), await inNewWorkbook(formula), await inNewWorkbook(spaced)];
  const [first, second, other] = answers;
  console.log(`@univerjs/core ${version}: ${formula} is ${first}, in the next workbook ${second}; ${spaced} is ${other} there`);
  process.exit(first === 6 && second === '#VALUE!' && other === 6 ? 0 : 1);
})();
JS
node ask.cjs
# Seen: @univerjs/core 0.25.1: =LET(x,2,x*3) is 6, in the next workbook #VALUE!; =LET(x,2,x *3) is 6 there
