import { addUnder } from '../engine/add-under';

export type CellValue = string | number | boolean | null;

/** Merged cells, by their upper left cell, rows and columns counted from 0. */
export interface MergedArea {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** The used part of a sheet as values, from its first row and column. */
export interface SheetCells {
  readonly rows: readonly (readonly CellValue[])[];
  readonly merged?: readonly MergedArea[];
  /** A flag a row. */
  readonly hiddenRows?: readonly boolean[];
  /** Counted from 0. */
  readonly hiddenColumns?: readonly number[];
  /** The flags of each row's cells: whether what stands there is struck out. */
  readonly struck?: readonly (readonly boolean[])[];
}

/** The rows of a sheet under a header, counted from 0; the last one is no longer part of them. */
export interface Body {
  readonly from: number;
  readonly to: number;
}

/** The text of a cell on one line; empty where it holds none. */
export function textOf(value: CellValue | undefined): string {
  return typeof value === 'string'
    ? value
        .replace(/-\s*\n\s*/gu, '-')
        .replace(/\s+/gu, ' ')
        .trim()
    : '';
}

export function isBlankCell(value: CellValue | undefined): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

const mergedByRow = new WeakMap<SheetCells, Map<number, MergedArea[]>>();

/** The merged areas of a sheet by the rows that they go over, ordered once for a sheet. */
function mergedOf(sheet: SheetCells): Map<number, MergedArea[]> {
  const made = mergedByRow.get(sheet);
  if (made !== undefined) return made;
  const byRow = new Map<number, MergedArea[]>();
  for (const area of sheet.merged ?? [])
    for (let row = area.row; row < Math.min(area.row + area.rowSpan, sheet.rows.length); row += 1)
      addUnder(byRow, row, area);
  mergedByRow.set(sheet, byRow);
  return byRow;
}

/** The merged area that a cell belongs to. */
export function mergedAt(sheet: SheetCells, row: number, column: number): MergedArea | undefined {
  return mergedOf(sheet)
    .get(row)
    ?.find((area) => column >= area.column && column < area.column + area.columnSpan);
}

/** What a cell shows: its own value, or the value of the merged cells that it is part of. */
export function shownAt(sheet: SheetCells, row: number, column: number): CellValue {
  const area = mergedAt(sheet, row, column);
  return sheet.rows[area?.row ?? row]?.[area?.column ?? column] ?? null;
}

/** What a cell holds by itself: nothing where merged cells cover it, whatever Excel still keeps there. */
export function ownAt(sheet: SheetCells, row: number, column: number): CellValue {
  const area = mergedAt(sheet, row, column);
  const isCovered = area !== undefined && (area.row !== row || area.column !== column);
  return isCovered ? null : (sheet.rows[row]?.[column] ?? null);
}

/** Whether what a cell shows is struck out. */
export function isStruckAt(sheet: SheetCells, row: number, column: number): boolean {
  const area = sheet.struck === undefined ? undefined : mergedAt(sheet, row, column);
  return sheet.struck?.[area?.row ?? row]?.[area?.column ?? column] === true;
}
