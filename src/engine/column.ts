import { columnAt, type CompiledPosition } from './compile';
import type { Facility } from './facility';
import { noteMissing, type Inquiry } from './inquiry';
import { quantity } from './quantity';

/** The column that a facility falls in for a position; undefined where what its table counts is not known or in no column. */
export function columnIn(
  inquiry: Inquiry & { readonly facility: Facility },
  { table }: CompiledPosition,
): number | undefined {
  const { norms, facility, trace } = inquiry;
  if (table === 0 && facility.column < norms.edition.columns.length) {
    trace?.steps.push({ step: 'column', column: facility.column, residents: facility.residents });
    return facility.column;
  }
  const lookup = norms.columnLookups[facility.type]?.[table];
  const count = lookup && quantity(inquiry, lookup.of);
  if (lookup === undefined || count === undefined) return undefined;
  const column = columnAt(lookup, count);
  if (column === undefined) noteMissing(inquiry, lookup.of);
  else if (lookup.of === 'residents') trace?.steps.push({ step: 'column', column, residents: count });
  else trace?.steps.push({ step: 'column-of', column, of: lookup.of });
  return column;
}
