import { compile, type CompiledEdition } from '../engine/compile';
import { workingEditions } from '../norms/working-editions';
import fingerprints from '../norms/fingerprints.json';
import type { WorkingEdition } from '../norms/working-edition';

const builtIn: ReadonlySet<string> = new Set(workingEditions.map(({ id }) => id.toLowerCase()));
let loaded: ReadonlyMap<string, CompiledEdition> = new Map(
  workingEditions.map((edition) => [edition.id, compile(edition)]),
);
const fingerprintById = new Map<string, string>(Object.entries(fingerprints));

/** Every edition that formulas may ask, by id: the built-in ones, then the loaded ones. Each change makes a new map. */
export function loadedEditions(): ReadonlyMap<string, CompiledEdition> {
  return loaded;
}

/** The SHA-256 of an edition's canonical data, in hexadecimal. */
export function fingerprintOf(id: string): string {
  return fingerprintById.get(id) ?? '';
}

/** Makes an edition that has passed the schema available to formulas. Built-in editions are never replaced. */
export function loadEdition(edition: WorkingEdition, fingerprint: string): void {
  if (builtIn.has(edition.id.toLowerCase())) return;
  loaded = new Map([...loaded, [edition.id, compile(edition)]]);
  fingerprintById.set(edition.id, fingerprint);
}

/** Takes a loaded edition away from formulas. Built-in editions stay. */
export function unloadEdition(id: string): void {
  if (builtIn.has(id.toLowerCase())) return;
  loaded = new Map([...loaded].filter(([other]) => other !== id));
  fingerprintById.delete(id);
}
