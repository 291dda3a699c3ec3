import { readDay } from '../../../engine/in-force';
import { isBlank, readNumber, readYesNo } from '../../../engine/scalars';
import { formatDay } from '../../../i18n/fill';
import { inEach, languages } from '../../../norms/languages';
import type { Text } from '../../../norms/schema';
import { idForm, limits } from '../../limits';
import { withStandIns } from '../../stand-in';
import { problem, type Path, type Problem } from '../../mistake';
import type { EditionSheetWord } from '../../words/en';
import { inAllLanguages, wordIn } from '../../words/words';
import { splitNumbers, splitWords } from '../lists';
import type { TableRow } from './find-tables';
import type { CellRead, SheetsReading } from './reading';

const excelError = /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!)$/;

/**
 * The text of a cell, blank or not; a number as it would be written. A number that Excel has turned into a date is
 * reported.
 */
export function cellText(reading: SheetsReading, cell: CellRead): string {
  if (cell.dated) reading.tell(cell, 'cellDate', { value: shownDay(cell) });
  return textAsItIs(reading, cell);
}

function shownDay({ value }: CellRead): Text | string {
  const day = readDay(value);
  if (day === undefined) return String(value);
  return inEach((language) => formatDay(language, day));
}

function textAsItIs(reading: SheetsReading, cell: CellRead): string {
  if (isBlank(cell.value)) return '';
  const { value } = cell;
  // Excel shows no more digits than these.
  const shown = typeof value === 'number' ? Number(value.toPrecision(15)) : value;
  const text = String(shown).replace(/\r\n?/g, '\n').trim();
  if (excelError.test(text)) reading.tell(cell, 'cellError', { value: text });
  if (text.length > limits.text) reading.tell(cell, 'textTooLong', { limit: limits.text });
  return text;
}

/** The text of a cell that must not be blank; the problem says what to write there where it is. */
export function filled(reading: SheetsReading, cell: CellRead, path: Path, isBlankThen: Problem): string {
  reading.place(path, cell);
  const text = cellText(reading, cell);
  // A missing column is reported once, at the headings.
  if (text === '' && !cell.absent) reading.tell(cell, isBlankThen.key, isBlankThen.params);
  return text;
}

/** What a blank cell lacks, by an example of it. */
export function lacks(example: string | Text): Problem {
  return problem('blank', { example });
}

/** An id, also where it is not valid, so that references to it are still found. */
export function readId(reading: SheetsReading, cell: CellRead, path: Path): string {
  const text = filled(reading, cell, path, problem('blankId'));
  if (text !== '' && !idForm.test(text)) reading.tell(cell, 'idWrong', { id: text });
  return text;
}

/** A whole number from 1; NaN where there is none. */
export function readWholeCell(reading: SheetsReading, cell: CellRead, path: Path): number {
  const text = filled(reading, cell, path, problem('blankNumber'));
  const value = readNumber(text);
  if (value !== undefined && Number.isSafeInteger(value) && value > 0) return value;
  if (text !== '') reading.tell(cell, 'wholeWrong', { value: text });
  return NaN;
}

/** A list that holds something. */
export type Filled<T> = [T, ...T[]];

/** A list that holds something; undefined for one that does not. */
export function filledList<T>([first, ...rest]: readonly T[]): Filled<T> | undefined {
  return first === undefined ? undefined : [first, ...rest];
}

/** Whole numbers and ranges; undefined where the cell is blank or wrong. */
export function readNumbers(reading: SheetsReading, cell: CellRead, path: Path): Filled<number> | undefined {
  reading.place(path, cell);
  const text = cellText(reading, cell);
  const numbers = splitNumbers(text);
  if (numbers === undefined || numbers.includes(0)) reading.tell(cell, 'numbersWrong', { value: text });
  return numbers && filledList(numbers);
}

/** A text that may be left out; undefined where the cell is blank. */
export function readWordCell(cell: CellRead, path: Path, reading: SheetsReading): string | undefined {
  reading.place(path, cell);
  return cellText(reading, cell) || undefined;
}

/** Words divided by semicolons; undefined where the cell is blank. */
export function readWords(reading: SheetsReading, cell: CellRead, path: Path): Filled<string> | undefined {
  reading.place(path, cell);
  return filledList(splitWords(cellText(reading, cell)));
}

/** Excel's number for 1 January 1950. */
const earliestDay = 18_264;

/** A day as `YYYY-MM-DD`; undefined where the cell is blank or wrong. */
export function readDayCell(reading: SheetsReading, cell: CellRead, path: Path): string | undefined {
  reading.place(path, cell);
  const text = textAsItIs(reading, cell);
  if (text === '') return undefined;
  const either = eitherDay(text);
  if (either !== undefined) {
    reading.tell(cell, 'dayUnclear', { value: text, ...either });
    return undefined;
  }
  // A year alone, 2030, would be a day of 1905.
  const isEarly = typeof cell.value === 'number' && cell.value < earliestDay;
  const day = isEarly ? undefined : readDay(typeof cell.value === 'number' ? cell.value : text);
  if (day === undefined) reading.tell(cell, 'dayWrong', { value: text });
  return day;
}

/** The two days that `01/02/2030` may be: some put the day first, and others the month. */
function eitherDay(text: string): { readonly one: string; readonly other: string } | undefined {
  const [, first = '', second = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const [one, other] = [readDay(`${first}.${second}.${year}`), readDay(`${second}.${first}.${year}`)];
  return one === undefined || other === undefined || one === other ? undefined : { one, other };
}

export function readYesNoCell(reading: SheetsReading, cell: CellRead, path: Path): boolean {
  const text = filled(reading, cell, path, problem('blankYesNo'));
  const answer = readYesNo(typeof cell.value === 'boolean' ? cell.value : text);
  if (answer === undefined && text !== '') reading.tell(cell, 'yesNoWrong', { value: text });
  return answer ?? false;
}

/** One of several keywords in any language, which must be written; undefined where it is none of them. */
export function readNeededWord<K extends EditionSheetWord>(
  reading: SheetsReading,
  cell: CellRead,
  words: readonly K[],
  path: Path,
): K | undefined {
  filled(reading, cell, path, problem('blankWord', { words: words.map(inAllLanguages) }));
  return readWord(reading, cell, words);
}

/** One of several keywords in any language; undefined where it is none of them or blank. */
export function readWord<K extends EditionSheetWord>(
  reading: SheetsReading,
  cell: CellRead,
  words: readonly K[],
): K | undefined {
  const text = cellText(reading, cell);
  if (text === '') return undefined;
  const word = wordIn(words, text);
  if (word === undefined) reading.tell(cell, 'wordUnknown', { value: text, words: words.map(inAllLanguages) });
  return word;
}

/** Words in three languages; where one or two are blank, another stands in. */
export function readText(reading: SheetsReading, row: TableRow, word: string, path: Path): Text {
  const first = row.cell(`${word}.${languages[0]}`);
  reading.place(path, first);
  const given = languages.flatMap((language) => {
    const cell = row.cell(`${word}.${language}`);
    reading.place([...path, language], cell);
    const text = cellText(reading, cell);
    return text === '' ? [] : [[language, text] as const];
  });
  if (given.length === 0 && !first.absent) reading.tell(first, 'blankText');
  return withStandIns(Object.fromEntries(given));
}

/** Words in some of three languages, or in none. */
export function readOptionalText(reading: SheetsReading, row: TableRow, word: string, path: Path): Text | undefined {
  const blank = languages.every((language) => isBlank(row.cell(`${word}.${language}`).value));
  return blank ? undefined : readText(reading, row, word, path);
}

/** Other names in three languages, or none at all. */
export function readAliases(
  reading: SheetsReading,
  row: TableRow,
  path: Path,
  word = 'aliases',
): { [language: string]: string[] } | undefined {
  const lists = languages.flatMap((language) => {
    const words = readWords(reading, row.cell(`${word}.${language}`), [...path, language]);
    return words === undefined ? [] : [[language, words] as const];
  });
  return lists.length === 0 ? undefined : Object.fromEntries(lists);
}

/** Reports cells with content in columns that are not read in this row. */
export function tellMisplaced(reading: SheetsReading, row: TableRow, keys: readonly string[]): void {
  for (const key of keys) {
    const cell = row.cell(key);
    if (!isBlank(cell.value)) reading.tell(cell, 'misplaced', { value: cellText(reading, cell) });
  }
}

/** The keys of words in three languages. */
export function keysOf(word: string): string[] {
  return languages.map((language) => `${word}.${language}`);
}
