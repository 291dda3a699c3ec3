import type { PerInstitutionCell } from '../../norms/schema';

/** "N units per institution" over several columns: that many units. */
export function perInstitution(cell: PerInstitutionCell): number {
  return cell.units;
}
