import { columnAt, columnsOf, type CompiledPosition } from '../../engine/compile';
import { plain, type Expression } from './expression';
import { quantityExpression } from './quantity';
import type { FormulaSetting } from './setting';

/** A column of the annex that a formula has to tell apart, and its first and last count. */
export interface AskedColumn {
  readonly column: number;
  readonly from: number;
  readonly to: number | undefined;
}

/** Whether the facility type has columns of the main table, by residents: those that a whole formula is guarded for. */
export function hasMainColumns({ norms, type }: FormulaSetting): boolean {
  return countsResidents({ norms, type }, 0);
}

function countsResidents({ norms, type }: Pick<FormulaSetting, 'norms' | 'type'>, table: number): boolean {
  return norms.columnLookups[type]?.[table]?.of === 'residents';
}

/** The columns of the main table for the facility type; where the residents are written into the formula, only theirs. */
export function columnsAsked(setting: FormulaSetting): AskedColumn[] {
  return hasMainColumns(setting) ? columnsOfTable(setting, 0, undefined) : [];
}

function columnsOfTable(
  { norms, type, fixedResidents }: FormulaSetting,
  table: number,
  name: string | undefined,
): AskedColumn[] {
  const lookup = norms.columnLookups[type]?.[table];
  const fixed = lookup?.of === 'residents' ? fixedResidents : undefined;
  const only = lookup === undefined || fixed === undefined ? undefined : columnAt(lookup, fixed);
  return columnsOf(norms.edition, type, name)
    .filter(({ at }) => only === undefined || only === at)
    .map(({ at, from, to }) => ({ column: at, from, to }));
}

/** The columns of a position's table, and what they count as formula text. */
export interface AskedTable {
  readonly columns: readonly AskedColumn[];
  /** Known where the count is in one of the columns; undefined where nothing says the count. */
  readonly count: Expression | undefined;
}

/** The columns of a position's table for the facility type, and what counts them. */
export function tableAsked(setting: FormulaSetting, { table, section }: CompiledPosition): AskedTable {
  const columns = columnsOfTable(setting, table, section.table);
  if (table === 0 && hasMainColumns(setting)) return { columns, count: plain(setting.residents) };
  const of = setting.norms.columnLookups[setting.type]?.[table]?.of;
  const count = of === undefined ? undefined : quantityExpression(setting, of);
  if (count === undefined) return { columns, count };
  return { columns, count: { value: count.value, guards: [...count.guards, countGuard(count.value, columns)] } };
}

/** True where the residents are no whole number, or none that the facility type has a column for. */
export function residentsGuard({ residents }: FormulaSetting, columns: readonly AskedColumn[]): string {
  return countGuard(residents, columns);
}

function countGuard(count: string, columns: readonly AskedColumn[]): string {
  const first = columns[0]?.from ?? 1;
  const last = columns[columns.length - 1]?.to;
  const above = last === undefined ? '' : `,${count}>${last}`;
  return `OR(${count}<${first}${above},${count}<>INT(N(${count})))`;
}
