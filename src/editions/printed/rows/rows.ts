import type { Page, PageCell } from '../page/page';
import {
  isAmendment,
  isAside,
  isOfPage,
  isTakenOut,
  isTotal,
  notesIn,
  saysTakenOut,
  withoutActs,
  type PageNote,
} from '../page/notes';
import { saidOver, saysSize } from '../phrases/around';
import { isEither } from '../text/either';
import { isIncluding, withoutIncluding } from '../text/including';
import { isLabel, isRoman, isUnder, labelBefore, plainLabel } from '../text/label';
import { namesGroup } from '../text/groups';
import { oneLine } from '../text/mend';
import { readPhrase } from '../phrases/read-phrase';
import {
  countedByGroup,
  goesOnWithName,
  headAgain,
  isBounds,
  isColumnNumbers,
  nameIn,
  type PrintedTable,
} from '../tables/table';
import { isBareSize } from '../phrases/heading';

/** A row of the table as it is printed, before its cells are read. */
export type PageRow =
  | { readonly is: 'section'; readonly name: string; readonly label: string | undefined; readonly cell: PageCell }
  /** Figures without a name: a page break has parted them from the row above. */
  | { readonly is: 'more'; readonly row: number }
  /** The rows under it are counted within the position above: `в том числе:`. */
  | { readonly is: 'including'; readonly cell: PageCell }
  /** One of the rows above and below is granted, and not both: `или`. */
  | { readonly is: 'either'; readonly cell: PageCell }
  | { readonly is: 'note'; readonly notes: readonly PageNote[] }
  | {
      readonly is: 'position';
      readonly row: number;
      readonly label: PageCell | undefined;
      readonly labelText: string | undefined;
      readonly name: PageCell;
      readonly nameText: string;
      /** `of`: its units are counted within those of the position above; `these`: those below are within its own. */
      readonly including: 'of' | 'these' | undefined;
      /** The line under it that was taken for the end of its name. */
      readonly parted?: PageCell;
      /** The line under it that was taken for the heading of the rows below, and may be of its name. */
      readonly under?: PageCell;
    };

export type PositionRow = Extract<PageRow, { is: 'position' }>;

/** The rows of a table in order: headings of sections, positions, and the remarks between them. */
export function rowsOf(page: Page, table: PrintedTable): PageRow[] {
  const rows: PageRow[] = [];
  for (let row = table.bodyRow; row < table.endRow; row += 1) {
    const repeated = headAgain(page, table, row);
    if (repeated > 0) {
      row += repeated - 1;
      continue;
    }
    const read = rowAt(page, table, row);
    if (read !== undefined) rows.push(...withLast(page, table, rows.pop(), read, row));
  }
  return rows;
}

/** The last row and the one read below it, or the one that they make together. */
function withLast(page: Page, table: PrintedTable, last: PageRow | undefined, read: PageRow, row: number): PageRow[] {
  const before = last === undefined ? [] : [last];
  if (last?.is === 'position') {
    if (read.is === 'position' && goesOnInWords(page, table, last, read))
      return [withName(last, read.name, last.row), { is: 'more', row }];
    const whole = wholeRow(page, table, last, read, row);
    if (whole !== undefined) return [whole];
    if (read.is === 'section' && goesOnWithName(page, row, table.name)) return [{ ...last, under: read.cell }, read];
  }
  const whole = wholeTotal(last, read);
  if (whole !== undefined) return [whole];
  const group = read.is === 'position' ? groupAt(page, table, row) : undefined;
  return [...before, ...(group === undefined ? [] : [group]), read];
}

/** What a column before the names says from a row on: the heading of a section. */
function groupAt(page: Page, table: PrintedTable, row: number): PageRow | undefined {
  const { group, bodyRow } = table;
  if (group === undefined) return undefined;
  const cell = page.cell(row, group);
  let before = row - 1;
  while (before >= bodyRow && page.cell(before, group).text === '') before -= 1;
  const again = before >= bodyRow && page.cell(before, group).text === cell.text;
  if (cell.row !== row || again || !(/\p{L}/u.test(cell.text) || isBounds(cell.text))) return undefined;
  const counts = isBareSize(cell.text) ? countedByGroup(page, table) : '';
  return { is: 'section', name: `${sectionName([cell])} ${counts}`.trim(), label: undefined, cell };
}

/**
 * A position whose name goes on in the line under it, or behind the heading of the next page, where its figures may stand.
 * One of several lines with figures of their own is a row of its own.
 */
function wholeRow(
  page: Page,
  table: PrintedTable,
  before: PositionRow,
  read: PageRow,
  row: number,
): PageRow | undefined {
  const isNumbered = before.labelText !== undefined;
  const goesOn = read.is === 'section' && goesOnWithName(page, row, table.name);
  if (goesOn && (/^\(/u.test(read.cell.text) || !mayHead(read.name, isNumbered)))
    return withName(before, read.cell, before.row);
  if (read.is !== 'position' || read.labelText !== undefined || !/^\p{Ll}/u.test(read.nameText)) return undefined;
  return isNumbered && hasFiguresBelow(page, table, before.row, row) ? withName(before, read.name, row) : undefined;
}

/** Whether a row has no figures of its own, and the one that goes on with it stands on the next page or alone below it. */
function hasFiguresBelow(page: Page, table: PrintedTable, row: number, next: number): boolean {
  const { label, columns, endRow } = table;
  const isBlank = columns.every(({ column }) => page.cell(row, column).text === '');
  const isAlone = label !== undefined && (next + 1 >= endRow || page.cell(next + 1, label).text !== '');
  return isBlank && (isAlone || (row < next - 1 && headAgain(page, table, row + 1) > 0));
}

/** Whether a line in small letters may head the rows below: by sizes, or where rows have no numbers by whatever it says of figures. One in brackets heads none. */
function mayHead(line: string, isNumbered: boolean): boolean {
  return isNumbered ? saysSize(line) : saidOver(line).length > 0;
}

/** `палатная | на 20 мест` under `5 | Медицинская сестра | 1 единица`: words that are no figure go on with the one above. */
function goesOnInWords(page: Page, table: PrintedTable, before: PositionRow, { row, ...read }: PositionRow): boolean {
  if (table.label === undefined || before.labelText === undefined || read.labelText !== undefined) return false;
  const under = table.columns.map(({ column }) => page.cell(row, column)).filter(({ text }) => text !== '');
  return (
    /^\p{Ll}/u.test(read.nameText) &&
    under.length > 0 &&
    under.every(({ text, row: from }) => from === row && /^\p{Ll}/u.test(text) && readPhrase(text).length === 0)
  );
}

/** `Всего` and the line `из них:` under it. */
function wholeTotal(before: PageRow | undefined, read: PageRow): PageRow | undefined {
  if (before?.is !== 'note' || read.is !== 'including' || !before.notes.some(({ text }) => isTotal(text)))
    return undefined;
  return { is: 'note', notes: before.notes.map((note) => ({ ...note, text: `${note.text}, ${read.cell.text}` })) };
}

function withName(before: PositionRow, more: PageCell, row: number): PageRow {
  const text = oneLine(`${before.name.text}\n${more.text}`);
  const { name: nameText, including } = withoutIncluding(oneLine(`${before.nameText}\n${more.text}`));
  const at = before.row === row ? before.name : more;
  return { ...before, row, name: { ...at, text, printed: text }, nameText, including, parted: more };
}

function rowAt(page: Page, table: PrintedTable, row: number): PageRow | undefined {
  const filled = page.filled(row);
  const [first] = filled;
  if (first === undefined || filled.every((cell) => cell.row < row) || isColumnNumbers(filled, table.name))
    return undefined;
  const label = table.label === undefined ? undefined : page.cell(row, table.label);
  const name = nameIn(page, table, row);
  const figures = table.columns.map(({ column }) => page.cell(row, column)).filter(({ column }) => column > table.name);
  const said = figures.filter(({ text }) => text !== '');
  // A number alone under a column of figures may be one of them.
  if (filled.every(({ text }) => isOfPage(text)) && !said.some(({ text }) => /^[\d\s–—-]+$/u.test(text)))
    return undefined;
  if (isOut(filled, figures))
    return noteOf(asOne(filled.length > 1 && isLabel(first.text) ? filled.slice(1) : filled, first));
  if (isTotal(name.text) || isTotal(first.text)) return noteOf(asOne(filled, first));
  if (said.length === 0) return withoutFigures(page, table, row, filled, label, name);
  if (!/\p{L}/u.test(name.text) || name.row < row) return { is: 'more', row };
  return positionOf(row, label, name);
}

/** Whether an amendment has taken out a row: words say so beside its figures, or in the place of all of them. */
function isOut(filled: readonly PageCell[], figures: readonly PageCell[]): boolean {
  const said = figures.filter(({ text }) => text !== '');
  return (
    filled.some((cell) => !figures.includes(cell) && isTakenOut(cell.text)) ||
    (said.length > 0 && said.every(({ text }) => saysTakenOut(text)))
  );
}

/** A line without figures: a remark about the table, the heading of a section, or a position left blank. */
function withoutFigures(
  page: Page,
  table: PrintedTable,
  row: number,
  filled: readonly PageCell[],
  label: PageCell | undefined,
  name: PageCell,
): PageRow | undefined {
  const [first = name] = filled;
  const text = filled.map((cell) => cell.text).join(' ');
  const bare = withoutActs(text);
  if (isAside(text) || isAmendment(bare) || ofRowAlone.test(bare) || text.length > longestHeading || isSentence(text))
    return noteOf(first);
  if (isIncluding(text)) return { is: 'including', cell: first };
  if (isEither(text)) return { is: 'either', cell: first };
  if (text.endsWith(':') && first.columns === 1) return sectionOf(filled, first);
  if (isPosition(page, table, row, label, name)) return positionOf(row, label, name);
  return sectionOf(filled, first);
}

/** `Должность повара вводится при наличии кухни.`: a whole sentence says something of rows and heads none. */
function isSentence(text: string): boolean {
  return /(?<!\p{L})(ввод[ия]тся|устанавлива[ею]тся|предусматрива[ею]тся|определя[ею]тся|рассчитыва[ею]тся|применя[ею]тся|енгізіледі|белгіленеді|көзделеді|қолданылады|анықталады)(?!\p{L})[^:]*$/iu.test(
    text,
  );
}

/** What is left of a remark on a row, without the act in its brackets. */
const ofRowAlone = /^((строк|позици|пункт|поз\.|п\.)\p{L}*[\d\s.,–-]*|[\d\s.,–-]*(жол|тармақ)\p{L}*)?$/iu;

/** A longer text is a remark about the table. */
const longestHeading = 250;

/**
 * A row with a number and a name and nothing else heads the rows under its number, else it is a position left blank. So is one
 * without a number where headings are merged over the figures.
 */
function isPosition(
  page: Page,
  table: PrintedTable,
  row: number,
  label: PageCell | undefined,
  name: PageCell,
): boolean {
  if (name.text === '' || name.columns > table.nameColumns || name.row < row || label === name) return false;
  const own = numberAt(page, table, row);
  if (own === undefined) return label === undefined && table.headingsSpan && !namesGroup(name.text);
  if (isRoman(own) || (label === undefined && namesGroup(labelBefore(name.text)?.name ?? ''))) return false;
  for (let next = row + 1; next < table.endRow; next += 1) {
    const below = numberAt(page, table, next);
    if (below !== undefined) return !isUnder(below, own);
  }
  return true;
}

/** The number of a row, in a column of its own or before the name. */
function numberAt(page: Page, table: PrintedTable, row: number): string | undefined {
  if (table.label === undefined) return labelBefore(page.cell(row, table.name).text)?.label;
  const { text } = page.cell(row, table.label);
  return isLabel(text) ? plainLabel(text) : undefined;
}

/** A heading with its printed number, in a cell of its own or before its words. */
function sectionOf(filled: readonly PageCell[], cell: PageCell): PageRow {
  const [first = cell] = filled;
  const label =
    filled.length > 1 && isLabel(first.text) ? first.text : /^([IVXLІХС]+|\d+(?:\.\d+)*)[.)]\s/u.exec(first.text)?.[1];
  return { is: 'section', name: sectionName(filled), label: label && plainLabel(label), cell };
}

function sectionName(filled: readonly PageCell[]): string {
  const texts = filled.map(({ text }) => text).filter((text, at) => at > 0 || !isLabel(text) || filled.length === 1);
  return withoutActs(texts.join(' '))
    .replace(/^([IVXLІХС]+|\d+(\.\d+)*)[.)]\s*/u, '')
    .replace(/[.:]$/, '');
}

function positionOf(row: number, label: PageCell | undefined, name: PageCell): PageRow {
  const printed = label !== undefined && label !== name && label.text !== '' ? label : undefined;
  const inName = printed === undefined ? labelBefore(name.text) : undefined;
  const { name: nameText, including } = withoutIncluding(withoutActs(inName?.name ?? name.text));
  return {
    is: 'position',
    row,
    label: printed,
    labelText: printed === undefined ? inName?.label : plainLabel(printed.text),
    name,
    nameText,
    including,
  };
}

function asOne(cells: readonly PageCell[], first: PageCell): PageCell {
  return { ...first, printed: cells.map(({ text }) => text).join(' ') };
}

function noteOf(cell: PageCell): PageRow {
  return { is: 'note', notes: notesIn(cell.printed, cell.at) };
}
