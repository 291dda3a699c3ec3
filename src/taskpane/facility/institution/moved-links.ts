import type { FacilityPart } from '../../../workbook/facility/plan';
import { isSamePlace } from '../../../workbook/sheet/place';
import type { FacilityEntry, Wizard } from '../../shared/entries/wizard';

/**
 * The wizard with the cells of residents as the sheet's own formulas name them now: Excel moves these along where a sheet is
 * renamed or rows are put in above. A cell that was taken in the pane since is another one and stays.
 *
 * @param parts of the sheet that the wizard works on
 */
export function withMovedLinks(wizard: Wizard, parts: readonly FacilityPart[]): Wizard {
  const { workedOn } = wizard;
  if (workedOn === undefined) return wizard;
  const { seen } = workedOn;
  const linkOf = (before: FacilityPart, at: number): FacilityPart['residentsFrom'] => {
    const now = parts[at]?.residentsFrom;
    return now === undefined || isSamePlace(now, before.residentsFrom) ? before.residentsFrom : now;
  };
  const links = seen.parts.map(linkOf);
  const isMoved = seen.parts.some(
    ({ residentsFrom }, at) => residentsFrom !== undefined && residentsFrom !== links[at],
  );
  if (!isMoved) return wizard;
  const entryNow = (entry: FacilityEntry, at: number): FacilityEntry => {
    const { residents } = entry;
    const before = seen.parts[at]?.residentsFrom;
    const isOfSheet = residents.cell !== undefined && isSamePlace(residents.cell, before);
    return isOfSheet ? { ...entry, residents: { ...residents, cell: links[at] } } : entry;
  };
  const [main, ...attached] = wizard.facilities;
  return {
    ...wizard,
    facilities: [entryNow(main, 0), ...attached.map((entry, at) => entryNow(entry, at + 1))],
    workedOn: {
      ...workedOn,
      seen: { ...seen, parts: seen.parts.map((part, at) => ({ ...part, residentsFrom: links[at] })) },
    },
  };
}
