import fc from 'fast-check';
import { randomFacility, randomNumbers, type RandomFacility } from '../naive/random-facilities';
import { CellError, column, excel, allFunctions } from './excel';
import { inEachLanguage } from './in-each-language';

/** What holds for every facility as it stands in a workbook. */
const anyFacility = fc.integer().map((seed) => randomFacility(randomNumbers(seed)));
const rows = Array.from({ length: 78 }, (_, at) => at + 1);

type Sheet = unknown[][];
const profileOf = ({ profile }: RandomFacility): Sheet => Object.entries(profile);

/** What a cell shows, errors as their codes. */
function codes(shown: unknown): unknown {
  if (Array.isArray(shown)) return shown.map(codes);
  return shown instanceof CellError ? shown.code : shown;
}

/** The same values as people write them: yes and no in words, decimal commas, numbers as text. */
function inWords(sheet: Sheet, random: () => number): Sheet {
  const one = (words: readonly unknown[]): unknown => words[Math.floor(random() * words.length)];
  return sheet.map(([item, value]) => {
    if (value === true) return [item, one([true, 'TRUE', 'да', 'Да', 'иә', 'ИӘ', 'yes', 'бар'])];
    if (value === false) return [item, one([false, 'FALSE', 'нет', 'НЕТ', 'жоқ', 'no'])];
    if (typeof value === 'number')
      return [item, one([value, String(value), String(value).replace('.', ','), ` ${value} `])];
    return [item, value];
  });
}

test('a cell, a range and the table answer alike', () => {
  fc.assert(
    fc.property(anyFacility, (plain) => {
      const { type, residents } = plain;
      const profile = profileOf(plain);
      const range = excel('REQUIRED_STAFF', column(rows), residents, type, profile);
      expect(range).toEqual(rows.map((row) => [excel('REQUIRED_STAFF', row, residents, type, profile)]));
      const table = excel('STAFF_TABLE', residents, type, profile) as Sheet;
      const units = table.slice(1).map((line) => line[3]);
      expect(units).toEqual((codes(range) as Sheet).map(([cell]) => (cell === '#N/A' ? '' : cell)));
    }),
    { numRuns: 30 },
  );
});

test('totals are the sums of the table, sections add up to all, and services are sections 2 to 9', () => {
  fc.assert(
    fc.property(anyFacility, (plain) => {
      const { type, residents } = plain;
      const profile = profileOf(plain);
      const units = (excel('STAFF_TABLE', residents, type, profile) as Sheet).slice(1).map((line) => Number(line[3]));
      const sum = (figures: number[]): number => figures.reduce((all, one) => all + one, 0);
      const total = (section?: unknown): number => Number(excel('TOTAL_STAFF', residents, type, profile, section));
      expect(total()).toBeCloseTo(sum(units), 8);
      expect(total('service')).toBeCloseTo(sum(units.slice(32)), 8);
      expect(sum([1, 2, 3, 4, 5, 6, 7, 8, 9].map(total))).toBeCloseTo(total(), 8);
    }),
    { numRuns: 100 },
  );
});

test('the gap is actual minus required', () => {
  fc.assert(
    fc.property(
      anyFacility,
      fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 78, maxLength: 78 }),
      (plain, quarters) => {
        const { type, residents } = plain;
        const profile = profileOf(plain);
        const actual = quarters.map((quarter) => quarter / 4);
        const required = codes(excel('REQUIRED_STAFF', column(rows), residents, type, profile)) as Sheet;
        const gaps = codes(excel('STAFF_GAP', column(rows), column(actual), residents, type, profile)) as Sheet;
        const expected = required.map(([units], at) =>
          typeof units === 'number' ? Number(actual[at]) - units : units,
        );
        for (const [at, [gap]] of gaps.entries()) {
          if (typeof gap === 'number') expect(gap).toBeCloseTo(Number(expected[at]), 8);
          else expect(gap).toBe(expected[at]);
        }
      },
    ),
    { numRuns: 30 },
  );
});

test('a profile in words and in any order says the same as in values', () => {
  fc.assert(
    fc.property(anyFacility, fc.integer(), (plain, seed) => {
      const { type, residents } = plain;
      const profile = profileOf(plain);
      const random = randomNumbers(seed);
      const written = inWords(profile, random).sort(() => random() - 0.5);
      const blanks: Sheet = [['', ''], ...written, [null, null]];
      const ask = (given: Sheet): unknown => excel('REQUIRED_STAFF', column(rows), residents, type, given);
      expect(ask(blanks)).toEqual(ask([['', ''], ...profile]));
    }),
    { numRuns: 50 },
  );
});

test('language changes text alone: figures, codes, ids and order stay', () => {
  const digits = (text: unknown): string[] => (String(text).match(/\d+/g) ?? []).sort();
  fc.assert(
    fc.property(anyFacility, fc.constantFrom(...rows), (plain, row) => {
      const { type, residents } = plain;
      const profile = profileOf(plain);
      const answers = inEachLanguage((language) => {
        const table = excel('STAFF_TABLE', residents, type, profile) as Sheet;
        const named = excel('STAFF_TABLE', residents, type, profile, undefined, language);
        expect(named).toEqual(table);
        const explained = String(excel('EXPLAIN', row, residents, type, profile));
        const ids = explained.match(/\b[ID]-\d\b/g);
        const figures = table.slice(1).map((line) => [line[0], line[3]]);
        return { figures, ids, lines: explained.split('\n').length, digits: digits(explained) };
      });
      expect(answers[1]).toEqual(answers[0]);
      expect(answers[2]).toEqual(answers[0]);
    }),
    { numRuns: 30 },
  );
});

test('nothing is kept between calls: the same arguments give the same answer', () => {
  const before = allFunctions.map(([name]) => codes(excel(name, 33, 120, 5)));
  fc.assert(
    fc.property(anyFacility, (plain) => {
      excel('STAFF_TABLE', plain.residents, plain.type, profileOf(plain));
    }),
    { numRuns: 5 },
  );
  expect(allFunctions.map(([name]) => codes(excel(name, 33, 120, 5)))).toEqual(before);
});
