import { rangeAt } from '../sheet/a1';
import { inFormula } from '../sheet/literal';
import type { FacilityPlan } from './plan';
import { positionsNow } from './positions-now';
import type { BodyRow } from './rows';
import { sheetWord } from './words';

/** The rows of the norms that a table without rows of 0 units does not show: 0 in every part, and nothing typed into them. */
export function hiddenPositions(plan: FacilityPlan): number[] {
  if (!plan.without.includes('zeroRows')) return [];
  const now = positionsNow(plan);
  const typed = new Set(plan.typed?.map(({ row }) => row));
  return plan.norms.positions.flatMap((one) => {
    const { row } = one.position;
    return !typed.has(row) && now(one).units.every((units) => units === 0) ? [row] : [];
  });
}

/** Where those rows stand on the sheet, and the headings and sums of sections that have no other. */
export function hiddenRows(plan: FacilityPlan, body: readonly BodyRow[]): number[] {
  const hidden = new Set(hiddenPositions(plan));
  const shown = new Set(
    body.flatMap((row) =>
      row.kind === 'position' && !hidden.has(row.position.position.row) ? [row.position.section] : [],
    ),
  );
  return body.flatMap((row) => {
    switch (row.kind) {
      case 'position':
        return hidden.has(row.position.position.row) ? [row.at] : [];
      case 'section':
      case 'subtotal':
        return shown.has(row.section) ? [] : [row.at];
      case 'grandTotal':
      case 'serviceTotal':
        return [];
    }
  });
}

/** A line under the table: that rows are hidden; or, as the table follows its answers, that one of them is no longer 0. */
export function hiddenLine(plan: FacilityPlan, body: readonly BodyRow[], column: number): string {
  const hidden = new Set(hiddenPositions(plan));
  if (hidden.size === 0) return '';
  const runs: { from: number; to: number }[] = [];
  for (const row of body) {
    if (row.kind !== 'position' || !hidden.has(row.position.position.row)) continue;
    const last = runs[runs.length - 1];
    if (last !== undefined && last.to === row.at - 1) last.to = row.at;
    else runs.push({ from: row.at, to: row.at });
  }
  const zeros = runs.map(({ from, to }) => `COUNTIF(${rangeAt(from, column, to, column)},0)`);
  const said = (key: 'zerosHidden' | 'noLongerZero'): string =>
    inFormula(sheetWord(plan.language, key, { count: hidden.size }));
  return `=IF(${zeros.join('+')}=${hidden.size},${said('zerosHidden')},${said('noLongerZero')})`;
}
