import type { LoadedEdition } from './saved-editions';

/**
 * Why an edition that the workbook holds is not used: parts of it are missing; it is no sound edition; it is not what was
 * loaded, going by its fingerprint; or it bears the id of an edition of the add-in and differs from it.
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

/** Tells of every change of the workbook's editions, before the workbook is calculated anew. */
export function onEditions(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Takes over what the workbook holds now. */
export function takeEditions(editions: WorkbookEditions): void {
  current = editions;
  for (const listener of listeners) listener(editions);
}
