import type { CellValue } from '../../../src/staffing/sheet-cells';
import type { CheckRange } from '../../../src/workbook/beside/sheet-read';
import { resultColumns } from '../../../src/workbook/check/result-columns';
import { formerTable, planOf, readOf, unitTable } from './plans';

const required = (row: number) =>
  `=NORMS.REQUIRED_STAFF(${row},20,"assisted-living",'Сведения'!$A$2:$B$9,"KZ-343-2021")`;

test('beside the table, from its header on: norm position, required, gap, reason', () => {
  const { area, cells } = resultColumns(planOf());
  expect(area).toEqual({ row: 2, column: 5, rowCount: 10, columnCount: 4 });
  expect(cells).toEqual([
    [
      '=IF(IFERROR(SUMPRODUCT(--(LEFT(CLEAN(B3:B9),40)<>{"Должность";"Заведующий отделением сопровождения";"Психолог";"Психолог";"Кинолог";"";""}))>0,TRUE),' +
        '"Должности в таблице изменились: проверьте её заново.","По нормативам")',
      'Требуется',
      'Отклонение',
      'Причина отклонения',
    ],
    [
      "'12. Заведующий отделением (сопровождения самостоятельного проживания)",
      required(12),
      '=IF(AND(ISNUMBER(G4),ISNUMBER(C4)),ROUND(C4-G4,9),"")',
      '',
    ],
    [
      "'66. Психолог",
      required(66),
      '=IF(AND(ISNUMBER(G5),COUNT(C6)+(C5<>"")>0),ROUND(NUMBERVALUE(SUBSTITUTE(C5,".",","),","," ")+C6-G5,9),"")',
      '',
    ],
    ["'66. Психолог (учтено выше)", '', '', ''],
    ['нет в нормативах', '', '', ''],
    ['', '', '', ''],
    ['', '', '', ''],
    ['Требуется, но в таблице нет', '', '', ''],
    ["'33. Специалист по социальной работе", required(33), '=IF(ISNUMBER(G11),ROUND(0-G11,9),"")', ''],
    ['Итого', '=SUMIF(G4:G11,"<1E+99")', '=SUMIF(H4:H11,"<1E+99")', ''],
  ]);
});

test('a name that nobody has matched says so', () => {
  const { cells } = resultColumns(planOf({ choices: new Map() }));
  expect(cells[4]).toEqual(['ещё не сопоставлено', '', '', '']);
});

describe('nothing that stands beside the table is written over', () => {
  const withNeighbour = (at: number, text: CellValue): CellValue[][] =>
    unitTable.map((row, index) => [...row, null, index === at ? text : null]);
  test('a cell two columns to the right, in a row of the table: the columns go behind it', () => {
    expect(resultColumns(planOf({ rows: withNeighbour(5, 'x') })).area.column).toBe(7);
  });
  test('a cell above the table is in nobody’s way', () => {
    expect(resultColumns(planOf({ rows: withNeighbour(0, 'x') })).area.column).toBe(5);
  });
  test('merged cells that reach over', () => {
    const plan = planOf();
    const merged = [{ row: 9, column: 4, rowSpan: 1, columnSpan: 6 }];
    const read = { ...plan.read, cells: { ...plan.read.cells, merged }, used: { rowCount: 10, columnCount: 10 } };
    expect(resultColumns({ ...plan, read }).area.column).toBe(10);
  });
  test('a formula that shows nothing, and spaces', () => {
    const silent = [{ row: 4, column: 7, rowCount: 1, columnCount: 1 }];
    const read = { silent, used: { rowCount: 8, columnCount: 8 } };
    expect(resultColumns(planOf({ read })).area.column).toBe(8);
    expect(resultColumns(planOf({ rows: withNeighbour(5, ' ') })).area.column).toBe(7);
  });
  test('hidden columns, in which nobody would see them', () => {
    const columnWhereHidden = (hiddenColumns: readonly number[]): number => {
      const { cells } = readOf(unitTable);
      return resultColumns(planOf({ read: { cells: { ...cells, hiddenColumns } } })).area.column;
    };
    expect(columnWhereHidden([6, 7])).toBe(8);
    expect(columnWhereHidden([3, 9])).toBe(5);
  });
  test('the columns of another table’s check', () => {
    const other: CheckRange = { ...formerTable, kind: 'Columns', check: 2, column: 5, columnCount: 4 };
    expect(resultColumns(planOf({ read: { earlier: [other] } })).area.column).toBe(9);
  });
});

describe('a new check', () => {
  /** What an earlier check wrote one column further, with reasons that people typed beside it. */
  const former: CheckRange = {
    ...formerTable,
    kind: 'Columns',
    column: 6,
    rowCount: 10,
    columnCount: 4,
    values: [
      ['По нормативам', 'Требуется', 'Отклонение', 'Причина отклонения'],
      ['12. Заведующий отделением (сопровождения самостоятельного проживания)', 1, 0, ''],
      ['66. Психолог', 1, -0.25, '=вакансия'],
      ['66. Психолог (учтено выше)', '', '', 'декрет'],
      ['нет в нормативах', '', '', 'охрана'],
      ['', '', '', 'по плану'],
      ['', '', '', ''],
      ['Требуется, но в таблице нет', '', '', ''],
      ['33. Специалист по социальной работе', 1, -1, 'по договору'],
      ['40. Повар', 0, 0, 'питание по договору'],
      ['Итого', 3, -1.25, 'решение учредителя'],
    ],
  };
  const { area, cells } = resultColumns(planOf({ read: { earlier: [formerTable, former] } }));
  test('stands where the earlier one stood', () => expect(area.column).toBe(6));
  test('keeps the reasons of the lines, as text', () => {
    expect(cells.slice(1, 5).map((row) => row[3])).toEqual(['', "'=вакансия", 'декрет', 'охрана']);
  });
  test('keeps the reasons beside sums', () => {
    expect([cells[5]?.[3], cells[cells.length - 1]?.[3]]).toEqual(['по плану', 'решение учредителя']);
  });
  test('keeps the reasons of positions that the table lacks, also of one that is no longer required', () => {
    expect(cells.slice(8, 10).map((row) => [row[0], row[3]])).toEqual([
      ["'33. Специалист по социальной работе", 'по договору'],
      ["'40. Повар", 'питание по договору'],
    ]);
  });
});

test('of a table that begins at D3, the formulas name its own columns', () => {
  const moved = unitTable.map((row) => [null, null, null, ...row]);
  const { area, cells } = resultColumns(planOf({ rows: moved }));
  expect(area.column).toBe(8);
  expect(cells[1]?.[2]).toBe('=IF(AND(ISNUMBER(J4),ISNUMBER(F4)),ROUND(F4-J4,9),"")');
});
