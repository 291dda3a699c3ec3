import type { Language } from '../../../norms/schema';
import type { FacilityTable, Omission, OptionalColumn, SheetForm, TypedFigures } from '../../../workbook/facility/plan';
import { dontKnow, type Answers } from './answers';
import type { ResidentsEntry } from './residents-entry';
import { startedGroups } from './started-groups';

export const wizardSteps = ['institution', 'questions', 'result', 'insert'] as const;
export type WizardStep = (typeof wizardSteps)[number];

/** The entries for one facility: the institution itself, or a unit attached to it. */
export interface FacilityEntry {
  readonly key: number;
  readonly name: string;
  /** The facility type's id; empty until it is chosen. */
  readonly type: string;
  readonly residents: ResidentsEntry;
  readonly answers: Answers;
  /** The number of children where groups are worked out from it, by the item that counts the groups. */
  readonly children: Answers;
  /** The numbers of residents to compare, as typed; undefined: the residents alone. */
  readonly sizes?: string;
}

/** How the table is to be put into the workbook. */
export interface InsertChoices {
  readonly form: SheetForm;
  readonly columns: readonly OptionalColumn[];
  readonly without: readonly Omission[];
  /** Undefined: the pane's language. */
  readonly language: Language | undefined;
  /** Undefined: the proposed name. */
  readonly sheetName: string | undefined;
}

/** The sheet that the wizard was opened from or has written, with what people typed into it. */
export interface WorkedOnSheet {
  readonly sheet: string;
  /** The number of the table in the workbook, by which it is found after the sheet was renamed. */
  readonly table: number;
  readonly edition: string;
  /** By the rows of that edition. */
  readonly typed: readonly TypedFigures[] | undefined;
  /** The sheet as the wizard last wrote or read it. */
  readonly seen: FacilityTable;
}

/** Everything that the wizard knows. */
export interface Wizard {
  readonly step: WizardStep;
  /** The institution first, then the units attached to it. */
  readonly facilities: readonly [FacilityEntry, ...FacilityEntry[]];
  readonly insert: InsertChoices;
  readonly workedOn: WorkedOnSheet | undefined;
}

export type WizardAction =
  | { readonly do: 'go'; readonly step: WizardStep }
  /** To the step that inserts, or to the first one while the institution is not described. */
  | { readonly do: 'toInsert' }
  | { readonly do: 'name'; readonly key: number; readonly name: string }
  | { readonly do: 'type'; readonly type: string }
  | { readonly do: 'residents'; readonly key: number; readonly residents: ResidentsEntry }
  | { readonly do: 'attach'; readonly type: string }
  | { readonly do: 'detach'; readonly key: number }
  | { readonly do: 'answer'; readonly key: number; readonly item: string; readonly text: string }
  | {
      readonly do: 'children';
      readonly key: number;
      readonly item: string;
      readonly size: number;
      readonly text: string;
    }
  | { readonly do: 'sizes'; readonly key: number; readonly text: string }
  | { readonly do: 'insert'; readonly choices: Partial<InsertChoices> }
  | { readonly do: 'written'; readonly workedOn: WorkedOnSheet }
  /** The sheet as it is now, of which nothing but the places of linked cells is another. */
  | { readonly do: 'moved'; readonly workedOn: WorkedOnSheet }
  | { readonly do: 'restore'; readonly wizard: Wizard };

function emptyEntry(key: number, type = ''): FacilityEntry {
  return { key, name: '', type, residents: { text: '' }, answers: {}, children: {} };
}

export const emptyWizard: Wizard = {
  step: 'institution',
  facilities: [emptyEntry(0)],
  insert: { form: 'formulas', columns: [], without: [], language: undefined, sheetName: undefined },
  workedOn: undefined,
};

/** The wizard after an action. */
export function wizardReducer(wizard: Wizard, action: WizardAction): Wizard {
  switch (action.do) {
    case 'go':
      return { ...wizard, step: action.step };
    case 'toInsert':
      return { ...wizard, step: wizard.facilities.every(isDescribed) ? 'insert' : 'institution' };
    case 'name':
      return changed(wizard, action.key, (entry) => ({ ...entry, name: action.name }));
    case 'type':
      return changed(wizard, wizard.facilities[0].key, (entry) => ({ ...entry, type: action.type }));
    case 'residents':
      return changed(wizard, action.key, (entry) => ({ ...entry, residents: action.residents }));
    case 'attach':
      return { ...wizard, facilities: [...wizard.facilities, emptyEntry(nextKey(wizard), action.type)] };
    case 'detach': {
      const [main, ...attached] = wizard.facilities;
      return { ...wizard, facilities: [main, ...attached.filter(({ key }) => key !== action.key)] };
    }
    case 'answer':
      return changed(wizard, action.key, (entry) => answered(entry, action.item, action.text));
    case 'children':
      return changed(wizard, action.key, (entry) => withChildren(entry, action));
    case 'sizes':
      return changed(wizard, action.key, (entry) => ({ ...entry, sizes: action.text }));
    case 'insert':
      return { ...wizard, insert: { ...wizard.insert, ...action.choices } };
    case 'written': {
      // A sheet keeps its language whatever becomes of the pane's.
      const { sheet, seen } = action.workedOn;
      const insert = { ...wizard.insert, sheetName: sheet, language: seen.language };
      return { ...wizard, insert, workedOn: action.workedOn };
    }
    case 'moved':
      return { ...wizard, workedOn: action.workedOn };
    case 'restore':
      return action.wizard;
  }
}

/** Whether the wizard has no entries that could be lost. */
export function isUntouched({ facilities: [main, ...attached] }: Wizard): boolean {
  const { name, type, residents, answers } = main;
  const isBlank = name === '' && type === '' && residents.text === '' && Object.keys(answers).length === 0;
  return isBlank && attached.length === 0;
}

function isDescribed({ type, residents }: FacilityEntry): boolean {
  return type !== '' && residents.text.trim() !== '';
}

function nextKey({ facilities }: Wizard): number {
  return Math.max(...facilities.map(({ key }) => key)) + 1;
}

function changed(wizard: Wizard, key: number, change: (entry: FacilityEntry) => FacilityEntry): Wizard {
  const [main, ...attached] = wizard.facilities;
  const one = (entry: FacilityEntry): FacilityEntry => (entry.key === key ? change(entry) : entry);
  return { ...wizard, facilities: [one(main), ...attached.map(one)] };
}

/** An answer given by hand replaces one worked out from children. */
function answered(entry: FacilityEntry, item: string, text: string): FacilityEntry {
  return { ...entry, answers: withAnswer(entry.answers, item, text), children: withAnswer(entry.children, item, '') };
}

/** Children give the number of started groups; a text that is not a count leaves the groups unknown. */
function withChildren(
  entry: FacilityEntry,
  { item, size, text }: Extract<WizardAction, { readonly do: 'children' }>,
): FacilityEntry {
  const groups = startedGroups(text, size);
  const answer = groups === undefined ? (text.trim() === '' ? '' : dontKnow) : String(groups);
  return {
    ...entry,
    answers: withAnswer(entry.answers, item, answer),
    children: withAnswer(entry.children, item, text),
  };
}

/** The answers with one set, or removed where the text is empty. */
function withAnswer(answers: Answers, item: string, text: string): Answers {
  const others = Object.entries(answers).filter(([key]) => key !== item);
  return Object.fromEntries(text === '' ? others : [...others, [item, text]]);
}
