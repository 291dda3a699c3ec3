import type { BudgetSumRow } from '../budget/rows';
import type { FormItem } from './columns';
import type { FormSection } from './plan';

/** The rows above the table, counted from 1. */
export const formHead = { title: 1, institution: 2, inForce: 3, from: 4, headings: 6 } as const;

/** A row of the table with its place on the sheet. */
export type FormRow = { readonly kind: 'line'; readonly at: number; readonly item: FormItem } | BudgetSumRow;

/** The rows of the table: each section with its positions and total, numbered throughout, then the total. */
export function formRows(sections: readonly FormSection[]): FormRow[] {
  const rows: FormRow[] = [];
  const next = (): number => formHead.headings + 1 + rows.length;
  let number = 0;
  for (const { name, lines } of sections) {
    if (lines.length === 0) continue;
    const from = next();
    for (const [at, line] of lines.entries()) {
      number += 1;
      rows.push({ kind: 'line', at: next(), item: { line, number, section: at === 0 ? name : '' } });
    }
    rows.push({ kind: 'subtotal', at: next(), from, to: next() - 1 });
  }
  const of = rows.flatMap(({ kind, at }) => (kind === 'subtotal' ? [at] : []));
  rows.push({ kind: 'total', at: next(), of, first: formHead.headings + 1, last: next() - 1 });
  return rows;
}
