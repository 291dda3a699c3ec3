import type { CompiledPosition } from '../../engine/compile';
import type { Section } from '../../norms/schema';
import type { StaffingLine } from '../../staffing/lines';
import type { CheckPlan } from './plan';
import type { Reasons } from './reasons';

/** Where the report's body begins; rows of the sheet are counted from 1. */
export const headingsRow = 7;

/** A row of the report and where it stands in the sheet. */
export type ReportRow =
  | { readonly kind: 'section'; readonly at: number; readonly section: Section; readonly number: number }
  | { readonly kind: 'position'; readonly at: number; readonly position: CompiledPosition }
  | {
      readonly kind: 'subtotal';
      readonly at: number;
      readonly section: Section;
      readonly number: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'total' | 'shortfall' | 'surplus'; readonly at: number }
  | { readonly kind: 'list'; readonly at: number; readonly of: 'withoutNorm' | 'undecidedLines' }
  | { readonly kind: 'line'; readonly at: number; readonly line: StaffingLine };

/** The rows of the report: sections with their positions and subtotals, totals, then lines that have no position. */
export function reportRows({ norms, comparison }: CheckPlan, { byPosition }: Reasons): ReportRow[] {
  const rows: ReportRow[] = [];
  const next = (): number => headingsRow + 1 + rows.length;
  const compared = new Set(comparison.positions.map(({ position }) => position));
  const shown = norms.positions.filter((one) => compared.has(one) || byPosition.has(one.position.row));
  norms.edition.sections.forEach((section, at) => {
    const own = shown.filter((one) => one.section === section);
    if (own.length === 0) return;
    rows.push({ kind: 'section', at: next(), section, number: at + 1 });
    const from = next();
    for (const position of own) rows.push({ kind: 'position', at: next(), position });
    rows.push({ kind: 'subtotal', at: next(), section, number: at + 1, from, to: next() - 1 });
  });
  for (const kind of ['total', 'shortfall', 'surplus'] as const) rows.push({ kind, at: next() });
  const lists = { withoutNorm: comparison.withoutNorm, undecidedLines: comparison.undecided };
  for (const of of ['withoutNorm', 'undecidedLines'] as const) {
    if (lists[of].length === 0) continue;
    rows.push({ kind: 'list', at: next(), of });
    for (const line of lists[of]) rows.push({ kind: 'line', at: next(), line });
  }
  return rows;
}
