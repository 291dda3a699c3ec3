import { roleOf } from '../../staffing/column-roles';
import { isNumberingRow } from '../../staffing/header';
import { isDepartment, isSum, withoutPartWords } from '../../staffing/line-kinds';
import { linesAgain, mostAgain, type PageLine } from '../../staffing/lines-again';
import { figureOf, readUnits } from '../../staffing/read-cell';
import {
  isBlankCell,
  isStruckAt,
  mergedAt,
  shownAt,
  textOf,
  type CellValue,
  type SheetCells,
} from '../../staffing/sheet-cells';
import { hasAny, phrases, wordsOf } from '../../staffing/words';
import type { ListRole } from './list-columns';
import type { ListHead } from './list-titles';

/** An institution's row on the sheet, counted from 0, with its cells by column. */
export interface ListRow {
  readonly row: number;
  readonly cells: readonly CellValue[];
}

/**
 * Why a row of a list is none of its institutions: a sum; a part of the institution above; neither type nor figures, as a heading;
 * its name or something that is read of it is struck out; it is closed, by its words; it stands at the end of the page before too; the
 * first of another table's rows, none of which is read.
 */
export type LeftOutAs = 'sum' | 'part' | 'bare' | 'struck' | 'closed' | 'again' | 'other';

/** A row, counted from 0 on the sheet, that is none of a list's institutions. */
export interface LeftOutRow {
  readonly row: number;
  readonly as: LeftOutAs;
  /** What it is called, and the column of that. */
  readonly text: string;
  readonly column: number;
}

/** Where a list stands, and the columns that tell one row of it from another. */
export interface ListPlace {
  readonly head: ListHead;
  /** The column of a role; undefined where the list has none. */
  readonly columnOf: (role: ListRole) => number | undefined;
  /** The columns with figures or a type, also those of which somebody has to choose one. */
  readonly told: readonly number[];
  /** All columns that are read. */
  readonly read: readonly number[];
}

/** Roles whose merged cells hold for each row that they go over. */
const goOverRows: readonly ListRole[] = ['name', 'type', 'region'];

function rowAt(cells: SheetCells, columnOf: ListPlace['columnOf'], row: number): ListRow {
  const own = cells.rows[row] ?? [];
  const merged = goOverRows.flatMap((role) => {
    const column = columnOf(role);
    return column === undefined || mergedAt(cells, row, column)?.columnSpan !== 1 ? [] : column;
  });
  if (merged.length === 0) return { row, cells: own };
  const width = Math.max(own.length, ...merged.map((column) => column + 1));
  return {
    row,
    cells: Array.from({ length: width }, (_, column) =>
      merged.includes(column) ? shownAt(cells, row, column) : (own[column] ?? null),
    ),
  };
}

const regionWords = phrases(
  'область= области= обл= облысы= облыс= район= района= ауданы= аудан= город= города= г= қаласы= қала= республика= республикасы= казахстан= казахстану= қазақстан= рк= қр='.split(
    ' ',
  ),
);
const ofAll = phrases(['бойынша=', 'свод=']);
const institutions = phrases(
  'дом үй= үйі үйлер центр орталы интернат пни дди кгу кмм мекеме ұйым учрежд организац пансион отделен бөлім хоспис стационар'.split(
    ' ',
  ),
);

/** Whether a text names a region and no institution: “По области Абай”, “Алматы қаласы бойынша”. */
function namesRegion(text: string): boolean {
  const words = wordsOf(text);
  const isOfAll = words[0] === wordsOf('по')[0] || hasAny(words.slice(-1), ofAll) || hasAny(words.slice(0, 1), ofAll);
  return words.length <= 5 && !hasAny(words, institutions) && (isOfAll || hasAny(words, regionWords));
}

const branch = phrases(['филиал', 'корпус=']);
/** Whether a name is that of a part of an institution: “– корпус 2”, “Филиал в селе”, “Арнайы бөлімше”. */
function namesPart(text: string): boolean {
  const words = wordsOf(text);
  return (
    /^[-–—•*]/u.test(text) || isDepartment(text) || hasAny(words.slice(0, 1), branch) || hasAny(words.slice(-1), branch)
  );
}

/** Words that say that an institution is none any more; one that is full is open: “приём закрыт”. */
const closed =
  /(?<!(?:при[её]м|набор|ваканси[яи]|доступ)\s{1,3})(?<!\p{L})(?:закрыт[ао]?|ликвидирован[ао]?|упраздн[её]н[ао]?|присоедин[её]н[ао]?\s+к|прекратил[ао]?\s+(?:свою\s+)?деятельность|жабыл(?:ған|ды)|таратыл(?:ған|ды)|closed)(?!\p{L})/iu;

/** What stands before these words where the institution itself is meant: “с 01.01.2026 закрыт”, “реорганизован, присоединён к …”. */
const itself = phrases(
  'с= со= в= от= года= г= жылы= жылдан= жылғы= бастап= реорганизован учреждение= организация= мекеме= ұйым= дом= центр='.split(
    ' ',
  ),
);
const forATime = phrases(['на карантин', 'на ремонт', 'на время', 'на период', 'для=']);

/** Whether a note says that the institution is none any more: “закрыт с 01.01.2026”, but not “бассейн закрыт”. */
function saysClosed(note: string): boolean {
  const found = closed.exec(note);
  if (found === null) return false;
  const before = wordsOf(note.slice(0, found.index));
  const behind = wordsOf(note.slice(found.index + found[0].length));
  const isItself = before.every((word) => /^\p{N}/u.test(word) || hasAny([word], itself));
  const isJoined = /\sк$/iu.test(found[0]);
  return isItself && (isJoined ? hasAny(behind, institutions) : !hasAny(behind.slice(0, 2), forATime));
}

/** The rows of a list, each of them an institution or told as what it is. */
export class ListRows {
  readonly rows: ListRow[] = [];
  readonly leftOut: LeftOutRow[] = [];
  readonly #cells: SheetCells;
  readonly #place: ListPlace;
  readonly #from: number;
  readonly #number: number | undefined;
  /** How many rows stand below the titles, and those that were asked for: most lists end before the sheet does. */
  readonly #count: number;
  readonly #asked: ListRow[] = [];
  #areRegions: boolean | undefined;
  /** The row of the sum that was met last. */
  #lastSum: number | undefined;

  constructor(cells: SheetCells, place: ListPlace) {
    this.#cells = cells;
    this.#place = place;
    const { head } = place;
    this.#from = head.columns[0]?.column ?? 0;
    this.#number = head.columns.find(({ titles }) => titles.some((title) => roleOf(title) === 'number'))?.column;
    this.#count = Math.max(0, cells.rows.length - head.to);
    this.#sort();
  }

  /** A row by its place below the titles. */
  #at(at: number): ListRow | undefined {
    if (at < 0 || at >= this.#count) return undefined;
    const { head, columnOf } = this.#place;
    return (this.#asked[at] ??= rowAt(this.#cells, columnOf, head.to + at));
  }

  /** Whether regions are what the list is of, and not what its sums are of. */
  get #isOfRegions(): boolean {
    if (this.#areRegions === undefined) {
      const all = Array.from({ length: this.#count }, (_, at) => this.#at(at) ?? []).flat();
      const told = all.filter((one) => !this.#isBare(one));
      this.#areRegions = told.filter((one) => namesRegion(this.#nameOf(one))).length * 2 > told.length;
    }
    return this.#areRegions;
  }

  #cell({ cells }: ListRow, role: ListRole): CellValue {
    return cells[this.#place.columnOf(role) ?? -1] ?? null;
  }

  #residentsOf(row: ListRow): number {
    return figureOf(readUnits(this.#cell(row, 'residents'))) ?? NaN;
  }

  #isBare({ cells }: ListRow): boolean {
    return this.#place.told.every((column) => isBlankCell(cells[column]));
  }

  /** Whether something that is read of a row is struck out. */
  #isStruck({ row, cells }: ListRow): boolean {
    return this.#place.read.some((column) => !isBlankCell(cells[column]) && isStruckAt(this.#cells, row, column));
  }

  #isClosed({ cells }: ListRow): boolean {
    const own = [this.#place.columnOf('type'), this.#place.columnOf('name')];
    return cells.some((cell, column) => {
      if (typeof cell !== 'string' || column < this.#from) return false;
      return own.includes(column) ? closed.test(cell) : saysClosed(cell);
    });
  }

  #pageLine(row: ListRow): PageLine {
    const number = row.cells[this.#number ?? -1];
    const cells = this.#place.read.map((column) => row.cells[column]);
    return {
      kind: isBlankCell(number) ? 'other' : 'line',
      text: JSON.stringify([number, this.#nameOf(row), ...cells]),
    };
  }

  /** The places from one on, right below titles printed again, of rows that stand above these too. */
  #againFrom(at: number): readonly number[] {
    const before = this.#at(at - 1);
    if (before === undefined || !this.#isTitles(before)) return [];
    const above = this.rows.slice(-mostAgain).map((row) => this.#pageLine(row));
    const below = Array.from({ length: mostAgain }, (_, more) => this.#at(at + more) ?? []).flat();
    const again = linesAgain([...above, { kind: 'page', text: '' }, ...below.map((row) => this.#pageLine(row))]);
    return below.flatMap((_, more) => (again.has(above.length + 1 + more) ? at + more : []));
  }

  /** The columns of the texts in front of the type and in it, and of the name. */
  #wordsAt({ cells }: ListRow): number[] {
    const [type = 0, name = type] = [this.#place.columnOf('type'), this.#place.columnOf('name')];
    const columns = Array.from({ length: Math.max(0, type + 1 - this.#from) }, (_, at) => this.#from + at);
    return [...columns, name].filter((column) => textOf(cells[column]) !== '');
  }

  #textsOf(row: ListRow): string[] {
    return this.#wordsAt(row).map((column) => textOf(row.cells[column]));
  }

  #nameOf(row: ListRow): string {
    const name = textOf(this.#cell(row, 'name'));
    return name === '' ? (this.#textsOf(row)[0] ?? '') : name;
  }

  #isTitles({ row, cells }: ListRow): boolean {
    const { head } = this.#place;
    const held = cells.flatMap((cell, column) => (isBlankCell(cell) ? [] : { cell, column }));
    const isAsAt = (title: number): boolean =>
      held.every(
        ({ cell, column }) => textOf(cell) !== '' && textOf(cell) === textOf(shownAt(this.#cells, title, column)),
      );
    const isAgain =
      held.length > 0 && Array.from({ length: head.to - head.from }, (_, at) => head.from + at).some(isAsAt);
    return isAgain || isNumberingRow(this.#cells, row, this.#from);
  }

  /** Whether another table begins: words alone, where a type and figures would be, that are titles or stand below a blank row. */
  #isOtherHead({ cells }: ListRow, before: ListRow | undefined): boolean {
    const held = cells.filter((cell) => !isBlankCell(cell));
    const areWords = held.every((cell) => typeof cell === 'string' && !/^\d/u.test(cell.trim()));
    const told = this.#place.told.map((column) => textOf(cells[column])).filter((text) => text !== '');
    const areTitles = before?.cells.every(isBlankCell) === true || told.some((text) => roleOf(text) !== undefined);
    return areWords && held.length >= 3 && told.length >= 2 && areTitles;
  }

  #leave(row: ListRow, as: LeftOutAs): void {
    const [column = this.#from] = this.#wordsAt(row);
    if (as === 'sum') this.#lastSum = row.row;
    this.leftOut.push({ row: row.row, as, text: textOf(row.cells[column]), column });
  }

  #isSum(row: ListRow): boolean {
    if (this.#textsOf(row).some(isSum)) return true;
    const type = this.#cell(row, 'type');
    // A number may be how many institutions a region has.
    const mayBeCount = isBlankCell(type) || typeof type === 'number';
    return mayBeCount && !this.#isBare(row) && !this.#isOfRegions && namesRegion(this.#nameOf(row));
  }

  #sort(): void {
    let at = 0;
    const again = new Set<number>();
    for (let row = this.#at(at); row !== undefined; row = this.#at(at)) {
      if (this.#isOtherHead(row, this.#at(at - 1)) && !this.#isTitles(row)) {
        this.#leave(row, 'other');
        break;
      }
      for (const place of this.#againFrom(at)) again.add(place);
      const parts = again.has(at) ? [] : this.#partsFrom(row, at);
      for (const part of parts) this.#leave(part, 'part');
      if (again.has(at)) this.#leave(row, 'again');
      else if (parts.length === 0) this.#sortOne(row);
      at += Math.max(1, parts.length);
    }
  }

  #sortOne(row: ListRow): void {
    if (row.cells.slice(this.#from).every(isBlankCell) || this.#isTitles(row)) return;
    if (this.#isStruck(row)) {
      this.#leave(row, 'struck');
      return;
    }
    const saysPart = this.#saysPart(row);
    // A part of a sum that has a type of its own is an institution.
    if (!saysPart && this.#isSum(row)) this.#leave(row, 'sum');
    else if (this.#isBare(row)) this.#leave(row, 'bare');
    else if (this.#isClosed(row)) this.#leave(row, 'closed');
    else this.rows.push(row);
  }

  #saysPart(row: ListRow): boolean {
    return this.#textsOf(row).some((text) => withoutPartWords(text) !== text);
  }

  /** Whether what stands above is a sum, whose parts are institutions. */
  #isUnderSum(): boolean {
    const above = this.rows[this.rows.length - 1];
    return this.#lastSum !== undefined && (above === undefined || this.#lastSum > above.row);
  }

  /** The rows from one on, by its place, that are parts of the institution above; none where that row is none. */
  #partsFrom(row: ListRow, at: number): readonly ListRow[] {
    const parent = this.rows[this.rows.length - 1];
    if (row.cells.every(isBlankCell) || this.#isStruck(row)) return [];
    if (this.#saysPart(row)) return this.#saidParts(row, at, parent);
    if (parent === undefined || this.#isUnderSum() || this.#isBare(row)) return [];
    const nested = this.#within(parent, at, (one) => this.#isNested(one, parent));
    const next = this.#at(at + nested.length);
    // Rows that have more residents together than the institution above are none of its parts, all of them.
    const goOn =
      next !== undefined && !this.#isBare(next) && this.#isOfType(next, parent) && this.#isNested(next, parent);
    return goOn ? [] : nested;
  }

  /** A row that says it is a part; where it says no more than that, with the parts of the institution above below it. */
  #saidParts(row: ListRow, at: number, parent: ListRow | undefined): readonly ListRow[] {
    const isBare = this.#isBare(row);
    if (this.#isUnderSum() && (isBare || !isBlankCell(this.#cell(row, 'type')))) return [];
    return [row, ...(isBare && parent !== undefined ? this.#within(parent, at + 1, () => true) : [])];
  }

  #isOfType(row: ListRow, parent: ListRow): boolean {
    const [own, above] = [row, parent].map((one) => this.#cell(one, 'type'));
    return isBlankCell(own) || own === above;
  }

  /** Whether a row is numbered under another (1.1 under 1), or called a part of something. */
  #isNested(row: ListRow, parent: ListRow): boolean {
    const [own, above] = [row, parent].map(({ cells }) => String(cells[this.#number ?? -1] ?? '').replace(/\.$/u, ''));
    const isNumbered = above !== undefined && above !== '' && own?.startsWith(`${above}.`) === true;
    return isNumbered || (namesPart(this.#nameOf(row)) && !namesPart(this.#nameOf(parent)));
  }

  /** The rows from a place on, of the type of the institution above, that have no more residents together than it has. */
  #within(parent: ListRow, from: number, isMeant: (row: ListRow) => boolean): readonly ListRow[] {
    const found: ListRow[] = [];
    let left = this.#residentsOf(parent);
    for (let row = this.#at(from); row !== undefined; row = this.#at(from + found.length)) {
      if (this.#isStruck(row) || this.#isBare(row) || !this.#isOfType(row, parent) || this.#isSum(row) || !isMeant(row))
        break;
      left -= this.#residentsOf(row);
      if (!(left >= 0)) break;
      found.push(row);
    }
    return found;
  }
}
