// Prints what the Check place reads of the staffing tables in a workbook: columns, lines, sums, as JSON.
// Run: node tools/read-table.mjs FILE.xlsx [--type FACILITY_TYPE]

import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { tablesOfFile, types } from './tables-of-file.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { type: { type: 'string' } } });
const [file] = positionals;
if (file === undefined || positionals.length > 1)
  fail('Usage: node tools/read-table.mjs FILE.xlsx [--type FACILITY_TYPE]');
if (values.type !== undefined && !types.includes(values.type)) fail(`Facility types: ${types.join(', ')}`);

const sheets = await tablesOfFile(readFileSync(file), values.type);
process.stdout.write(`${JSON.stringify({ sheets }, null, 2)}\n`);

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
