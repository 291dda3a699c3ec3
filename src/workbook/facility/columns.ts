import { say } from '../../i18n/say';
import { columnLetters } from '../sheet/a1';
import { moneyFormat, unitFormat } from '../sheet/looks';
import type { FacilityTable, OptionalColumn } from './plan';
import { sheetWord } from './words/words';

export type ColumnKey = 'row' | 'position' | 'units' | 'allUnits' | OptionalColumn | 'status' | 'note';

/** A column of a staffing sheet. `units` stands once a part; `part` is its number from 0. */
export interface SheetColumn {
  readonly key: ColumnKey;
  readonly part?: number;
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly numbers?: string;
}

const needs: Partial<Record<OptionalColumn, OptionalColumn>> = {
  gap: 'actual',
  fundMonth: 'salary',
  fundYear: 'salary',
};

function optional({ language, columns }: FacilityTable): SheetColumn[] {
  const asked = new Set(columns.flatMap((key) => [key, needs[key] ?? key]));
  const all: SheetColumn[] = [
    { key: 'actual', heading: sheetWord(language, 'actual'), width: 12, numbers: unitFormat },
    { key: 'gap', heading: sheetWord(language, 'gap'), width: 12, numbers: unitFormat },
    { key: 'salary', heading: sheetWord(language, 'salary'), width: 14, numbers: moneyFormat },
    { key: 'fundMonth', heading: sheetWord(language, 'fundMonth'), width: 15, numbers: moneyFormat },
    { key: 'fundYear', heading: sheetWord(language, 'fundYear'), width: 16, numbers: moneyFormat },
  ];
  return all.filter(({ key }) => asked.has(key as OptionalColumn));
}

function units({ language, parts }: FacilityTable): SheetColumn[] {
  const isOne = parts.length === 1;
  const each = parts.map(({ name }, part): SheetColumn => ({
    key: 'units',
    part,
    heading: isOne ? sheetWord(language, 'units') : sheetWord(language, 'unitsOfPart', { part: name }),
    width: isOne ? 12 : 20,
    numbers: unitFormat,
  }));
  if (isOne) return each;
  return [...each, { key: 'allUnits', heading: sheetWord(language, 'allUnits'), width: 12, numbers: unitFormat }];
}

/** The columns of a staffing sheet from A on. */
export function sheetColumns(table: FacilityTable): SheetColumn[] {
  const { language } = table;
  return [
    { key: 'row', heading: say(language, 'row'), width: 8 },
    { key: 'position', heading: say(language, 'position'), width: 52 },
    ...units(table),
    ...optional(table),
    { key: 'status', heading: say(language, 'status'), width: 15 },
    { key: 'note', heading: say(language, 'note'), width: 48 },
  ];
}

/** The letters of a column; of the first part's where there is one a part. */
export function lettersOf(columns: readonly SheetColumn[], key: ColumnKey, part?: number): string {
  const at = columns.findIndex((column) => column.key === key && (part === undefined || column.part === part));
  return columnLetters(at + 1);
}

/** The column of the units that gaps and funds are worked out from: of all parts together. */
export function unitsLetters(columns: readonly SheetColumn[]): string {
  const hasParts = columns.some(({ key }) => key === 'allUnits');
  return lettersOf(columns, hasParts ? 'allUnits' : 'units');
}
