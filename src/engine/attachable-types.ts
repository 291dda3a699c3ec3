import type { CompiledEdition } from './compile';

/** The facility types of units that are attached to an institution: those with a column of their own. */
export function attachableTypes({ edition }: CompiledEdition): string[] {
  return edition.types.map(({ id }) => id).filter((id) => edition.columns.some(({ types }) => types?.includes(id)));
}
