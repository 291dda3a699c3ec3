#!/usr/bin/env bash
# Univer 0.25.1: a cell is changed while a function of another cell, which answers with a promise, is waited for.
# The guess: as Univer says of such a change, the calculation is stopped and begun anew with it.
# The behaviour: where the calculation has come beyond the place at which it would stop, it ends as if nothing had been asked, and
# the change is forgotten: what depends on the changed cell keeps its old figure, until it is changed again.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @univerjs/sheets-formula@0.25.1
cat >change.cjs <<'JS'
const { LocaleType, LogLevel, Univer } = require('@univerjs/core');
const { FUniver } = require('@univerjs/core/facade');
const { UniverFormulaEnginePlugin } = require('@univerjs/engine-formula');
const { UniverSheetsPlugin } = require('@univerjs/sheets');
const { UniverSheetsFormulaPlugin } = require('@univerjs/sheets-formula');
const { version } = require('./node_modules/@univerjs/core/package.json');
require('@univerjs/engine-formula/facade');
require('@univerjs/sheets/facade');
require('@univerjs/sheets-formula/facade');

const univer = new Univer({ logLevel: LogLevel.SILENT, locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
for (const plugin of [UniverFormulaEnginePlugin, UniverSheetsPlugin, UniverSheetsFormulaPlugin])
  univer.registerPlugin(plugin);
const api = FUniver.newAPI(univer);
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** What =A2*2 gives after A2 has become 5, `wait` milliseconds after a cell that takes 600 of them was changed. */
async function doubled(wait) {
  const sheet = api.createWorkbook({}).getActiveSheet();
  sheet.getRange('A1:A2').setValues([[1], [1]]);
  sheet.getRange('B1').setFormula('=SLOWLY(A1)');
  sheet.getRange('B2').setFormula('=A2*2');
  await pause(2000);
  sheet.getRange('A1').setValue(2);
  await pause(wait);
  sheet.getRange('A2').setValue(5);
  await pause(3000);
  return [sheet.getRange('B1').getValue(), sheet.getRange('B2').getValue()];
}

(async () => {
  // Functions can be registered only once there is a workbook.
  api.createWorkbook({});
  api.getFormula().registerAsyncFunction('SLOWLY', async (value) => {
    await pause(600);
    return Number(value) * 10;
  });
  const [after, during] = [await doubled(2000), await doubled(300)];
  console.log(`@univerjs/core ${version}: SLOWLY and A2*2 after the calculation ${after}, during it ${during}`);
  process.exit(after[1] === 10 && during[1] === 2 ? 0 : 1);
})();
JS
node change.cjs
# Seen: @univerjs/core 0.25.1: SLOWLY and A2*2 after the calculation 20,10, during it 20,2
