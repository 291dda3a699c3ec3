import { isCounted, isPositionTitle, isUnitsTitle, roleOf, roleOfTitles, type TitledRole } from './column-roles';
import { figureOf, readUnits } from './read-cell';
import type { TitledColumn } from './settle-columns';
import { isBlankCell, mergedAt, shownAt, type CellValue, type SheetCells } from './sheet-cells';
import { isDay, isYear, titleReadings } from './titles';

/** The head of a staffing table: its rows and columns on the sheet, counted from 0. */
export interface TableHeader {
  readonly row: number;
  readonly rowCount: number;
  readonly columns: readonly TitledColumn[];
}

/** How many rows of titles may stand above the one that names the positions' column. */
const rowsAbove = 2;
/** How many rows may be blank between titles and the numbers under them, as where cells merged over them came apart. */
const blankInHead = 2;
/** How many columns without a title a table may have side by side: merged cells whose merging is not known. */
const longestGap = 2;

const numberOf = (cell: CellValue): number | undefined => figureOf(readUnits(cell));

/** A title as it says most: of its readings the first that names the role of the one with its parts joined, or any role. */
function titleOf(cell: CellValue | undefined): string {
  const readings = titleReadings(cell);
  const roles = readings.map(roleOf);
  const role = roles[1] ?? roles.find((one) => one !== undefined);
  return readings[Math.max(0, roles.indexOf(role))] ?? '';
}

const roleIn = (cell: CellValue | undefined): TitledRole | undefined => roleOf(titleOf(cell));

/** Whether a row's cells, from a column on, are the numbers 1, 2, 3 … or А, Б, 1, 2 … that stand under a header's titles. */
export function isNumberingRow(sheet: SheetCells, row: number, from: number): boolean {
  const all = (sheet.rows[row] ?? []).slice(from);
  const cells = all.filter((cell) => !isBlankCell(cell));
  const letters = cells.findIndex((cell) => !isLetter(cell));
  const numbers = cells.slice(Math.max(0, letters)).map(columnNumber);
  const [first] = numbers;
  // A number and units without a name are a line.
  const areEnough = cells.length >= 3 || (cells.length === 2 && isBlankCell(all[0]) && !isBlankCell(all[1]));
  return areEnough && (first === 1 || first === 2) && numbers.every((one, at) => one === first + at);
}

/** The number of a column: `3`, `(3)`, `гр. 3`, `5=3*4`. */
function columnNumber(cell: CellValue): number | undefined {
  const [, number] =
    /^\s*(?:\(|гр?\.?|графа)?\s*(\d{1,2})\s*(?:\)|=[\s\dгр.*+×x/()=-]+)?\s*$/iu.exec(String(cell)) ?? [];
  return number === undefined ? undefined : Number(number);
}

const isLetter = (cell: CellValue): boolean => typeof cell === 'string' && /^\s*\p{L}\s*$/u.test(cell);

/** What a figure counts, where it stands in a row of its own under the titles. */
const measure =
  /^(ед|единиц\p{L}*|шт|шт\.?\s*ед|ставк\p{L}*|чел|тенге|теңге|тг|бірлік|адам|мың тенге|тыс\.?\s*тенге|%|units|kzt)\.?$/iu;

/** Whether a row's cells, from a column on, are units of measure alone. */
function isMeasureRow(sheet: SheetCells, row: number, from: number): boolean {
  const cells = (sheet.rows[row] ?? []).slice(from).filter((cell) => !isBlankCell(cell));
  return cells.length > 0 && cells.every((cell) => typeof cell === 'string' && measure.test(cell.trim()));
}

/** Whether a row under the first one with titles has titles too. */
function continues(sheet: SheetCells, row: number, name: number): boolean {
  const cells = sheet.rows[row] ?? [];
  const belongs = mergedAt(sheet, row, name);
  const isNameFree = isBlankCell(cells[name]) || (belongs !== undefined && belongs.row < row);
  const isText = cells.every(
    (cell) => isBlankCell(cell) || isYear(cell) || (typeof cell === 'string' && numberOf(cell) === undefined),
  );
  return (
    isNameFree &&
    isText &&
    !isHeadingWithFigure(cells, name) &&
    (cells.some((cell) => isYear(cell) || isDay(cell) || roleIn(cell) !== undefined) || areSeveralParts(cells, name))
  );
}

/** The columns in which a row holds something. */
const columnsHeld = (cells: readonly CellValue[]): number[] =>
  cells.flatMap((cell, column) => (isBlankCell(cell) ? [] : column));

/** Whether a row has several texts, all behind the names: parts of what is titled above them. */
function areSeveralParts(cells: readonly CellValue[], name: number): boolean {
  const held = columnsHeld(cells);
  return held.length > 1 && held.every((column) => column > name);
}

/** Whether the one text of a row stands before the names and says a figure: `Пищеблок – 4 единицы`. */
function isHeadingWithFigure(cells: readonly CellValue[], name: number): boolean {
  const held = columnsHeld(cells);
  return held.length === 1 && held.every((column) => column < name && /\d/.test(String(cells[column])));
}

/** Whether a row has the titles once more, in another language. */
function hasTitlesAgain(sheet: SheetCells, row: number, name: number): boolean {
  const cells = sheet.rows[row] ?? [];
  return (
    roleIn(cells[name]) === 'name' &&
    cells.some((cell) => isCounted(roleIn(cell))) &&
    cells.every((cell) => isBlankCell(cell) || titleOf(cell) !== '') &&
    sheet.rows[row - 1]?.some((cell, column) => titleOf(cell) !== '' && titleOf(cell) === titleOf(cells[column])) !==
      true
  );
}

/** Whether a row above one with titles may have titles too: nothing, or a title, where positions are named, and no figures. */
function mayHaveTitles(sheet: SheetCells, row: number, name: number): boolean {
  const [cell, ...others] = sheet.rows[row]?.slice(name) ?? [];
  const role = roleIn(cell);
  return (
    (isBlankCell(cell) || role === 'name' || role === 'department') &&
    others.every((one) => typeof one !== 'number' || isYear(one))
  );
}

function firstRow(sheet: SheetCells, row: number, name: number): number {
  let first = mergedAt(sheet, row, name)?.row ?? row;
  for (let above = first - 1; above >= Math.max(0, row - rowsAbove); above -= 1) {
    if (!mayHaveTitles(sheet, above, name)) break;
    // A title has no figures; "45.5 units" in a block of approval above the table has.
    const texts = (sheet.rows[above] ?? [])
      .slice(name + 1)
      .map(titleOf)
      .filter((text) => !/\d/u.test(text));
    const titles = texts.map(roleOf);
    if (!titles.some((role) => isCounted(role) || role === 'salary' || role === 'fund')) break;
    first = above;
  }
  return first;
}

function lastRow(sheet: SheetCells, row: number, name: number): number {
  const area = mergedAt(sheet, row, name);
  let last = area === undefined ? row : area.row + area.rowSpan - 1;
  while (continues(sheet, last + 1, name)) last += 1;
  return hasTitlesAgain(sheet, last + 1, name) ? last + 1 : last;
}

function titlesOf(sheet: SheetCells, first: number, last: number, column: number): string[] {
  const titles = Array.from({ length: last - first + 1 }, (_, at) => titleOf(shownAt(sheet, first + at, column)));
  return titles.filter((title, at) => title !== '' && title !== titles[at - 1]);
}

/** So many rows below a head tell whether a column holds figures. */
const rowsWithFigures = 50;

/** One title stands over no more columns. */
const mostUnderOne = 40;

/** Whether a title says of no kind what stands below it: `2025`, `Мужской корпус`. */
const isOfNoKind = (title: string): boolean => isYear(Number(title)) || isDay(title) || roleOf(title) === undefined;

/**
 * The titles over a column. A title of no kind of its own, over figures, with nothing above it, stands under what stands left of
 * it over another such title: merged cells that came apart, or a title that was typed once over several columns.
 */
function titlesUnder(sheet: SheetCells, first: number, last: number, column: number): string[] {
  const own = titlesOf(sheet, first, last, column);
  const [title, second] = own;
  if (first === last || title === undefined || second !== undefined || !isOfNoKind(title)) return own;
  const above = titlesLeft(sheet, first, last, column);
  const below = sheet.rows.slice(last + 1, last + 1 + rowsWithFigures);
  const isUnder =
    above.some((one) => isCounted(roleOf(one))) && below.some((cells) => typeof cells[column] === 'number');
  return isUnder ? [...above, title] : own;
}

/** The titles of the next column to the left that has one above its lowest, as long as each column between has a lowest one alone. */
function titlesLeft(sheet: SheetCells, first: number, last: number, column: number): string[] {
  const isOpen = (at: number): boolean =>
    !isBlankCell(sheet.rows[last]?.[at]) && mergedAt(sheet, first, at) === undefined;
  let left = column;
  const most = Math.max(0, column - mostUnderOne);
  while (left > most && isOpen(left) && isBlankCell(sheet.rows[first]?.[left])) left -= 1;
  return left < column && isOpen(left) ? titlesOf(sheet, first, last - 1, left) : [];
}

/** Merged cells reach further than the values that a sheet is read with. */
function widthOf({ rows, merged = [] }: SheetCells, first: number, last: number): number {
  const widths = rows.slice(first, last + 1).map((cells) => cells.length);
  const ends = merged.flatMap(({ row, column, columnSpan }) =>
    row >= first && row <= last ? column + columnSpan : [],
  );
  return Math.max(0, ...widths, ...ends);
}

/** The column furthest to the right that still belongs to the table of the name column. */
function lastColumn(titles: (column: number) => string[], name: number, end: number): number {
  let last = name;
  let hasCount = false;
  for (let column = name + 1; column < end && column - last <= longestGap + 1; column += 1) {
    const above = titles(column);
    const role = roleOfTitles(above);
    if (hasCount && (role === 'name' || role === 'number')) break;
    if (above.length === 0) continue;
    last = column;
    hasCount ||= isCounted(role);
  }
  return last;
}

function firstColumn(titles: (column: number) => string[], name: number, begin: number): number {
  let first = name;
  while (first > begin && titles(first - 1).length > 0) first -= 1;
  // One column without a title may part the numbers from the names.
  const isNumbered = first - 2 >= begin && roleOfTitles(titles(first - 2)) === 'number';
  return isNumbered ? first - 2 : first;
}

function headerAt(sheet: SheetCells, row: number, name: number, begin: number): TableHeader | undefined {
  const first = firstRow(sheet, row, name);
  const last = lastRow(sheet, row, name);
  const titles = (column: number): string[] => titlesUnder(sheet, first, last, column);
  const to = lastColumn(titles, name, widthOf(sheet, first, last));
  const from = firstColumn(titles, name, begin);
  const columns = Array.from({ length: to - from + 1 }, (_, at): TitledColumn => {
    const above = titles(from + at);
    return { column: from + at, role: roleOfTitles(above), titles: above };
  });
  if (!columns.some(({ role }) => isCounted(role))) return undefined;
  if (!columns.some(({ titles: own }) => own.some((one) => isPositionTitle(one) || isUnitsTitle(one))))
    return undefined;
  return { row: first, rowCount: endOfHead(sheet, last, from) - first, columns };
}

/** The row behind a header: units of measure and the columns' numbers belong to it, also below rows left blank. */
function endOfHead(sheet: SheetCells, last: number, from: number): number {
  let end = last + 1;
  for (let row = end; row <= end + blankInHead; row += 1)
    if (isNumberingRow(sheet, row, from) || isMeasureRow(sheet, row, from)) end = row + 1;
    else if (!isBlankRow(sheet, row, from)) break;
  return end;
}

const isBlankRow = ({ rows }: SheetCells, row: number, from: number): boolean =>
  (rows[row] ?? []).slice(from).every(isBlankCell);

/** The headers of the staffing tables whose names' title stands in a row, from left to right. */
export function headersInRow(sheet: SheetCells, row: number): TableHeader[] {
  const found: TableHeader[] = [];
  let begin = 0;
  for (const [column, cell] of (sheet.rows[row] ?? []).entries()) {
    if (column < begin || roleIn(cell) !== 'name') continue;
    const header = headerAt(sheet, row, column, begin);
    if (header === undefined) continue;
    found.push(header);
    begin = (header.columns[header.columns.length - 1]?.column ?? column) + 1;
  }
  return found;
}
