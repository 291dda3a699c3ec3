import type { CompiledEdition } from '../../engine/compile';
import type { ColumnRole, CountRole } from '../../staffing/column-roles';
import { usualCount } from '../../staffing/compare';
import { withAskedLines } from '../../staffing/asked-lines';
import { countOf, type StaffingLine, type Standing } from '../../staffing/staffing-line';
import { isNamed, matchLine } from '../../staffing/match';
import type { StaffingTable } from '../../staffing/recognise';
import type { SheetCells } from '../../staffing/sheet-cells';
import { sumsOf } from '../../staffing/sums';
import { cellAt, columnLetters } from '../sheet/a1';
import { findTables } from './find-tables';

/** A staffing table as tools/read-table.mjs prints it. */
export interface TableJson {
  readonly columns: readonly {
    readonly at: string;
    readonly role: string;
    readonly title: string;
    readonly isHidden?: true;
  }[];
  readonly lines: readonly LineJson[];
  readonly sums: readonly { readonly cell: string; readonly says: number; readonly read: number }[];
}

interface LineJson {
  readonly cell: string;
  readonly name: string;
  readonly department?: string;
  /** The line or heading whose units it may tell once more. */
  readonly partOf?: string;
  readonly isStruck?: true;
  /** Null where the cell is blank or unreadable; `unread` has the latter. */
  readonly units: number | null;
  readonly unread?: string;
  readonly salary?: number;
  readonly isHidden?: true;
  /** The row of the annex; null where one of `candidates` has to be chosen, or there is none. */
  readonly row: number | null;
  readonly candidates: readonly number[];
}

/**
 * The staffing tables of a sheet. `type`: the index of the facility type in the edition; undefined where it is not
 * known.
 */
export function tablesJson(norms: CompiledEdition, type: number | undefined, cells: SheetCells): TableJson[] {
  return findTables(norms, { cells, selected: undefined }).map((table) => tableJson(norms, type, table));
}

function tableJson(
  norms: CompiledEdition,
  type: number | undefined,
  { columns, lines: read }: StaffingTable,
): TableJson {
  const lines = withAskedLines(norms, read);
  const counted = usualCount(lines);
  const place = (role: ColumnRole | undefined): number => columns.find((one) => one.role === role)?.column ?? 0;
  const cell = (row: number, role: ColumnRole | undefined): string => cellAt(row + 1, place(role) + 1);
  const shown = lines.filter((line) => line.kind === 'unsure' || isNamed(norms, line));
  return {
    columns: columns.map(({ column, role, title, isHidden }) => ({
      at: columnLetters(column + 1),
      role: roleName(role, counted),
      title,
      ...(isHidden === undefined ? {} : { isHidden }),
    })),
    lines: shown.map((line): LineJson => {
      const found = line.name === '' ? undefined : matchLine(norms, type, line);
      return {
        cell: cell(line.row, 'name'),
        name: line.name,
        ...(line.department === '' ? {} : { department: line.department }),
        ...standingJson(line.standing),
        ...unitsJson(line, counted, found !== undefined && 'position' in found),
        ...(line.salary === undefined ? {} : { salary: line.salary }),
        ...(line.isHidden ? { isHidden: true } : {}),
        row: found !== undefined && 'position' in found ? found.position.position.row : null,
        candidates: found?.kind === 'undecided' ? found.proposals.map(({ position }) => position.position.row) : [],
      };
    }),
    sums:
      counted === undefined
        ? []
        : sumsOf(lines, counted).map(({ row, says, read }) => ({ cell: cell(row, counted), says, read })),
  };
}

function standingJson(standing: Standing): Pick<LineJson, 'partOf' | 'isStruck'> {
  switch (standing.kind) {
    case 'own':
      return {};
    case 'part':
      return standing.of === '' ? {} : { partOf: standing.of };
    case 'struck':
      return { isStruck: true };
  }
}

/** The names of the roles in the output; the count that is compared is called "units". */
function roleName(role: ColumnRole, counted: CountRole | undefined): string {
  if (role === counted) return 'units';
  return role === 'name' ? 'position' : role;
}

function unitsJson(
  line: StaffingLine,
  counted: CountRole | undefined,
  isPosition: boolean,
): Pick<LineJson, 'units' | 'unread'> {
  if (line.kind === 'unsure' && !isPosition) return { units: null, unread: `${countOf(line) ?? ''} (?)` };
  const written = line.unread.find(({ role }) => role === counted || counted === undefined)?.written;
  const units = (counted === undefined ? undefined : line[counted]) ?? null;
  return written === undefined ? { units } : { units, unread: written };
}
