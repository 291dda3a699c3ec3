import type { SheetDifference } from '../../../workbook/facility/differences';
import type { FacilityOnSheet } from '../../../workbook/facility/read';
import type { FacilityEntry, Wizard } from '../../shared/entries/wizard';
import { answerText, workedOnSheet } from './restored';

/** The wizard with these differences taken over from the sheet, which then counts as seen. */
export function takeFromSheet(wizard: Wizard, sheet: FacilityOnSheet, taken: readonly SheetDifference[]): Wizard {
  const [main, ...attached] = wizard.facilities.map((entry, part) =>
    taken.filter((one) => one.part === part).reduce((now, one) => told(now, sheet, one), entry),
  );
  return {
    ...wizard,
    facilities: main === undefined ? wizard.facilities : [main, ...attached],
    workedOn: workedOnSheet(sheet),
  };
}

function told(
  entry: FacilityEntry,
  sheet: FacilityOnSheet,
  { part, about, sheet: said, isUnread }: SheetDifference,
): FacilityEntry {
  switch (about.kind) {
    case 'institution':
    case 'name':
      return { ...entry, name: String(said ?? '') };
    case 'type':
      return { ...entry, type: String(said ?? '') };
    case 'residents':
      return { ...entry, residents: { text: String(said ?? ''), cell: sheet.parts[part]?.residentsFrom } };
    case 'answer': {
      const { [about.item]: _former, ...others } = entry.answers;
      const isTold = said !== undefined && !isUnread;
      return { ...entry, answers: isTold ? { ...others, [about.item]: answerText(said) } : others };
    }
  }
}
