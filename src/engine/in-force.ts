import type { WorkingEdition } from '../norms/working-edition';

/** A day as `YYYY-MM-DD`, which sorts as days do. */
export type Day = string;

/** Whether an edition is in force on a day: from its first day, and until the day it is no longer. */
export function isInForce({ inForce }: Pick<WorkingEdition, 'inForce'>, day: Day): boolean {
  return day >= inForce.from && (inForce.until === undefined || day < inForce.until);
}

export type ForceOnDay = 'repealed' | 'in-force' | 'not-yet';

/** Whether an edition is in force on a day, not yet, or no longer. */
export function standingOf(edition: WorkingEdition, day: Day): ForceOnDay {
  if (isInForce(edition, day)) return 'in-force';
  return day < edition.inForce.from ? 'not-yet' : 'repealed';
}

const written = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/;

/**
 * A day from an Excel date (1900 system), `YYYY-MM-DD` or `DD.MM.YYYY`; undefined where it is none, or may be two: some put the
 * month first in `01/02/2030`.
 */
export function readDay(value: unknown): Day | undefined {
  if (typeof value === 'number') return value >= 1 && value < 2958466 ? fromSerial(value) : undefined;
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const [, day = '', mark, month = '', year = ''] = written.exec(text) ?? [];
  const isEither = mark === '/' && Number(day) <= 12 && Number(day) !== Number(month);
  const found = mark === undefined ? text : `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  return !isEither && exists(found) ? found : undefined;
}

const twoDigits = (figure: string): string => figure.padStart(2, '0');

function fromSerial(serial: number): Day {
  const daysBefore1970 = 25569;
  return new Date((Math.floor(serial) - daysBefore1970) * 86_400_000).toISOString().slice(0, 10);
}

/** Whether it is a day of the calendar, written as `YYYY-MM-DD`: 30 February and other writings come back differently. */
function exists(written: string): boolean {
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === written;
}
