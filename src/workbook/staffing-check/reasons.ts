import { choiceKey } from '../../staffing/match';
import type { StaffingTable } from '../../staffing/recognise';
import { textOf } from '../../staffing/sheet-cells';
import { lastRowOf, overlaps } from './area';
import type { CheckRange, SheetRead } from './sheet-read';

/** What people wrote beside deviations in an earlier check of a table. */
export interface Reasons {
  /** By the line's row on the sheet, counted from 0. */
  readonly byLine: ReadonlyMap<number, string>;
  /** By the position's row in the norms: of positions that the table lacks, and all of a report. */
  readonly byPosition: ReadonlyMap<number, string>;
  /** By `choiceKey` of a line's name: of lines without a position, in a report. */
  readonly byName: ReadonlyMap<string, string>;
}

/** Which check of the workbook a table was checked as before; undefined for the first time. */
export function checkOf(
  { earlier, sheet }: Pick<SheetRead, 'earlier' | 'sheet'>,
  { area }: StaffingTable,
): number | undefined {
  return earlier.find((one) => one.kind === 'Table' && one.sheet === sheet && overlaps(one, area))?.check;
}

/** Collects the reasons of the earlier check of a table, from the columns beside it and from its report. */
export function reasonsOf(read: Pick<SheetRead, 'earlier' | 'sheet'>, table: StaffingTable): Reasons {
  const check = checkOf(read, table);
  const own = read.earlier.filter((one) => check !== undefined && one.check === check);
  const lines = own.filter(({ kind, sheet }) => kind === 'Columns' && sheet === read.sheet).flatMap(rowsWithReasons);
  const report = own.filter(({ kind }) => kind === 'Report').flatMap(rowsWithReasons);
  const isLine = ({ row }: ReasonRow): boolean => row <= lastRowOf(table.area);
  const elsewhere = [...report, ...lines.filter((row) => !isLine(row))];
  return {
    byLine: new Map(lines.filter(isLine).map(({ row, reason }) => [row, reason])),
    byPosition: new Map(
      elsewhere.flatMap(({ position, reason }) => (position === undefined ? [] : [[position, reason]])),
    ),
    byName: new Map(
      report.flatMap(({ position, name, reason }) => (position === undefined ? [[choiceKey(name), reason]] : [])),
    ),
  };
}

interface ReasonRow {
  readonly row: number;
  /** The position's row in the norms, where the first cell begins with it. */
  readonly position: number | undefined;
  readonly name: string;
  readonly reason: string;
}

/** The rows under the headings whose last cell, the reason, is not blank. */
function rowsWithReasons({ row, values }: CheckRange): ReasonRow[] {
  return values.flatMap((cells, at) => {
    const reason = textOf(cells[cells.length - 1]);
    if (at === 0 || reason === '') return [];
    const [number] = /^\d+/.exec(String(cells[0] ?? '')) ?? [];
    return [
      { row: row + at, position: number === undefined ? undefined : Number(number), name: textOf(cells[1]), reason },
    ];
  });
}
