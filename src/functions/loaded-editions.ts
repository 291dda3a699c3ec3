import { compile, type CompiledEdition } from '../engine/compile';
import type { WorkingEdition } from '../norms/working-edition';
import { inRealm } from './realm';

interface Loaded {
  /** By id in small letters. */
  readonly builtIn: Set<string>;
  editions: ReadonlyMap<string, CompiledEdition>;
  readonly fingerprints: Map<string, string>;
}

const loaded = inRealm('editions', (): Loaded => ({
  builtIn: new Set(),
  editions: new Map(),
  fingerprints: new Map(),
}));

/** Every edition that formulas may ask, by id: the built-in ones, then the loaded ones. Each change makes a new map. */
export function loadedEditions(): ReadonlyMap<string, CompiledEdition> {
  return loaded.editions;
}

/** The SHA-256 of an edition's canonical data, in hexadecimal. */
export function fingerprintOf(id: string): string {
  return loaded.fingerprints.get(id) ?? '';
}

/** Lets formulas ask the editions that come with the add-in. */
export function loadBuiltIn(editions: readonly WorkingEdition[], fingerprints: Readonly<Record<string, string>>): void {
  for (const edition of editions) {
    loadEdition(edition, fingerprints[edition.id] ?? '');
    loaded.builtIn.add(edition.id.toLowerCase());
  }
}

/** Makes an edition that has passed the schema available to formulas. Built-in editions are never replaced. */
export function loadEdition(edition: WorkingEdition, fingerprint: string): void {
  if (loaded.builtIn.has(edition.id.toLowerCase())) return;
  loaded.editions = new Map([...loaded.editions, [edition.id, compile(edition)]]);
  loaded.fingerprints.set(edition.id, fingerprint);
}

/** Takes a loaded edition away from formulas. Built-in editions stay. */
export function unloadEdition(id: string): void {
  if (loaded.builtIn.has(id.toLowerCase())) return;
  loaded.editions = new Map([...loaded.editions].filter(([other]) => other !== id));
  loaded.fingerprints.delete(id);
}
