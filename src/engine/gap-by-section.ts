import type { Section } from '../norms/schema';
import type { CompiledEdition } from './compile';
import type { Facility } from './facility';
import { tidy } from './rounding';
import { total } from './total';

/** Staff against the norms: `gap` is actual minus required over what is determined; negative is a shortfall. */
export interface Gap {
  readonly required: number;
  readonly actual: number;
  readonly gap: number;
  readonly undetermined: number;
}

export interface GapsBySection {
  readonly sections: readonly (Gap & { readonly section: Section })[];
  readonly total: Gap;
}

/** Required, actual and gap by section, over all positions of the norms whether the staffing table has them or not. */
export function sectionGaps(
  norms: CompiledEdition,
  facility: Facility,
  actualByRow: ReadonlyMap<number, number>,
): GapsBySection {
  const sections = norms.edition.sections.map((section) => {
    const { units, undetermined } = total(norms, facility, (position) => position.section === section);
    const actual = tidy(section.positions.reduce((sum, { row }) => sum + (actualByRow.get(row) ?? 0), 0));
    return { section, required: units, actual, gap: tidy(actual - units), undetermined };
  });
  const sum = (key: keyof Gap): number => tidy(sections.reduce((all, section) => all + section[key], 0));
  return {
    sections,
    total: { required: sum('required'), actual: sum('actual'), gap: sum('gap'), undetermined: sum('undetermined') },
  };
}
