import type { CellOf } from '../../norms/schema';
import { bounded } from '../bounds';
import { granted } from '../granted';
import { noteMissing, type Inquiry } from '../inquiry';
import { quantities } from '../quantity';

const daysAYear = 365;

/** "N hours for each, a day": the hours of a year, divided by the hours that one unit works in a year. */
export function hours(inquiry: Inquiry, cell: CellOf['hours']): number | undefined {
  const { aDay, of, year } = cell.hours;
  const [count = 0, yearHours = 0] = quantities(inquiry, [of, year]) ?? [];
  if (yearHours === 0) {
    noteMissing(inquiry, year);
    return undefined;
  }
  const result = (aDay * count * daysAYear) / yearHours;
  inquiry.trace?.steps.push({ step: 'hours', aDay, count, days: daysAYear, yearHours, result });
  return bounded(inquiry, granted(inquiry, result, cell.rounding), cell);
}
