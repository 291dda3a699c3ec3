import { say } from '../../i18n/say';
import type { Language } from '../../norms/schema';
import { columnLetters } from '../sheet/a1';
import { moneyFormat, unitFormat } from '../sheet/looks';
import { checkWord } from './words/words';

const keys = [
  'row',
  'position',
  'required',
  'actual',
  'gap',
  'salary',
  'shortMonth',
  'shortYear',
  'inTable',
  'note',
  'reason',
] as const;
export type ReportColumn = (typeof keys)[number];

/** In characters. */
const widths: Readonly<Record<ReportColumn, number>> = {
  row: 6,
  position: 44,
  required: 11,
  actual: 11,
  gap: 11,
  salary: 14,
  shortMonth: 15,
  shortYear: 16,
  inTable: 36,
  note: 40,
  reason: 34,
};

/** The columns whose figures are summed. */
export const summed: readonly ReportColumn[] = ['required', 'actual', 'gap', 'shortMonth', 'shortYear'];

export const reportColumns: readonly ReportColumn[] = keys;
export const reportWidths: readonly number[] = keys.map((key) => widths[key]);

export function numbersOf(column: ReportColumn): string | undefined {
  if (column === 'required' || column === 'actual' || column === 'gap') return unitFormat;
  return column === 'salary' || column === 'shortMonth' || column === 'shortYear' ? moneyFormat : undefined;
}

export function lettersOf(column: ReportColumn): string {
  return columnLetters(keys.indexOf(column) + 1);
}

export function headingOf(language: Language, column: ReportColumn): string {
  return column === 'row' || column === 'position' ? say(language, column) : checkWord(language, column);
}
