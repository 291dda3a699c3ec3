import type { CompiledEdition } from '../../../engine/compile';
import type { Facility } from '../../../engine/facility';
import { tidy } from '../../../engine/rounding';
import { total } from '../../../engine/total';
import type { TypedFigures } from '../../../workbook/facility/plan';
import { sumTotals } from '../computation';
import type { SectionLine } from './section-figures';

/**
 * The required units of all parts of an institution by section, with the actual staff typed into its sheet. Sections
 * with neither are left out.
 */
export function sectionLines(
  norms: CompiledEdition,
  facilities: readonly Facility[],
  typed: readonly TypedFigures[] = [],
): SectionLine[] {
  const actualByRow = new Map(
    typed.flatMap(({ row, actual }) => (actual?.figure === undefined ? [] : [[row, actual.figure] as const])),
  );
  return norms.edition.sections
    .map((section) => ({
      section,
      required: sumTotals(facilities.map((one) => total(norms, one, (position) => position.section === section))),
      actual:
        actualByRow.size === 0
          ? undefined
          : tidy(section.positions.reduce((sum, { row }) => sum + (actualByRow.get(row) ?? 0), 0)),
    }))
    .filter(({ required, actual = 0 }) => required.units > 0 || required.undetermined > 0 || actual > 0);
}
