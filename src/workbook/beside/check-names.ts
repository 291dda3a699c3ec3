/**
 * The named ranges of a check: the table that was checked, the columns written beside it, the body of its report; what is other
 * than before; and
 * the columns written beside a list of institutions, and its summary by region. Excel moves them with their cells, so a later check finds what an
 * earlier one has written.
 */
const kinds = ['Table', 'Columns', 'Report', 'Institutions', 'Regions', 'Since'] as const;
export type CheckKind = (typeof kinds)[number];

const ours = new RegExp(`^NormsChecked(${kinds.join('|')})(\\d*)$`, 'i');

/** A named range of the `check`-th check of a workbook, counted from 1. */
export function checkName(kind: CheckKind, check: number): string {
  return `NormsChecked${kind}${check === 1 ? '' : check}`;
}

/** The check that a name belongs to; undefined for other names. */
export function readCheckName(name: string): { kind: CheckKind; check: number } | undefined {
  const [, written, check] = ours.exec(name) ?? [];
  const kind = kinds.find((one) => one.toLowerCase() === written?.toLowerCase());
  return kind && { kind, check: Number(check || 1) };
}

/** The lowest check number that no name of the workbook uses. */
export function freeCheck(names: readonly string[]): number {
  const taken = new Set(names.map((name) => readCheckName(name)?.check));
  for (let check = 1; ; check += 1) if (!taken.has(check)) return check;
}
