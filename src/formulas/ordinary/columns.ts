import { columnFor, columnsOf } from '../../engine/compile';
import type { FormulaSetting } from './setting';

/** A column of the annex that a formula has to distinguish, and its first and last number of residents. */
export interface AskedColumn {
  readonly column: number;
  readonly from: number;
  readonly to: number | undefined;
}

/** The columns of the facility type; where the residents are written into the formula, only the one they fall in. */
export function columnsAsked({ norms, type, fixedResidents }: FormulaSetting): AskedColumn[] {
  const only = fixedResidents === undefined ? undefined : columnFor(norms, type, fixedResidents);
  return columnsOf(norms.edition, type)
    .filter(({ at }) => only === undefined || only === at)
    .map(({ at, from, to }) => ({ column: at, from, to }));
}

/** True where the residents are not a whole number or the facility type has no column for them. */
export function residentsGuard({ residents: r }: FormulaSetting, columns: readonly AskedColumn[]): string {
  const first = columns[0]?.from ?? 1;
  const last = columns[columns.length - 1]?.to;
  const above = last === undefined ? '' : `,${r}>${last}`;
  return `OR(${r}<${first}${above},${r}<>INT(N(${r})))`;
}
