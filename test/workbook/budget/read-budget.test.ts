import { budgetSheet } from '../../../src/workbook/budget/budget-sheet';
import { foreignInBudget } from '../../../src/workbook/budget/foreign';
import { monthsSheet } from '../../../src/workbook/budget/months-sheet';
import { bases, type Typed } from '../../../src/workbook/budget/plan';
import { readBudget, type Cells } from '../../../src/workbook/budget/read-budget';
import { languages } from '../../../src/norms/languages';
import type { UsedCells } from '../../../src/workbook/sheet/area';
import { areaOfAddress } from '../../../src/workbook/sheet/read-address';
import type { PrintedSheet } from '../../../src/workbook/sheet/sheet-content';
import { printedWord } from '../../../src/workbook/sheet/words';
import { nothing, places, plan } from './plans';

type Changes = Readonly<Record<string, unknown>>;

/** A written sheet as Excel gives it, with other contents in some cells. */
function standing({ cells }: PrintedSheet, changes: Changes = {}): unknown[][] {
  const rows = cells.map((row) =>
    row.map((cell): unknown => (typeof cell === 'string' ? cell.replace(/^'/, '') : cell)),
  );
  for (const [address, content] of Object.entries(changes)) {
    const { row, column } = areaOfAddress(address) ?? { row: 0, column: 0 };
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length <= column) line.push('');
    line[column] = content;
  }
  return rows;
}

function named(sheet: PrintedSheet, rows: unknown[][], kind: RegExp): Cells {
  const area = areaOfAddress(sheet.names.find(({ name }) => kind.test(name))?.at ?? '');
  if (area === undefined) throw new Error(`no range ${String(kind)}`);
  const cells = rows
    .slice(area.row, area.row + area.rowCount)
    .map((row) => row.slice(area.column, area.column + area.columnCount));
  const valueOf = (cell: unknown): unknown => (String(cell).startsWith('=') ? 0 : cell);
  return { values: cells.map((row) => row.map(valueOf)), formulas: cells };
}

function readBack(typed: Typed, language = plan.language, changes: Changes = {}) {
  const { edition: id } = plan;
  const editionLine = printedWord(language, 'edition', { id, citation: 'приказ', status: 'действует' });
  const made = { ...plan, language, editionLine };
  const [budget, months] = [budgetSheet(made, typed, places), monthsSheet(made, typed, places)];
  const [rows, monthRows] = [standing(budget, changes), standing(months)];
  return readBudget({
    head: named(budget, rows, /Head/),
    body: named(budget, rows, /Body/),
    sources: named(budget, rows, /Sources/),
    base: named(months, monthRows, /Base/),
  });
}

const typed: Typed = {
  year: 2028,
  risePercent: 0.1,
  riseMonth: '=Справка!B2',
  base: 'occupied',
  lines: new Map([
    [1, { approved: 1, occupied: 1, salary: "'300 000", source: 'Платные услуги' }],
    [36, { approved: '=Справка!C1', vacant: 2, from: 3, to: 9, sum: 1000, percent: 0.5 }],
  ]),
  own: [
    { name: 'Кинолог', typed: { approved: 1 } },
    { name: '', typed: {} },
  ],
  sources: ['Местный бюджет', '', 'Грант'],
};

describe('what was typed is read back', () => {
  test.each(languages)('%s', (language) =>
    expect(readBack(typed, language)).toEqual({
      language,
      type: plan.type[language],
      edition: plan.edition,
      isLinked: false,
      typed,
    }),
  );
  test('of a blank budget nothing', () => expect(readBack(nothing)?.typed).toEqual(nothing));
  test.each(bases)('months of %s', (base) => expect(readBack({ ...nothing, base })?.typed.base).toBe(base));
  test.each([
    ['a heading', { D8: 'План' }],
    ['the line of the edition', { A3: 'Приказ' }],
    ['the line of the type', { A4: '' }],
  ])('not where %s was changed', (_, changes) => expect(readBack(typed, 'ru', changes)).toBeUndefined());
  test('with the type and the staffing table that required units follow', () => {
    const requiredFrom = {
      sheet: 'Штат',
      names: ['Единиц'],
      table: { row: 7, column: 0, rowCount: 83, columnCount: 9 },
    };
    const budget = budgetSheet({ ...plan, requiredFrom }, nothing, places);
    const rows = standing(budget);
    const [head, body, sources] = [/Head/, /Body/, /Sources/].map((kind) => named(budget, rows, kind));
    expect(head && body && sources && readBudget({ head, body, sources, base: undefined })?.type).toBe(plan.type.ru);
  });
});

describe('what would be lost if a budget were written anew', () => {
  const used = (sheet: PrintedSheet, changes?: Changes): UsedCells => ({
    row: 0,
    column: 0,
    formulas: standing(sheet, changes),
  });
  function lost(budget: Changes, months: Changes = {}): string[] {
    const read = readBack(typed, 'ru', budget);
    if (read === undefined) throw new Error('not read');
    return foreignInBudget(plan, read, places, {
      budget: used(budgetSheet(plan, typed, places), budget),
      months: used(monthsSheet(plan, typed, places), months),
    });
  }
  test('the units of the day on which it was written, where it follows a staffing table by now', () => {
    const requiredFrom = {
      sheet: 'Штат',
      names: ['Единиц'],
      table: { row: 7, column: 0, rowCount: 83, columnCount: 9 },
    };
    const now = { ...plan, requiredFrom };
    const sheets = (from: typeof plan) => ({
      budget: used(budgetSheet(from, typed, places)),
      months: used(monthsSheet(from, typed, places)),
    });
    const read = readBack(typed);
    expect(read && foreignInBudget(now, read, places, sheets(plan))).toEqual([]);
    expect(read && foreignInBudget(plan, { ...read, isLinked: true }, places, sheets(now))).toEqual([]);
  });
  const cases: readonly (readonly [string, Changes, Changes, string[]])[] = [
    ['nothing as it was written', {}, {}, []],
    [
      'nothing that is typed where people type',
      { D11: 3, G16: 'по договору', B19: 'Логопед', C5: 2030, B29: 'Фонд' },
      {},
      [],
    ],
    ['a column beside the table', { V10: 'к обсуждению' }, {}, ['Бюджет!V10']],
    ['lines below everything', { A99: 'Исполнитель' }, {}, ['Бюджет!A99']],
    ['a figure in the place of a formula', { N10: 5 }, { D10: 5 }, ['Бюджет!N10', 'Месяцы!D10']],
    ['a name in the approval block', { T2: 'Директор А.' }, {}, ['Бюджет!T2']],
    ['another position in a row', { A10: 99 }, {}, ['Бюджет!A10']],
    ['a title, a name and a signature', { A1: 'План', B10: 'Заведующий' }, {}, ['Бюджет!A1', 'Бюджет!B10']],
    ['a formula in the place of the add-in’s', { N10: '=M10*2', C10: '=1+1' }, {}, ['Бюджет!C10', 'Бюджет!N10']],
    ['a formula that asks the sheet itself', { G11: '=G10*0.8' }, {}, ['Бюджет!G11']],
    ['not a formula that asks another sheet', { G11: '=Оклады!B2' }, {}, []],
    ['words below the months', {}, { A60: 'Исполнитель' }, ['Месяцы!A60']],
  ];
  test.each(cases)('%s', (_, budget, months, addresses) => expect(lost(budget, months)).toEqual(addresses));
});
