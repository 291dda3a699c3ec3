#!/usr/bin/env bash
# Univer 0.25.1 and a defined name that is deleted while formulas use it.
# The guess: as in Excel, =SUM(Counts) keeps its text, is #NAME? while there is no such name, and 6 again when the name is there anew.
# The behaviour: the name is written out of the formula, =SUM(#REF!), which a new name of the same letters does not bring back. Where the
# name is taken away without that, the formula stays at 6, and so does what is entered anew with the same text.
# Here: the browser workbook does what Univer does, but looks for the name's letters first (`src/preview/spreadsheet/names.ts`).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @univerjs/sheets-formula@0.25.1
cat >ask.cjs <<'JS'
const { ICommandService, LocaleType, LogLevel, Univer } = require('@univerjs/core');
const { FUniver } = require('@univerjs/core/facade');
const { IDefinedNamesService, RemoveDefinedNameMutation, UniverFormulaEnginePlugin } = require('@univerjs/engine-formula');
const { UniverSheetsPlugin } = require('@univerjs/sheets');
const { UniverSheetsFormulaPlugin } = require('@univerjs/sheets-formula');
const { version } = require('./node_modules/@univerjs/core/package.json');
require('@univerjs/sheets/facade');
require('@univerjs/sheets-formula/facade');

const univer = new Univer({ logLevel: LogLevel.SILENT, locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
for (const plugin of [UniverFormulaEnginePlugin, UniverSheetsPlugin, UniverSheetsFormulaPlugin])
  univer.registerPlugin(plugin);
const api = FUniver.newAPI(univer);
const workbook = api.createWorkbook({});
const sheet = workbook.getActiveSheet();
const cell = sheet.getRange('B1');
const shown = () => `${cell.getFormula()} is ${cell.getValue()}`;

async function after(change) {
  change();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return shown();
}

const name = () => workbook.insertDefinedName('Counts', `${sheet.getSheetName()}!$A$1:$A$3`);
const unitId = workbook.getId();

(async () => {
  sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
  name();
  const before = await after(() => cell.setFormula('=SUM(Counts)'));
  const deleted = await after(() => workbook.deleteDefinedName('Counts'));
  const anew = await after(name);
  await after(() => cell.setFormula('=SUM(Counts)'));
  const taken = await after(() => {
    const injector = univer.__getInjector();
    const [named] = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId));
    injector.get(ICommandService).syncExecuteCommand(RemoveDefinedNameMutation.id, { unitId, ...named });
  });
  const entered = await after(() => cell.setFormula('=SUM(Counts)'));
  console.log(`@univerjs/core ${version}: ${before}; deleted: ${deleted}; named anew: ${anew}`);
  console.log(`taken away without the command: ${taken}; entered anew: ${entered}`);
  const [gone, stays] = ['=SUM(#REF!) is #REF!', '=SUM(Counts) is 6'];
  process.exit([before, deleted, anew, taken, entered].join() === [stays, gone, gone, stays, stays].join() ? 0 : 1);
})();
JS
node ask.cjs
# Seen: @univerjs/core 0.25.1: =SUM(Counts) is 6; deleted: =SUM(#REF!) is #REF!; named anew: =SUM(#REF!) is #REF!
# taken away without the command: =SUM(Counts) is 6; entered anew: =SUM(Counts) is 6
