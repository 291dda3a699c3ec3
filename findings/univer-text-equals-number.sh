#!/usr/bin/env bash
# Univer 0.25.1: two formulas that ask whether a text equals a number.
# The guess: as in Excel, the text "8" is not the number 8, and a formula answers the same whatever other formulas there are.
# The behaviour: as long as no formula compares the cells with the text "8", =SUMPRODUCT((A1:A3=8)*1) counts the number alone.
# Once one does, in another cell, the same formula counts the texts too.
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

/** What a new workbook's formulas give, where A1 and A2 hold the text 8 and A3 the number. */
async function answers(...formulas) {
  const sheet = api.createWorkbook({}).getActiveSheet();
  sheet.getRange('A1:A2').setValues([[{ v: '8', t: 1 }], [{ v: '8', t: 1 }]]);
  sheet.getRange('A3').setValue(8);
  formulas.forEach((formula, row) => sheet.getRange(row, 2).setFormula(formula));
  api.getFormula().executeCalculation();
  await api.getFormula().onCalculationResultApplied();
  return formulas.map((_, row) => sheet.getRange(row, 2).getValue());
}

(async () => {
  const [asNumber, asText] = ['=SUMPRODUCT((A1:A3=8)*1)', '=SUMPRODUCT((A1:A3="8")*1)'];
  const [alone] = await answers(asNumber);
  const [, after] = await answers(asText, asNumber);
  console.log(`@univerjs/core ${version}: ${asNumber} is ${alone} alone and ${after} below ${asText}`);
  process.exit(alone === 1 && after === 3 ? 0 : 1);
})();
JS
node ask.cjs
# Seen: @univerjs/core 0.25.1: =SUMPRODUCT((A1:A3=8)*1) is 1 alone and 3 below =SUMPRODUCT((A1:A3="8")*1)
