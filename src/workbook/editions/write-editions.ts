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
 * Why an edition is not loaded: it differs from the built-in edition with its id; it is that edition; another one is
 * loaded under its id; or the workbook would store more than Excel allows.
 */
export type WhyNotLoaded = 'changedCopy' | 'builtIn' | 'idTaken' | 'tooMuch';

export type LoadResult = { readonly loaded: LoadedEdition } | { readonly notLoaded: WhyNotLoaded } | Refused;

/**
 * Loads an edition that has passed the schema into the workbook and calculates again. Where another edition with its id
 * is loaded, it is refused as `idTaken` unless `replace` is given.
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

/** Removes an edition from the workbook, also an unused one, and calculates again. */
export async function removeEdition(id: string): Promise<{ readonly removed: string } | Refused> {
  const written = await write(id, undefined);
  return isRefused(written) ? written : { removed: id };
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/**
 * Replaces or removes the edition with an id. The others stay as they are saved now, also unused ones and those that
 * somebody else has just loaded.
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

/** Queues the change from one set of edition settings to another, and a calculation with them. */
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

/** The list with the element of that id replaced; appended where there is none; removed where none is given. */
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
