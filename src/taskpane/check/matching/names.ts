import type { CompiledEdition } from '../../../engine/compile';
import { isNamed, choiceKeyOfLine, matchLine, type Choices, type Match } from '../../../staffing/match';
import type { Standing } from '../../../staffing/staffing-line';
import type { StaffingTable } from '../../../staffing/recognise';
import { lineCell } from '../../../workbook/check/line-cell';

/** A name of the table, with all lines that have it, and its position. */
export interface NameInTable {
  readonly key: string;
  readonly name: string;
  /** Empty where the table has no departments. */
  readonly department: string;
  readonly standing: Standing;
  /** The cells in which it stands. */
  readonly cells: readonly string[];
  readonly found: Match;
}

/** The names of a table's positions, each once a department, in order of first appearance. */
export function namesInTable(
  norms: CompiledEdition,
  type: number | undefined,
  table: Pick<StaffingTable, 'columns' | 'lines'>,
  choices: Choices,
): NameInTable[] {
  const names = new Map<string, NameInTable>();
  for (const line of table.lines) {
    if (!isNamed(norms, line)) continue;
    const { name, department, standing } = line;
    const key = choiceKeyOfLine(line);
    const found = (): Match => matchLine(norms, type, line, choices);
    const before = names.get(key) ?? { key, name, department, standing, cells: [], found: found() };
    names.set(key, { ...before, cells: [...before.cells, lineCell(table, line)] });
  }
  return [...names.values()];
}
