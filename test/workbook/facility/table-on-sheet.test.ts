import type { FacilityPlan } from '../../../src/workbook/facility/plan';
import { profileSheet } from '../../../src/workbook/facility/profile-sheet';
import { staffingSheet } from '../../../src/workbook/facility/staffing-sheet';
import { readTable, type NamedRanges } from '../../../src/workbook/facility/table-on-sheet';
import type { SheetContent } from '../../../src/workbook/sheet/sheet-content';
import { attached, norms, part, places, planOf, typedNumber } from './plans';

const columnOf = (letters: string): number => letters.charCodeAt(0) - 65;

/** The cells of a named range of a sheet, with the apostrophes gone that Excel takes away. */
function rangeOf({ cells, names }: SheetContent, wanted: string): unknown[][] {
  const { at = '' } = names.find(({ name }) => name === wanted) ?? {};
  const [, left = 'A', top = '1', right = left, bottom = top] = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(at) ?? [];
  return cells
    .slice(Number(top) - 1, Number(bottom))
    .map((row) => row.slice(columnOf(left), columnOf(right) + 1))
    .map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace(/^'/, '') : cell)));
}

/** What Excel would give of a plan's two sheets. */
function written(plan: FacilityPlan): NamedRanges {
  const staffing = staffingSheet(plan, places);
  const profile = profileSheet(plan, places, staffing.cells);
  const residents = rangeOf(staffing, 'NormsResidents');
  return {
    table: places.table,
    sheet: 'Штат',
    profileSheet: 'Сведения',
    institution: rangeOf(staffing, 'NormsInstitution'),
    types: rangeOf(staffing, 'NormsTypes'),
    residents: { sheet: 'Штат', values: [plan.parts.map((one) => one.residents)], formulas: residents },
    parts: rangeOf(staffing, 'NormsParts'),
    body: { values: rangeOf(staffing, 'NormsBody'), formulas: rangeOf(staffing, 'NormsBody') },
    area: { row: 7, column: 0, rowCount: 99, columnCount: 8 },
    setup: rangeOf(profile, 'NormsSetup'),
    profiles: plan.parts.map((_, at) => rangeOf(profile, at === 0 ? 'NormsProfile' : `NormsProfile_${at + 1}`)),
  };
}

const read = (ranges: NamedRanges) => readTable(ranges, (id) => (id === 'KZ-343-2021' ? norms : undefined));

const profile = {
  values: new Map<string, number | boolean>([
    ['vehicles', 4],
    ['pool', true],
  ]),
  rounding: 'half-down' as const,
};
const plan = planOf({
  language: 'kk',
  columns: ['actual', 'gap', 'salary'],
  without: ['notes'],
  institution: '=1+1',
  parts: [{ ...part, profile, residentsFrom: { sheet: "Бюджет 'А'", address: 'B2' } }, attached],
  typed: [
    { row: 1, actual: typedNumber(1), salary: typedNumber(250000) },
    { row: 21, actual: typedNumber(3.5) },
  ],
});

test('what was written is read back', () => {
  const { language, form, institution, parts, columns, without, typed } = plan;
  expect(read(written(plan))).toEqual({
    recorded: expect.stringMatching(/^[0-9a-z]+$/),
    area: { row: 7, column: 0, rowCount: 99, columnCount: 8 },
    without,
    language,
    form,
    institution,
    parts: parts.map((one) => ({ residentsFrom: undefined, ...one, profile: { rounding: undefined, ...one.profile } })),
    columns,
    typed: typed?.map((one) => ({ salary: undefined, ...one })),
    edition: 'KZ-343-2021',
    table: 1,
    sheet: 'Штат',
    profileSheet: 'Сведения',
  });
});

describe('after people have worked on the sheet', () => {
  test('an answer that cannot be read is not known, and the others stay', () => {
    const ranges = written(plan);
    const [first = [], ...others] = ranges.profiles;
    const broken = first.map((row) => (row[0] === 'Бассейн бар' ? [row[0], 'мүмкін'] : row));
    const [answers] = read({ ...ranges, profiles: [broken, ...others] })?.parts ?? [];
    expect([answers?.profile.values.get('pool'), answers?.profile.values.get('vehicles')]).toEqual([undefined, 4]);
    expect(answers?.unread).toEqual(new Map([['pool', 'мүмкін']]));
  });

  test('what was typed for figures is kept as it stands: formulas, and words that are no number', () => {
    const { body, ...ranges } = written(plan);
    const put = (grid: readonly (readonly unknown[])[], first: unknown, other: unknown): unknown[][] =>
      grid.map((row) =>
        row.map((cell, at) => (at === actualAt ? (row[0] === 1 ? first : row[0] === 21 ? other : cell) : cell)),
      );
    const actualAt = body.values[0]?.indexOf('Нақты') ?? -1;
    const typed = read({
      ...ranges,
      body: { values: put(body.values, 2.5, '1 шт.б.'), formulas: put(body.formulas, '=Штат!B2*2', '1 шт.б.') },
    })?.typed;
    expect(typed?.map(({ row, actual }) => [row, actual])).toEqual([
      [1, { content: '=Штат!B2*2', figure: 2.5 }],
      [21, { content: "'1 шт.б.", figure: undefined }],
    ]);
  });

  test('figures are found by their heading when a column was put between', () => {
    const ranges = written(plan);
    const moved = ranges.body.values.map((row) => [...row.slice(0, 3), '', ...row.slice(3)]);
    expect(read({ ...ranges, body: { values: moved, formulas: moved } })?.typed).toEqual([
      { row: 1, actual: typedNumber(1), salary: typedNumber(250000) },
      { row: 21, actual: typedNumber(3.5), salary: undefined },
    ]);
  });

  test('figures under a heading that people wrote over are read where they were written', () => {
    const ranges = written(plan);
    const [headings = [], ...rest] = ranges.body.values;
    const renamed = [headings.map((one) => (one === 'Нақты' ? 'Факт 2025' : one)), ...rest];
    expect(read({ ...ranges, body: { values: renamed, formulas: renamed } })?.typed).toEqual([
      { row: 1, actual: typedNumber(1), salary: typedNumber(250000) },
      { row: 21, actual: typedNumber(3.5), salary: undefined },
    ]);
  });

  test('a link that names no sheet is to the sheet of the residents, also where the table was moved away from them', () => {
    const { residents, ...ranges } = written(plan);
    const linked = { ...residents, sheet: 'Head', formulas: [['=B2', '=B3']] };
    expect(read({ ...ranges, residents: linked })?.parts.map(({ residentsFrom }) => residentsFrom)).toEqual([
      { sheet: 'Head', address: 'B2' },
      { sheet: 'Head', address: 'B3' },
    ]);
  });

  test.each([
    [
      'the edition is not loaded',
      {
        setup: [
          ['', 'KZ-999'],
          ['', 'kk'],
          ['', 'formulas'],
          ['', ''],
        ],
      },
    ],
    ['the type was overwritten', { types: [['дом', 'дом']] }],
    ['the residents were deleted', { residents: { sheet: 'Штат', values: [['', '']], formulas: [['', '']] } }],
    [
      'the residents are shown as a day',
      { residents: { sheet: 'Штат', values: [['03.02.2026', 6]], formulas: [[46056, 6]] } },
    ],
  ])('left out where %s', (_, change) => expect(read({ ...written(plan), ...change })).toBeUndefined());
});
