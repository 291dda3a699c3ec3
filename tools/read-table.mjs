// Prints what the Check place reads of the staffing tables in a workbook: columns, lines, sums, as JSON.
// Run: node tools/read-table.mjs FILE.xlsx [--type FACILITY_TYPE]

import './typescript.mjs';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { sheetsOf } from './sheets-of-file.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { type: { type: 'string' } } });
const [file] = positionals;
if (file === undefined || positionals.length > 1)
  fail('Usage: node tools/read-table.mjs FILE.xlsx [--type FACILITY_TYPE]');

const { compile } = await import('../src/engine/compile.ts');
const { KZ_343_2021 } = await import('../src/norms/KZ-343-2021/index.ts');
const { withDays } = await import('../src/workbook/beside/days.ts');
const { tablesJson } = await import('../src/workbook/check/tables-json.ts');

const norms = compile(KZ_343_2021);
const types = norms.edition.types.map(({ id }) => id);
if (values.type !== undefined && !types.includes(values.type)) fail(`Facility types: ${types.join(', ')}`);
const type = values.type === undefined ? undefined : types.indexOf(values.type);
const sheets = (await sheetsOf(readFileSync(file))).map(({ name, rows, formats, merged, hiddenRows }) => {
  const cells = {
    rows: withDays(rows, formats),
    merged: merged.map(({ row, column, rows: rowSpan, columns: columnSpan }) => ({ row, column, rowSpan, columnSpan })),
    hiddenRows,
  };
  return { sheet: name, tables: tablesJson(norms, type, cells) };
});
process.stdout.write(`${JSON.stringify({ sheets }, null, 2)}\n`);

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
