import { choiceKey } from '../../staffing/match';
import type { StaffingTable } from '../../staffing/recognise';
import { textOf, type CellValue } from '../../staffing/sheet-cells';
import type { CheckRange, SheetRead } from '../beside/sheet-read';
import { lastRowOf, overlaps } from '../sheet/area';

/** The reasons that people wrote beside deviations in an earlier check of a table. */
export interface Reasons {
  /** By row on the sheet, counted from 0: the reasons in the table's own rows. */
  readonly byLine: ReadonlyMap<number, string>;
  /** By the position's row in the norms: those of positions that the table lacks, and all of a report. */
  readonly byPosition: ReadonlyMap<number, string>;
  /** By `choiceKey` of a line's name: of lines without a position, in a report. */
  readonly byName: ReadonlyMap<string, string>;
  /** Beside sums: by the section's number, or for all positions together. */
  readonly bySum: ReadonlyMap<number | Total, string>;
}

const totals = ['total', 'shortfall', 'surplus'] as const;
type Total = (typeof totals)[number];

/** The number of the table's earlier check; undefined where it is the first. */
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
  const lines = own.filter(({ kind, sheet }) => kind === 'Columns' && sheet === read.sheet).flatMap(columnsRows);
  const report = own.filter(({ kind }) => kind === 'Report').flatMap(reportRows);
  const isLine = ({ row }: ColumnsRow): boolean => row <= lastRowOf(table.area);
  const below = lines.filter((row) => !isLine(row));
  const positions = [...report, ...below];
  const total = below.filter(({ position }) => position === undefined).at(-1);
  return {
    byLine: new Map(lines.filter(isLine).map(({ row, reason }) => [row, reason])),
    byPosition: new Map(
      positions.flatMap(({ position, reason }) => (position === undefined ? [] : [[position, reason]])),
    ),
    byName: new Map(report.flatMap(({ name, reason }) => (name === undefined ? [] : [[choiceKey(name), reason]]))),
    bySum: new Map([
      ...(total === undefined ? [] : [['total', total.reason] as const]),
      ...report.flatMap(({ sum, reason }) => (sum === undefined ? [] : [[sum, reason] as const])),
    ]),
  };
}

interface ColumnsRow {
  readonly row: number;
  /** The row number in the norms with which the first cell begins. */
  readonly position: number | undefined;
  readonly reason: string;
}

const reasonIn = (cells: readonly CellValue[]): string => textOf(cells[cells.length - 1]);

/** The rows under the headings of the columns beside a table whose last cell, the reason, is not blank. */
function columnsRows({ row, values }: CheckRange): ColumnsRow[] {
  return values.flatMap((cells, at) => {
    const reason = reasonIn(cells);
    const [number] = /^\d+/.exec(textOf(cells[0])) ?? [];
    const position = number === undefined ? undefined : Number(number);
    return at === 0 || reason === '' ? [] : { row: row + at, position, reason };
  });
}

/** What a reason in a report is for: a position, a sum, or a line of the table that has no position. */
interface ReportRow {
  readonly position?: number;
  readonly sum?: number | Total;
  readonly name?: string;
  readonly reason: string;
}

/**
 * The rows of a report whose last cell, the reason, is not blank. Sums are recognised by their place, whatever the
 * language.
 */
function reportRows({ values }: CheckRange): ReportRow[] {
  let section: number | undefined;
  const ends: Total[] = [...totals];
  return values.slice(1).flatMap((cells): ReportRow[] => {
    const [first, second] = cells;
    const reason = reasonIn(cells);
    const given = reason === '' ? [] : [reason];
    if (typeof first === 'number') return given.map((one) => ({ position: first, reason: one }));
    const [number] = /^\d+(?=\. )/.exec(textOf(first)) ?? [];
    if (number !== undefined) {
      section = Number(number);
      return given.map((one) => ({ sum: Number(number), reason: one }));
    }
    if (textOf(first) !== '') return [];
    const sum = section ?? ends.shift();
    section = undefined;
    return given.map((one) => (sum === undefined ? { name: textOf(second), reason: one } : { sum, reason: one }));
  });
}
