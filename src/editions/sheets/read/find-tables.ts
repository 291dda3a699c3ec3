import { fold } from '../../../engine/names/fold';
import { isBlank } from '../../../engine/scalars';
import { inEach, languages, type Language } from '../../../norms/languages';
import type { Text } from '../../../norms/schema';
import { limits } from '../../limits';
import { inAllLanguages, editionSheetWord, wordIn } from '../../words/words';
import { cellAt } from '../a1';
import type { SheetValues } from '../content';
import { isDateFormat, isPercentageFormat, shownPercentage } from '../number-format';
import {
  headingsOf,
  isOptionalTable,
  sheets as sheetPlan,
  tableNames,
  tables,
  type Heading,
  type OptionalTable,
  type TableName,
} from '../tables';
import type { SheetPlace } from '../../mistake';
import type { CellRead, SheetsReading } from './reading';

/** A row of a table by headings. A missing heading gives a blank cell with `absent`. */
export interface TableRow {
  readonly sheet: string;
  /** Counted from 1. */
  readonly row: number;
  cell(key: string): CellRead;
}

/** A table as found in a sheet. */
export interface TableRead {
  readonly title: SheetPlace;
  readonly rows: readonly TableRow[];
  /** Headings that are not the table's own: the columns of the annex. */
  readonly columns: readonly HeadingRead[];
  /** Headings that the table lacks, each with a free cell where it could be written. */
  readonly lacking: readonly (SheetPlace & { readonly heading: Text })[];
}

type HeadingRead = SheetPlace & { readonly text: string };

/** The tables of an edition; optional ones may be missing. */
export type EditionTables = Readonly<
  Record<Exclude<TableName, OptionalTable>, TableRead> & Partial<Record<OptionalTable, TableRead>>
>;

const titles = [...tableNames, 'howTo'] as const;

/** Whether a sheet belongs to an edition: it begins with the title of one of its tables. */
export function isEditionSheet({ rows }: SheetValues): boolean {
  const first = rows.find((row) => row.some((value) => !isBlank(value)));
  return first !== undefined && titleIn(first) !== undefined;
}

/** A title stands in the first column, with at most its hint beside it. */
function titleIn(row: readonly unknown[]): (typeof titles)[number] | undefined {
  const [first, , ...rest] = row;
  if (typeof first !== 'string' || rest.some((value) => !isBlank(value))) return undefined;
  return wordIn(titles, first);
}

/** All tables of an edition by name; undefined where one is missing. Reports what is wrong with titles and headings. */
export function findEditionTables(sheets: readonly SheetValues[], reading: SheetsReading): EditionTables | undefined {
  const found = new Map<TableName, TableRead>();
  for (const sheet of sheets.filter(isEditionSheet)) {
    if (sheet.rows.length > limits.sheetRows)
      reading.tell({ sheet: sheet.name, cell: cellAt(limits.sheetRows + 1, 1) }, 'tooManyRows', {
        limit: limits.sheetRows,
      });
    findInSheet({ ...sheet, rows: sheet.rows.slice(0, limits.sheetRows) }, found, reading);
  }
  tellMissing(sheets, found, reading);
  const byName: Partial<Record<TableName, TableRead>> = Object.fromEntries(found);
  return areAll(byName) ? byName : undefined;
}

function areAll(found: Partial<Record<TableName, TableRead>>): found is EditionTables {
  return tableNames.every((name) => isOptionalTable(name) || found[name] !== undefined);
}

function findInSheet(values: SheetValues, found: Map<TableName, TableRead>, reading: SheetsReading): void {
  const { name: sheet, rows } = values;
  const starts = rows.flatMap((row, at) => {
    const name = titleIn(row);
    return name === undefined ? [] : [{ name, at }];
  });
  starts.forEach(({ name, at }, order) => {
    if (name === 'howTo') return;
    const title = { sheet, cell: cellAt(at + 1, 1) };
    const before = found.get(name);
    if (before !== undefined) {
      reading.tell(title, 'tableTwice', { table: inAllLanguages(name), sheet: before.title.sheet });
      return;
    }
    const end = starts[order + 1]?.at ?? rows.length;
    found.set(name, readTable(name, title, { ...values, rows: rows.slice(0, end) }, at + 1, reading));
  });
}

function tellMissing(
  sheets: readonly SheetValues[],
  found: ReadonlyMap<TableName, TableRead>,
  reading: SheetsReading,
): void {
  for (const { word, tables: names } of sheetPlan) {
    for (const name of names) {
      if (found.has(name) || isOptionalTable(name)) continue;
      const beside = names.map((one) => found.get(one)?.title.sheet).find((one) => one !== undefined);
      const sheet = beside ?? editionSheetWord(languageOf(sheets), word);
      // A cell has at most one mistake, so missing tables of a missing sheet are reported in consecutive rows.
      reading.tell({ sheet, cell: cellAt(1 + names.indexOf(name), 1) }, 'tableMissing', {
        table: inAllLanguages(name),
      });
    }
  }
}

/** The language of most titles. */
function languageOf(sheets: readonly SheetValues[]): Language {
  const first = sheets.flatMap(({ rows }) => rows.slice(0, 1).map((row) => fold(String(row[0] ?? ''))));
  const count = (language: Language): number =>
    titles.filter((name) => first.includes(fold(editionSheetWord(language, name)))).length;
  return [...languages].sort((a, b) => count(b) - count(a))[0] ?? 'kk';
}

function readTable(
  name: TableName,
  title: SheetPlace,
  values: SheetValues,
  from: number,
  reading: SheetsReading,
): TableRead {
  const { name: sheet, rows } = values;
  const headingRow = rows.findIndex((row, at) => at >= from && row.some((value) => !isBlank(value)));
  if (headingRow < 0) {
    reading.tell(title, 'headingsMissing');
    return { title, rows: [], columns: [], lacking: [] };
  }
  const { byKey, columns, unknown, lacking } = readHeadings(
    name,
    sheet,
    rows[headingRow] ?? [],
    headingRow + 1,
    reading,
  );
  // Which of the annex's headings are unknown is seen when the columns are.
  if (!takesColumns(name)) tellHeadings(unknown, lacking, reading);
  const read = rows.flatMap((row, at): TableRow[] => {
    if (at <= headingRow || row.every(isBlank)) return [];
    tellOutside(sheet, row, at + 1, rows[headingRow] ?? [], reading);
    return [tableRow(values, row, at + 1, byKey)];
  });
  return { title, rows: read, columns, lacking };
}

function tableRow(
  { name: sheet, merged, formats }: SheetValues,
  row: readonly unknown[],
  at: number,
  byKey: ReadonlyMap<string, number>,
): TableRow {
  const beside = merged?.filter((one) => one.row < at && at <= one.row + one.rows) ?? [];
  return {
    sheet,
    row: at,
    cell(key) {
      const column = byKey.get(key);
      if (column === undefined)
        return { value: '', sheet, cell: cellAt(at, 1), absent: true, joined: false, dated: false };
      const value = row[column] ?? '';
      const format = formats?.[at - 1]?.[column];
      return {
        // A percentage is read as the sheet shows it, which is no number of units.
        value: typeof value === 'number' && isPercentageFormat(format) ? shownPercentage(value) : value,
        sheet,
        cell: cellAt(at, column + 1),
        absent: false,
        joined: beside.some((one) => one.column < column && column < one.column + one.columns),
        dated: typeof value === 'number' && isDateFormat(format),
      };
    },
  };
}

function tellOutside(
  sheet: string,
  row: readonly unknown[],
  at: number,
  headings: readonly unknown[],
  reading: SheetsReading,
): void {
  row.forEach((value, column) => {
    if (!isBlank(value) && isBlank(headings[column]))
      reading.tell({ sheet, cell: cellAt(at, column + 1) }, 'noHeading', { value: String(value) });
  });
}

function readHeadings(
  name: TableName,
  sheet: string,
  row: readonly unknown[],
  at: number,
  reading: SheetsReading,
): Pick<TableRead, 'lacking'> & { byKey: Map<string, number>; columns: HeadingRead[]; unknown: HeadingRead[] } {
  const inLanguages = languages.map((language) => headingsOf(name, language, []));
  const keyOf = new Map(inLanguages.flatMap((list) => list.map(({ key, text }) => [fold(text), key] as const)));
  const byKey = new Map<string, number>();
  const columns: HeadingRead[] = [];
  const unknown: HeadingRead[] = [];
  row.forEach((value, column) => {
    if (isBlank(value)) return;
    const text = String(value).trim();
    const place = { sheet, cell: cellAt(at, column + 1) };
    const key = keyOf.get(fold(text)) ?? (takesColumns(name) ? `cells.${columnKey(text)}` : undefined);
    if (key === undefined) unknown.push({ ...place, text });
    else if (byKey.has(key)) reading.tell(place, 'headingTwice', { heading: text });
    else {
      byKey.set(key, column);
      if (key.startsWith('cells.')) columns.push({ ...place, text });
    }
  });
  const lacking = missingHeadings(inLanguages, byKey).map((heading, order) => ({
    sheet,
    cell: cellAt(at, lastFilled(row) + 1 + order),
    heading,
  }));
  return { byKey, columns, unknown, lacking };
}

function takesColumns(name: TableName): boolean {
  return tables[name].some(({ takes }) => takes === 'cells');
}

/** What a table lacks stands there misspelt more likely than not: it is told with the first heading that is unknown. */
export function tellHeadings(
  unknown: readonly HeadingRead[],
  lacking: TableRead['lacking'],
  reading: SheetsReading,
): void {
  unknown.forEach(({ text, ...place }, order) => {
    const missing = order === 0 ? lacking.map(({ heading }) => heading) : [];
    if (missing.length > 0) reading.tell(place, 'headingMeant', { heading: text, missing });
    else reading.tell(place, 'headingUnknown', { heading: text });
  });
  if (unknown.length === 0)
    for (const { heading, ...place } of lacking) reading.tell(place, 'headingMissing', { heading });
}

/** The headings that a table lacks, in each language. */
function missingHeadings(inLanguages: readonly (readonly Heading[])[], byKey: ReadonlyMap<string, number>): Text[] {
  const [first = []] = inLanguages;
  return first.flatMap(({ key, optional }, at) =>
    optional || byKey.has(key)
      ? []
      : [inEach((language) => inLanguages[languages.indexOf(language)]?.[at]?.text ?? '')],
  );
}

/** The last column that holds anything, counted from 1. */
function lastFilled(row: readonly unknown[]): number {
  return row.reduce<number>((last, value, at) => (isBlank(value) ? last : at + 1), 0);
}

/** A column's id in the form in which ids are compared: `<= 25` is `≤25`, and all dashes are one. */
export function columnKey(text: string): string {
  return text
    .replace(/\s+/g, '')
    .replace(/<=|=</g, '≤')
    .replace(/>=|=>/g, '≥')
    .replace(/[-–—−]/g, '-');
}
