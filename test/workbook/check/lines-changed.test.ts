import { calculatedByLibreOffice, hasLibreOffice } from '../../formulas/libreoffice';
import type { CellInput } from '../../formulas/spreadsheet';
import { linesChanged } from '../../../src/workbook/check/lines-changed';
import { reportSheet } from '../../../src/workbook/check/report-sheet';
import { planOf, unitTable } from './plans';

const table = unitTable as CellInput[][];
const [title, blank, head, manager, one, other, dogs, sum] = table as [
  ...[CellInput[], CellInput[], CellInput[], CellInput[]],
  ...[CellInput[], CellInput[], CellInput[], CellInput[]],
];
const cases: readonly (readonly [string, CellInput[][], boolean])[] = [
  ['as it was read', table, false],
  ['other units', [title, blank, head, [1, manager[1] ?? null, 2], one, other, dogs, sum], false],
  ['sorted', [title, blank, head, one, other, manager, dogs, sum], true],
  ['a name typed over', [title, blank, head, manager, one, other, [4, 'Повар', 1], sum], true],
  ['a line right below', [...table, [5, 'Повар', 1]], true],
];

(hasLibreOffice ? describe : describe.skip)('whether the lines of a table are still those that were read', () => {
  let sheets: Record<string, CellInput[][]> = {};
  beforeAll(async () => {
    const told = cases.map(([, rows], at) => [`t${at}`, [...rows, [], [], [`=${linesChanged(planOf())}`]]] as const);
    sheets = await calculatedByLibreOffice(Object.fromEntries(told));
  }, 60_000);
  test.each(cases.map(([name, rows, is], at) => [name, at, rows.length + 2, is] as const))('%s', (_, at, row, is) =>
    expect(Boolean(sheets[`t${at}`]?.[row]?.[0])).toBe(is),
  );
});

test('a line break in a name is none of its letters', () => {
  const rows = unitTable.map((row) => (row[1] === 'Кинолог' ? [4, 'Кино\nлог', 1, 90000, null] : row));
  expect(linesChanged(planOf({ rows }))).toContain('"Психолог";"Кинолог"');
});

test('a report says it in the last line above its headings', () => {
  const line = String(reportSheet(planOf(), 'Проверка', 1).cells[5]?.[0]);
  expect(line).toMatch(/^=IF\(IFERROR\(SUMPRODUCT\(--\(LEFT\(CLEAN\('Лист 1'!B3:B9\),40\)<>.*изменились/);
});

test('of a table longer than a formula nothing can tell', () => {
  const lines = Array.from({ length: 900 }, (_, at) => [at, `Повар ${at}`, 1, null, null]);
  expect(linesChanged(planOf({ rows: [...unitTable.slice(0, 7), ...lines] }))).toBeUndefined();
});
