import { compile, type CompiledEdition } from '../engine/compile';
import { editions } from '../norms/editions';
import fingerprints from '../norms/fingerprints.json';

const loaded = new Map(editions.map((edition) => [edition.id, compile(edition)]));
const fingerprintById = new Map<string, string>(Object.entries(fingerprints));

/** Every edition that formulas may ask, by id. */
export function loadedEditions(): ReadonlyMap<string, CompiledEdition> {
  return loaded;
}

/** The SHA-256 of an edition's canonical data, in hexadecimal. */
export function fingerprintOf(id: string): string {
  return fingerprintById.get(id) ?? '';
}
