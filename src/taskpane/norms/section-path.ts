import type { Section } from '../../norms/schema';
import type { WorkingEdition } from '../../norms/working-edition';

/** A section after those that it is a part of, the largest first. */
export function sectionPath({ sections }: Pick<WorkingEdition, 'sections'>, section: Section): Section[] {
  const larger = sections.find(({ id }) => id === section.under);
  return larger === undefined || larger === section ? [section] : [...sectionPath({ sections }, larger), section];
}
