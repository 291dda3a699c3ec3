import { compile } from '../../src/engine/compile';
import { facility, type Facility, type Profile } from '../../src/engine/facility';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';
import { compare, type Comparison } from '../../src/staffing/compare';
import { choiceKey } from '../../src/staffing/match';
import { recognise } from '../../src/staffing/recognise';
import * as tables from './tables';

const norms = compile(KZ_343_2021);

function facilityOf(footnote: number, residents: number, values: Record<string, number | boolean> = {}): Facility {
  const type = norms.edition.types.findIndex((one) => one.footnote === footnote);
  const profile: Profile = { values: new Map(Object.entries(values)) };
  const made = facility(norms, type, residents, profile);
  if (made === undefined) throw new Error('no column');
  return made;
}

const row = (comparison: Comparison, wanted: number) =>
  comparison.positions.find(({ position }) => position.position.row === wanted);

describe('a whole table: unit for accompanied independent living, 20 residents (rows 12, 33, 66: 1 unit each)', () => {
  const lines = recognise(tables.twoTables)[1]?.lines ?? [];
  const comparison = compare(norms, [facilityOf(1, 20)], lines);

  test('required, actual and gap by position, in the order of the annex', () => {
    const figures = comparison.positions.map(({ position, required, actual, gap }) => [
      position.position.row,
      required,
      actual,
      gap,
    ]);
    expect(figures).toEqual([
      [12, 1, 1, 0],
      [33, 1, 1, 0],
      [66, 1, 0.5, -0.5],
    ]);
  });
  test('by section and in total', () => {
    expect(
      comparison.sections.map(({ section, required, actual, gap }) => [section.id, required, actual, gap]),
    ).toEqual([
      ['management', 1, 1, 0],
      ['special-social-services', 1, 1, 0],
      ['social-psychological', 1, 0.5, -0.5],
    ]);
    expect(comparison.total).toMatchObject({ required: 3, actual: 2.5, gap: -0.5, undetermined: 0 });
  });
  test('half a psychologist at 110 000 is short: 55 000 a month, 660 000 a year', () => {
    expect(comparison.shortfall).toEqual({ units: 0.5, cost: { month: 55000, year: 660000 }, unitsWithoutSalary: 0 });
    expect(comparison.surplus).toEqual({ units: 0, cost: undefined, unitsWithoutSalary: 0 });
    expect(comparison.lacking).toEqual([]);
  });
});

describe('a Russian table: home for the elderly and disabled, 120 residents, column 101–150', () => {
  const profile = {
    nursePosts: 2,
    ridingConditions: false,
    pool: false,
    pharmacy: true,
    severeMusculoskeletalResidents: 20,
    moderateMusculoskeletalResidents: 40,
  };
  const lines = recognise(tables.russian)[0]?.lines ?? [];
  const asFound = compare(norms, [facilityOf(5, 120, profile)], lines);
  const cooks = new Map([
    [choiceKey('Повар-кондитер'), 'cook'],
    [choiceKey('Повар детского питания'), 'cook'],
  ]);
  const decided = compare(norms, [facilityOf(5, 120, profile)], lines, cooks);

  test('lines whose name is only near wait for a choice and count nowhere', () => {
    expect(asFound.undecided.map(({ name }) => name)).toEqual(['Повар-кондитер', 'Повар детского питания']);
    expect(row(asFound, 40)).toMatchObject({ required: 3, actual: 0, gap: -3, shortfallCost: undefined });
    expect(asFound.lacking.some(({ position }) => position.position.row === 40)).toBe(true);
  });
  test('several lines of one position are summed, their salary weighted by units: (3 × 90 000 + 100 000) ÷ 4', () => {
    expect(row(decided, 40)).toMatchObject({ required: 3, actual: 4, gap: 1, salary: 92500 });
    expect(decided.undecided).toEqual([]);
    expect(decided.surplus).toEqual({ units: 1, cost: { month: 92500, year: 1110000 }, unitsWithoutSalary: 0 });
  });
  test('accountant: 1 required, 0.5 there, 150 000 a unit', () => {
    expect(row(decided, 8)).toMatchObject({
      required: 1,
      actual: 0.5,
      gap: -0.5,
      shortfallCost: { month: 75000, year: 900000 },
    });
  });
  test('nurse: two posts of 5.25; general physician 1.5', () => {
    expect(row(decided, 63)).toMatchObject({ required: 10.5, actual: 10.5, gap: 0 });
    expect(row(decided, 51)).toMatchObject({ required: 1.5, actual: 1.5, gap: 0 });
  });
  test('social-medical section: rows 51–53 1.5 each, 55, 58, 60, 62, 64, 65 1 each, 59 0.5, 61 2, 63 10.5 make 23.5', () => {
    const section = decided.sections.find(({ section: { id } }) => id === 'social-medical');
    expect(section).toMatchObject({ required: 23.5, actual: 12, gap: -11.5, undetermined: 0 });
  });
  test('what nobody knows is undetermined, not short: rows decided by another act, vehicles, palliative wards …', () => {
    const rows = decided.undetermined.map(({ position }) => position.position.row);
    expect(rows).toEqual([15, 19, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 38, 48, 74, 77]);
    expect(decided.undetermined.every(({ gap }) => gap === undefined)).toBe(true);
    expect(decided.total.undetermined).toBe(17);
  });
  test('money is told only where a salary stands; the rest of the shortfall is units without a salary', () => {
    expect(decided.shortfall.cost).toEqual({ month: 75000, year: 900000 });
    expect(decided.shortfall.unitsWithoutSalary).toBe(decided.shortfall.units - 0.5);
  });
});

describe('a salary of 0 or a dash is none: nobody is paid nothing', () => {
  // Row 40, 151 to 200 residents: 4 cooks.
  const cooks = (salaries: readonly (readonly [units: number, salary: number | string])[]) => {
    const rows = salaries.map(([units, salary], at) => [at + 1, 'Повар', units, salary]);
    const [table] = recognise({ rows: [['№', 'Должность', 'Штатных единиц', 'Оклад'], ...rows] });
    return row(compare(norms, [facilityOf(5, 200)], table?.lines ?? []), 40);
  };
  test.each([
    ['beside a vacancy', [[2, 150000] as const, [1, 0] as const]],
    ['a dash', [[2, 150000] as const, [1, '–'] as const]],
  ])('%s: what one more costs is the salary of the others', (_what, lines) => {
    expect(cooks(lines)).toMatchObject({
      actual: 3,
      gap: -1,
      salary: 150000,
      shortfallCost: { month: 150000, year: 1800000 },
    });
  });
  test('where there is no other, nobody knows what is lacking costs', () => {
    expect(cooks([[3, 0]])).toMatchObject({ gap: -1, salary: undefined, shortfallCost: undefined });
  });
});

describe('a Kazakh table: what is compared may be chosen', () => {
  const lines = recognise(tables.kazakh)[0]?.lines ?? [];
  const home = facilityOf(5, 120);
  test('approved units unless asked otherwise', () => {
    const comparison = compare(norms, [home], lines);
    expect(row(comparison, 40)).toMatchObject({ required: 3, actual: 3, gap: 0 });
    expect(row(comparison, 66)).toMatchObject({
      required: 1.5,
      actual: 1,
      gap: -0.5,
      shortfallCost: { month: 65000, year: 780000 },
    });
  });
  test('or those who are there', () => {
    const comparison = compare(norms, [home], lines, new Map(), 'actual');
    expect(row(comparison, 40)).toMatchObject({
      required: 3,
      actual: 2,
      gap: -1,
      shortfallCost: { month: 95000, year: 1140000 },
    });
    expect(row(comparison, 66)).toMatchObject({ required: 1.5, actual: 0.5, gap: -1 });
  });
});

describe('a table in both languages: children’s psychoneurological organisation, 60 residents, column 51–100', () => {
  const lines = recognise(tables.exported)[0]?.lines ?? [];
  const home = facilityOf(2, 60, { groupsOf6: 1, groupsOf8: 1, groupsOf10: 0, groupsOf12: 0, beds: 60 });
  const comparison = compare(
    norms,
    [home],
    lines,
    new Map([
      [choiceKey('Посудомойщица'), null],
      [choiceKey('Санитарка', 'Медблок'), 'ward-orderly-by-group'],
    ]),
  );
  test('Повар and Аспазшы are one position, also in a hidden row nothing is lost', () => {
    expect(row(comparison, 40)).toMatchObject({ required: 2, actual: 3, gap: 1 });
    expect(row(comparison, 40)?.salary).toBeCloseTo(280000 / 3);
    expect(row(comparison, 41)).toMatchObject({ required: 1, actual: 0, gap: -1 });
    expect(comparison.withoutNorm.map(({ name, isHidden }) => [name, isHidden])).toEqual([['Посудомойщица', true]]);
  });
  test('Санитарка палатная is the ward orderly of this type: two groups of 5.25', () => {
    expect(row(comparison, 35)).toMatchObject({
      required: 10.5,
      actual: 5.25,
      gap: -5.25,
      shortfallCost: { month: 420000, year: 5040000 },
    });
  });
  test('60 beds make one nurses’ post', () => {
    expect(row(comparison, 63)).toMatchObject({ required: 5.25, actual: 5.25, gap: 0 });
  });
});

test('a position that the facility type does not have is beyond the norm', () => {
  const [table] = recognise(
    tables.sheet([
      ['Должность', 'Ставок', 'Оклад'],
      ['Врач-педиатр', 1, 200000],
    ]),
  );
  const comparison = compare(norms, [facilityOf(5, 60)], table?.lines ?? []);
  expect(row(comparison, 50)).toMatchObject({ required: 0, actual: 1, gap: 1 });
  expect(row(comparison, 50)?.requirements).toMatchObject([{ status: 'none', reason: 'type' }]);
});

test('an institution with an attached unit: psychologist 1.5 at 101–150 residents and 1 in the unit make 2.5', () => {
  const lines = recognise(tables.kazakh)[0]?.lines ?? [];
  const comparison = compare(norms, [facilityOf(5, 120), facilityOf(1, 20)], lines);
  expect(row(comparison, 66)).toMatchObject({ required: 2.5, actual: 1, gap: -1.5 });
  expect(row(comparison, 66)?.requirements).toMatchObject([{ units: 1.5 }, { units: 1 }]);
});
