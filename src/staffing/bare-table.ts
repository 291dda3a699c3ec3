import { roleOf, roleOfTitles } from './column-roles';
import { unitsReader } from './column-cells';
import { isDepartment } from './line-kinds';
import { figureOf } from './read-cell';
import { tableUnder, type StaffingTable } from './recognise';
import type { TitledColumn } from './settle-columns';
import { isBlankCell, ownAt, textOf, type SheetCells } from './sheet-cells';
import { isDay, titleReadings } from './titles';
import { unitsTitle } from './units-title';
import { hasAny, phrases, wordsOf } from './words';

/** Titles that are no more than this may stand over names of positions, or over their units. */
const people = phrases(
  (
    'персонал= сотрудник= сотрудники= работник= работники= специалисты= специальность= штатная_единица= қызметкер= ' +
    'қызметкерлер= мамандық= staff='
  )
    .split(' ')
    .map((one) => one.replace('_', '= ')),
);
const amount = phrases('ед= единиц= шт= ст= всего= итого= барлығы= total='.split(' '));
const year = /^20\d\d(\s*(г\.?|год|жыл|ж\.?))?$/iu;
/** Units of a position come in quarters, and no institution has more of one. */
const [partOfUnit, mostUnits] = [0.25, 200];
/** So many lines leave no doubt. */
const fewestLines = 3;

const isTime = (title: string): boolean => year.test(title) || isDay(title);
const isOneWord = (title: string): boolean => wordsOf(title).length === 1;

function mayName(title: string): boolean {
  return roleOf(title) === 'name' || (wordsOf(title).length <= 2 && hasAny(wordsOf(title), people));
}

function mayCount(title: string): boolean {
  return roleOf(title) === 'approved' || isTime(title) || (isOneWord(title) && hasAny(wordsOf(title), amount));
}

/** The names under a title in rows with units of a position, departments aside; undefined where anything else stands among the units. */
function linesOf(sheet: SheetCells, row: number, name: number, units: number): string[] | undefined {
  const names: string[] = [];
  const unitsIn = unitsReader(sheet, units, unitsTitle(titleReadings(sheet.rows[row]?.[units])), {
    from: row + 1,
    to: sheet.rows.length,
  });
  for (let at = row + 1; at < sheet.rows.length; at += 1) {
    const cell = ownAt(sheet, at, units);
    const figure = figureOf(unitsIn(cell));
    if (figure === undefined && !isBlankCell(cell)) return undefined;
    if (figure === undefined || isTotal(sheet, at, name)) continue;
    if (figure % partOfUnit !== 0 || figure > mostUnits) return undefined;
    const called = textOf(ownAt(sheet, at, name));
    if (!isDepartment(called)) names.push(called);
  }
  return names;
}

function isTotal(sheet: SheetCells, row: number, name: number): boolean {
  return (sheet.rows[row] ?? []).slice(0, name + 1).some((cell) => hasAny(wordsOf(textOf(cell)), amount));
}

/** The columns of one table: its first, its names, and the one behind its last. */
interface Span {
  readonly from: number;
  readonly name: number;
  readonly end: number;
}

/**
 * The staffing table of a sheet whose titles say too little to be one by themselves, as «Наименование | Кол-во»: nearly all of
 * its names are positions', and one column alone may hold their units, or one of several years or days; or several such tables
 * side by side. `isPosition`: whether a name is one for certain.
 */
export function bareTables(sheet: SheetCells, isPosition: (name: string) => boolean): readonly StaffingTable[] {
  for (const [row, cells] of sheet.rows.entries()) {
    const titles = cells.map((cell) => titleReadings(cell)[0] ?? '');
    const [name, ...others] = titles.flatMap((title, column) => (mayName(title) ? column : []));
    if (name === undefined) continue;
    const whole = { from: 0, name, end: titles.length };
    const sideBySide = [name, ...others].map((one, at) => ({
      from: at === 0 ? 0 : one,
      name: one,
      end: others[at] ?? titles.length,
    }));
    for (const spans of others.length > 0 ? [sideBySide, [whole]] : [[whole]]) {
      const tables = spans.flatMap((span) => bareTable(sheet, row, titles, span, isPosition) ?? []);
      if (tables.length === spans.length) return tables;
    }
  }
  return [];
}

function bareTable(
  sheet: SheetCells,
  row: number,
  all: readonly string[],
  span: Span,
  isPosition: (name: string) => boolean,
): StaffingTable | undefined {
  const { name, end } = span;
  const titles = all.slice(0, end);
  const counts = titles.flatMap((title, column) => {
    const names = column > name && mayCount(title) ? linesOf(sheet, row, name, column) : undefined;
    return names === undefined || names.length < fewestLines ? [] : { column, names };
  });
  const [count, other] = counts;
  // Of years and days that count, one that cannot be read as units may be the newest.
  const times = titles.flatMap((title, column) => (column > name && isTime(title) ? column : []));
  const areOfTimes = counts.every(({ column }) => times.includes(column));
  if (count === undefined || (other !== undefined && !areOfTimes)) return undefined;
  if (!areMostlyKnown(count.names, isPosition)) return undefined;
  return tableUnder(sheet, row, titled(titles, span, areOfTimes ? times : [count.column]));
}

/** Columns, counted from 0. */
export interface NameAndUnits {
  readonly name: number;
  readonly units: number;
}

/** A table has no more columns. */
const mostColumns = 40;

/**
 * The columns of names and units of a sheet without titles, as where a table goes on from another sheet: nearly all names are
 * positions', and one column alone may hold their units. Undefined where that is not certain.
 */
export function columnsWithoutTitles(
  sheet: SheetCells,
  isPosition: (name: string) => boolean,
): NameAndUnits | undefined {
  const width = sheet.rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const columns = Array.from({ length: Math.min(mostColumns, width) }, (_, column) => column);
  // Most columns of a large sheet name nobody, and those that do are looked at once.
  const named = columns.filter((column) => namesPositions(sheet, column, isPosition));
  if (named.length === 0) return undefined;
  const namesOf = (name: number, units: number): readonly string[] => linesOf(sheet, -1, name, units) ?? [];
  const found = columns
    .filter((units) => namesOf(units, units).length >= fewestLines)
    .flatMap((units) => named.filter((name) => name < units).map((name) => ({ name, units })))
    .filter(({ name, units }) => areMostlyKnown(namesOf(name, units), isPosition));
  return found.length === 1 ? found[0] : undefined;
}

/** Whether a column has as many positions' names as lines are needed. */
function namesPositions(sheet: SheetCells, column: number, isPosition: (name: string) => boolean): boolean {
  let known = 0;
  for (let row = 0; row < sheet.rows.length && known < fewestLines; row += 1) {
    const text = textOf(ownAt(sheet, row, column));
    if (/\p{L}/u.test(text) && isPosition(text)) known += 1;
  }
  return known >= fewestLines;
}

/** Whether enough names are positions', nearly all of them. */
function areMostlyKnown(names: readonly string[], isPosition: (name: string) => boolean): boolean {
  const known = names.filter(isPosition).length;
  return known >= fewestLines && known >= names.length * 0.75;
}

/** The columns with titles side by side around names and units. */
function titled(titles: readonly string[], { from, name }: Span, units: readonly number[]): TitledColumn[] {
  let [first, last] = [name, Math.max(...units)];
  while (first > from && titles[first - 1] !== '') first -= 1;
  while (last + 1 < titles.length && titles[last + 1] !== '') last += 1;
  return Array.from({ length: last - first + 1 }, (_, at): TitledColumn => {
    const column = first + at;
    const own = [titles[column] ?? ''].filter((title) => title !== '');
    if (units.includes(column)) return { column, titles: own, role: 'approved' };
    const role = column === name ? 'name' : roleOfTitles(own);
    return { column, titles: own, role: role === 'approved' ? 'other' : role };
  });
}
