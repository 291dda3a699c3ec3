import type { CellValue } from '../../staffing/sheet-cells';
import type { CheckPlan } from './plan';

/** Whether the table's cells still hold what was read: rows may have been put in or taken out since. */
export function isUnchanged(
  { read, table: { area } }: Pick<CheckPlan, 'read' | 'table'>,
  now: readonly (readonly CellValue[])[],
): boolean {
  return now.every((row, atRow) =>
    row.every((value, atColumn) => {
      const before = read.cells.rows[area.row + atRow]?.[area.column + atColumn] ?? '';
      return (value ?? '') === before;
    }),
  );
}
