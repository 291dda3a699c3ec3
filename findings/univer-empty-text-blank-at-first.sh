#!/usr/bin/env bash
# Univer 0.25.1 and formulas that give an empty text, such as =IF(B1>100,B1,"").
# The guess: as in Excel, the empty text is a text for other formulas: COUNTA counts it, and to multiply it is #VALUE!.
# The behaviour: a formula that is calculated together with it takes its cell for a blank one, which is 0; one that is calculated later, alone,
# finds a text. The same two formulas give other answers once they are entered again.
# Here: `src/preview/spreadsheet/mends/empty-texts.ts` has it a text both times.
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

/** Enters formulas at once. What they give. */
async function enter(cells, formulas) {
  formulas.forEach((formula, at) => sheet.getRange(cells[at]).setFormula(formula));
  await api.getFormula().onCalculationResultApplied();
  return cells.map((cell) => sheet.getRange(cell).getValue());
}

(async () => {
  const asked = ['=A1*B1', '=COUNTA(A1)'];
  sheet.getRange('B1').setValue(5);
  const [, ...together] = await enter(['A1', 'C1', 'D1'], ['=IF(B1>100,B1,"")', ...asked]);
  const later = await enter(['C1', 'D1'], asked);
  console.log(`@univerjs/core ${version}: beside =IF(B1>100,B1,"") in A1 ${asked.join(' and ')}`);
  console.log(`are ${together.join(' and ')}; entered again they are ${later.join(' and ')}`);
  process.exit(`${together}` === '0,0' && `${later}` === '#VALUE!,1' ? 0 : 1);
})();
JS
node ask.cjs
# Seen: @univerjs/core 0.25.1: beside =IF(B1>100,B1,"") in A1 =A1*B1 and =COUNTA(A1)
# are 0 and 0; entered again they are #VALUE! and 1
