import { headersInRow, type TableColumn, type TableHeader } from './header';
import { readLines, type StaffingLine } from './lines';
import type { SheetCells } from './sheet-cells';

/** A staffing table found on a sheet. Rows and columns are the sheet's, counted from 0. */
export interface StaffingTable {
  readonly area: {
    readonly row: number;
    readonly column: number;
    readonly rowCount: number;
    readonly columnCount: number;
  };
  /** The rows of titles, a row of column numbers under them included. */
  readonly header: { readonly row: number; readonly rowCount: number };
  readonly columns: readonly TableColumn[];
  readonly lines: readonly StaffingLine[];
}

function headersOf(sheet: SheetCells): TableHeader[] {
  const found: TableHeader[] = [];
  for (let row = 0; row < sheet.rows.length; row += 1) {
    const free = headersInRow(sheet, row).filter(
      (header) => !found.some((other) => overlaps(other, header) && header.row < other.row + other.rowCount),
    );
    found.push(...free);
  }
  return found;
}

const firstOf = ({ columns }: TableHeader): number => columns[0]?.column ?? 0;
const lastOf = ({ columns }: TableHeader): number => columns[columns.length - 1]?.column ?? 0;

function overlaps(a: TableHeader, b: TableHeader): boolean {
  return firstOf(a) <= lastOf(b) && firstOf(b) <= lastOf(a);
}

/**
 * Finds the staffing tables of a sheet by the words of their headers in Kazakh, Russian or English, in the order in
 * which they stand. A table ends above the next one, and before rows without figures after a blank row or a sum.
 */
export function recognise(sheet: SheetCells): StaffingTable[] {
  const headers = headersOf(sheet);
  return headers.map((header) => {
    const next = headers.filter((other) => other.row > header.row && overlaps(header, other)).map(({ row }) => row);
    const lines = readLines(sheet, header, Math.min(sheet.rows.length, ...next));
    const columnCount = lastOf(header) - firstOf(header) + 1;
    return {
      area: { row: header.row, column: firstOf(header), rowCount: header.rowCount + lines.length, columnCount },
      header: { row: header.row, rowCount: header.rowCount },
      columns: header.columns,
      lines,
    };
  });
}
