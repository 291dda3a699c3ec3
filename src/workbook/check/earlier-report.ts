import { say } from '../../i18n/say';
import { languages } from '../../norms/languages';
import type { Language } from '../../norms/schema';
import { choiceKey } from '../../staffing/match';
import { textOf, type CellValue } from '../../staffing/sheet-cells';
import { gapsIn } from '../sheet/gaps';
import { printedWord } from '../sheet/words';
import type { ReportColumnKey } from './report-columns';
import { headingsRow } from './report-rows';
import { checkWord } from './words';

/** What a cell of figures says: a figure, that it is not determined, nothing, or what nobody can read. */
export type Figure =
  | { readonly kind: 'units'; readonly units: number }
  | { readonly kind: 'undetermined' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unread'; readonly written: string };

/** A position of a report, or a line of its table that is no position. */
export interface ReportedLine {
  /** The position's row in the annex; undefined for a line without one. */
  readonly row: number | undefined;
  readonly name: string;
  readonly isInTable: boolean;
  readonly actual: Figure;
  readonly required: Figure;
  readonly gap: Figure;
  readonly reason: string;
}

/** A report as its sheet says it. */
export interface EarlierReport {
  readonly language: Language;
  readonly edition: string;
  /** The parts of the institution: the name of a type, in the report's language, and the number of residents. */
  readonly parts: readonly { readonly type: string; readonly residents: number }[];
  /** The title of the count that was compared. */
  readonly counted: string;
  /** The address of its table with the sheet, as the report says it. */
  readonly table: string;
  /** As written; undefined in a report whose figures follow its table. */
  readonly day: string | undefined;
  /** By `lineKey`. */
  readonly lines: ReadonlyMap<string, ReportedLine>;
}

/** Why a sheet is not read as a report: a line of its head, or titles of its columns, are not there. */
export type UnreadReport =
  | { readonly unread: 'head'; readonly line: 'title' | 'table' | 'counted' | 'facility' | 'edition' }
  | { readonly unread: 'titles'; readonly titles: readonly string[] };

export function isUnreadReport(read: EarlierReport | UnreadReport): read is UnreadReport {
  return 'unread' in read;
}

/** Whether the first cell of a sheet is the title of a report, in any language. */
export function isReportTitle(cell: CellValue | undefined): boolean {
  return languageOf(cell) !== undefined;
}

function languageOf(cell: CellValue | undefined): Language | undefined {
  return languages.find((language) => checkWord(language, 'reportTitle') === textOf(cell));
}

type Wanted = Extract<ReportColumnKey, 'row' | 'position' | 'actual' | 'required' | 'gap' | 'inTable' | 'reason'>;

function headingOf(language: Language, key: Wanted): string {
  return key === 'row' || key === 'position' ? say(language, key) : checkWord(language, key);
}

/** The lines above a report's table. */
type Head = Omit<EarlierReport, 'lines'>;

/** Reads a report from the values of its sheet, from A1 on. */
export function readReport(values: readonly (readonly CellValue[])[]): EarlierReport | UnreadReport {
  const head = headIn(values.slice(0, headingsRow - 1).map(([cell]) => textOf(cell)));
  if ('unread' in head) return head;
  const columns = columnsIn(head.language, values[headingsRow - 1] ?? []);
  if (Array.isArray(columns)) return { unread: 'titles', titles: columns };
  const lines = values.slice(headingsRow).flatMap((cells) => lineIn(head.language, columns, cells) ?? []);
  return { ...head, lines: byKey(lines) };
}

function headIn(lines: readonly string[]): Head | UnreadReport {
  const line = (at: number): string => lines[at] ?? '';
  const language = languageOf(line(0));
  if (language === undefined) return { unread: 'head', line: 'title' };
  const said = checkWord.sentences[language];
  const table = gapsIn(said.reportTable, line(1))?.['place'];
  if (table === undefined) return { unread: 'head', line: 'table' };
  const counted = gapsIn(said.reportCounted, line(2))?.['count'];
  if (counted === undefined) return { unread: 'head', line: 'counted' };
  const parts = partsIn(line(3));
  if (parts === undefined) return { unread: 'head', line: 'facility' };
  const edition = gapsIn(printedWord.sentences[language].edition, line(4))?.['id'];
  if (edition === undefined) return { unread: 'head', line: 'edition' };
  return { language, edition, parts, counted, table, day: gapsIn(said.reportDay, line(5))?.['day'] };
}

function partsIn(facility: string): EarlierReport['parts'] | undefined {
  const parts = facility.split(' + ').map((part) => {
    const [, type = '', residents = ''] = /^(.*); (\d+)\D*$/s.exec(part) ?? [];
    return { type, residents: Number(residents) };
  });
  return parts.every(({ type }) => type !== '') ? parts : undefined;
}

type Columns = Readonly<Record<Wanted, number>>;

/** Where the columns stand, or the titles that are not there. */
function columnsIn(language: Language, headings: readonly CellValue[]): Columns | string[] {
  const texts = headings.map((cell) => textOf(cell));
  const at = (key: Wanted): number => texts.indexOf(headingOf(language, key));
  const columns: Columns = {
    ...{ row: at('row'), position: at('position'), actual: at('actual'), required: at('required') },
    ...{ gap: at('gap'), inTable: at('inTable'), reason: at('reason') },
  };
  const missing = (Object.keys(columns) as Wanted[]).filter((key) => columns[key] < 0);
  return missing.length === 0 ? columns : missing.map((key) => headingOf(language, key));
}

/** A row of a position or of a line without one; undefined for headings and sums. */
function lineIn(language: Language, columns: Columns, cells: readonly CellValue[]): ReportedLine | undefined {
  const cell = (key: Wanted): CellValue => cells[columns[key]] ?? '';
  const row = cell('row');
  const isInTable = textOf(cell('inTable')) !== '';
  const isLine = textOf(row) === '' && isInTable;
  if (typeof row !== 'number' && !isLine) return undefined;
  const figure = (key: Wanted): Figure => figureIn(language, cell(key));
  return {
    row: typeof row === 'number' ? row : undefined,
    name: textOf(cell('position')),
    isInTable,
    actual: figure('actual'),
    required: figure('required'),
    gap: figure('gap'),
    reason: textOf(cell('reason')),
  };
}

function figureIn(language: Language, cell: CellValue): Figure {
  if (typeof cell === 'number') return { kind: 'units', units: cell };
  const written = String(cell).trim();
  if (written === '') return { kind: 'blank' };
  return written === say(language, 'undeterminedStatus') ? { kind: 'undetermined' } : { kind: 'unread', written };
}

/** The position's row, else the line's name. */
export function lineKey({ row, name }: Pick<ReportedLine, 'row' | 'name'>): string {
  return row === undefined ? choiceKey(name) : String(row);
}

/** Lines of the same name, which are no positions, are added up. */
function byKey(lines: readonly ReportedLine[]): Map<string, ReportedLine> {
  const found = new Map<string, ReportedLine>();
  for (const line of lines) {
    const before = found.get(lineKey(line));
    found.set(lineKey(line), before === undefined ? line : together(before, line));
  }
  return found;
}

function together(one: ReportedLine, other: ReportedLine): ReportedLine {
  const reasons = new Set([one.reason, other.reason].filter((reason) => reason !== ''));
  return { ...one, actual: added(one.actual, other.actual), reason: [...reasons].join('; ') };
}

function added(one: Figure, other: Figure): Figure {
  if (one.kind === 'units' && other.kind === 'units') return { kind: 'units', units: one.units + other.units };
  return one.kind === 'blank' || (other.kind !== 'blank' && one.kind === 'units') ? other : one;
}
