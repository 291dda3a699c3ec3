import type { CompiledEdition, CompiledPosition } from '../../engine/compile';
import { isAdded } from '../../engine/total';
import type { Section } from '../../norms/schema';
import { togetherInTable, type Together } from '../sheet/paper';

/** The rows above a staffing sheet's table, counted from 1. The columns' headings are repeated on every printed page. */
export const headRows = {
  title: 1,
  institution: 2,
  edition: 3,
  fingerprint: 4,
  type: 5,
  residents: 6,
  part: 7,
  headings: 8,
} as const;

/**
 * Rows of the set-up on the profile sheet: the record of what was written; for which residents and type the notes of the first
 * part are, with those of the others below. The set-up's named range begins in the second row.
 */
export const setupRow = { first: 2, record: 7, notesOf: 8 } as const;

/** A row of the table with its place on the sheet. */
export type BodyRow =
  | { readonly kind: 'section'; readonly at: number; readonly section: Section; readonly number: number }
  | { readonly kind: 'position'; readonly at: number; readonly position: CompiledPosition }
  | {
      readonly kind: 'subtotal';
      readonly at: number;
      readonly section: Section;
      readonly from: number;
      readonly to: number;
      readonly without: readonly number[];
    }
  /** All sections, or those whose costs are part of the cost of a unit of service. `of`: the rows it adds up. */
  | { readonly kind: 'grandTotal' | 'serviceTotal'; readonly at: number; readonly of: readonly number[] };

/** A row that sums up others. */
export type SumRow = Extract<BodyRow, { kind: 'subtotal' | 'grandTotal' | 'serviceTotal' }>;

/** The rows of the table: each section with its heading, positions and subtotal, then the two totals. */
export function bodyRows(norms: CompiledEdition): BodyRow[] {
  const rows: BodyRow[] = [];
  const next = (): number => headRows.headings + 1 + rows.length;
  norms.edition.sections.forEach((section, at) => {
    rows.push({ kind: 'section', at: next(), section, number: at + 1 });
    const from = next();
    const without: number[] = [];
    for (const position of norms.positions) {
      if (position.section !== section) continue;
      if (!isAdded(position)) without.push(next());
      rows.push({ kind: 'position', at: next(), position });
    }
    rows.push({ kind: 'subtotal', at: next(), section, from, to: next() - 1, without });
  });
  const subtotals = rows.filter((row) => row.kind === 'subtotal');
  const inUnitCost = subtotals.filter(({ section }) => section.inUnitCost);
  rows.push({ kind: 'grandTotal', at: next(), of: subtotals.map(({ at }) => at) });
  rows.push({ kind: 'serviceTotal', at: next(), of: inUnitCost.map(({ at }) => at) });
  return rows;
}

const roles = {
  section: 'section',
  position: undefined,
  subtotal: 'subtotal',
  grandTotal: 'total',
  serviceTotal: undefined,
} as const;

/** Rows that one page shows, with the signatures below the totals. */
export function bodyTogether(body: readonly BodyRow[], hidden: readonly number[], lastOfFoot: number): Together[] {
  return togetherInTable(
    body.map(({ at, kind }) => ({ at, role: roles[kind] })),
    hidden,
    lastOfFoot,
  );
}
