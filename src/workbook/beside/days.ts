import { isDateFormat } from '../../editions/sheets/date-format';
import type { CellValue } from '../../staffing/sheet-cells';

const day = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/** The cells of a sheet, where a number that Excel shows as a day is that day in words: it is no figure. */
export function withDays(
  values: readonly (readonly CellValue[])[],
  formats: readonly (readonly unknown[])[],
): CellValue[][] {
  return values.map((row, at) =>
    row.map((value, column) => {
      const isDay = typeof value === 'number' && isDateFormat(formats[at]?.[column]);
      return isDay ? new Date(dayZero + value * day).toISOString().slice(0, 10).split('-').reverse().join('.') : value;
    }),
  );
}
