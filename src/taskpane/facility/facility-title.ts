import type { CompiledEdition } from '../../engine/compile';
import type { Language } from '../../norms/schema';
import type { FacilityEntry } from '../shared/entries/wizard';

/** What a facility is called: its own name, else its type. */
export function facilityTitle(language: Language, { edition }: CompiledEdition, { name, type }: FacilityEntry): string {
  return name.trim() || (edition.types.find(({ id }) => id === type)?.name[language] ?? '');
}
