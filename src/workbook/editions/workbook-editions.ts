import type { LoadedEdition } from './saved-editions';

/**
 * Why an edition saved in the workbook is not used: parts are missing; it fails the schema; its fingerprint shows that
 * it was changed; or it has the id of a built-in edition and differs from it.
 */
export type WhyNotUsed = 'incomplete' | 'unsound' | 'changed' | 'changedCopy';

export interface NotUsedEdition {
  readonly id: string;
  readonly why: WhyNotUsed;
}

/** The editions that were loaded into the workbook, beside those of the add-in. */
export interface WorkbookEditions {
  readonly loaded: readonly LoadedEdition[];
  readonly notUsed: readonly NotUsedEdition[];
}

type Listener = (editions: WorkbookEditions) => void;

let current: WorkbookEditions = { loaded: [], notUsed: [] };
const listeners = new Set<Listener>();

/** The workbook's editions as last read or written; none until `followEditions` has asked the workbook. */
export function workbookEditions(): WorkbookEditions {
  return current;
}

/** Calls the listener on every change of the workbook's editions, before formulas are calculated again. */
export function onEditions(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Takes over the editions that the workbook has now. */
export function takeEditions(editions: WorkbookEditions): void {
  current = editions;
  for (const listener of listeners) listener(editions);
}
