import { blockChanges, writtenAgain } from '../../../src/workbook/sheet/written-again';
import type { UsedCells } from '../../../src/workbook/sheet/area';
import { reportSheet } from '../../../src/workbook/check/report-sheet';
import { planOf, unitTable } from '../check/plans';

const content = reportSheet(planOf(), 'Проверка штата', 1);
const { names } = content;
const end = Number(/\d+$/.exec(names[0]?.at ?? '')?.[0]);
const body = { row: 6, column: 0, rowCount: end - 6, columnCount: content.cells[0]?.length ?? 0 };

/** The report as it was written, with what people put into it, by row and column counted from 0. */
function standing(typed: readonly (readonly [number, number, unknown])[] = []): UsedCells {
  const formulas = content.cells.map((line): unknown[] => line.map((cell) => String(cell).replace(/^'/, '')));
  for (const [row, column, value] of typed) {
    const line = (formulas[row] ??= []);
    while (line.length < column) line.push('');
    line[column] = value;
  }
  return { row: 0, column: 0, formulas };
}

/** Another line in the table: the report has another row. */
const longer = reportSheet(
  planOf({ rows: [...unitTable.slice(0, 7), [5, 'Плотник', 1, 90000, null], ...unitTable.slice(7)] }),
  'Проверка штата',
  1,
);

const reason = 10;

describe('the same rows', () => {
  test('nothing has changed: nothing is written', () => {
    expect(writtenAgain(content, standing(), body)).toEqual({ kind: 'update', changes: [] });
  });

  test('what people typed stays: beside the report, a figure over a formula, a reason', () => {
    const typed = [
      [8, 13, 'beside'],
      [8, 2, 3],
      [8, reason, 'вакансия'],
    ] as const;
    expect(writtenAgain(content, standing(typed), body)).toEqual({ kind: 'update', changes: [] });
  });

  test('a formula of the add-in’s that is another one now is written', () => {
    const again = writtenAgain(content, standing([[8, 3, '=OLD']]), body);
    expect(again).toEqual({ kind: 'update', changes: [{ row: 8, column: 3, content: content.cells[8]?.[3] }] });
  });
});

describe('other rows', () => {
  test.each([
    ['nothing of anybody’s', [], 'anew'],
    ['a reason, which is carried along', [[8, reason, 'вакансия']], 'anew'],
    ['a cell beside the report', [[8, 13, 'beside']], 'apart'],
    ['a figure over a formula', [[8, 2, 3]], 'apart'],
    ['a line below it', [[end + 1, 0, 'Согласовано']], 'apart'],
  ] as const)('%s: %s', (_, typed, kind) => expect(writtenAgain(longer, standing(typed), body).kind).toBe(kind));

  test('a column or a row that somebody has put in: apart', () => {
    expect(writtenAgain(longer, standing(), { ...body, columnCount: body.columnCount + 1 }).kind).toBe('apart');
    const used = standing();
    const formulas = [...used.formulas.slice(0, 9), ['', 'Стажёр', '', '', ''], ...used.formulas.slice(9)];
    expect(writtenAgain(longer, { ...used, formulas }, { ...body, rowCount: body.rowCount + 1 }).kind).toBe('apart');
  });
});

describe('columns beside a table', () => {
  const cells = [
    ['Норма', 'Требуется'],
    ["'1. Директор", '=NORMS.REQUIRED_STAFF(1,20,1)'],
  ];

  test('the same positions: formulas that differ are written, figures of people stay', () => {
    expect(
      blockChanges(cells, [
        ['Норма', 'Требуется'],
        ['1. Директор', '=OLD'],
      ]),
    ).toEqual([{ row: 1, column: 1, content: '=NORMS.REQUIRED_STAFF(1,20,1)' }]);
    expect(
      blockChanges(cells, [
        ['Норма', 'Требуется'],
        ['1. Директор', 3],
      ]),
    ).toEqual([]);
  });

  test('other positions: the whole block is written', () => {
    expect(
      blockChanges(cells, [
        ['Норма', 'Требуется'],
        ['2. Повар', 3],
      ]),
    ).toBeUndefined();
  });
});
