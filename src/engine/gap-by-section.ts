import type { Section } from '../norms/schema';
import type { CompiledEdition } from './compile';
import type { Facility } from './facility';
import { tidy } from './rounding';
import { total } from './total';

/** A section's staff: `gap` is actual minus required over what is determined; negative is a shortfall. */
export interface SectionGap {
  readonly section: Section;
  readonly required: number;
  readonly actual: number;
  readonly gap: number;
  readonly undetermined: number;
}

/** Required, actual and gap by section, over all positions of the norms whether the staffing table has them or not. */
export function gapBySection(
  norms: CompiledEdition,
  facility: Facility,
  actualByRow: ReadonlyMap<number, number>,
): SectionGap[] {
  return norms.edition.sections.map((section) => {
    const { units, undetermined } = total(norms, facility, (position) => position.section === section);
    const actual = tidy(section.positions.reduce((sum, { row }) => sum + (actualByRow.get(row) ?? 0), 0));
    return { section, required: units, actual, gap: tidy(actual - units), undetermined };
  });
}
