import { compile, type CompiledEdition } from '../engine/compile';
import { editions } from '../norms/editions';
import fingerprints from '../norms/fingerprints.json';

/** The editions that the pane reads, compiled once, oldest first. */
export const loadedEditions: readonly CompiledEdition[] = editions.map(compile);

const fingerprintById = new Map<string, string>(Object.entries(fingerprints));

/** The SHA-256 of an edition's canonical data, in hexadecimal. */
export function fingerprintOf(id: string): string {
  return fingerprintById.get(id) ?? '';
}

export function editionById(id: string): CompiledEdition | undefined {
  return loadedEditions.find(({ edition }) => edition.id === id);
}
