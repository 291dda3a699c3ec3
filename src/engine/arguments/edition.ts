import type { CompiledEdition } from '../compile';
import { Fault } from '../fault';
import { foldDashes, foldLetters } from '../names/fold';
import { isInForce, readDay, type Day } from '../in-force';
import { isBlank } from '../scalars';

/** An edition, and the day it was asked for where a date named it. */
export interface EditionChoice {
  readonly norms: CompiledEdition;
  readonly day?: Day;
}

/** An edition by its id, or the one in force on a date; omitted: the default, repealed or not. */
export function readEdition(
  loaded: Iterable<CompiledEdition>,
  byDefault: string,
  value: unknown,
): EditionChoice | Fault {
  const wanted = isBlank(value) || value === 0 ? byDefault : value;
  if (typeof wanted !== 'string' && typeof wanted !== 'number') return new Fault('cellError', { where: 'edition' });
  const editions = [...loaded];
  const named = editionCalled(editions, String(wanted));
  if (named !== undefined) return { norms: named };
  const ids = editions.map(({ edition }) => edition.id);
  const day = readDay(wanted);
  if (day === undefined) return new Fault('editionDate', { edition: String(wanted), ids });
  const [norms, ...others] = editions.filter(({ edition }) => isInForce(edition, day));
  if (norms === undefined) return new Fault('editionNoneOn', { day, ids }, true);
  if (others.length === 0) return { norms, day };
  return new Fault('editionManyOn', { day, ids: [norms, ...others].map(({ edition }) => edition.id) }, true);
}

/** The edition with an id, which may be typed with look-alike Cyrillic letters or other dashes. */
function editionCalled(editions: readonly CompiledEdition[], id: string): CompiledEdition | undefined {
  const written = id.trim().toLowerCase();
  // Tried first because nearly every call has the exact id, and every cell of a column of formulas asks for it.
  return (
    editions.find(({ edition }) => edition.id.toLowerCase() === written) ??
    editions.find(({ edition }) => looksOf(edition.id) === looksOf(written))
  );
}

/** An id with look-alike letters and dashes replaced by one of each. */
function looksOf(id: string): string {
  return foldLetters(foldDashes(id.toLowerCase()).replace(/\s/g, '-'));
}
