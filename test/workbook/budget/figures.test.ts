import { budgetSheet } from '../../../src/workbook/budget/budget-sheet';
import { budgetColumns } from '../../../src/workbook/budget/columns';
import { costKeys, type BudgetKey } from '../../../src/workbook/budget/keys';
import { baseWord, monthsSheet } from '../../../src/workbook/budget/months-sheet';
import { bases, type Base, type BudgetPlan, type Typed, type TypedLine } from '../../../src/workbook/budget/plan';
import { budgetWord } from '../../../src/workbook/budget/words';
import type { PrintedSheet } from '../../../src/workbook/sheet/sheet-content';
import { hasLibreOffice } from '../../formulas/libreoffice';
import type { CellInput } from '../../formulas/spreadsheet';
import { calculated, nothing, places, plan } from './plans';

const withLibreOffice = hasLibreOffice ? describe : describe.skip;

const keys = budgetColumns('ru').map(({ key }) => key);

type Sheets = Record<string, CellInput[][]>;

/** All budgets of this file are calculated at once. */
const books: PrintedSheet[] = [];
const others: Sheets = {};
let results: Sheets = {};

/** The two sheets of a budget, under the names of `places` once they are calculated. */
function sheetsOf(typed: Typed, of: BudgetPlan = plan): () => Sheets {
  const number = books.length;
  const own = { budget: `Бюджет ${number}`, months: `Месяцы ${number}`, number: 1 };
  books.push(budgetSheet(of, typed, own), monthsSheet(of, typed, own));
  return () => ({ [places.budget]: results[own.budget] ?? [], [places.months]: results[own.months] ?? [] });
}

beforeAll(async () => {
  if (hasLibreOffice) results = await calculated(books, others);
}, 120_000);

/** A cell of the budget by its row on the sheet and its column. */
const at = (sheets: Sheets, row: number, key: BudgetKey): CellInput =>
  sheets[places.budget]?.[row - 1]?.[keys.indexOf(key)] ?? null;

/** The twelve months of a row, and the year. */
const monthsAt = (sheets: Sheets, row: number): CellInput[] => sheets[places.months]?.[row - 1]?.slice(3, 16) ?? [];

const costsAt = (sheets: Sheets, row: number): CellInput[] => costKeys.map((key) => at(sheets, row, key));

withLibreOffice('a budget worked by hand', () => {
  // The director: 300,000 and a quarter of it, and 10,000: 385,000 a month; from July a tenth more of the first two:
  // 422,500. 6 × 385,000 + 6 × 422,500 = 4,845,000.
  // The economist: April to September, 200,000, from July 220,000: 3 × 200,000 + 3 × 220,000 = 1,260,000 a unit.
  const lines = new Map<number, TypedLine>([
    [1, { approved: 1, occupied: 1, salary: 300000, percent: 0.25, sum: 10000, source: 'Местный бюджет' }],
    [7, { approved: 0.25, occupied: 0, salary: 200000, from: 4, to: 9, source: 'Платные услуги' }],
    [36, { approved: 8, occupied: 6.5, source: 'Местный бюджет' }],
  ]);
  const own = [
    { name: 'Кинолог', typed: { approved: 1, occupied: 0.5, salary: 100000, source: 'Местный  бюджет' } },
    { name: '', typed: {} },
  ];
  const made = sheetsOf({ ...nothing, risePercent: 0.1, riseMonth: 7, lines, own });
  let sheets: Sheets = {};
  beforeAll(() => {
    sheets = made();
  });

  test('the director: the year of a unit is 4,845,000, which is the fund of each of approved, occupied and required', () => {
    expect(at(sheets, 10, 'unitYear')).toBe(4_845_000);
    expect(costsAt(sheets, 10)).toEqual([4_845_000, 4_845_000, 4_845_000, 0, 0, 0]);
    expect(at(sheets, 10, 'remark')).toBeNull();
    const [first, second] = [385_000, 422_500];
    expect(monthsAt(sheets, 10)).toEqual([...Array(6).fill(first), ...Array(6).fill(second), 4_845_000]);
  });

  test('the economist of half a year: a quarter of a unit approved, none occupied, half a unit required', () => {
    expect(costsAt(sheets, 11)).toEqual([315_000, 0, 630_000, 315_000, 315_000, 630_000]);
    expect(monthsAt(sheets, 11)).toEqual([0, 0, 0, 50_000, 50_000, 50_000, 55_000, 55_000, 55_000, 0, 0, 0, 315_000]);
  });

  test('units without a salary have no fund, and the row says so', () => {
    expect(costsAt(sheets, 16)).toEqual(['?', '?', '?', '?', '?', '?']);
    expect(at(sheets, 16, 'remark')).toBe('оклад не указан');
    expect(monthsAt(sheets, 16)).toEqual(Array(13).fill('?'));
  });

  test('what is not determined by the norms is in no figure', () => {
    expect(at(sheets, 12, 'required')).toBe('#N/A');
    expect(costsAt(sheets, 12)).toEqual(['?', '?', '?', '?', '?', '?']);
  });

  test('a row that nobody uses is blank, not 0', () => {
    expect(at(sheets, 13, 'fundApproved')).toBeNull();
    expect(monthsAt(sheets, 13)).toEqual(Array(13).fill(null));
    expect(at(sheets, 20, 'fundOccupied')).toBeNull();
  });

  test('a position outside the annex has a fund and nothing that is required', () => {
    // 100,000 to June, 110,000 from July on: 1,260,000 a unit.
    expect(costsAt(sheets, 19)).toEqual([1_260_000, 630_000, null, 630_000, null, null]);
  });

  test('totals are of what is known, and say of how many positions they are without', () => {
    expect(costsAt(sheets, 14)).toEqual([5_160_000, 4_845_000, 5_475_000, 315_000, 315_000, 630_000]);
    expect(at(sheets, 14, 'remark')).toBe('без должностей: 1');
    expect(at(sheets, 17, 'remark')).toBe('без должностей: 1');
    expect(at(sheets, 21, 'remark')).toBeNull();
    expect(costsAt(sheets, 22)).toEqual([6_420_000, 5_475_000, 5_475_000, 945_000, 315_000, 630_000]);
    expect(at(sheets, 22, 'remark')).toBe('без должностей: 2');
    expect(costsAt(sheets, 23)).toEqual([2, 2, 2, 2, 2, 2]);
    expect(at(sheets, 22, 'approved')).toBe(10.25);
  });

  test('by source; a source that is not in the list stands apart and is not lost', () => {
    expect(at(sheets, 28, 'position')).toBe('Местный бюджет');
    expect(costsAt(sheets, 28)).toEqual([4_845_000, 4_845_000, 4_845_000, 0, 0, 0]);
    expect(at(sheets, 28, 'remark')).toBe('без должностей: 1');
    expect(costsAt(sheets, 29)).toEqual([315_000, 0, 630_000, 315_000, 315_000, 630_000]);
    expect(costsAt(sheets, 30)).toEqual(Array(6).fill(null));
    expect(costsAt(sheets, 31)).toEqual([1_260_000, 630_000, 0, 630_000, 0, 0]);
    expect(at(sheets, 31, 'remark')).toBe('без должностей: 1');
    expect(costsAt(sheets, 32)).toEqual(costsAt(sheets, 22));
  });

  test('months add up to the year, and say what they are without', () => {
    expect(monthsAt(sheets, 22).reduce<number>((sum, one, month) => (month < 12 ? sum + Number(one) : sum), 0)).toBe(
      6_420_000,
    );
    expect(monthsAt(sheets, 22)[12]).toBe(6_420_000);
    expect(sheets[places.months]?.[21]?.[16]).toBe('без должностей: 2');
  });
});

withLibreOffice('what is not read is never 0', () => {
  const whole: TypedLine = { approved: 1, occupied: 1, salary: 1000 };
  const cases: readonly (readonly [string, TypedLine, string])[] = [
    ['a salary in words', { ...whole, salary: 'по договору' }, 'salaryUnread'],
    ['no salary', { approved: 1, occupied: 1 }, 'salaryMissing'],
    ['an allowance in words', { ...whole, percent: '25 %' }, 'allowanceUnread'],
    ['a percentage without its sign', { ...whole, percent: 25 }, 'allowanceUnread'],
    ['a month in words', { ...whole, from: 'март' }, 'monthsUnread'],
    ['the thirteenth month', { ...whole, to: 13 }, 'monthsUnread'],
    ['a month from 0', { ...whole, from: 0 }, 'monthsUnread'],
    ['months the wrong way round', { ...whole, from: 9, to: 3 }, 'monthsUnread'],
    ['half a month', { ...whole, to: 6.5 }, 'monthsUnread'],
    ['a salary below 0', { ...whole, salary: -1000 }, 'negative'],
  ];
  const rest: readonly (readonly [string, TypedLine, string])[] = [
    ['approved units in words', { ...whole, approved: 'две' }, 'approvedUnread'],
    ['no approved units', { occupied: 1, salary: 1000 }, 'approvedMissing'],
    ['no occupied units', { approved: 1, salary: 1000 }, 'occupiedMissing'],
    ['occupied units in words', { ...whole, occupied: '-' }, 'occupiedUnread'],
    ['vacant units in words', { ...whole, vacant: 'нет' }, 'vacantUnread'],
  ];
  const told: readonly (readonly [string, TypedLine, string])[] = [
    ['vacant units that do not fit', { approved: 2, occupied: 1, vacant: 3, salary: 1000 }, 'notTheSum'],
  ];
  const all = [...cases, ...rest, ...told];
  const section = { name: 'Раздел', lines: all.map(([name], at) => ({ row: at + 1, name, required: 1 })) };
  const asked: BudgetPlan = { ...plan, sections: [section] };
  const lines = new Map(all.map(([, typed], at) => [at + 1, typed]));
  const made = sheetsOf({ ...nothing, lines }, asked);
  let sheets: Sheets = {};
  beforeAll(() => {
    sheets = made();
  });
  const rowOf = (one: (typeof all)[number]): number => 10 + all.indexOf(one);

  test.each(all)('%s: the row says so', (...one) => {
    const row = all.findIndex(([name]) => name === one[0]) + 10;
    expect(at(sheets, row, 'remark')).toBe(budgetWord('ru', one[2] as never));
  });

  test('where pay is not read there is no fund at all', () => {
    for (const one of cases) expect(costsAt(sheets, rowOf(one)).slice(0, 3)).toEqual(['?', '?', '?']);
  });

  test('where one kind of units is not read the others have their fund', () => {
    const known = (of: number): CellInput[] => costsAt(sheets, 10 + cases.length + of);
    expect(known(0)).toEqual(['?', 12000, 12000, '?', '?', 0]);
    expect(known(1)).toEqual(['?', 12000, 12000, '?', '?', 0]);
    expect(known(2)).toEqual([12000, '?', 12000, '?', 0, '?']);
    expect(known(4)).toEqual([12000, 12000, 12000, '?', 0, 0]);
  });

  test('the total counts every one of them', () => {
    expect(at(sheets, 10 + all.length, 'remark')).toBe(`без должностей: ${cases.length + rest.length}`);
  });
});

withLibreOffice('a rise', () => {
  const line: TypedLine = { approved: 1, occupied: 1, salary: 100000, sum: 5000 };
  const lines = new Map([[1, line]]);
  const cases: readonly (readonly [string, Partial<Typed>, CellInput])[] = [
    ['none', {}, 1_260_000],
    // 7 months of 105,000 and 5 of 125,000.
    ['of a fifth from August on', { risePercent: 0.2, riseMonth: 8 }, 1_360_000],
    ['without its month', { risePercent: 0.2 }, '?'],
    ['without its percentage', { riseMonth: 8 }, '?'],
    ['in words', { risePercent: 'на 20 %', riseMonth: 8 }, '?'],
    ['typed without the sign of a percentage', { risePercent: 20, riseMonth: 8 }, '?'],
  ];
  test.each(cases.map(([name, head, fund]) => [name, sheetsOf({ ...nothing, lines, ...head }), fund] as const))(
    '%s',
    (_, made, fund) => {
      const sheets = made();
      expect(at(sheets, 10, 'fundApproved')).toBe(fund);
      expect(sheets[places.budget]?.[5]?.[5]).toBe(fund === '?' ? budgetWord('ru', 'indexationUnread') : null);
    },
  );
});

withLibreOffice('the months are of the units that are chosen', () => {
  const lines = new Map<number, TypedLine>([[1, { approved: 2, occupied: 1.5, salary: 1000 }]]);
  const month: Readonly<Record<Base, number>> = { approved: 2000, occupied: 1500, required: 1000 };
  test.each(bases.map((base) => [base, sheetsOf({ ...nothing, lines, base })] as const))('%s', (base, made) => {
    const sheets = made();
    expect(sheets[places.months]?.[4]?.[2]).toBe(baseWord('ru', base));
    expect(monthsAt(sheets, 10)[0]).toBe(month[base]);
  });
});

withLibreOffice('required units that follow a staffing table', () => {
  const staffing = (heading: string): CellInput[][] => [
    ['Штат', null, null, null],
    [7, '№', 'Должность', heading],
    [1, 'Раздел', null, null],
    [null, 36, 'Санитар', 12.25],
    [null, 1, 'Директор', 2],
    [null, 7, 'Экономист', '#N/A'],
  ];
  const from = (sheet: string): BudgetPlan => ({
    ...plan,
    requiredFrom: {
      sheet,
      names: ['Бірлік', 'Единицы'],
      table: { row: 1, column: 1, rowCount: 5, columnCount: 3 },
    },
  });
  others['Штат'] = staffing('Единицы');
  others['Другой штат'] = staffing('Всего');
  const [linked, lost] = [sheetsOf(nothing, from('Штат')), sheetsOf(nothing, from('Другой штат'))];

  test('are found by row, in whatever order, wherever the table was moved to', () => {
    const sheets = linked();
    expect([at(sheets, 10, 'required'), at(sheets, 16, 'required')]).toEqual([2, 12.25]);
    expect(at(sheets, 13, 'required')).toBe('#N/A');
  });
  test('are not determined where their column is gone', () => {
    const sheets = lost();
    expect(at(sheets, 10, 'required')).toBe('#N/A');
    expect(at(sheets, 10, 'fundRequired')).toBe('?');
  });
});

/** The pay of a row month by month, worked out as a person would, one month after the other. */
function naive(line: TypedLine, rise: { percent: number; month: number }, units: number): number[] {
  return Array.from({ length: 12 }, (_, at) => {
    const month = at + 1;
    if (month < Number(line.from ?? 1) || month > Number(line.to ?? 12)) return 0;
    const salary = Number(line.salary) + Number(line.salary) * Number(line.percent ?? 0);
    return units * ((month >= rise.month ? salary + salary * rise.percent : salary) + Number(line.sum ?? 0));
  });
}

withLibreOffice('many rows, as worked out month after month', () => {
  // Numbers that look like none, the same in every run.
  let seed = 343;
  const next = (below: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
  const maybe = <Value>(value: Value): Value | undefined => (next(2) === 0 ? value : undefined);
  const many = Array.from({ length: 60 }, (_, at) => {
    const [one, other] = [1 + next(12), 1 + next(12)];
    const typed: TypedLine = JSON.parse(
      JSON.stringify({
        approved: next(41) / 4,
        occupied: next(41) / 4,
        salary: 85_000 + next(400_000),
        percent: maybe(next(200) / 100),
        sum: maybe(next(50_000)),
        from: maybe(Math.min(one, other)),
        to: maybe(Math.max(one, other)),
      }),
    ) as TypedLine;
    return { row: at + 1, name: `Должность ${at + 1}`, required: next(21) / 2, typed };
  });
  const rise = { percent: 0.075, month: 5 };

  const asked: BudgetPlan = { ...plan, sections: [{ name: 'Все', lines: many }] };
  const lines = new Map(many.map(({ row, typed }) => [row, typed]));
  const made = sheetsOf({ ...nothing, lines, risePercent: rise.percent, riseMonth: rise.month }, asked);

  test.each(many)('$name', ({ row: number, typed, required }) => {
    const sheets = made();
    const row = 9 + number;
    const [approved, occupied] = [Number(typed.approved), Number(typed.occupied)];
    const year = (units: number): number => naive(typed, rise, units).reduce((sum, month) => sum + month, 0);
    const units = [approved, occupied, required, approved - occupied, required - approved, required - occupied];
    units.forEach((one, cost) =>
      expect(Number(costsAt(sheets, row)[cost])).toBeCloseTo(year(cost > 2 ? Math.max(0, one) : one), 3),
    );
    naive(typed, rise, approved).forEach((month, of) =>
      expect(Number(monthsAt(sheets, row)[of])).toBeCloseTo(month, 3),
    );
  });
});
