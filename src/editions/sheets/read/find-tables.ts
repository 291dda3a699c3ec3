import { fold } from '../../../engine/fold';
import { isBlank } from '../../../engine/scalars';
import { inEach, languages, type Language } from '../../../norms/languages';
import { limits } from '../../limits';
import { inAllLanguages, editionSheetWord, wordIn } from '../../words/words';
import { cellAt } from '../a1';
import type { SheetValues } from '../content';
import { isDateFormat } from '../date-format';
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
import type { CellRead, SheetsReading, SheetPlace } from './reading';

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
  readonly columns: readonly (SheetPlace & { readonly text: string })[];
}

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
  const missing = tellMissing(sheets, found, reading);
  return missing ? undefined : (Object.fromEntries(found) as unknown as EditionTables);
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
): boolean {
  let missing = false;
  for (const { word, tables: names } of sheetPlan) {
    for (const name of names) {
      if (found.has(name) || isOptionalTable(name)) continue;
      missing = true;
      const beside = names.map((one) => found.get(one)?.title.sheet).find((one) => one !== undefined);
      const sheet = beside ?? editionSheetWord(languageOf(sheets), word);
      // A cell has at most one mistake, so missing tables of a missing sheet are reported in consecutive rows.
      reading.tell({ sheet, cell: cellAt(1 + names.indexOf(name), 1) }, 'tableMissing', {
        table: inAllLanguages(name),
      });
    }
  }
  return missing;
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
    return { title, rows: [], columns: [] };
  }
  const { byKey, columns } = readHeadings(name, sheet, rows[headingRow] ?? [], headingRow + 1, reading);
  const read = rows.flatMap((row, at): TableRow[] => {
    if (at <= headingRow || row.every(isBlank)) return [];
    tellOutside(sheet, row, at + 1, rows[headingRow] ?? [], reading);
    return [tableRow(values, row, at + 1, byKey)];
  });
  return { title, rows: read, columns };
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
      return {
        value,
        sheet,
        cell: cellAt(at, column + 1),
        absent: false,
        joined: beside.some((one) => one.column < column && column < one.column + one.columns),
        dated: typeof value === 'number' && isDateFormat(formats?.[at - 1]?.[column]),
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
): { byKey: Map<string, number>; columns: (SheetPlace & { text: string })[] } {
  const inLanguages = languages.map((language) => headingsOf(name, language, []));
  const keyOf = new Map(inLanguages.flatMap((list) => list.map(({ key, text }) => [fold(text), key] as const)));
  const takesColumns = tables[name].some(({ takes }) => takes === 'cells');
  const byKey = new Map<string, number>();
  const columns: (SheetPlace & { text: string })[] = [];
  row.forEach((value, column) => {
    if (isBlank(value)) return;
    const text = String(value).trim();
    const place = { sheet, cell: cellAt(at, column + 1) };
    const key = keyOf.get(fold(text)) ?? (takesColumns ? `cells.${columnKey(text)}` : undefined);
    if (key === undefined) reading.tell(place, 'headingUnknown', { heading: text });
    else if (byKey.has(key)) reading.tell(place, 'headingTwice', { heading: text });
    else {
      byKey.set(key, column);
      if (key.startsWith('cells.')) columns.push({ ...place, text });
    }
  });
  tellMissingHeadings(inLanguages, byKey, { sheet, row: at, column: lastFilled(row) + 1 }, reading);
  return { byKey, columns };
}

/** Reports each missing heading at a free cell where it could be written. */
function tellMissingHeadings(
  inLanguages: readonly (readonly Heading[])[],
  byKey: ReadonlyMap<string, number>,
  free: { readonly sheet: string; readonly row: number; readonly column: number },
  reading: SheetsReading,
): void {
  const [first = []] = inLanguages;
  const missing = first.flatMap(({ key, optional }, at) =>
    optional || byKey.has(key)
      ? []
      : [inEach((language) => inLanguages[languages.indexOf(language)]?.[at]?.text ?? '')],
  );
  missing.forEach((heading, at) =>
    reading.tell({ sheet: free.sheet, cell: cellAt(free.row, free.column + at) }, 'headingMissing', { heading }),
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
