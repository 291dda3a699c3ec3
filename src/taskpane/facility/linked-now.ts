import { loadCell } from '../../workbook/excel/cells';
import { isRefused, refuse, type Refused } from '../../workbook/excel/refusal';
import type { Pane } from '../pane-context';
import type { FacilityEntry, Wizard } from '../shared/entries/wizard';
import { compute, isComputed } from './computation';
import type { PapersProps } from './papers/papers-props';

/** The wizard with the numbers of residents that its linked cells hold now; where a cell is gone, its number stays. */
export async function linkedNow(wizard: Wizard, signal: AbortSignal): Promise<Wizard> {
  const [main = wizard.facilities[0], ...attached] = await Promise.all(
    wizard.facilities.map((entry) => entryNow(entry, signal)),
  );
  return { ...wizard, facilities: [main, ...attached] };
}

async function entryNow(entry: FacilityEntry, signal: AbortSignal): Promise<FacilityEntry> {
  const { cell, text } = entry.residents;
  if (cell === undefined) return entry;
  const now = await loadCell(cell, signal);
  return isRefused(now) || String(now.value) === text
    ? entry
    : { ...entry, residents: { text: String(now.value), cell } };
}

/** The result of the numbers that linked cells hold now, or the sheet on which one is no number any more. */
export async function resultNow(
  { wizard, computations }: PapersProps,
  { norms, rounding }: Pick<Pane, 'norms' | 'rounding'>,
  signal: AbortSignal,
): Promise<PapersProps | Refused> {
  const now = await linkedNow(wizard, signal);
  const isSame = now.facilities.every((entry, at) => entry === wizard.facilities[at]);
  if (isSame) return { wizard, computations };
  const computed = now.facilities.map((entry) => compute(norms, entry, rounding));
  if (computed.every(isComputed)) return { wizard: now, computations: computed };
  const wrong = now.facilities[computed.findIndex((one) => !isComputed(one))];
  return refuse({ reason: 'changed', sheet: wrong?.residents.cell?.sheet ?? '' });
}
