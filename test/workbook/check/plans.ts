import { compile } from '../../../src/engine/compile';
import { emptyProfile, facility, type Facility } from '../../../src/engine/facility';
import { KZ_343_2021 } from '../../../src/norms/KZ-343-2021';
import { compare } from '../../../src/staffing/compare';
import { choiceKey, type Choices } from '../../../src/staffing/match';
import type { CellValue } from '../../../src/staffing/sheet-cells';
import { sheetCells, type CheckRange, type SheetRead } from '../../../src/workbook/beside/sheet-read';
import { askedPart } from '../../../src/workbook/check/facility-reference';
import { findTables } from '../../../src/workbook/check/find-tables';
import type { CheckPlan } from '../../../src/workbook/check/plan';

export const norms = compile(KZ_343_2021);

/** A unit for accompanied independent living, 20 places: rows 12, 33 and 66 require one unit each and nothing else. */
export function unitOf20(): Facility {
  const type = norms.edition.types.findIndex(({ id }) => id === 'assisted-living');
  const made = facility(norms, type, 20, emptyProfile);
  if (made === undefined) throw new Error('no column');
  return made;
}

const _ = null;

/** Rows 1 to 8: a title, the header in row 3, two lines of one position, one that nobody has matched, a sum. */
export const unitTable: CellValue[][] = [
  ['Штатное расписание', _, _, _, _],
  [_, _, _, _, _],
  ['№', 'Должность', 'Кол-во ставок', 'Оклад', 'Примечание'],
  [1, 'Заведующий отделением сопровождения', 1, 150000, _],
  [2, 'Психолог', '0,5', 110000, _],
  [3, 'Психолог', 0.25, 120000, _],
  [4, 'Кинолог', 1, 90000, _],
  ['Итого', _, 2.75, _, _],
];

export function readOf(rows: CellValue[][], changes: Partial<SheetRead> = {}): SheetRead {
  const cells = sheetCells(
    { row: 0, column: 0, values: rows, formats: [], hiddenRows: rows.map(() => false), merged: [], struck: [] },
    [],
  );
  return {
    sheet: 'Лист 1',
    isProtected: false,
    cells,
    held: { row: 0, column: 0, values: rows },
    used: { rowCount: rows.length, columnCount: rows[0]?.length ?? 0 },
    silent: [],
    tables: [],
    selected: undefined,
    earlier: [],
    names: [],
    ...changes,
  };
}

export const noDogHandler: Choices = new Map([[choiceKey('Кинолог'), null]]);

export function planOf(
  changes: { read?: Partial<SheetRead>; choices?: Choices; rows?: CellValue[][]; language?: 'kk' | 'ru' | 'en' } = {},
): CheckPlan {
  const { choices = noDogHandler, rows = unitTable, language = 'ru' } = changes;
  const read = readOf(rows, changes.read);
  const [table] = findTables(norms, read);
  if (table === undefined) throw new Error('no table');
  const home = unitOf20();
  const part = askedPart({
    residents: 20,
    residentsFrom: undefined,
    type: 'assisted-living',
    profile: { sheet: 'Сведения', address: 'A2:B9' },
  });
  return {
    language,
    norms,
    read,
    table,
    counted: 'approved',
    comparison: compare(norms, [home], table.lines, choices, 'approved'),
    facilities: [home],
    parts: [part],
  };
}

/** Where an earlier check left its table's name. */
export const formerTable: CheckRange = {
  kind: 'Table',
  check: 1,
  sheet: 'Лист 1',
  row: 2,
  column: 0,
  rowCount: 6,
  columnCount: 5,
  values: [],
};
