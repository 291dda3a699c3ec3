// Prints what the add-in reads of a printed annex that was pasted into a workbook, or that a page in HTML holds: columns,
// positions, questions, as JSON. With the same act in its other language, every cell of the first is held against it.
// Run: node tools/draft-edition.mjs FILE.xlsx|FILE.html [--sheet NAME] [--other FILE]

import './typescript.mjs';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';

const options = { sheet: { type: 'string' }, other: { type: 'string' } };
const { values, positionals } = parseArgs({ allowPositionals: true, options });
const [file] = positionals;
if (file === undefined || positionals.length > 1)
  fail('Usage: node tools/draft-edition.mjs FILE.xlsx|FILE.html [--sheet NAME] [--other FILE]');

const { draftJson } = await import('../src/editions/printed/draft/draft-json.ts');
const { joinLanguages } = await import('../src/editions/printed/draft/join-languages.ts');
const { readFirstPage } = await import('../src/editions/printed/read-page.ts');
const { sheetsOfFile } = await import('../src/workbook/editions/page-file.ts');

const first = draftOf(file);
const joined = values.other === undefined ? first : joinLanguages(first, draftOf(values.other));
if (typeof joined === 'string') fail(`The two are not one act in two languages: ${joined}.`);
process.stdout.write(`${JSON.stringify(draftJson(joined), null, 2)}\n`);

function draftOf(name) {
  const sheets = sheetsOfFile(readFileSync(name), name).filter(
    (sheet) => values.sheet === undefined || sheet.name === values.sheet,
  );
  if (sheets.length === 0) fail(`The workbook has no sheet ${values.sheet}.`);
  const draft = readFirstPage(sheets);
  return (
    draft ??
    fail(
      `No table of norms was found in ${name}: it begins with a row that heads the names of positions and the counts, and ` +
        `has one position a row. Where positions stand across, turn the table (Paste Special, Transpose).`,
    )
  );
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
