import { fingerprint, isChangedCopy } from '../../editions/fingerprint';
import { readEditionJson } from '../../editions/json/read-json';
import fingerprints from '../../norms/fingerprints.json';
import type { LoadedEdition, SavedEdition } from './saved-editions';
import type { WhyNotUsed, WorkbookEditions } from './workbook-editions';

/**
 * Checks the editions saved in a workbook, which may come from anywhere: an edition that differs from what was loaded
 * is not used.
 */
export async function openSaved(saved: readonly SavedEdition[]): Promise<WorkbookEditions> {
  const opened = await Promise.all(saved.map(async (one) => ({ id: one.id, result: await open(one) })));
  return {
    loaded: opened.flatMap(({ result }) => (typeof result === 'string' ? [] : [result])),
    notUsed: opened.flatMap(({ id, result }) => (typeof result === 'string' ? [{ id, why: result }] : [])),
  };
}

async function open({ id, fingerprint: recorded, text }: SavedEdition): Promise<LoadedEdition | WhyNotUsed> {
  if (text === undefined) return 'incomplete';
  const edition = readEditionJson(text);
  if (Array.isArray(edition)) return 'unsound';
  if (await isChangedCopy(edition, fingerprints)) return 'changedCopy';
  const found = await fingerprint(edition);
  return edition.id === id && found === recorded ? { edition, fingerprint: found } : 'changed';
}
