/**
 * Recalculates a workbook with a spreadsheet engine that knows nothing of the norms. Standard input: JSON of sheets by
 * name, each rows of values, text that begins with `=` being a formula. Standard output: the same with the results.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// The engine's ES modules do not load in Node without a bundler.
const require = createRequire(import.meta.url);
const { ICommandService, LocaleType, LogLevel, Univer, UniverInstanceType } = require('@univerjs/core');
const { SetFormulaCalculationResultMutation, UniverFormulaEnginePlugin } = require('@univerjs/engine-formula');
const { UniverSheetsPlugin } = require('@univerjs/sheets');
const { CalculationMode, UniverSheetsFormulaPlugin } = require('@univerjs/sheets-formula');

const typeOfText = 1;
const typeOfBoolean = 3;

function cellOf(input) {
  if (input === null) return {};
  if (typeof input === 'boolean') return { v: input ? 1 : 0, t: typeOfBoolean };
  if (typeof input === 'number') return { v: input };
  return input.startsWith('=') ? { f: input } : { v: input, t: typeOfText };
}

function sheetOf(name, rows) {
  const cellData = Object.fromEntries(rows.map((row, at) => [at, Object.fromEntries(row.map(cellOf).entries())]));
  return {
    id: name,
    name,
    cellData,
    rowCount: rows.length + 1,
    columnCount: Math.max(...rows.map((row) => row.length)) + 1,
  };
}

const input = JSON.parse(readFileSync(0, 'utf8'));
const univer = new Univer({ logLevel: LogLevel.SILENT, locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
univer.registerPlugin(UniverFormulaEnginePlugin);
univer.registerPlugin(UniverSheetsPlugin);
univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
const calculated = new Promise((resolve) => {
  const commands = univer.__getInjector().get(ICommandService);
  commands.onCommandExecuted(({ id }) => id === SetFormulaCalculationResultMutation.id && setTimeout(resolve));
});
const names = Object.keys(input);
const book = univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
  id: 'book',
  sheetOrder: names,
  sheets: Object.fromEntries(names.map((name) => [name, sheetOf(name, input[name])])),
});

function resultOf(cell) {
  if (cell?.t === typeOfBoolean) return cell.v === 1;
  return cell?.v ?? null;
}

void calculated.then(() => {
  const results = names.map((name) => {
    const sheet = book.getSheetBySheetName(name);
    return [name, input[name].map((row, at) => row.map((_, to) => resultOf(sheet.getCellRaw(at, to))))];
  });
  process.stdout.write(JSON.stringify(Object.fromEntries(results)), () => process.exit(0));
});
