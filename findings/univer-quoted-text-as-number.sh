#!/usr/bin/env bash
# Univer 0.25.1: texts in quotes inside a formula, such as "2020-01-31" or "50%".
# The guess: what stands in quotes is a text, as in Excel; it becomes a number only where a number is asked, as in "2020-01-31"+1.
# The behaviour: a text that reads as a date, a time or a share is a number from the start. ISTEXT says no, and functions of texts get
# the digits of that number, while LEN and LEFT still see what was written.
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

const expected = {
  '=SUBSTITUTE("31.01.2020",".","/")': '31/01/2020',
  '=SUBSTITUTE("2020-01-31","-","/")': '43861',
  '=SUBSTITUTE("50%","%"," of 100")': '0.5',
  '=ISTEXT("2020-01-31")': 0,
  '=LEFT("2020-01-31",4)': '2020',
};

(async () => {
  const sheet = api.createWorkbook({}).getActiveSheet();
  const formulas = Object.keys(expected);
  formulas.forEach((formula, row) => sheet.getRange(row, 0).setFormula(formula));
  api.getFormula().executeCalculation();
  await api.getFormula().onCalculationResultApplied();
  const answers = formulas.map((_, row) => sheet.getRange(row, 0).getValue());
  console.log(`@univerjs/core ${version}`);
  formulas.forEach((formula, row) => console.log(`${formula} is ${JSON.stringify(answers[row])}`));
  process.exit(formulas.every((formula, row) => answers[row] === expected[formula]) ? 0 : 1);
})();
JS
node ask.cjs
# Seen: @univerjs/core 0.25.1
# =SUBSTITUTE("31.01.2020",".","/") is "31/01/2020"
# =SUBSTITUTE("2020-01-31","-","/") is "43861"
# =SUBSTITUTE("50%","%"," of 100") is "0.5"
# =ISTEXT("2020-01-31") is 0
# =LEFT("2020-01-31",4) is "2020"
