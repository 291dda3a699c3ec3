import { zerosHidden } from '../sheet/zeros-hidden';
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

/** The line under the table that says so. */
export function hiddenLine(plan: FacilityPlan, body: readonly BodyRow[], letters: string): string {
  const hidden = new Set(hiddenPositions(plan));
  const rows = body.flatMap((row) =>
    row.kind === 'position' && hidden.has(row.position.position.row) ? [row.at] : [],
  );
  const said = (key: 'zerosHidden' | 'noLongerZero'): string => sheetWord(plan.language, key, { count: rows.length });
  return zerosHidden(rows, letters, { hidden: said('zerosHidden'), noLonger: said('noLongerZero') });
}
