import type { CellOf } from '../../norms/schema';

/** A number, or "N units per institution" over several columns: that many units. */
export function perInstitution(cell: CellOf['units']): number {
  return typeof cell === 'number' ? cell : cell.units;
}
