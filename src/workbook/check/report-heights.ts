import { headingLines, rowLines, shownText } from '../sheet/line-count';
import type { CellEntry, RowHeight } from '../sheet/sheet-content';
import { itemCells, sumCells } from '../sheet/table';
import type { ReportColumn } from './report-columns';
import { headingsRow, type ReportRow } from './report-rows';

/** The rows of the report's table that need more than one line. */
export function reportHeights(columns: readonly ReportColumn[], rows: readonly ReportRow[]): RowHeight[] {
  const linesOfCells = (cells: readonly CellEntry[]): number =>
    rowLines(cells.map((cell, at) => [shownText(cell), columns[at]?.width ?? 1] as const));
  const ofRow = (row: ReportRow): number => {
    switch (row.kind) {
      case 'position':
      case 'line':
        return linesOfCells(itemCells(columns, row, row.at));
      case 'section':
      case 'list':
        return 1;
      case 'subtotal':
      case 'total':
      case 'shortfall':
      case 'surplus':
      case 'apart':
      case 'whole':
        return linesOfCells(sumCells(columns, row, row.at));
    }
  };
  return [
    { row: headingsRow, lines: headingLines(columns) },
    ...rows.map((row) => ({ row: row.at, lines: ofRow(row) })),
  ].filter(({ lines }) => lines > 1);
}
