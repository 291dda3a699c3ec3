import { readNumber } from '../engine/scalars';

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

const dash = /^[-–—−]$/;
const unitWord = /\s*(шт\.?\s*)?(ед|един|бірл|став|units?)\p{L}*\.?$/iu;

/**
 * The number in a cell of a staffing table: also text with a decimal comma, with a word for units after it, or a dash
 * for none. Undefined where it is no number.
 */
export function numberOf(value: CellValue | undefined): number | undefined {
  if (typeof value !== 'string') return readNumber(value);
  const text = value.trim();
  return dash.test(text) ? 0 : readNumber(text.replace(unitWord, ''));
}

/** The merged area that a cell belongs to. */
export function mergedAt({ merged = [] }: SheetCells, row: number, column: number): MergedArea | undefined {
  return merged.find(
    (area) =>
      row >= area.row &&
      row < area.row + area.rowSpan &&
      column >= area.column &&
      column < area.column + area.columnSpan,
  );
}

/** What a cell shows: its own value, or the value of the merged cells that it is part of. */
export function shownAt(sheet: SheetCells, row: number, column: number): CellValue {
  const area = mergedAt(sheet, row, column);
  return sheet.rows[area?.row ?? row]?.[area?.column ?? column] ?? null;
}
