import { compile, type CompiledEdition } from '../engine/compile';
import { workingEditions } from '../norms/working-editions';
import fingerprints from '../norms/fingerprints.json';
import type { WorkingEdition } from '../norms/working-edition';

const builtIn: ReadonlySet<string> = new Set(workingEditions.map(({ id }) => id.toLowerCase()));
let loaded: ReadonlyMap<string, CompiledEdition> = new Map(
  workingEditions.map((edition) => [edition.id, compile(edition)]),
);
const fingerprintById = new Map<string, string>(Object.entries(fingerprints));

/**
 * Every edition that formulas may ask, by id: those that come with the add-in, then those that were loaded. Each change makes
 * another map.
 */
export function loadedEditions(): ReadonlyMap<string, CompiledEdition> {
  return loaded;
}

/** The SHA-256 of an edition's canonical data, in hexadecimal. */
export function fingerprintOf(id: string): string {
  return fingerprintById.get(id) ?? '';
}

/** Lets formulas ask an edition that has passed the schema. What comes with the add-in is never replaced. */
export function loadEdition(edition: WorkingEdition, fingerprint: string): void {
  if (builtIn.has(edition.id.toLowerCase())) return;
  loaded = new Map([...loaded, [edition.id, compile(edition)]]);
  fingerprintById.set(edition.id, fingerprint);
}

/** Formulas can ask a loaded edition no longer. What comes with the add-in stays. */
export function unloadEdition(id: string): void {
  if (builtIn.has(id.toLowerCase())) return;
  loaded = new Map([...loaded].filter(([other]) => other !== id));
  fingerprintById.delete(id);
}
