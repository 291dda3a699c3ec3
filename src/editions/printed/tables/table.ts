import { countedWords, readHeading } from '../phrases/heading';
import { isLabel, plainLabel } from '../text/label';
import { isAside } from '../page/notes';
import type { Page, PageCell } from '../page/page';
import { readPhrase } from '../phrases/read-phrase';

/** A table of norms on the page: where its parts stand. Rows and columns are counted from 0. */
export interface PrintedTable {
  readonly headRow: number;
  /** The first row under the heading, and the first that is no longer the table's. */
  readonly bodyRow: number;
  readonly endRow: number;
  /** The column of the printed numbers, where there is one. */
  readonly label: number | undefined;
  /** A column before the names that says for which department, kind of institution or size the rows are: `Отделение`. */
  readonly group: number | undefined;
  readonly name: number;
  /** Over how many columns the names go: `Врач` and beside it `терапевт`. */
  readonly nameColumns: number;
  /** A second column of names, in the act's other language. */
  readonly otherName: number | undefined;
  /** The column that says for what or how many a figure is, where it is printed apart: `на 50 коек`, `до 50`. */
  readonly measure: Measure | undefined;
  /** The column of remarks on the figures. */
  readonly remarks: number | undefined;
  readonly columns: readonly PrintedColumn[];
  /** Whether lines without figures are merged over the columns of these: they are headings, and others are not. */
  readonly headingsSpan: boolean;
}

export interface Measure {
  readonly column: number;
  /** What its bounds count, in the heading's words, where it says: `мест`. */
  readonly counts: string;
}

/** A column of figures, with its headings from the top down. */
export interface PrintedColumn {
  readonly column: number;
  readonly headings: readonly PageCell[];
}

const ofNames = /(наименован|должност|лауазым|персонал|профес|position|post\b|job|атау)/iu;
const ofPositions = /(наименован|должност|лауазым|position|post\b|job|атау)/iu;
const ofGroups =
  /(отдел|подразделен|категори\p{L}* (персонал|работник)|групп\p{L}* персонал|учрежден|организаци|раздел|служб|бөлім|мекеме|ұйым|department|institution|section)/iu;
const ofPosts = /(должност|лауазым|position|post\b|job)/iu;
const ofWorkers = /^(\p{L}+ )?(специалист|работник|сотрудник|қызметкер|маман)\p{L}*$/iu;
const ofLabels = /^(№|n|no\.?|#|р\/с|рет)|п\s*\/\s*п|р\s*\/\s*с/iu;
const ofFigures = /(колич|числ|норм|единиц|ставк|сан|бірлік|units|number|staff|штат)/iu;
const ofRemarks = /^(примечани|ескерт|основани|notes?\b|remarks?\b|негіз)/iu;
const ofOtherThings =
  /^(оклад|должностн\S+ оклад|разряд|квалификац|тариф|фонд|фот(?!\p{L})|сумма|код[ыа]?(?!\p{L})|шифр|code(?!\p{L})|категория( \p{L}+)?$|категории (долж|перс|раб)|жалақы|біліктілік|salary|grade)/iu;
const ofMeasure =
  /^(ед(иниц\p{L}*|\.)?\s*изм|измерител|(расч[её]тный )?показател|услови|(в расч[её]те|из расч[её]та)( на|$)|өлшем|көрсеткіш|шарт|measure|per what|condition)/iu;

/** Whether a heading says that figures stand under it, and not for whom they are. */
export function isOfFigures(heading: string): boolean {
  return ofFigures.test(heading) || /^(факт|план|всего|итого)/iu.test(heading) || ofPart.test(heading);
}

/** When or who of the staff works: parts of one facility, and no kinds of it. */
const ofPart =
  /(?<!\p{L})(дн[её]м|днями|ночью|утром|вечером|летом|зимой|в (летн|зимн|отопит|дневн|ночн|рабоч|выходн)\p{L}*|\p{L}*(сезон|период|смен)\p{L}*|будни|выходные|праздни\p{L}*|врачи|сестры|\p{L}*персонал\p{L}*|работник\p{L}*|күндіз|түнде|жазда|қыста|ауысым\p{L}*|дәрігерлер|қызметкер\p{L}*|мейіргерлер|day|night|daytime|at night|summer|winter|shifts?|doctors|nurses|staff)(?!\p{L})/iu;

/** The tables of norms on a page, from top to bottom. */
export function tablesOf(page: Page): PrintedTable[] {
  const tables: PrintedTable[] = [];
  for (let row = 0; row < page.height; row += 1) {
    const table = tableAt(page, row);
    if (table === undefined) continue;
    tables.push(table);
    row = table.endRow - 1;
  }
  return tables;
}

/** A table begins at a row that heads the names, or the counts that its columns are for. */
function tableAt(page: Page, row: number): PrintedTable | undefined {
  const filled = page.filled(row).filter((cell) => cell.row === row);
  if (filled.length < 2) return undefined;
  const name = nameColumn(page, row, filled);
  if (name === undefined) return undefined;
  const bodyRow = bodyAt(page, row, name.column);
  const label = labelColumn(page, row, bodyRow, name.column);
  const endRow = endOf(page, row, bodyRow, name.column, label);
  const again = [name.column, ...(label === undefined ? [] : [label])];
  const all = figureColumns(page, row, bodyRow, name).filter(
    ({ column }) => !again.some((one) => isRepeated(page, row, endRow, one, column)),
  );
  const otherName = otherNames(page, bodyRow, all);
  const found = all.filter(({ column }) => column !== otherName);
  const measure = measureOf(page, bodyRow, found);
  const columns = found.filter(({ column }) => column !== measure?.column);
  if (columns.length === 0 || isTurned(page, bodyRow, name.column)) return undefined;
  return {
    headRow: row,
    bodyRow,
    endRow,
    label,
    group: groupColumn(page, { row, bodyRow, name: name.column }, label),
    name: name.column,
    nameColumns: nameWidth(page, row, bodyRow, name, columns[0]?.column ?? 0),
    otherName,
    measure,
    remarks: remarksColumn(page, row, bodyRow, name),
    columns,
    headingsSpan: spansHeadings(page, bodyRow, endRow, columns[0]?.column ?? 0),
  };
}

/** Whether a line of the table is one cell from the names, or before them, over the first of its figures. */
function spansHeadings(page: Page, bodyRow: number, endRow: number, figures: number): boolean {
  return page.filledRows(bodyRow, endRow).some(([first, ...others]) => {
    return (
      first !== undefined && others.length === 0 && first.column + first.columns > figures && first.column < figures
    );
  });
}

/** Whether a column repeats another to its last cell, as where the pages of a wide table stand side by side. */
function isRepeated(page: Page, headRow: number, endRow: number, column: number, other: number): boolean {
  const others = page.down(other, headRow, endRow);
  return page.down(column, headRow, endRow).every(({ text }, at) => plain(text) === plain(others[at]?.text ?? ''));
}

/** Sizes where names should be: the positions stand across, and what is under them is no column of sizes. */
function isTurned(page: Page, bodyRow: number, name: number): boolean {
  const names = [0, 1, 2, 3].flatMap((next) => {
    const { text } = page.cell(bodyRow + next, name);
    return bodyRow + next < page.height && text !== '' ? [text] : [];
  });
  return names.length > 0 && names.every(isBounds);
}

function nameColumn(page: Page, row: number, filled: readonly PageCell[]): PageCell | undefined {
  const fitting = filled.filter(
    ({ text, columns }) => ofNames.test(text) && !ofLabels.test(text) && columns <= 2 && text.length < 90,
  );
  // `Категория персонала` and `Наименование учреждения` may stand before `Должность`.
  const found =
    fitting.find(({ text }) => ofPosts.test(text) && !ofFigures.test(text)) ??
    fitting.find(({ text }, at) => ofPositions.test(text) && (at === 0 || !ofFigures.test(text))) ??
    fitting[0];
  const named =
    found ?? filled.find(({ text, columns }) => ofWorkers.test(text) && !ofFigures.test(text) && columns <= 2);
  if (named !== undefined && filled.some(({ column }) => column > named.column)) {
    return isHeadRow(page, row, named) ? named : undefined;
  }
  return undefined;
}

/** A head has a heading of figures to the right of the names, or bounds of a count, now or in the rows that belong to it. */
function isHeadRow(page: Page, row: number, named: PageCell): boolean {
  const end = Math.min(page.height, row + Math.max(named.rows, 3));
  for (let at = row; at < end; at += 1) {
    const right = page.filled(at).filter(({ column }) => column > named.column);
    if (right.some(({ text }) => ofFigures.test(text) || isBounds(text))) return true;
  }
  return page.filled(row).length > 2;
}

export function isBounds(text: string): boolean {
  return !/^[\d.,]+$/.test(text) && readHeading(text) !== undefined;
}

/** The first row that is not the heading's: after its merged cells, after bounds under it, after a row of column numbers. */
function bodyAt(page: Page, row: number, name: number): number {
  let body =
    row + Math.max(...page.filled(row).map((cell) => (cell.row === row && cell.column <= name ? cell.rows : 1)));
  while (body < page.height) {
    const filled = page.filled(body);
    const goesOn =
      filled.length > 0 && page.cell(body, name).text === '' && filled.every(({ column }) => column > name);
    if (!goesOn && !isColumnNumbers(filled, name)) break;
    if (goesOn && filled.every(({ text }) => isFigure(text)) && !areSizes(page, row, filled)) break;
    body += 1;
  }
  return body;
}

/** Whole numbers that go up under one heading over all of them: `Число мест` and under it `50 100 150`. */
function areSizes(page: Page, headRow: number, filled: readonly PageCell[]): boolean {
  const [first, ...others] = filled.map(({ column }) => page.cell(headRow, column));
  const sizes = filled.map(({ text }) => (/^\d+$/.test(text) ? Number(text) : NaN));
  return (
    others.length > 0 &&
    others.every((one) => one === first) &&
    sizes.every((size, at) => size > (at === 0 ? 9 : (sizes[at - 1] ?? NaN)))
  );
}

/**
 * `1 2 3 4 …` under the heading numbers the columns, as do `А Б 1 2 …`, `(1) (2) …` and `I II III …`; where the names stand
 * first, `1 2` alone, and over further columns of a table `1 2 7 8`.
 */
export function isColumnNumbers(filled: readonly PageCell[], name?: number): boolean {
  const texts = filled.map(({ text }) => text.replace(/^(?:гр(?:афа|\.)?\s*)?\(?([\p{L}\d]+)\)?\.?$/iu, '$1'));
  const letters = texts.findIndex((text) => !/^[АБВГабвгABCabc]$/u.test(text));
  const numbers = texts.slice(Math.max(0, letters));
  return (
    filled.length > (filled[0]?.column === name ? 1 : 2) &&
    letters >= 0 &&
    letters < 4 &&
    (numbers.every((text, at) => Number(text) === at + 1) ||
      areOfFurther(filled, name) ||
      numbers.every((text, at) => lookAlikes(text) === romans[at]))
  );
}

/** The first numbers up to that of the names, and then those of the columns after a gap. */
function areOfFurther(filled: readonly PageCell[], name: number | undefined): boolean {
  const numbers = filled.map(({ text }) => (/^\d+$/.test(text) ? Number(text) : NaN));
  const names = filled.findIndex(({ column }) => column === name);
  return (
    names >= 0 &&
    numbers.length > names + 1 &&
    numbers.every((number, at) => (at <= names ? number === at + 1 : number > (numbers[at - 1] ?? NaN))) &&
    numbers.slice(names + 2).every((number, at) => number === (numbers[names + 1 + at] ?? NaN) + 1)
  );
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

function lookAlikes(text: string): string {
  return text.replaceAll('І', 'I').replaceAll('Х', 'X');
}

function isFigure(text: string): boolean {
  return /^([-–—]|\d+([.,]\d+)?)$/.test(text);
}

function labelColumn(page: Page, row: number, bodyRow: number, name: number): number | undefined {
  const left = Array.from({ length: name }, (_, at) => name - 1 - at);
  const headed = left.find((column) => ofLabels.test(page.cell(row, column).text));
  if (headed !== undefined) return headed;
  for (let column = name - 1; column >= 0; column -= 1) {
    if (headsRows(page, { row, bodyRow }, column)) continue;
    const heading = page.cell(row, column).text;
    const texts = page.height > bodyRow ? [0, 1, 2, 3, 4, 5].map((next) => page.cell(bodyRow + next, column).text) : [];
    if (heading !== '' || texts.some((text) => text !== '' && isLabel(text))) return column;
  }
  return undefined;
}

function groupColumn(
  page: Page,
  head: Head & { readonly name: number },
  label: number | undefined,
): number | undefined {
  return Array.from({ length: head.name }, (_, column) => column).find(
    (column) => column !== label && headsRows(page, head, column),
  );
}

interface Head {
  readonly row: number;
  readonly bodyRow: number;
}

/** Whether a column before the names says for what the rows are: for departments, or for sizes. */
function headsRows(page: Page, { row, bodyRow }: Head, column: number): boolean {
  const { text } = page.cell(row, column);
  if (ofLabels.test(text)) return false;
  if (ofGroups.test(text)) return true;
  const isOther = text === '' || ofOtherThings.test(text) || bodyRow >= page.height;
  if (isOther || !isBounds(page.cell(bodyRow, column).text)) return false;
  const sizes = page.down(column, bodyRow, page.height).flatMap((cell) => (isBounds(cell.text) ? [cell.text] : []));
  return ofSizes.test(text) || !sizes.every((size) => isBareRange.test(size)) || goOn(sizes);
}

const ofSizes = /мощност|вместим|контингент|колич|числ|мест|коек|сыйымдылы|сан[ыд]|орын|capacity|number|places|beds/iu;
const isBareRange = /^\d+\s*[-–—]\s*\d+$/u;

/** Whether one of some ranges begins where another has ended: `1-50`, `51-100`, and not the codes `10-20`, `10-21`. */
function goOn(ranges: readonly string[]): boolean {
  const bounds = ranges.flatMap((text) => readHeading(text)?.bounds ?? []);
  const ends = new Set(bounds.flatMap(({ to }) => to ?? []));
  return bounds.some(({ from, to }) => ends.has(from - 1) || (from !== to && ends.has(from)));
}

/** What the sizes in a column before the names count, by its heading: `Мощность (мест)`, `Число коек`. */
export function countedByGroup(page: Page, { headRow, group }: PrintedTable): string {
  const { text } = page.cell(headRow, group ?? 0);
  return countedWords(text) ?? /[(,]\s*(\p{L}+)\)?$/u.exec(text)?.[1] ?? '';
}

function figureColumns(page: Page, row: number, bodyRow: number, name: PageCell): PrintedColumn[] {
  const found: PrintedColumn[] = [];
  for (let column = name.column + name.columns; column < page.width; column += 1) {
    const cells = page.down(column, row, bodyRow);
    const headings = [...new Set(cells)].filter(
      ({ text }, at) => text !== '' && !(at > 0 && isColumnNumber(page, row, cells[at], name.column)),
    );
    const last = headings[headings.length - 1];
    if (last === undefined || ofRemarks.test(last.text) || ofOtherThings.test(last.text)) continue;
    found.push({ column, headings });
  }
  return found;
}

/** The columns under the heading of names, and those beside it that have words and no heading. */
function nameWidth(page: Page, row: number, bodyRow: number, name: PageCell, figures: number): number {
  const isHeaded = (column: number): boolean => page.down(column, row, bodyRow).some(({ text }) => text !== '');
  const hasWords = (column: number): boolean =>
    [0, 1, 2, 3, 4, 5].some((next) => {
      const cell = page.cell(bodyRow + next, column);
      return cell.column === column && /\p{L}/u.test(cell.text);
    });
  let end = name.column + name.columns;
  while (end < figures && !isHeaded(end) && hasWords(end)) end += 1;
  return end - name.column;
}

/** The name in a row, one text of the parts that stand beside each other. */
export function nameIn(page: Page, { name, nameColumns }: PrintedTable, row: number): PageCell {
  const cells = [...new Set(Array.from({ length: nameColumns }, (_, at) => page.cell(row, name + at)))];
  const parts = cells.filter(({ text }) => text !== '');
  const last = parts[parts.length - 1];
  if (last === undefined || parts.length < 2) return last ?? page.cell(row, name);
  const text = parts.map((part) => part.text).join(': ');
  return { ...last, text, printed: text };
}

/** A column right behind the names that is headed as one of names and holds no figure. */
function otherNames(page: Page, bodyRow: number, columns: readonly PrintedColumn[]): number | undefined {
  const [first, ...others] = columns;
  const text = first?.headings[first.headings.length - 1]?.text ?? '';
  if (
    first === undefined ||
    others.length === 0 ||
    !/^(наименован|названи|должност|лауазым|атау|position|job)/iu.test(text)
  )
    return undefined;
  const rows = [0, 1, 2, 3, 4, 5].map((next) => page.cell(bodyRow + next, first.column).text);
  const said = rows.filter((one) => one !== '');
  return said.length > 0 && said.every((one) => /\p{L}/u.test(one) && !isReadable(one)) && !ofFigures.test(text)
    ? first.column
    : undefined;
}

function remarksColumn(page: Page, row: number, bodyRow: number, name: PageCell): number | undefined {
  for (let column = name.column + name.columns; column < page.width; column += 1)
    for (let at = row; at < bodyRow; at += 1) if (ofRemarks.test(page.cell(at, column).text)) return column;
  return undefined;
}

/** A column beside the figures that says what they are for: by its heading, or by bounds under a heading that counts. */
function measureOf(page: Page, bodyRow: number, columns: readonly PrintedColumn[]): Measure | undefined {
  if (columns.length < 2) return undefined;
  return columns
    .map(({ column, headings }) => {
      const { text } = headings[headings.length - 1] ?? { text: '' };
      if (headings.length > 1 && columns.some((one) => one.column !== column && one.headings[0] === headings[0]))
        return undefined;
      if (ofMeasure.test(text)) return { column, counts: '' };
      const counts = countedWords(text);
      const first = page.cell(bodyRow, column).text;
      return counts !== undefined && isBounds(first) ? { column, counts } : undefined;
    })
    .find((one) => one !== undefined);
}

function isColumnNumber(page: Page, head: number, cell: PageCell | undefined, name: number): boolean {
  return cell !== undefined && cell.row > head && isColumnNumbers(page.filled(cell.row), name);
}

/** The table ends before its notes, or before the heading of another. */
function endOf(page: Page, headRow: number, bodyRow: number, name: number, label: number | undefined): number {
  let last = bodyRow;
  for (let row = bodyRow; row < page.height; row += 1) {
    const filled = page.filled(row);
    if (filled.length === 0) continue;
    const repeated = headAgain(page, { headRow, bodyRow }, row);
    if (repeated > 0) {
      row += repeated - 1;
      continue;
    }
    if (headsAnother(page, headRow, row, name)) return last;
    const goesOn = label !== undefined && row === last && goesOnWithName(page, row, name);
    if (hasFigures(page, row, name) || isNext(page, row, last, label, name) || goesOn) last = row + 1;
  }
  return last;
}

/** Whether a row heads the next table: names under one of headings, or, in whatever column, the same one with sizes. */
function headsAnother(page: Page, headRow: number, row: number, name: number): boolean {
  const filled = page.filled(row);
  const ofSizes = filled.some(({ column }) => isHeadOfSizes(page, page.cell(headRow, name), row, column));
  const cell = page.cell(row, name);
  const heads = filled.some(({ column }) => column > name) && ofNames.test(cell.text) && cell.text.length < longestHead;
  return ofSizes || isWholeHead(filled, name) || (heads && isHeadRow(page, row, cell) && !hasReadable(filled));
}

/** A row of headings alone, with the names in another column than the rows above have them. */
function isWholeHead(filled: readonly PageCell[], name: number): boolean {
  const named = filled.find(
    ({ column, text }) => column !== name && ofPositions.test(text) && text.length < longestHead,
  );
  if (named === undefined || filled.every(({ column }) => column <= named.column)) return false;
  const ofHeads = [ofLabels, ofFigures, ofRemarks, ofMeasure, ofOtherThings];
  return filled.every(
    ({ text }) =>
      text === named.text || isBounds(text) || (ofHeads.some((test) => test.test(text)) && !isReadable(text)),
  );
}

/** A line that goes on with the name above: it begins with a small letter, or stands in brackets, and holds nothing else. */
export function goesOnWithName(page: Page, row: number, name: number): boolean {
  const [only, ...others] = page.filled(row);
  if (only === undefined || others.length > 0 || only.row < row) return false;
  return only.column === name && only.columns === 1 && /^(\p{Ll}|\(.*\)$)/u.test(only.text) && !isAside(only.text);
}

/** A row with the next number and a name, whose figure is blank. */
function isNext(page: Page, row: number, last: number, label: number | undefined, name: number): boolean {
  if (label === undefined || row !== last || page.cell(row, name).text === '') return false;
  const [before, own] = [row - 1, row].map((at) => Number(plainLabel(page.cell(at, label).text) || NaN));
  return own !== undefined && own > 1 && own - 1 === before && page.cell(row, name).columns === 1;
}

/**
 * How many rows repeat the heading at a row, as at the top of the next page: 0 where they do not, as where other sizes stand
 * under the same words.
 */
export function headAgain(
  page: Page,
  { headRow, bodyRow }: Pick<PrintedTable, 'headRow' | 'bodyRow'>,
  row: number,
): number {
  const same = (at: number): boolean => sameHead(page, headRow + at, row + at);
  if (page.filled(headRow).length === 0 || row <= headRow || !same(0)) return 0;
  let rows = 1;
  while (headRow + rows < bodyRow && same(rows)) rows += 1;
  const others = headRow + rows < bodyRow ? page.filled(row + rows).filter((cell) => cell.row === row + rows) : [];
  return others.length > 0 && others.every(({ text }) => isBounds(text)) ? 0 : rows;
}

/** Whether two rows head the same columns, in the same words or with the same bounds. */
function sameHead(page: Page, row: number, other: number): boolean {
  const [cells, others] = [page.filled(row), page.filled(other)];
  return cells.length === others.length && cells.every((cell, at) => sameHeading(cell, others[at]));
}

function sameHeading(one: PageCell, other: PageCell | undefined): boolean {
  if (other?.column !== one.column) return false;
  if (plain(one.text) === plain(other.text)) return true;
  const bothHead = [ofNames, ofLabels].some((test) => test.test(one.text) && test.test(other.text));
  if (bothHead) return other.text.length < longestHead;
  const [bounds, again] = [readHeading(one.text), readHeading(other.text)];
  if (bounds === undefined || again === undefined || /^\d+$/.test(other.text)) return false;
  const sameCount = again.of === undefined || again.of.id === bounds.of?.id;
  return sameCount && bounds.bounds.from === again.bounds.from && bounds.bounds.to === again.bounds.to;
}

const longestHead = 60;

function plain(text: string): string {
  return text.toLowerCase().replace(/[-–—]/g, '-').replace(/[\s.]/g, '');
}

function hasFigures(page: Page, row: number, name: number): boolean {
  const right = page.filled(row).filter(({ column, row: from }) => column > name && from <= row);
  return right.length > 0 && right.some(({ text }) => !isAside(text));
}

function hasReadable(cells: readonly PageCell[]): boolean {
  return cells.some(({ text }) => isReadable(text));
}

/** The name's heading again with sizes behind it: the next table, whose columns go on. */
function isHeadOfSizes(page: Page, heading: PageCell, row: number, name: number): boolean {
  const sizes = page.filled(row).filter(({ column }) => column > name);
  const again = plain(page.cell(row, name).text) === plain(heading.text);
  return again && sizes.some(({ text }) => isBounds(text) || /^\d+$/.test(text));
}

/** Whether a text stands where a figure could: a figure, a dash, or a phrase that is read. */
function isReadable(text: string): boolean {
  return isFigure(text) || readPhrase(text).length > 0;
}
