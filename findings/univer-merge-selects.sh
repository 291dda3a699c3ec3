#!/usr/bin/env bash
# Univer 0.25.1: cells are merged by the interface for programs while other cells are selected.
# The guess: as in Excel, the selection stays as it is, and nobody is told of a selection.
# The behaviour: the selection is set anew, with the same range; its primary cell becomes the merged cells, which lie outside of that
# range, and who listens for selections hears one for each merging.
# Here: `Book.merge` in `src/preview/spreadsheet/book.ts` keeps the selection from Univer where none of its cells is merged.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @univerjs/sheets@0.25.1 @univerjs/engine-formula@0.25.1
cat >ask.cjs <<'JS'
const { LocaleType, LogLevel, Univer } = require('@univerjs/core');
const { FUniver } = require('@univerjs/core/facade');
const { UniverFormulaEnginePlugin } = require('@univerjs/engine-formula');
const { SheetsSelectionsService, UniverSheetsPlugin } = require('@univerjs/sheets');
const { version } = require('./node_modules/@univerjs/sheets/package.json');
require('@univerjs/sheets/facade');

const univer = new Univer({ logLevel: LogLevel.SILENT, locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
for (const plugin of [UniverFormulaEnginePlugin, UniverSheetsPlugin]) univer.registerPlugin(plugin);
const sheet = FUniver.newAPI(univer).createWorkbook({}).getActiveSheet();
const selections = univer.__getInjector().get(SheetsSelectionsService);

const cell = ({ startRow, startColumn, endRow, endColumn }) => [startRow, startColumn, endRow, endColumn].join(',');

(async () => {
  sheet.getRange('B2').activate();
  let heard = 0;
  selections.selectionChanged$.subscribe(() => (heard += 1));
  const before = heard;
  sheet.getRange('D8:F9').merge();
  await new Promise((resolve) => setTimeout(resolve, 100));
  const [{ range, primary }] = selections.getCurrentSelections();
  console.log(`@univerjs/sheets ${version}: B2 is selected, D8:F9 merged; rows and columns from 0:`);
  console.log(`range ${cell(range)}, primary ${cell(primary)}, selections heard ${heard - before}`);
  process.exit(cell(range) === '1,1,1,1' && cell(primary) === '7,3,8,5' && heard - before === 1 ? 0 : 1);
})();
JS
node ask.cjs
# Seen: @univerjs/sheets 0.25.1: B2 is selected, D8:F9 merged; rows and columns from 0:
# range 1,1,1,1, primary 7,3,8,5, selections heard 1
