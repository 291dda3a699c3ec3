import { rangeAt } from '../sheet/a1';
import { colours } from '../sheet/colours';
import type { CellFormat } from '../sheet/sheet-content';
import { lettersOf, numbersOf, reportColumns } from './report-columns';
import { headingsRow, type ReportRow } from './report-rows';

/** How the report looks. */
export function reportFormats(rows: readonly ReportRow[], last: number): CellFormat[] {
  const across = (row: number, to = row): string => rangeAt(row, 1, to, reportColumns.length);
  return [
    { at: across(headingsRow, last), grid: true, down: 'Top' },
    ...reportColumns.flatMap((column): CellFormat[] => {
      const at = `${lettersOf(column)}${headingsRow + 1}:${lettersOf(column)}${last}`;
      const numbers = numbersOf(column);
      if (numbers !== undefined) return [{ at, numbers }];
      return column === 'row' ? [] : [{ at, wrap: true }];
    }),
    { at: 'A1', bold: true, size: 14 },
    { at: 'A2:A5', color: colours.quiet },
    { at: across(headingsRow), bold: true, fill: colours.heading, wrap: true, across: 'Center', down: 'Center' },
    ...rows.flatMap((row) => rowFormat(row, across)),
    { at: `A${last + 2}`, bold: true },
  ];
}

function rowFormat(row: ReportRow, across: (row: number) => string): CellFormat[] {
  const at = across(row.at);
  switch (row.kind) {
    case 'position':
    case 'line':
      return [{ at: `${lettersOf('reason')}${row.at}`, fill: colours.input }];
    case 'section':
    case 'list':
      return [{ at, bold: true, fill: colours.section }];
    default:
      return [{ at, bold: true, fill: colours.total }];
  }
}
