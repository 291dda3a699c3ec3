import { isCount } from './column-roles';
import type { StaffingLine } from './staffing-line';
import { leastSalary } from './read-cell';
import type { TableColumn } from './settle-columns';
import { isYear } from './titles';

/** More units than this one line has only where the others together have more. */
const mostAlone = 200;

/**
 * Lines without units and salaries that no line has: a year, or hundreds beside a few, as where money or a slip of the pen stands
 * in the place of units; money that nobody is paid. They are not read.
 */
export function withoutAbsurd(
  lines: readonly StaffingLine[],
  columns: readonly TableColumn[],
): readonly StaffingLine[] {
  return columns.reduce((all, { role, column }) => {
    if (role === 'salary') return all.map((line) => withoutSmallMoney(line, column));
    if (!isCount(role)) return all;
    const sum = all.reduce((units, line) => units + (line.kind === 'position' ? (line[role] ?? 0) : 0), 0);
    return all.map((line) => {
      const units = line[role] ?? 0;
      const isAbsurd = isYear(units) || (units > mostAlone && units > sum - units);
      if (line.kind !== 'position' || !isAbsurd) return line;
      return { ...line, [role]: undefined, unread: [...line.unread, { column, role, written: String(units) }] };
    });
  }, lines);
}

function withoutSmallMoney(line: StaffingLine, column: number): StaffingLine {
  const { salary, unread } = line;
  if (!salary || salary >= leastSalary) return line;
  return { ...line, salary: undefined, unread: [...unread, { column, role: 'salary', written: String(salary) }] };
}
