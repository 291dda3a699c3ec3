#!/usr/bin/env bash
# Univer 0.25.1 and a formula that names a cell beyond the rows or columns that its sheet has at the moment.
# The guess: as in Excel, whose sheets have all their rows at any time, such a cell is blank: =A1500 is 0. A range there is taken so.
# The behaviour: one cell is #NAME?, as if nothing had that name, also among the arguments of a function; a range is blank cells; the cell is
# known where the formula is entered again after the sheet has been given more rows.
# Here: `src/preview/spreadsheet/mends/beyond-room.ts` has any cell of Excel's sheets known.
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
const formulas = ['=A1500', '=SUM(A1500,1)', '=SUM(A1500:A1501,1)'];

async function entered() {
  formulas.forEach((formula, at) => sheet.getRange(at, 1).setFormula(formula));
  await api.getFormula().onCalculationResultApplied();
  return formulas.map((_, at) => sheet.getRange(at, 1).getValue());
}

(async () => {
  const rows = sheet.getMaxRows();
  const before = await entered();
  sheet.setRowCount(rows + 1000);
  const after = await entered();
  console.log(`@univerjs/core ${version}: on a sheet of ${rows} rows ${formulas.join(', ')} are ${before.join(', ')};`);
  console.log(`with ${sheet.getMaxRows()} rows and entered again they are ${after.join(', ')}`);
  process.exit(`${before}` === '#NAME?,#NAME?,1' && `${after}` === '0,1,1' ? 0 : 1);
})();
JS
node ask.cjs
# Seen: @univerjs/core 0.25.1: on a sheet of 1000 rows =A1500, =SUM(A1500,1), =SUM(A1500:A1501,1) are #NAME?, #NAME?, 1;
# with 2000 rows and entered again they are 0, 1, 1
