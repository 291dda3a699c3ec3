import type { CompiledEdition } from '../compile';
import { Fault } from '../fault';
import { foldLetters } from '../fold';
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
  const named = editions.find(({ edition }) => edition.id.toLowerCase() === String(wanted).trim().toLowerCase());
  if (named !== undefined) return { norms: named };
  const ids = editions.map(({ edition }) => edition.id);
  const day = readDay(wanted);
  if (day === undefined)
    return alike(editions, String(wanted)) ?? new Fault('editionDate', { edition: String(wanted), ids });
  const [norms, ...others] = editions.filter(({ edition }) => isInForce(edition, day));
  if (norms === undefined) return new Fault('editionNoneOn', { day, ids }, true);
  if (others.length === 0) return { norms, day };
  return new Fault('editionManyOn', { day, ids: [norms, ...others].map(({ edition }) => edition.id) }, true);
}

/** The edition whose id looks so: with letters of the other alphabet, or the dashes of a word processor. */
function alike(editions: readonly CompiledEdition[], id: string): EditionChoice | undefined {
  const [norms, ...others] = editions.filter(({ edition }) => looksOf(edition.id) === looksOf(id));
  return norms === undefined || others.length > 0 ? undefined : { norms };
}

function looksOf(id: string): string {
  const oneDash = id.trim().replace(/[\s\u2010-\u2015\u2212]/g, '-');
  return foldLetters(oneDash.toLowerCase());
}
