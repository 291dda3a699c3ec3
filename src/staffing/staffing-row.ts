import { Remembered } from '../engine/remembered';
import { isCount, isCountOfOthers, roleOf, type ColumnRole, type CountRole } from './column-roles';
import { isNote, isPageNumber, isRemark, isSum, outsideIn, substituteIn } from './line-kinds';
import { figureOf, readMoney, readUnits, type Reading } from './read-cell';
import { labelOf, type Reader } from './row-cells';
import type { TableColumn } from './settle-columns';
import { isBlankCell, mergedAt, ownAt, shownAt, textOf, type CellValue, type SheetCells } from './sheet-cells';
import { countOf, type LineKind, type StaffingLine, type Standing, type UnreadCell } from './staffing-line';
import type { NameRow } from './whole-names';

/** A row of a table's body as its own cells tell it; what stands above and below it may tell more. */
export interface StaffingRow extends NameRow {
  /** Whether it names a department in the column of departments and no position. */
  readonly isDepartmentAlone: boolean;
  /** What a word beside its name says that its units are: `утверждено`, `вакантно`. */
  readonly counts: CountRole | undefined;
  /** Words that say that somebody holds the position for another, or that it is not of the staff; empty where there are none. */
  readonly substitute: string;
  readonly outside: string;
  /** Whether its name is struck out. */
  readonly isStruck: boolean;
  /** Whether it is the number of a page, or the header printed again. */
  readonly isPageEnd: boolean;
}

/** Words that stand in for a figure hold one all the same, or an error of Excel's; a line of signatures does not. */
const holdsUnits = ({ role, written }: UnreadCell): boolean =>
  role !== 'salary' && /\d|^#/u.test(written) && !telephone.test(written);
const telephone = /\d[-–]\d+[-–]\d/u;

/** What a line holds in columns of which nobody knows yet which one counts its units; nothing where one has what is approved. */
function unclearIn(sheet: SheetCells, columns: readonly TableColumn[], row: number): UnreadCell[] {
  if (columns.some(({ role }) => role === 'approved')) return [];
  const cells = columns.flatMap(({ role, column }) => {
    const cell = role === 'unclear' ? ownAt(sheet, row, column) : null;
    return isBlankCell(cell) ? [] : { column, written: String(cell) };
  });
  const [first] = cells;
  if (first === undefined) return [];
  return [{ column: first.column, role: 'approved', written: cells.map(({ written }) => written).join(' | ') }];
}

/** Whether what stands in the place of a name is of no position by itself: a grade, a vacancy, a number of residents. */
export const isNoName = (name: string): boolean => noNames.of(name, () => isRemark(name) || isCountOfOthers(name));
const noNames = new Remembered<boolean>();

/** A row's cells of units and salary, as they were read. */
type FiguresRead = readonly (readonly [role: UnreadCell['role'], one: Reading])[];

/** The cells of units and salary that hold something else than a figure. */
const notReadIn = (read: FiguresRead, columnOf: Reader['columnOf']): UnreadCell[] =>
  read.flatMap(([role, one]): UnreadCell[] => {
    if (one.kind !== 'not-read') return [];
    const { kind: _, ...cellRead } = one;
    return [{ column: columnOf(role) ?? -1, role, ...cellRead }];
  });

/** What a row shows and holds, by which its kind is told. */
interface RowSeen {
  readonly shown: readonly CellValue[];
  readonly line: Omit<StaffingLine, 'kind'>;
  /** What stands in the column of names; the name of a line may stand in another one. */
  readonly name: string;
  readonly label: string;
  /** The texts among which a word for a sum is looked for. */
  readonly texts: readonly string[];
  readonly isOverColumns: boolean;
}

/** Whether a line has units, be they read or not. */
export const holdsCount = (line: Omit<StaffingLine, 'kind'>): boolean =>
  countOf(line) !== undefined || line.unread.some(holdsUnits);

/** The kind of a row without figures, which may be a heading. */
const headingKind = (name: string): LineKind =>
  name === '' || isPageNumber(name) || isNote(name) ? 'other' : 'section';

function kindOf({ shown, line, name, label, texts, isOverColumns }: RowSeen): LineKind {
  const hasUnits = holdsCount(line);
  const hasMoney = line.salary !== undefined || line.fund !== undefined;
  if (shown.every(isBlankCell)) return 'blank';
  if (texts.some(isSum)) return 'sum';
  if (hasUnits && isRemark(label)) return 'unsure';
  if (name === '' || isNoName(name)) return hasUnits ? 'unsure' : hasMoney ? 'other' : headingKind(line.name);
  if (hasUnits || hasMoney) return 'position';
  return !isOverColumns && (line.isNumbered || line.unread.length > 0) ? 'position' : headingKind(line.name);
}

/** A row of a table, by its own cells alone. */
export function readStaffingRow(
  sheet: SheetCells,
  columns: readonly TableColumn[],
  reader: Reader,
  row: number,
): StaffingRow {
  const { columnOf } = reader;
  const shown = columns.map(({ column }) => shownAt(sheet, row, column));
  const cell = (role: ColumnRole) => ownAt(sheet, row, columnOf(role) ?? -1);
  const name = reader.nameIn(row);
  const read = [...reader.figuresIn].map(([role, figureIn]) => [role, figureIn(row)] as const);
  const figures: Readonly<Partial<Record<CountRole | 'salary', number>>> = Object.fromEntries(
    read.map(([role, one]) => [role, figureOf(one)]),
  );
  const label = labelOf(cell('number'));
  const line = {
    row,
    name: name || textOf(shown.find((one) => textOf(one) !== '' && figureOf(readUnits(one)) === undefined)),
    otherName: reader.otherNameIn(row),
    department: textOf(shownAt(sheet, row, columnOf('department') ?? -1)),
    approved: figures.approved,
    occupied: figures.occupied,
    vacant: figures.vacant,
    actual: figures.actual,
    salary: figures.salary,
    fund: figureOf(readMoney(cell('fund'))),
    unread: [...notReadIn(read, columnOf), ...unclearIn(sheet, columns, row)],
    reason: textOf(cell('reason')),
    isHidden: sheet.hiddenRows?.[row] === true,
    isNumbered: /^\d/u.test(label),
    // `вак.` in the place of a number: once more what stands above.
    standing: isRemark(label) ? partOf('') : own,
  };
  const texts = columns.flatMap(({ role }, at) => (role === 'reason' ? [] : textOf(shown[at])));
  const area = mergedAt(sheet, row, columnOf('name') ?? -1);
  const isOverColumns = area !== undefined && area.columnSpan > 1;
  const isDepartmentAlone = name === '' && label === '' && textOf(cell('department')) !== '';
  const said = (wordsIn: (text: string, title?: string) => string): string =>
    shown.map((one, at) => wordsIn(textOf(one), columns[at]?.title)).find((one) => one !== '') ?? '';
  const kind = kindOf({ shown, line, name, label, texts, isOverColumns });
  const isBareNumber = line.name === '' && shown.filter((one) => !isBlankCell(one)).length === 1;
  return {
    line,
    kind,
    label,
    isPageEnd: kind === 'other' && (isBareNumber || isPageNumber(line.name)),
    isDepartmentAlone,
    isSpread: isOverColumns,
    nameArea: area,
    isStruck: name !== '' && reader.isStruck(row),
    counts: countsIn(columns, shown),
    substitute: said(substituteIn),
    outside: said(outsideIn),
  };
}

/** What a cell of a row says that the row's units are. */
function countsIn(columns: readonly TableColumn[], shown: readonly CellValue[]): CountRole | undefined {
  const said = columns.map(({ role }, at) => (role === 'other' ? roleOf(textOf(shown[at])) : undefined));
  return said.find((one) => isCount(one));
}

const own: Standing = { kind: 'own' };

/** How a line stands that is a part of something else. */
export const partOf = (of: string): Standing => ({ kind: 'part', of });
