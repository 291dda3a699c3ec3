import { fingerprint, isChangedCopy } from '../../editions/fingerprint';
import fingerprints from '../../norms/fingerprints.json';
import type { Edition } from '../../norms/schema';
import { changeInExcel } from '../excel/excel-run';
import { isRefused, type Refused } from '../excel/refusal';
import { loadSettings, rememberRead } from './follow-editions';
import {
  bytesOf,
  isEditionKey,
  mostBytes,
  savedEditions,
  settingsOf,
  toSave,
  type LoadedEdition,
  type SavedEdition,
  type SettingValues,
} from './saved-editions';
import { takeEditions, workbookEditions, type WorkbookEditions } from './workbook-editions';

/**
 * Why an edition is not loaded: it differs from the edition of the add-in whose id it bears; it is that edition; another
 * one is loaded under its id; or the workbook would hold more than Excel keeps for an add-in.
 */
export type WhyNotLoaded = 'changedCopy' | 'builtIn' | 'idTaken' | 'tooMuch';

export type LoadResult = { readonly loaded: LoadedEdition } | { readonly notLoaded: WhyNotLoaded } | Refused;

/**
 * Loads an edition that has passed the schema into the workbook, and calculates it anew. An edition of the same id that is
 * loaded already is refused as `idTaken`, unless it is the same or `replace` says otherwise.
 */
export async function addEdition(
  edition: Edition,
  { replace = false }: { readonly replace?: boolean } = {},
): Promise<LoadResult> {
  if (await isChangedCopy(edition, fingerprints)) return { notLoaded: 'changedCopy' };
  const found: LoadedEdition = { edition, fingerprint: await fingerprint(edition) };
  if (Object.values<string>(fingerprints).includes(found.fingerprint)) return { notLoaded: 'builtIn' };
  const taken = workbookEditions().loaded.find((one) => isSame(one.edition.id, edition.id));
  if (taken?.fingerprint === found.fingerprint) return { loaded: taken };
  if (taken !== undefined && !replace) return { notLoaded: 'idTaken' };
  const written = await write(edition.id, found);
  return isRefused(written) || 'notLoaded' in written ? written : { loaded: found };
}

/** Takes an edition out of the workbook, one that is not used as well, and calculates it anew. */
export async function removeEdition(id: string): Promise<{ readonly removed: string } | Refused> {
  const written = await write(id, undefined);
  return isRefused(written) ? written : { removed: id };
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/**
 * Puts an edition in the place of the one of the same id, or takes that out. The others stay as they stand in the workbook,
 * also one that is not used or that somebody else has just loaded.
 */
function write(
  id: string,
  edition: LoadedEdition | undefined,
): Promise<{ readonly written: true } | { readonly notLoaded: 'tooMuch' } | Refused> {
  return changeInExcel<{ readonly written: true } | { readonly notLoaded: 'tooMuch' }>(
    '1.4',
    async (context, transaction) => {
      const { workbook } = context;
      const before = await loadSettings(context);
      const savedBefore = savedEditions(before);
      const saved = inPlaceOf(id, savedBefore, edition && toSave(edition), (one) => one.id);
      const wanted = settingsOf(saved);
      if (edition !== undefined && bytesOf(wanted) > mostBytes) return { notLoaded: 'tooMuch' };
      const editions = workbookEditions();
      save(workbook, before, wanted);
      rememberRead(saved);
      takeEditions(withEdition(editions, id, edition));
      await transaction.write([], () => {
        save(workbook, wanted, before);
        rememberRead(savedBefore);
        takeEditions(editions);
      });
      return { written: true };
    },
  );
}

/** Queues what makes other settings of these that hold editions, and a calculation by them. */
function save({ settings, application }: Excel.Workbook, from: SettingValues, to: SettingValues): void {
  for (const key of from.keys()) if (isEditionKey(key) && !to.has(key)) settings.getItemOrNullObject(key).delete();
  for (const [key, value] of to) if (isEditionKey(key) && from.get(key) !== value) settings.add(key, value);
  application.calculate('Full');
}

function withEdition(
  { loaded, notUsed }: WorkbookEditions,
  id: string,
  edition: LoadedEdition | undefined,
): WorkbookEditions {
  return {
    loaded: inPlaceOf(id, loaded, edition, (one) => one.edition.id),
    notUsed: notUsed.filter((one) => !isSame(one.id, id)),
  };
}

/** The list with one in the place of that of the same id; at the end where there is none; without it where none is given. */
function inPlaceOf<T extends LoadedEdition | SavedEdition>(
  id: string,
  list: readonly T[],
  one: T | undefined,
  idOf: (one: T) => string,
): T[] {
  const at = list.findIndex((other) => isSame(idOf(other), id));
  const rest = list.filter((other) => !isSame(idOf(other), id));
  if (one === undefined) return rest;
  return at < 0 ? [...rest, one] : [...rest.slice(0, at), one, ...rest.slice(at)];
}
