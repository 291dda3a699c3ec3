import type { Edition } from '../../norms/schema';

/**
 * How loaded editions travel in a workbook: among the settings that Excel saves in it for the add-in (`workbook.settings`,
 * ExcelApi 1.4). They need no sheet that somebody could delete, no name, and no web; Excel for Windows, for Mac and on the
 * web all have them. Document properties are cut at 255 letters (office-js #4530); custom XML parts are what "Inspect
 * Document" offers to remove. Microsoft names 2 MB as the most for all settings of an add-in (office-js #621), and one
 * value has failed from about 1 MB (office-js #3957): hence parts, and a bound well below both.
 */
const listKey = 'staffing-norms-editions';
const keyOfPart = (id: string, part: number): string => `staffing-norms-edition-${id}-${part}`;

const lettersOfPart = 100_000;

/** The most bytes that all loaded editions of a workbook may take. The order of 2021 takes less than a tenth. */
export const mostBytes = 1_000_000;

/** An edition that the workbook holds, with the fingerprint that it had when it was loaded. */
export interface LoadedEdition {
  readonly edition: Edition;
  readonly fingerprint: string;
}

/** An edition as found in a workbook, not yet checked; without a text where parts are missing. */
export interface SavedEdition {
  readonly id: string;
  readonly fingerprint: string;
  readonly text: string | undefined;
}

interface ListEntry {
  readonly id: string;
  readonly fingerprint: string;
  readonly parts: number;
}

/** The settings of a workbook by their keys. */
export type SettingValues = ReadonlyMap<string, unknown>;

/** An edition as it is saved in a workbook. */
export function toSave({ edition, fingerprint }: LoadedEdition): SavedEdition {
  return { id: edition.id, fingerprint, text: JSON.stringify(edition) };
}

/** The settings that store these editions; editions with missing parts are dropped. */
export function settingsOf(editions: readonly SavedEdition[]): Map<string, string> {
  const settings = new Map<string, string>();
  const list = editions.flatMap(({ id, fingerprint, text }): ListEntry[] => {
    if (text === undefined) return [];
    const parts = partsOf(text);
    parts.forEach((part, at) => settings.set(keyOfPart(id, at), part));
    return [{ id, fingerprint, parts: parts.length }];
  });
  return list.length === 0 ? settings : settings.set(listKey, JSON.stringify(list));
}

/** Whether a setting holds an edition, part of one, or the list of them. */
export function isEditionKey(key: string): boolean {
  return key.startsWith('staffing-norms-edition');
}

/** How many bytes the settings take in the workbook. */
export function bytesOf(settings: ReadonlyMap<string, string>): number {
  const encoder = new TextEncoder();
  return [...settings].reduce((all, [key, value]) => all + encoder.encode(key + value).length, 0);
}

/** The editions that a workbook's settings hold, in the order in which they were loaded. The settings may be anything. */
export function savedEditions(settings: SettingValues): SavedEdition[] {
  return readList(settings.get(listKey)).map(({ id, fingerprint, parts }) => {
    const texts = Array.from({ length: parts }, (_, at) => settings.get(keyOfPart(id, at)));
    const isWhole = texts.every((text) => typeof text === 'string');
    return { id, fingerprint, text: isWhole ? texts.join('') : undefined };
  });
}

function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += lettersOfPart) parts.push(text.slice(at, at + lettersOfPart));
  return parts;
}

function readList(value: unknown): ListEntry[] {
  const list = parse(value);
  return Array.isArray(list) ? list.slice(0, mostEditions).filter(isEntry) : [];
}

/** A longer list was not written by the add-in. */
const mostEditions = 100;

function isEntry(entry: unknown): entry is ListEntry {
  if (typeof entry !== 'object' || entry === null) return false;
  const { id, fingerprint, parts } = entry as Partial<ListEntry>;
  const mostParts = mostBytes / lettersOfPart;
  return (
    typeof id === 'string' &&
    typeof fingerprint === 'string' &&
    Number.isInteger(parts) &&
    Number(parts) > 0 &&
    Number(parts) <= mostParts
  );
}

function parse(value: unknown): unknown {
  try {
    return JSON.parse(String(value));
  } catch {
    return undefined;
  }
}
