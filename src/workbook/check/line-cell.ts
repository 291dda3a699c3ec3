import type { StaffingLine } from '../../staffing/staffing-line';
import type { StaffingTable } from '../../staffing/recognise';
import { cellAt } from '../sheet/a1';

/** The cell in which a line of the table has its name: rows are those of the annex, so lines are told by their cells. */
export function lineCell({ columns }: Pick<StaffingTable, 'columns'>, { row }: Pick<StaffingLine, 'row'>): string {
  const name = columns.find(({ role }) => role === 'name') ?? columns[0];
  return cellAt(row + 1, (name?.column ?? 0) + 1);
}
