import { Fault } from '../fault';
import { asWritten, isBlank, readNumber } from '../scalars';
import { unitsInText } from '../units-in-text';

/** No institution has more units: a larger figure was typed into the wrong cell. */
const most = 1e9;

/** Actual units, also as people write them in a staffing table (`unitsInText`); an empty cell is 0. */
export function readActual(value: unknown): number | Fault {
  if (isBlank(value)) return 0;
  if (typeof value === 'object') return new Fault('cellError', { where: 'actual' });
  const units = readNumber(value) ?? (typeof value === 'string' ? unitsInText(value) : NaN);
  return Math.abs(units) <= most ? units : new Fault('actualNumber', { value: asWritten(value) });
}
