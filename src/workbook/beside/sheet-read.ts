import type { CellValue, MergedArea, SheetCells } from '../../staffing/sheet-cells';
import { holdsCell, type Rectangle } from '../sheet/area';
import type { CheckKind } from './check-names';
import { shownCells } from '../sheet/shown-cells';

/** A named range of an earlier check, and the present values of its cells. */
export interface CheckRange extends Rectangle {
  readonly kind: CheckKind;
  readonly check: number;
  readonly sheet: string;
  readonly values: readonly (readonly CellValue[])[];
}

/** A sheet as it was read, rows and columns counted from 0. */
export interface SheetRead {
  readonly sheet: string;
  readonly isProtected: boolean;
  /** All cells of the sheet from A1 on, without the columns that earlier checks have written. */
  readonly cells: SheetCells;
  /** The values of the used part as Excel holds them, to see later whether they are still the same. */
  readonly held: Pick<UsedPart, 'row' | 'column' | 'values'>;
  /** The size of the used part, including those columns and merged cells, to find free room. */
  readonly used: { readonly columnCount: number; readonly rowCount: number };
  /** Cells that show nothing but have a formula. */
  readonly silent: readonly Rectangle[];
  /** Excel's own tables, which take up what is written right beside or below them. */
  readonly tables: readonly Rectangle[];
  /** The selected rectangle; undefined where it is one cell, several rectangles or no cells. */
  readonly selected: Rectangle | undefined;
  /** The named ranges of earlier checks in the whole workbook. */
  readonly earlier: readonly CheckRange[];
  /** Every name of the workbook's ranges. */
  readonly names: readonly string[];
}

/** What Excel gives of the used part of a sheet. */
export interface UsedPart {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly unknown[])[];
  /** Number formats, as Excel writes them in English. */
  readonly formats: readonly (readonly unknown[])[];
  readonly hiddenRows: readonly boolean[];
  readonly merged: readonly MergedArea[];
  /** The flags of each row's cells: whether what stands there is struck out, in part or whole. */
  readonly struck: readonly (readonly boolean[])[];
}

/** The cells that show nothing but have a formula. */
export function silentIn({
  row,
  column,
  values,
  formulas,
}: Pick<UsedPart, 'row' | 'column' | 'values' | 'formulas'>): Rectangle[] {
  return values.flatMap((cells, at) =>
    cells.flatMap((value, place) => {
      const isSilent = value === '' && (formulas[at]?.[place] ?? '') !== '';
      return isSilent ? { row: row + at, column: column + place, rowCount: 1, columnCount: 1 } : [];
    }),
  );
}

/** The cells of a sheet from A1 on as they are shown, without what earlier checks have written. */
export function sheetCells(
  { row, column, values, formats, hiddenRows, merged, struck }: Omit<UsedPart, 'formulas'>,
  written: readonly Rectangle[],
  hiddenColumns: readonly number[] = [],
): SheetCells {
  const isWritten = (atRow: number, atColumn: number): boolean =>
    written.some((area) => holdsCell(area, atRow, atColumn));
  const rows = shownCells(values, formats).map((cells, at) => [
    ...new Array<CellValue>(column).fill(null),
    ...cells.map((cell, place) => (isWritten(row + at, column + place) ? null : cell)),
  ]);
  return {
    rows: [...new Array<CellValue[]>(row).fill([]), ...rows],
    merged,
    hiddenRows: [...new Array<boolean>(row).fill(false), ...hiddenRows],
    hiddenColumns,
    struck: [
      ...new Array<boolean[]>(row).fill([]),
      ...struck.map((flags) => (flags.includes(true) ? [...new Array<boolean>(column).fill(false), ...flags] : [])),
    ],
  };
}

/** A sheet's cells inside an area, at their own places; the others are blank. */
export function onlyWithin(cells: SheetCells, area: Rectangle): SheetCells {
  const rows = cells.rows.map((row, at) => row.map((cell, column) => (holdsCell(area, at, column) ? cell : null)));
  return {
    ...cells,
    rows,
    merged: (cells.merged ?? []).filter((one) => holdsCell(area, one.row, one.column)),
  };
}
