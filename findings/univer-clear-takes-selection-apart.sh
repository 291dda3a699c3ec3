#!/usr/bin/env bash
# Univer 0.25.1 and `sheet.getRange('D5').clear()` of its facade.
# The guess: the documentation has it that the range's contents and formats are cleared; other cells stay as they are.
# The behaviour: the merged cells that happen to be selected are taken apart, wherever they are. `clearFormat()` does the same.
# Merged cells inside the cleared range stay merged, unless they are selected.
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
const merged = () => sheet.getMergedRanges().map((range) => range.getA1Notation()).join(' ') || 'none';

function afterClearing(cells, selected) {
  sheet.getMergedRanges().forEach((range) => range.breakApart());
  sheet.getRange('A1:B2').merge();
  sheet.getRange(selected).activate();
  sheet.getRange(cells).clear();
  return merged();
}

const far = afterClearing('D5', 'A1:B2');
const itself = afterClearing('A1:B2', 'D5');
console.log(`@univerjs/sheets ${version}: of the merged A1:B2 stays, after D5 is cleared with A1:B2 selected: ${far}`);
console.log(`after A1:B2 itself is cleared with D5 selected: ${itself}`);
process.exit(far === 'none' && itself === 'A1:B2' ? 0 : 1);
JS
node ask.cjs
# Seen: @univerjs/sheets 0.25.1: of the merged A1:B2 stays, after D5 is cleared with A1:B2 selected: none
# after A1:B2 itself is cleared with D5 selected: A1:B2
