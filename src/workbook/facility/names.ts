/** The named ranges of a staffing sheet, by which it is found again after it was renamed or moved. */
const kinds = ['Institution', 'Types', 'Residents', 'Parts', 'Body', 'Setup', 'Profile', 'Notes'] as const;
export type NameKind = (typeof kinds)[number];

const ours = new RegExp(`^Norms(${kinds.join('|')})(\\d*)(?:_(\\d+))?$`, 'i');

/** A named range of the `table`-th staffing sheet of a workbook, and of its `part`-th part, both counted from 1. */
export function tableName(kind: NameKind, table: number, part = 1): string {
  return `Norms${kind}${table === 1 ? '' : table}${part === 1 ? '' : `_${part}`}`;
}

/** Which staffing sheet a name belongs to; undefined for names that are not the add-in's. */
export function readTableName(name: string): { kind: NameKind; table: number; part: number } | undefined {
  const [, written, table, part] = ours.exec(name) ?? [];
  const kind = kinds.find((one) => one.toLowerCase() === written?.toLowerCase());
  return kind && { kind, table: Number(table || 1), part: Number(part ?? 1) };
}

/** The lowest number that no name of the workbook uses. */
export function freeTable(names: readonly string[]): number {
  const taken = new Set(names.map((name) => readTableName(name)?.table));
  for (let table = 1; ; table += 1) if (!taken.has(table)) return table;
}
