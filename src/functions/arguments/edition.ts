import type { CompiledEdition } from '../../engine/compile';
import { Fault } from '../../engine/fault';
import { isInForce, readDay, type Day } from '../../engine/in-force';
import { isBlank } from '../../engine/scalars';
import { loadedEditions } from '../loaded-editions';
import { workbookSettings } from '../workbook-settings';

/** An edition, and the day it was asked for where a date named it. */
export interface EditionChoice {
  readonly norms: CompiledEdition;
  readonly day?: Day;
}

/** An edition by its id, or the one in force on a date; omitted: the workbook's default, repealed or not. */
export function readEdition(value: unknown): EditionChoice | Fault {
  const wanted = isBlank(value) || value === 0 ? workbookSettings().edition : value;
  const ids = [...loadedEditions().keys()];
  if (typeof wanted !== 'string' && typeof wanted !== 'number') return new Fault('cellError', { where: 'edition' });
  const named = loadedEditions().get(String(wanted).trim()) ?? byFoldedId(String(wanted));
  if (named !== undefined) return { norms: named };
  const day = readDay(wanted);
  if (day === undefined) return new Fault('editionDate', { edition: String(wanted), ids });
  const inForce = [...loadedEditions().values()].filter(({ edition }) => isInForce(edition, day));
  const [norms] = inForce;
  if (norms === undefined) return new Fault('editionNoneOn', { day, ids }, true);
  if (inForce.length > 1)
    return new Fault('editionManyOn', { day, ids: inForce.map(({ edition }) => edition.id) }, true);
  return { norms, day };
}

function byFoldedId(wanted: string): CompiledEdition | undefined {
  const folded = wanted.trim().toLowerCase();
  return [...loadedEditions().values()].find(({ edition }) => edition.id.toLowerCase() === folded);
}
