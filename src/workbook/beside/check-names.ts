import { rangeNames } from '../sheet/range-names';

/**
 * The named ranges of a check: the table that was checked, the columns written beside it, the body of its report, what
 * is other than last time; and for a list of institutions the columns beside it and its summary by region.
 */
const kinds = ['Table', 'Columns', 'Report', 'Institutions', 'Regions', 'Since'] as const;
export type CheckKind = (typeof kinds)[number];

const names = rangeNames('NormsChecked', kinds);

/** A named range of the `check`-th check of a workbook, counted from 1. */
export const checkName = names.of;

/** The check that a name belongs to; undefined for other names. */
export function readCheckName(name: string): { kind: CheckKind; check: number } | undefined {
  const read = names.read(name);
  return read && { kind: read.kind, check: read.number };
}

/** The lowest check number that no name of the workbook uses. */
export const freeCheck = names.free;
