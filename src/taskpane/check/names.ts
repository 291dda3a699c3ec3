import type { CompiledEdition } from '../../engine/compile';
import type { StaffingLine } from '../../staffing/lines';
import { choiceKey, match, type Choices, type Match } from '../../staffing/match';

/** A name of the table, however often it stands there, and what it stands for. */
export interface NameInTable {
  readonly key: string;
  readonly name: string;
  /** The lines' rows on the sheet, counted from 1. */
  readonly rows: readonly number[];
  readonly found: Match;
}

/** The names of a table's positions in the order in which they first stand. */
export function namesInTable(
  norms: CompiledEdition,
  type: number,
  lines: readonly StaffingLine[],
  choices: Choices,
): NameInTable[] {
  const byKey = new Map<string, StaffingLine[]>();
  for (const line of lines) {
    if (line.kind !== 'position') continue;
    const key = choiceKey(line.name);
    byKey.set(key, [...(byKey.get(key) ?? []), line]);
  }
  return [...byKey].map(([key, own]) => {
    const name = own[0]?.name ?? '';
    return { key, name, rows: own.map(({ row }) => row + 1), found: match(norms, type, name, choices) };
  });
}
