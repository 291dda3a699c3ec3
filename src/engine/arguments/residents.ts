import { columnsOf, type CompiledEdition } from '../compile';
import { facility, type Facility, type Profile } from '../facility';
import { Fault } from '../fault';
import { asWritten, isBlank, readWholeNumber } from '../scalars';
import type { Rounding } from '../../norms/schema';

/** A count of residents: a whole number from 1. */
export function readResidents(value: unknown): number | Fault {
  if (isBlank(value) || value === 0) return new Fault('residentsEmpty');
  if (typeof value === 'object') return new Fault('cellError', { where: 'residents' });
  if (typeof value !== 'number') return new Fault('residentsText', { value: asWritten(value) });
  const count = readWholeNumber(value) ?? 0;
  return count >= 1 ? count : new Fault('residentsWhole', { value: asWritten(value) });
}

/** The facility of a type with so many residents; a fault where the edition has no norm for that many. */
export function readFacility(
  norms: CompiledEdition,
  type: number,
  residents: unknown,
  profile: Profile,
  workbookRounding?: Rounding,
): Facility | Fault {
  const count = readResidents(residents);
  if (count instanceof Fault) return count;
  return facility(norms, type, count, profile, workbookRounding) ?? outside(norms, type, count);
}

function outside({ edition }: CompiledEdition, type: number, residents: number): Fault {
  const columns = columnsOf(edition, type);
  const from = Math.min(...columns.map((column) => column.from));
  const to = Math.max(...columns.map((column) => column.to ?? Infinity));
  return new Fault('residentsOutside', { type: edition.types[type]?.name ?? '', from, to, residents });
}
