import type { CompiledEdition } from '../../engine/compile';
import type { Facility } from '../../engine/facility';
import type { Language } from '../../norms/schema';
import type { CountRole } from '../../staffing/column-roles';
import type { Comparison } from '../../staffing/compare';
import type { StaffingTable } from '../../staffing/recognise';
import type { SheetRead } from '../beside/sheet-read';
import type { PartReference } from './facility-reference';

/** What the result of a check is made of. */
export interface CheckPlan {
  readonly language: Language;
  readonly norms: CompiledEdition;
  /** The sheet as it was read, and the table on it. */
  readonly read: SheetRead;
  readonly table: StaffingTable;
  /** The count that is compared. */
  readonly counted: CountRole | undefined;
  readonly comparison: Comparison;
  /** The parts of the institution, as they are now and as formulas name them. */
  readonly facilities: readonly [Facility, ...Facility[]];
  readonly parts: readonly PartReference[];
}
