import { rangeAt } from '../sheet/a1';
import { colours } from '../sheet/colours';
import { headingLook, sectionLook, sumLook } from '../sheet/looks';
import type { CellFormat } from '../sheet/sheet-content';
import { tableFormats, keyLetters } from '../sheet/table';
import type { ReportColumn } from './report-columns';
import { headingsRow, type ReportRow } from './report-rows';

/** The formats of the report's cells. */
export function reportFormats(
  columns: readonly ReportColumn[],
  rows: readonly ReportRow[],
  last: number,
): CellFormat[] {
  const across = (row: number, to = row): string => rangeAt(row, 1, to, columns.length);
  const reasons = keyLetters(columns, 'reason');
  const rowFormat = ({ kind, at }: ReportRow): CellFormat => {
    switch (kind) {
      case 'position':
      case 'line':
        return { at: `${reasons}${at}`, fill: colours.input };
      case 'section':
      case 'list':
        return { at: across(at), ...sectionLook };
      case 'subtotal':
      case 'total':
      case 'shortfall':
      case 'surplus':
      case 'whole':
        return { at: across(at), ...sumLook };
      case 'apart':
        return { at: across(at), color: colours.quiet };
    }
  };
  return [
    { at: across(headingsRow, last), grid: true, down: 'Top' },
    ...tableFormats(columns, headingsRow + 1, last),
    { at: across(1, headingsRow - 1), wrap: true, down: 'Top' },
    { at: 'A1', bold: true, size: 14 },
    { at: 'A2:A5', color: colours.quiet },
    { at: across(headingsRow), ...headingLook },
    ...rows.map(rowFormat),
    { at: across(last + 1, last + 3), wrap: true, down: 'Top' },
    { at: `A${last + 2}`, bold: true },
  ];
}
