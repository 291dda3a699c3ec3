import type { UncheckedEdition } from '../unchecked-edition';
import type { Complain, Path } from '../mistake';
import { limits, reservedNames } from '../limits';

interface Identified {
  readonly id: string;
}

/** Checks that no id, row or footnote is used twice, and no id is a reserved word. */
export function checkUnique(edition: UncheckedEdition, complain: Complain): void {
  const positions = edition.sections.flatMap((section, s) =>
    section.positions.map((position, p) => ({ position, path: ['sections', s, 'positions', p] })),
  );
  checkId(edition.id, ['id'], complain);
  for (const list of ['columns', 'types', 'sections', 'profile', 'ceilings', 'notes', 'articles'] as const)
    once(edition[list], [list], complain);
  const { interpretations, disputed, homeCare, types } = edition;
  once([...interpretations, ...disputed], [], complain, (at) =>
    at < interpretations.length ? ['interpretations', at] : ['disputed', at - interpretations.length],
  );
  once(homeCare?.conditions ?? [], ['homeCare', 'conditions'], complain);
  once(homeCare?.support.grounds ?? [], ['homeCare', 'support', 'grounds'], complain);
  once(
    positions.map(({ position }) => position),
    [],
    complain,
    (at) => positions[at]?.path ?? [],
  );
  twice(positions.map(({ position }) => position.row)).forEach((at) =>
    complain([...(positions[at]?.path ?? []), 'row'], 'rowTwice', { row: positions[at]?.position.row ?? 0 }),
  );
  twice(types.map(({ footnote }) => footnote)).forEach((at) =>
    complain(['types', at, 'footnote'], 'footnoteTwice', { footnote: types[at]?.footnote ?? 0 }),
  );
}

function once(
  things: readonly Identified[],
  list: Path,
  complain: Complain,
  placeOf: (at: number) => Path = (at) => [...list, at],
): void {
  things.forEach(({ id }, at) => checkId(id, [...placeOf(at), 'id'], complain));
  for (const at of twice(things.map(({ id }) => id.toLowerCase())))
    complain([...placeOf(at), 'id'], 'idTwice', { id: things[at]?.id ?? '' });
}

function checkId(id: string, path: Path, complain: Complain): void {
  if (reservedNames.has(id) || (path[0] === 'profile' && id === 'residents')) complain(path, 'idReserved', { id });
  if (id.length > limits.id) complain(path, 'idTooLong', { limit: limits.id });
}

/** The indexes of repeated values; NaN, for values that could not be read, is passed over. */
function twice(values: readonly (string | number)[]): number[] {
  const seen = new Set<string | number>();
  return values.flatMap((value, at) => {
    if (value === '' || Number.isNaN(value)) return [];
    if (seen.has(value)) return [at];
    seen.add(value);
    return [];
  });
}
