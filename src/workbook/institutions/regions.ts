import { addUnder } from '../../engine/add-under';
import { foldLetters } from '../../engine/names/fold';
import { textOf, type CellValue } from '../../staffing/sheet-cells';
import { roleColumn, type InstitutionList } from './institution-list';
import type { ListRow } from './list-rows';

/** A way in which a region is written, and how many institutions have it. */
export interface Spelling {
  readonly text: string;
  readonly institutions: number;
}

/** Spellings that may be the same region. */
export interface AlikeSpellings {
  readonly key: string;
  readonly spellings: readonly Spelling[];
}

/** A region of a list with the number of its line in the summary, counted from 1. */
export interface Region {
  readonly number: number;
  /** As it is first written; empty for the institutions without a region. */
  readonly name: string;
  readonly spellings: readonly Spelling[];
  /** Other regions whose name may be the same, by their numbers. */
  readonly alike: readonly number[];
}

/** The regions of a list, by their numbers. */
export interface Regions {
  readonly regions: readonly Region[];
  /** The number of an institution's region. */
  readonly numberOf: (row: ListRow) => number;
}

/** What people shorten in the names of regions, and the words for it in three languages. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(обл|область|области|облысы|облыс|oblast|region)(?!\p{L})\.?/gu, ' обл '],
  [/(?<!\p{L})(р-н|р-он|район|района|ауданы|аудан|district)(?!\p{L})\.?/gu, ' р-н '],
  [/(?<!\p{L})(г|гор|город|города|қ|қаласы|қала|city)(?!\p{L})\.?/gu, ' г '],
];

/** Case, spaces, look-alike letters, the order of words and shortened words aside. */
function keyOf(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase();
  const full = shortened.reduce((said, [word, mark]) => said.replace(word, mark), lower);
  const words = full.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words.map(foldLetters).sort().join(' ');
}

/** The text of a region's cell; a number stands for itself. */
export function regionText(list: InstitutionList, { cells }: ListRow): string {
  const cell = cells[roleColumn(list, 'region') ?? -1];
  return typeof cell === 'number' ? String(cell) : textOf(cell);
}

function spellingsIn(list: InstitutionList): Spelling[] {
  const counts = new Map<string, number>();
  for (const row of list.rows) {
    const text = regionText(list, row);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].map(([text, institutions]) => ({ text, institutions }));
}

function byKey(spellings: readonly Spelling[]): Map<string, Spelling[]> {
  const groups = new Map<string, Spelling[]>();
  for (const one of spellings) addUnder(groups, keyOf(one.text), one);
  return groups;
}

/** The regions of a list that are written in several ways, which somebody has to answer for. */
export function alikeRegions(list: InstitutionList): AlikeSpellings[] {
  const named = spellingsIn(list).filter(({ text }) => text !== '');
  return [...byKey(named)].flatMap(([key, spellings]) => (spellings.length < 2 ? [] : [{ key, spellings }]));
}

/**
 * The regions of a list as they first stand, then the institutions without one.
 *
 * @param joined keys of `alikeRegions` whose spellings are one region; all others stay apart
 */
export function regionsOf(list: InstitutionList, joined: ReadonlySet<string>): Regions {
  const spellings = spellingsIn(list);
  const groups: Spelling[][] = [];
  const groupOf = new Map<string, Spelling[]>();
  for (const one of spellings.filter(({ text }) => text !== '')) {
    const key = keyOf(one.text);
    const known = joined.has(key) ? groupOf.get(key) : undefined;
    if (known === undefined) {
      const group = [one];
      groups.push(group);
      groupOf.set(key, group);
    } else known.push(one);
  }
  groups.push(...spellings.filter(({ text }) => text === '').map((one) => [one]));
  const numbers = new Map(groups.flatMap((group, at) => group.map(({ text }) => [text, at + 1] as const)));
  const alike = byKey(spellings.filter(({ text }) => text !== ''));
  const regions = groups.map((group, at): Region => {
    const name = group[0]?.text ?? '';
    const others = (alike.get(keyOf(name)) ?? []).flatMap(({ text }) => numbers.get(text) ?? []);
    return { number: at + 1, name, spellings: group, alike: others.filter((one) => one !== at + 1) };
  });
  return { regions, numberOf: (row) => numbers.get(regionText(list, row)) ?? 0 };
}

/**
 * The keys of `alikeRegions` that were one region in an earlier run.
 *
 * @param before the region's number by row, counted from 0
 */
export function joinedBefore(list: InstitutionList, before: ReadonlyMap<number, CellValue>): Set<string> {
  const numbers = new Map<string, Set<CellValue | undefined>>();
  for (const row of list.rows) {
    const text = regionText(list, row);
    numbers.set(text, (numbers.get(text) ?? new Set()).add(before.get(row.row)));
  }
  return new Set(
    alikeRegions(list).flatMap(({ key, spellings }) => {
      const found = new Set(spellings.flatMap(({ text }) => [...(numbers.get(text) ?? [])]));
      return found.size === 1 && !found.has(undefined) ? [key] : [];
    }),
  );
}
