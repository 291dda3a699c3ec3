// Prints what the add-in reads of a printed annex that was pasted into a workbook: columns, positions, questions, as JSON.
// Run: node tools/draft-edition.mjs FILE.xlsx [--sheet NAME]

import './typescript.mjs';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { sheetsOf } from './sheets-of-file.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { sheet: { type: 'string' } } });
const [file] = positionals;
if (file === undefined || positionals.length > 1) fail('Usage: node tools/draft-edition.mjs FILE.xlsx [--sheet NAME]');

const { readPage } = await import('../src/editions/printed/read-page.ts');
const { draftJson } = await import('../src/editions/printed/draft-json.ts');

const sheets = (await sheetsOf(readFileSync(file))).filter(
  ({ name }) => values.sheet === undefined || name === values.sheet,
);
if (sheets.length === 0) fail(`The workbook has no sheet ${values.sheet}.`);
const drafts = sheets.flatMap((sheet) => readPage(sheet) ?? []);
const [draft] = drafts;
if (draft === undefined) fail('No table of norms was found.');
process.stdout.write(`${JSON.stringify(draftJson(draft), null, 2)}\n`);

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
