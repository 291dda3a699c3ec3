import type { CheckKey } from '../../i18n/pane/check-en';
import type { PositionComparison } from '../../staffing/compare';

/** How it is said that a position stands in the table or not; what is not determined is not called required. */
export function presenceOf({ lines, required }: Pick<PositionComparison, 'lines' | 'required'>): CheckKey {
  if (lines.length > 0) return 'linesOf';
  return required === undefined ? 'notInTable' : 'lacking';
}
