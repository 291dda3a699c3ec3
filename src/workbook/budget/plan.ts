import type { Language } from '../../norms/languages';
import type { Text } from '../../norms/schema';
import type { RequiredColumn } from '../sheet/required-column';
import type { CellEntry } from '../sheet/sheet-content';

/** The columns that people fill. */
export const entryKeys = [
  'approved',
  'occupied',
  'vacant',
  'salary',
  'percent',
  'sum',
  'from',
  'to',
  'source',
] as const;
export type EntryKey = (typeof entryKeys)[number];

/** What people typed into a row; a blank cell is absent. */
export type TypedLine = Partial<Readonly<Record<EntryKey, CellEntry>>>;

/** A position of the annex. */
export interface BudgetLine {
  readonly row: number;
  readonly name: string;
  /** Undefined: not determined. */
  readonly required: number | undefined;
}

export interface BudgetSection {
  readonly name: string;
  readonly lines: readonly BudgetLine[];
}

/** A position outside the annex, as people typed it. */
export interface OwnLine {
  readonly name: CellEntry;
  readonly typed: TypedLine;
}

/** Units whose fund is worked out month by month. */
export const bases = ['approved', 'occupied', 'required'] as const;
export type Base = (typeof bases)[number];

/** Everything that people typed into a budget. */
export interface Typed {
  readonly year: CellEntry;
  readonly risePercent: CellEntry;
  readonly riseMonth: CellEntry;
  readonly base: Base;
  readonly lines: ReadonlyMap<number, TypedLine>;
  readonly own: readonly OwnLine[];
  /** As many as the list has rows; '' for a blank one. */
  readonly sources: readonly CellEntry[];
}

/** Whose budget it is, and by which edition. */
export interface BudgetOwner {
  readonly institution: string;
  /** The name of its own type, without those of attached units. */
  readonly type: Text;
  /** The edition's id. */
  readonly edition: string;
}

/** A budget to be written. */
export interface BudgetPlan extends BudgetOwner {
  readonly language: Language;
  /** The edition in a line: what it is, and its dates. */
  readonly editionLine: string;
  readonly sections: readonly BudgetSection[];
  /** The staffing table of the workbook that the required units follow. */
  readonly requiredFrom: RequiredColumn | undefined;
  /** The year of a budget that is new. */
  readonly year: number;
  /** What a staffing table already has of it, for a budget that is new. */
  readonly begun: ReadonlyMap<number, TypedLine>;
}
