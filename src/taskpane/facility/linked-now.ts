import { loadCell } from '../../workbook/excel/cells';
import { isRefused, refuse, type Refused } from '../../workbook/excel/refusal';
import { readFacilities } from '../../workbook/facility/read';
import { editionById } from '../loaded-editions';
import type { Pane } from '../pane-context';
import type { FacilityEntry, Wizard } from '../shared/entries/wizard';
import { compute, isComputed } from './computation';
import { withMovedLinks } from './institution/moved-links';
import type { PapersProps } from './papers/papers-props';

/** The wizard with its linked cells where they stand now, and the numbers that these hold; where a cell is gone, its number stays. */
export async function linkedNow(wizard: Wizard, signal: AbortSignal): Promise<Wizard> {
  const found = await linksNow(wizard, signal);
  const [main = found.facilities[0], ...attached] = await Promise.all(
    found.facilities.map((entry) => entryNow(entry, signal)),
  );
  return { ...found, facilities: [main, ...attached] };
}

/** The wizard with its linked cells where the sheet that it works on finds them. */
export async function linksNow(wizard: Wizard, signal?: AbortSignal): Promise<Wizard> {
  const { workedOn, facilities } = wizard;
  if (workedOn === undefined || facilities.every(({ residents }) => residents.cell === undefined)) return wizard;
  const read = await readFacilities(editionById, signal);
  const now = isRefused(read) ? undefined : read.facilities.find(({ table }) => table === workedOn.table);
  return now === undefined ? wizard : withMovedLinks(wizard, now.parts);
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
  const isSame = now.facilities.every(({ residents }, at) => residents.text === wizard.facilities[at]?.residents.text);
  if (isSame) return { wizard: now, computations };
  const computed = now.facilities.map((entry) => compute(norms, entry, rounding));
  if (computed.every(isComputed)) return { wizard: now, computations: computed };
  const wrong = now.facilities[computed.findIndex((one) => !isComputed(one))];
  return refuse({ reason: 'changed', sheet: wrong?.residents.cell?.sheet ?? '' });
}
