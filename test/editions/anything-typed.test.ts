import * as fc from 'fast-check';
import { sheetsToEdition } from '../../src/editions/sheets/sheets-to-edition';
import { compile } from '../../src/engine/compile';
import { inventedSheets } from './invented-edition';

/** EDITS=30000 makes as many. */
const edits = Number(process.env['EDITS'] ?? 300);

const value = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    '-',
    '→',
    '0',
    'да',
    'раздел',
    'Должности',
    '__proto__',
    'constructor',
    'residents',
    '1 на 2 beds',
  ),
  fc.constantFrom<unknown>(null, undefined, true, false, NaN, -1, 1e300, 0.1, {}, []),
  fc.string(),
  fc.integer(),
);
const change = fc.record({ sheet: fc.nat(8), row: fc.nat(13), column: fc.nat(14), value });

test('whatever is typed anywhere, mistakes or a sound edition come back', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      const sheets = inventedSheets.map(({ name, rows }) => ({ name, rows: rows.map((row): unknown[] => [...row]) }));
      for (const { sheet, row, column, value: typed } of changes) {
        const cells = (sheets[sheet]?.rows ?? [])[row];
        if (cells !== undefined) cells[column] = typed;
      }
      const read = sheetsToEdition(sheets);
      if (Array.isArray(read)) {
        for (const { cell, sheet } of read) expect(`${sheet}!${cell}`).toMatch(/.+![A-Z]+[1-9]\d*$/);
        expect(read.map(({ key }) => key)).not.toContain('unsound');
      } else compile(read);
    }),
    // The first day of an edition: a list of nothing is blank only when it is read as text.
    { numRuns: edits, examples: [[[{ sheet: 0, row: 6, column: 1, value: [] }]]] },
  );
});
