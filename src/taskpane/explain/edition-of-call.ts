import type { CompiledEdition } from '../../engine/compile';
import { Fault } from '../../engine/fault';
import { isInForce, readDay } from '../../engine/in-force';
import { isBlank } from '../../engine/scalars';

/** The edition that a call asks: by its id, or in force on a date; omitted: the workbook's default. */
export function editionOfCall(
  loaded: readonly CompiledEdition[],
  byDefault: CompiledEdition,
  value: unknown,
): CompiledEdition | Fault {
  if (isBlank(value) || value === 0) return byDefault;
  const ids = loaded.map(({ edition }) => edition.id);
  if (typeof value !== 'string' && typeof value !== 'number') return new Fault('cellError', { where: 'edition' });
  const wanted = String(value).trim().toLowerCase();
  const named = loaded.find(({ edition }) => edition.id.toLowerCase() === wanted);
  if (named !== undefined) return named;
  const day = readDay(value);
  if (day === undefined) return new Fault('editionDate', { edition: String(value), ids });
  const [inForce, ...others] = loaded.filter(({ edition }) => isInForce(edition, day));
  if (inForce === undefined) return new Fault('editionNoneOn', { day, ids }, true);
  if (others.length === 0) return inForce;
  return new Fault('editionManyOn', { day, ids: [inForce, ...others].map(({ edition }) => edition.id) }, true);
}
