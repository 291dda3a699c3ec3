import { isDateFormat, isPercentageFormat } from '../../editions/sheets/number-format';
import { withoutUnseen } from '../../engine/names/fold';
import type { CellValue } from '../../staffing/sheet-cells';

const day = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/**
 * The cells of a sheet, with numbers that Excel shows as a date, a time or a percentage turned into text, since they
 * are no figures of staff, and texts without marks that nobody sees.
 */
export function shownCells<Value extends CellValue>(
  values: readonly (readonly Value[])[],
  formats: readonly (readonly unknown[])[],
): (Value | string)[][] {
  return values.map((row, at) => row.map((value, column) => shown(value, formats[at]?.[column])));
}

function shown<Value extends CellValue>(value: Value, format: unknown): Value | string {
  if (typeof value === 'string') return withoutUnseen(value);
  if (typeof value !== 'number' || format === undefined || format === 'General') return value;
  if (isDateFormat(format)) return dayOrTime(value);
  return isPercentageFormat(format) ? `${Number((value * 100).toFixed(6))}%` : value;
}

function dayOrTime(value: number): string {
  const time = new Date(dayZero + Math.round(value * day));
  // Excel's dates end with the year 9999.
  if (!(value >= 0) || Number.isNaN(time.getTime()) || time.getUTCFullYear() > 9999) return String(value);
  const [date = '', hours = ''] = time.toISOString().split('T');
  return value < 1 ? hours.slice(0, 5) : date.split('-').reverse().join('.');
}
