import { isCount, type ColumnRole, type CountRole } from './column-roles';
import { unitsReader } from './column-cells';
import { goesOnInCapitals, nameReader, otherNameReader } from './name-cells';
import { notRead, readMoney, type Reading } from './read-cell';
import type { TableColumn } from './settle-columns';
import {
  isBlankCell,
  isStruckAt,
  mergedAt,
  ownAt,
  textOf,
  type Body,
  type CellValue,
  type MergedArea,
  type SheetCells,
} from './sheet-cells';

type ColumnOf = (role: ColumnRole) => number | undefined;

type ColumnText = (row: number) => string;

/** What stands in the column of numbers, as text. */
export const labelOf = (number: CellValue): string => (typeof number === 'number' ? String(number) : textOf(number));

/** How the cells of a table's columns are read. */
export interface Reader {
  readonly columnOf: ColumnOf;
  readonly nameIn: ColumnText;
  readonly otherNameIn: ColumnText;
  /** Whether the name of a row is struck out. */
  readonly isStruck: (row: number) => boolean;
  readonly figuresIn: ReadonlyMap<CountRole | 'salary', (row: number) => Reading>;
}

/** Whether a name begins in a row and does not go on from the one above, which begins the first of them. */
function beginsName(name: string, above: string, first: string): boolean {
  if (name === above) return false;
  return /^\p{Lu}/u.test(name) ? !goesOnInCapitals(above, name) : !/^\p{Lu}/u.test(first);
}

/**
 * Whether a cell with something is merged over lines of their own, so that nobody knows how much each has: over several numbers, or
 * over several names. A name that is split over rows has one number.
 */
function isOverLines(sheet: SheetCells, area: MergedArea | undefined, numbers: ColumnText, names: ColumnText): boolean {
  if (area === undefined || area.rowSpan < 2 || isBlankCell(ownAt(sheet, area.row, area.column))) return false;
  const rows = Array.from({ length: area.rowSpan }, (_, at) => area.row + at);
  const numbered = rows.filter((row) => numbers(row) !== '').length;
  if (numbered > 1) return true;
  const named = rows.map(names).filter((name) => name !== '');
  const [first = ''] = named;
  if (numbered === 0 && new Set(named.filter((name) => /^\p{Lu}/u.test(name))).size > 1) return true;
  return named.some((name, at) => at > 0 && beginsName(name, named[at - 1] ?? '', first));
}

/** How each row of a table's body is read: its number, names and units. */
export function readerOf(sheet: SheetCells, columns: readonly TableColumn[], body: Body): Reader {
  const places = new Map(columns.map(({ role, column }) => [role, column]));
  const nameIn = nameReader(sheet, columns);
  const numberIn = (row: number): string => labelOf(ownAt(sheet, row, places.get('number') ?? -1));
  const isStruck = (row: number): boolean => isStruckAt(sheet, row, places.get('name') ?? -1);
  const together = (row: number, column: number): MergedArea | undefined => {
    const area = mergedAt(sheet, row, column);
    return isOverLines(sheet, area, numberIn, nameIn) ? area : undefined;
  };
  const counts = columns.filter(({ role }) => isCount(role) || role === 'unclear');
  /** Where a row's salary stands: one that is merged over rows is that of each of them with units, and of no other. */
  const paidAt = (row: number, column: number): Pick<MergedArea, 'row' | 'column'> | undefined => {
    const area = mergedAt(sheet, row, column);
    if (area === undefined || area.rowSpan === 1 || area.column !== column) return { row, column };
    return counts.some((one) => !isBlankCell(ownAt(sheet, row, one.column))) ? area : undefined;
  };
  const figuresIn = ({
    role,
    column,
    units,
  }: TableColumn): (readonly [CountRole | 'salary', (row: number) => Reading])[] => {
    if (!isCount(role) && role !== 'salary') return [];
    const read = isCount(role) ? unitsReader(sheet, column, units, body) : readMoney;
    return [
      [
        role,
        (row) => {
          const area = isCount(role) ? together(row, column) : undefined;
          const at = area ?? (isCount(role) ? { row, column } : paidAt(row, column));
          if (at === undefined) return { kind: 'blank' };
          const cell = ownAt(sheet, at.row, at.column);
          // Of a line that is struck out, what it had is told.
          const isTakenOut = !isBlankCell(cell) && !isStruck(row) && isStruckAt(sheet, at.row, at.column);
          const says: Reading = isTakenOut ? { ...notRead(cell), isStruck: true } : read(cell);
          return area === undefined ? says : { ...notRead(cell), shared: { says, rows: area.rowSpan } };
        },
      ],
    ];
  };
  return {
    columnOf: (role) => places.get(role),
    nameIn,
    otherNameIn: otherNameReader(sheet, columns),
    isStruck,
    figuresIn: new Map(columns.flatMap(figuresIn)),
  };
}
