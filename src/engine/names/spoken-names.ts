import { inEach, type Language } from '../../norms/languages';
import type { WorkingEdition } from '../../norms/working-edition';
import type { CompiledPosition } from '../compile';
import { wordsOfName, type NameWord } from './name-words';
import { foldPrinted } from './names';

/** A name of a position in one language, by its words. */
export interface SpokenName {
  readonly position: CompiledPosition;
  readonly language: Language;
  readonly words: NameWord[];
  /** Whether the word that says what somebody is stands last. */
  readonly isLast: boolean;
  readonly isDoubtful: boolean;
}

function spoken(
  position: CompiledPosition,
  names: Readonly<Partial<Record<Language, readonly string[] | undefined>>>,
  isDoubtful: boolean,
): SpokenName[] {
  return (Object.keys(names) as Language[]).flatMap((language) =>
    (names[language] ?? []).map((name) => ({
      position,
      language,
      words: wordsOfName(name),
      isLast: language !== 'ru',
      isDoubtful,
    })),
  );
}

/** The names that a position has for certain. */
export function ownNames(compiled: CompiledPosition): SpokenName[] {
  const { name, printed, aliases = {} } = compiled.position;
  const own = inEach((language) => [name[language]]);
  return [
    ...spoken(compiled, printed === undefined ? own : { ...own, kk: [...own.kk, printed] }, false),
    ...spoken(compiled, aliases, false),
  ];
}

/** The names that the edition knows to mean one of several positions, or one of none; shortened words are no words of its. */
export function everydayNames(
  { everydayNames: all = [] }: WorkingEdition,
  positions: readonly CompiledPosition[],
): SpokenName[] {
  return all.flatMap(({ names, positions: ids }) =>
    positions
      .filter(({ position }) => ids.includes(position.id))
      .flatMap((one) => spoken(one, names, true))
      .filter(({ words }) => !words.some(({ isShort }) => isShort)),
  );
}

/** The positions that an everyday name may mean, by the name as `foldPrinted` folds it. */
export function everydayOf(
  { everydayNames: all = [] }: WorkingEdition,
  positions: readonly CompiledPosition[],
): Map<string, CompiledPosition[]> {
  return new Map(
    all.flatMap(({ names, positions: ids }) => {
      const meant = positions.filter(({ position }) => ids.includes(position.id));
      if (meant.length === 0) return [];
      return Object.values(names).flatMap((list) => (list ?? []).map((name) => [foldPrinted(name), meant] as const));
    }),
  );
}

/** The names of which an edition says that it has no such position. */
export function absentNames({ everydayNames: all = [] }: WorkingEdition): string[] {
  return all.flatMap(({ names, positions }) =>
    positions.length > 0 ? [] : Object.values(names).flatMap((list) => list ?? []),
  );
}
