import { basisSheet } from '../../../src/workbook/signing/basis-sheet';
import { formSheet } from '../../../src/workbook/signing/form-sheet';
import { orderSheet } from '../../../src/workbook/signing/order-sheet';
import type { FormLine, FormPlan } from '../../../src/workbook/signing/plan';
import { formWord } from '../../../src/workbook/signing/words';
import { languages } from '../../../src/norms/languages';
import { hasLibreOffice } from '../../formulas/libreoffice';
import type { CellInput } from '../../formulas/spreadsheet';
import { calculated } from '../budget/plans';

const places = { form: 'Форма', order: 'Приказ', basis: 'Основание' };

const line = (name: string, changes: Partial<FormLine> = {}): FormLine => ({
  ...{ name, units: 1, salary: 100_000, percent: '', sum: '' },
  ...changes,
});

/** The staffing table has its positions in rows 7 to 9 and 11 to 16; the totals of sections in 10 and 17, the total in 18. */
const plan: FormPlan = {
  language: 'ru',
  institution: '=HYPERLINK("x")',
  edition: 'KZ-343-2021',
  editionLine: 'Редакция KZ-343-2021',
  budget: undefined,
  sections: [
    {
      name: 'Управление',
      lines: [
        line('Директор', { salary: 300_000, percent: 0.25, sum: 10_000 }),
        line('Экономист', { units: 0.5, salary: 200_000 }),
        line('=1+1', { units: 1.25, salary: 120_000, sum: 8_000 }),
      ],
    },
    { name: 'Никто', lines: [] },
    {
      name: 'Уход',
      lines: [
        line('Без единиц', { units: '' }),
        line('Единицы словами', { units: 'две' }),
        line('Без оклада', { salary: '' }),
        line('Оклад словами', { salary: 'по договору' }),
        line('Доплата словами', { percent: '25 %' }),
        line('Ниже нуля', { sum: -1 }),
      ],
    },
  ],
  parts: [
    {
      name: 'Дом',
      type: 'Психоневрологический',
      residents: 120,
      lines: [{ row: 7, name: 'Экономист', units: 1, basis: 'Приказ, строка 7' }],
    },
    {
      name: 'Отделение',
      type: 'Сопровождаемое',
      residents: 12,
      lines: [{ row: 12, name: 'Повар', units: undefined, basis: '' }],
    },
  ],
};

describe('the columns of the unified form', () => {
  test.each(languages)(
    '%s: number, structural unit, position, units, salary, allowances, monthly fund, notes',
    (language) => {
      const [headings] = formSheet({ ...plan, language }, places).cells.slice(5);
      const word = (key: Parameters<typeof formWord>[1]): string => formWord(language, key);
      expect(headings?.map((heading) => String(heading).replace(/^'/, ''))).toEqual([
        ...['number', 'section', 'position', 'units'].map((key) => word(key as 'units')),
        ...[expect.any(String), expect.any(String), expect.any(String)],
        ...[word('fund'), word('notes')],
      ]);
    },
  );
  test('every position has its number throughout, and the first of a section its name', () => {
    const rows = formSheet(plan, places).cells.slice(6, 16);
    expect(rows.map(([number]) => number)).toEqual([1, 2, 3, '', 4, 5, 6, 7, 8, 9]);
    expect(rows.map(([, section]) => section)).toEqual([
      'Управление',
      '',
      '',
      'Итого по разделу',
      'Уход',
      '',
      '',
      '',
      '',
      '',
    ]);
  });
});

test('text never becomes a formula', () => {
  for (const sheet of [formSheet(plan, places), orderSheet(plan, places), basisSheet(plan, places)])
    for (const cell of sheet.cells.flat()) expect(String(cell)).not.toMatch(/^=(HYPERLINK|1\+1)/);
});

test('the order names nobody: where a name or an act is to stand there are blank lines', () => {
  for (const language of languages) {
    const text = orderSheet({ ...plan, language, institution: '' }, places)
      .cells.flat()
      .join('\n');
    expect(text.match(/_{6,}/g)?.length).toBeGreaterThanOrEqual(8);
  }
});

test('the basis asks NORMS.BASIS of each part by its own type and residents', () => {
  const { cells } = basisSheet(plan, places);
  const formulas = cells.flat().filter((cell) => String(cell).startsWith('='));
  expect(formulas).toEqual([
    '=NORMS.BASIS(A9,$D$7,$D$6,,"KZ-343-2021","ru")',
    '=NORMS.BASIS(A15,$D$13,$D$12,,"KZ-343-2021","ru")',
  ]);
  expect([cells[5]?.[3], cells[6]?.[3], cells[8]?.[0]]).toEqual(['Психоневрологический', 120, 7]);
  expect([cells[11]?.[3], cells[12]?.[3], cells[14]?.[0]]).toEqual(['Сопровождаемое', 12, 12]);
});

(hasLibreOffice ? describe : describe.skip)('worked by hand', () => {
  let form: CellInput[][] = [];
  let order: CellInput[][] = [];
  beforeAll(async () => {
    const sheets = await calculated([formSheet(plan, places), orderSheet(plan, places)]);
    form = sheets[places.form] ?? [];
    order = sheets[places.order] ?? [];
  }, 60_000);
  const fund = (row: number): CellInput => form[row - 1]?.[7] ?? null;
  const note = (row: number): CellInput => form[row - 1]?.[8] ?? null;

  // 300,000 × 1.25 + 10,000; half of 200,000; 1.25 × (120,000 + 8,000).
  test.each([
    [7, 385_000],
    [8, 100_000],
    [9, 160_000],
    [10, 645_000],
    [18, 645_000],
  ])('row %i: %i tenge a month', (row, tenge) => expect(fund(row)).toBe(tenge));

  test.each([
    [11, 'единицы не указаны'],
    [12, 'единицы не прочитаны'],
    [13, 'оклад не указан'],
    [14, 'оклад не прочитан'],
    [15, 'доплата не прочитана'],
    [16, 'есть число меньше 0'],
  ])('row %i has no fund: %s', (row, words) => expect([fund(row), note(row)]).toEqual(['?', words]));

  test('totals say how many positions they are without, and the order says so beside them', () => {
    expect(note(10)).toBeNull();
    expect([note(17), note(18)]).toEqual(['без должностей: 6', 'без должностей: 6']);
    const [units, tenge] = order.filter((row) => typeof row[1] === 'number');
    expect(units?.slice(1)).toEqual([6.75, 'без должностей: 6']);
    expect(tenge?.slice(1)).toEqual([645_000, 'без должностей: 6']);
  });
});
