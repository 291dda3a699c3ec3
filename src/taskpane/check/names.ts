import type { CompiledEdition } from '../../engine/compile';
import type { StaffingLine } from '../../staffing/lines';
import { choiceKey, isNamed, matchLine, type Choices, type Match } from '../../staffing/match';

/** A name of the table, with all lines that have it, and its position. */
export interface NameInTable {
  readonly key: string;
  readonly name: string;
  /** Empty where the table has no departments. */
  readonly department: string;
  /** The lines' rows on the sheet, counted from 1. */
  readonly rows: readonly number[];
  readonly found: Match;
}

/** The names of a table's positions, each once a department, in order of first appearance. */
export function namesInTable(
  norms: CompiledEdition,
  type: number | undefined,
  lines: readonly StaffingLine[],
  choices: Choices,
): NameInTable[] {
  const names = new Map<string, NameInTable>();
  for (const line of lines) {
    if (!isNamed(norms, line)) continue;
    const { name, department, row } = line;
    const key = choiceKey(name, department);
    const before = names.get(key) ?? { key, name, department, rows: [], found: matchLine(norms, type, line, choices) };
    names.set(key, { ...before, rows: [...before.rows, row + 1] });
  }
  return [...names.values()];
}
