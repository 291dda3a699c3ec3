import { togetherInTable, type Together } from '../sheet/paper';
import type { BudgetLine, BudgetPlan } from './plan';

/** The rows above the table, counted from 1, the same on both sheets. */
export const budgetHead = {
  title: 1,
  institution: 2,
  edition: 3,
  required: 4,
  year: 5,
  rise: 6,
  howTo: 7,
  headings: 8,
} as const;

/** A row of the table with its place on both sheets. */
export type BudgetRow =
  | { readonly kind: 'section'; readonly at: number; readonly name: string }
  | { readonly kind: 'line'; readonly at: number; readonly line: BudgetLine }
  /** A position outside the annex; `index` is counted from 0. */
  | { readonly kind: 'own'; readonly at: number; readonly index: number }
  | { readonly kind: 'subtotal'; readonly at: number; readonly from: number; readonly to: number }
  | {
      readonly kind: 'total';
      readonly at: number;
      readonly of: readonly number[];
      readonly first: number;
      readonly last: number;
    };

/** A row with a position. */
export type BudgetItemRow = Extract<BudgetRow, { kind: 'line' | 'own' }>;

/** A row that sums up others. */
export type BudgetSumRow = Extract<BudgetRow, { kind: 'subtotal' | 'total' }>;

/** The rows of the table: each section of the annex, the positions outside it, the total. `own`: a name, and how many rows. */
export function budgetRows(
  { sections }: Pick<BudgetPlan, 'sections'>,
  own: { name: string; count: number },
): BudgetRow[] {
  const rows: BudgetRow[] = [];
  const next = (): number => budgetHead.headings + 1 + rows.length;
  const subtotal = (from: number): void => void rows.push({ kind: 'subtotal', at: next(), from, to: next() - 1 });
  for (const { name, lines } of sections) {
    rows.push({ kind: 'section', at: next(), name });
    const from = next();
    for (const line of lines) rows.push({ kind: 'line', at: next(), line });
    subtotal(from);
  }
  rows.push({ kind: 'section', at: next(), name: own.name });
  const from = next();
  for (let index = 0; index < own.count; index += 1) rows.push({ kind: 'own', at: next(), index });
  subtotal(from);
  const of = rows.flatMap(({ kind, at }) => (kind === 'subtotal' ? [at] : []));
  rows.push({ kind: 'total', at: next(), of, first: budgetHead.headings + 1, last: next() - 1 });
  return rows;
}

/** Rows that one page shows, with what is below the total. */
export function budgetTogether(body: readonly BudgetRow[], hidden: readonly number[], last: number): Together[] {
  const rows = body.map(({ at, kind }) => ({ at, role: kind === 'line' || kind === 'own' ? undefined : kind }));
  return togetherInTable(rows, hidden, last);
}

/** Positions that are not shown, where nothing is required and nothing typed, and the headings and sums of sections without others. */
export function hiddenBudgetRows(body: readonly BudgetRow[], isTyped: (row: number) => boolean): number[] {
  const isZero = (row: BudgetRow): boolean => row.kind === 'line' && row.line.required === 0 && !isTyped(row.line.row);
  const lines = body.filter(isZero).map(({ at }) => at);
  const empty = body.flatMap((row) => {
    if (row.kind !== 'subtotal') return [];
    const all = body.filter(({ at }) => at >= row.from && at <= row.to);
    return all.every(isZero) ? [row.from - 1, row.at] : [];
  });
  return [...lines, ...empty].sort((one, other) => one - other);
}
