import type { CheckKey } from '../../../i18n/pane/check-en';
import type { PositionComparison } from '../../../staffing/compare';

/** The words for whether the table has a position; one that is not determined is not called required. */
export function presenceOf({ lines, required }: Pick<PositionComparison, 'lines' | 'required'>): CheckKey {
  if (lines.length > 0) return 'linesOf';
  return required === undefined ? 'notInTable' : 'lacking';
}
