import type { StaffingLine } from './staffing-line';

/** Months of salary in a year's fund. */
export const monthsInYear = 12;

/**
 * A month's salary for one unit of a position: the average of its lines that state a salary, weighted by their units;
 * where these have no units, the plain average. Undefined where no line states one: 0 and a dash are none, as beside a
 * vacancy. A line's fund does not count, since it may hold allowances.
 */
export function averageSalary(
  lines: readonly StaffingLine[],
  unitsOf: (line: StaffingLine) => number,
): number | undefined {
  const paid = lines.flatMap((line) => (line.salary ? { salary: line.salary, units: unitsOf(line) } : []));
  if (paid.length === 0) return undefined;
  const units = paid.reduce((sum, one) => sum + one.units, 0);
  if (units === 0) return paid.reduce((sum, one) => sum + one.salary, 0) / paid.length;
  return paid.reduce((sum, one) => sum + one.salary * one.units, 0) / units;
}
