import { compile, type CompiledEdition } from '../engine/compile';
import { editions } from '../norms/editions';
import fingerprints from '../norms/fingerprints.json';
import type { Edition } from '../norms/schema';
import { onEditions, workbookEditions, type WorkbookEditions } from '../workbook/editions/workbook-editions';

const builtIn: readonly CompiledEdition<Edition>[] = editions.map(compile);
const builtInFingerprints: ReadonlyMap<string, string> = new Map<string, string>(Object.entries(fingerprints));

let follows: WorkbookEditions | undefined;
let all = builtIn;

/** The editions that the pane reads, compiled once: those of the add-in, then those loaded into the workbook. */
export function paneEditions(): readonly CompiledEdition<Edition>[] {
  const now = workbookEditions();
  if (now !== follows) {
    const before = new Map(all.map((one) => [one.edition, one]));
    all = [...builtIn, ...now.loaded.map(({ edition }) => before.get(edition) ?? compile(edition))];
    follows = now;
  }
  return all;
}

/** Calls the listener when the loaded editions change. */
export function onLoadedEditions(listener: () => void): () => void {
  return onEditions(listener);
}

/** The SHA-256 of an edition's canonical data, in hexadecimal. */
export function paneFingerprint(id: string): string {
  const loaded = workbookEditions().loaded.find(({ edition }) => edition.id === id);
  return builtInFingerprints.get(id) ?? loaded?.fingerprint ?? '';
}

/** Whether an edition comes with the add-in. */
export function isBuiltIn(id: string): boolean {
  return builtInFingerprints.has(id);
}

export function editionById(id: string): CompiledEdition<Edition> | undefined {
  return paneEditions().find(({ edition }) => edition.id === id);
}
