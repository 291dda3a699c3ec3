import { Fault } from '../fault';
import { asWritten, isBlank, readNumber } from '../scalars';

/** More units than any institution has: a figure typed into the wrong cell. */
const most = 1e9;

/** Actual units, also as text with a decimal comma; an empty cell is 0. */
export function readActual(value: unknown): number | Fault {
  if (isBlank(value)) return 0;
  if (typeof value === 'object') return new Fault('cellError', { where: 'actual' });
  const units = readNumber(value) ?? NaN;
  return Math.abs(units) <= most ? units : new Fault('actualNumber', { value: asWritten(value) });
}
