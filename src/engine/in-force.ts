import type { WorkingEdition } from '../norms/working-edition';

/** A day as `YYYY-MM-DD`, which sorts as days do. */
export type Day = string;

/** Whether an edition is in force on a day: from its first day, and until the day it is no longer. */
export function isInForce({ inForce }: WorkingEdition, day: Day): boolean {
  return day >= inForce.from && (inForce.until === undefined || day < inForce.until);
}

const iso = /^(\d{4})-(\d{2})-(\d{2})$/;
const dotted = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/;

/** A day from an Excel date (1900 system), `YYYY-MM-DD` or `DD.MM.YYYY`; undefined where it is none. */
export function readDay(value: unknown): Day | undefined {
  if (typeof value === 'number') return value >= 1 && value < 2958466 ? fromSerial(value) : undefined;
  if (typeof value !== 'string') return undefined;
  const [, year, month, day] = iso.exec(value.trim()) ?? [];
  if (year !== undefined) return existing(year, month, day);
  const [, dottedDay, dottedMonth, dottedYear] = dotted.exec(value.trim()) ?? [];
  return existing(dottedYear, dottedMonth, dottedDay);
}

function fromSerial(serial: number): Day {
  const daysBefore1970 = 25569;
  return new Date((Math.floor(serial) - daysBefore1970) * 86_400_000).toISOString().slice(0, 10);
}

function existing(year = '', month = '', day = ''): Day | undefined {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written ? undefined : written;
}
