import { fold } from '../../engine/names/fold';
import { foldPrinted, namesOf, type Named } from '../../engine/names/names';
import { languages } from '../../norms/languages';
import type { UncheckedEdition, UncheckedPosition } from '../unchecked-edition';
import type { Complain, Path } from '../mistake';

interface Placed<T extends Named> {
  readonly thing: T;
  readonly path: Path;
}

/**
 * A name stands for one thing, as names are looked up; for several positions only in different sections, where it is asked
 * which one is meant, or where no facility type has two of them.
 */
export function checkNames(edition: UncheckedEdition, complain: Complain): void {
  const positions = edition.sections.flatMap((section, s) =>
    section.positions.map((thing, p) => ({ thing, path: ['sections', s, 'positions', p] })),
  );
  const sections = new Map(
    edition.sections.flatMap(({ id, positions: own }) => own.map((one) => [one.id, id] as const)),
  );
  const clash = (one: UncheckedPosition, other: UncheckedPosition): boolean =>
    shareAType(one, other) && sections.get(one.id) === sections.get(other.id);
  checkList(positions, foldPrinted, clash, complain);
  checkEverydayNames(
    edition,
    positions.map(({ thing }) => thing),
    complain,
  );
  const lists = {
    types: edition.types,
    sections: edition.sections,
    profile: edition.profile,
    ceilings: edition.ceilings,
  };
  for (const [list, things] of Object.entries(lists))
    checkList(
      things.map((thing, at) => ({ thing, path: [list, at] })),
      fold,
      () => true,
      complain,
    );
  const grounds = edition.homeCare?.support.grounds ?? [];
  checkList(
    grounds.map((thing, at) => ({ thing, path: ['homeCare', 'support', 'grounds', at] })),
    fold,
    () => true,
    complain,
  );
}

/** Checks that everyday names stand for existing positions and are not themselves names of positions. */
function checkEverydayNames(
  { everydayNames = [] }: UncheckedEdition,
  positions: readonly UncheckedPosition[],
  complain: Complain,
): void {
  const named = new Map(positions.flatMap((one) => namesOf(one).map((name) => [foldPrinted(name), one.id] as const)));
  everydayNames.forEach(({ names, positions: ids }, at) => {
    for (const position of ids)
      if (!positions.some(({ id }) => id === position))
        complain(['everydayNames', at, 'positions'], 'positionUnknown', { position });
    for (const language of languages)
      for (const name of names[language] ?? []) {
        const other = named.get(foldPrinted(name));
        if (other !== undefined) complain(['everydayNames', at, 'names', language], 'nameTwice', { name, other });
      }
  });
}

function shareAType({ footnotes }: UncheckedPosition, { footnotes: others }: UncheckedPosition): boolean {
  return footnotes === undefined || others === undefined || footnotes.some((one) => others.includes(one));
}

function checkList<T extends Named>(
  things: readonly Placed<T>[],
  foldName: (name: string) => string,
  clash: (one: T, other: T) => boolean,
  complain: Complain,
): void {
  const holders = new Map<string, Placed<T>[]>();
  for (const placed of things) {
    for (const [key, { name, path }] of keysOf(placed.thing, foldName)) {
      const before = holders.get(key) ?? [];
      const holder = before.find(({ thing }) => thing.id !== placed.thing.id && clash(thing, placed.thing));
      if (holder !== undefined) complain([...placed.path, ...path], 'nameTwice', { name, other: holder.thing.id });
      holders.set(key, [...before, placed]);
    }
  }
}

/** The keys under which a thing is found, each with the first of its names that has that key. */
function keysOf(
  { id, name, printed, aliases }: Named,
  foldName: (name: string) => string,
): Map<string, { name: string; path: Path }> {
  const inLanguage = languages.map((one) => ({ name: name[one], path: ['name', one] }));
  const others = languages.flatMap((one) =>
    (aliases?.[one] ?? []).map((alias) => ({ name: alias, path: ['aliases', one] })),
  );
  const all = [...inLanguage, ...(printed === undefined ? [] : [{ name: printed, path: ['printed'] }]), ...others];
  const keyed = all.map((one) => [foldName(one.name), one] as const).filter(([key]) => key !== '');
  return new Map([...keyed.reverse(), [fold(id), { name: id, path: ['id'] }]]);
}
