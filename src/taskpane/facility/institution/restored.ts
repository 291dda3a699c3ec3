import type { FacilityPart } from '../../../workbook/facility/plan';
import type { FacilityOnSheet } from '../../../workbook/facility/read';
import type { Answers } from '../../shared/entries/answers';
import type { FacilityEntry, Wizard, WorkedOnSheet } from '../../shared/entries/wizard';

/** The wizard as it was when it made the sheet, with the changes made on the sheet since then. */
export function restoredWizard(found: FacilityOnSheet): Wizard | undefined {
  const [main, ...attached] = found.parts.map(entryOf);
  if (main === undefined) return undefined;
  return {
    step: 'institution',
    facilities: [{ ...main, name: found.institution }, ...attached],
    insert: {
      form: found.form,
      columns: found.columns,
      without: found.without,
      language: found.language,
      sheetName: found.sheet,
    },
    workedOn: workedOnSheet(found),
  };
}

/** A staffing sheet as the wizard works on it. */
export function workedOnSheet(found: FacilityOnSheet): WorkedOnSheet {
  const { sheet, table, edition, typed } = found;
  return { sheet, table, edition, typed, seen: found };
}

function entryOf(part: FacilityPart, key: number): FacilityEntry {
  return {
    key,
    name: part.name,
    type: part.type,
    residents: { text: String(part.residents), cell: part.residentsFrom },
    answers: answersOf(part),
    children: {},
  };
}

function answersOf({ profile }: FacilityPart): Answers {
  const answers = [...profile.values].map(([item, value]) => [item, answerText(value)] as const);
  return Object.fromEntries(
    profile.rounding === undefined ? answers : [...answers, ['rounding', profile.rounding] as const],
  );
}

/** An answer in the wizard's notation. */
export function answerText(value: string | number | boolean): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}
