import fc from 'fast-check';
import { readEditionJson } from '../../src/editions/json/read-json';
import { compile } from '../../src/engine/compile';
import { normsCalls } from '../../src/formulas/norms-calls';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';
import { match } from '../../src/staffing/match';
import { recognise } from '../../src/staffing/recognise';
import type { CellValue, SheetCells } from '../../src/staffing/sheet-cells';
import { findInstitutions } from '../../src/workbook/institutions/institution-list';
import { norms } from '../engine/ask';
import { inTime } from '../in-time';

/** HOSTILE_RUNS=100000 spoils sheets, formulas and JSON in so many ways. */
const runs = Number(process.env.HOSTILE_RUNS ?? 100);
const most = 5;

const words = ['Должность', 'Лауазым', 'Position', 'Кол-во штатных единиц', 'Штат саны', 'Оклад', 'Итого', 'Аспазшы'];
const strange = ['__proto__', 'constructor', '=1+1', '-', '—', '1e999', '\u0000', ' '.repeat(50), '('.repeat(50), '١٢'];
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom(...words, ...strange),
  fc.constantFrom<CellValue>(null, '', true, 0, -1, 0.5, NaN, Infinity, 1e300),
  fc.string({ unit: 'grapheme' }),
);
const number = fc.integer({ min: -3, max: 12 });
const merged = fc.record({ row: number, column: number, rowSpan: number, columnSpan: number });
const sheet = fc.record({
  rows: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }),
  merged: fc.array(merged, { maxLength: 4 }),
});

function read(cells: SheetCells): void {
  for (const { lines } of recognise(cells)) for (const { name } of lines) match(norms, 4, name);
  findInstitutions(norms, cells);
}

test(`whatever stands on a sheet, the readers of tables find some or none (${runs} sheets)`, () => {
  fc.assert(
    fc.property(sheet, (cells) => inTime(most, () => read(cells))),
    { numRuns: runs },
  );
}, 3_600_000);

test('large sheets of titles, of dashes and of long texts take no time to speak of', () => {
  const titles = Array.from({ length: 2000 }, () => ['№', 'Должность', 'Кол-во штатных единиц']);
  const dashes = Array.from({ length: 2000 }, () => ['-'.repeat(300), '— — —', 0]);
  const texts = Array.from({ length: 50 }, () => ['повар '.repeat(1000), `${' '.repeat(5000)}шт`, 1]);
  const heads = ['.', 'в', 'из ', 'ав '].map((one) => [
    'Должность',
    `${one.repeat(30_000 / one.length)} из них`,
    'Штатные единицы',
  ]);
  for (const rows of [titles, dashes, heads, [['Должность', 'Штатные единицы', 'Оклад'], ...texts]])
    inTime(most, () => read({ rows }));
});

test(`a formula of brackets, quotes and commas is read or not (${runs} formulas)`, () => {
  const piece = fc.constantFrom(
    'NORMS.REQUIRED_STAFF(',
    '_xldudf_NORMS_X(',
    '(',
    ')',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    ',',
    'A1',
    '#',
    '@',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      inTime(most, () => normsCalls(`=${pieces.join('')}`));
    }),
    { numRuns: runs },
  );
  for (const one of ['NORMS.X(', '(', '{', '"', "'", '[']) inTime(most, () => normsCalls(`=${one.repeat(1e5)}`));
  inTime(most, () => normsCalls(`=${'NORMS.X('.repeat(2000)}${')'.repeat(2000)}`));
}, 3_600_000);

test(`an edition's JSON spoilt anywhere: mistakes or a sound edition (${runs} times)`, () => {
  const text = JSON.stringify(KZ_343_2021);
  const put = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    ',',
    ':',
    '-',
    '9',
    '1e999',
    'null',
    '"__proto__":',
    '\\u0000',
    '\\',
  );
  const change = fc.record({ at: fc.nat(text.length), length: fc.nat(40), put });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const spoilt = changes.reduce(
        (now, one) => now.slice(0, one.at) + one.put + now.slice(one.at + one.length),
        text,
      );
      inTime(most, () => {
        const edition = readEditionJson(spoilt);
        if (!Array.isArray(edition)) compile(edition);
        else if (edition.length === 0) throw new Error('neither mistakes nor an edition');
      });
      expect(Object.keys({})).toEqual([]);
    }),
    { numRuns: runs },
  );
}, 3_600_000);
