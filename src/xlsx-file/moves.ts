import { columnOf, lastColumn, lastRow, lettersOf, rangeName, rangeOf, type CellRange } from './cell-address';
import type { MovedTo } from './rewrite-rows';

/** Rows or columns that were added to a sheet or deleted from it. */
export interface Move {
  readonly kind: 'rows' | 'columns';
  readonly at: number;
  /** Added; negative: deleted. */
  readonly count: number;
}

/** The index of a row or column after a move; undefined where it was deleted. */
function after(index: number, { at, count }: Move): number | undefined {
  if (index < at) return index;
  if (count < 0 && index < at - count) return undefined;
  return index + count;
}

/** Both ends of a range after a move; undefined where all of it was deleted. */
function stretchAfter(first: number, last: number, move: Move, end: number): [number, number] | undefined {
  if (first === 0 && last === end) return [first, last];
  const { at, count } = move;
  if (count > 0) return [after(first, move) ?? first, Math.min(end, after(last, move) ?? last)];
  const from = first < at ? first : Math.max(at, first + count);
  const to = last < at ? last : Math.max(at - 1, last + count);
  return from <= to ? [from, to] : undefined;
}

function rangeAfter(range: CellRange, move: Move): CellRange | undefined {
  const { top, bottom, left, right } = range;
  if (move.kind === 'rows') {
    const rows = stretchAfter(top, bottom, move, lastRow);
    return rows && { ...range, top: rows[0], bottom: rows[1] };
  }
  const columns = stretchAfter(left, right, move, lastColumn);
  return columns && { ...range, left: columns[0], right: columns[1] };
}

/** Where a range is after the moves; undefined where all of it was deleted. */
export function movedRange(range: CellRange, moves: readonly Move[]): CellRange | undefined {
  return moves.reduce<CellRange | undefined>((left, move) => left && rangeAfter(left, move), range);
}

/** `A1:B2 D4` after the moves; empty where all of it was deleted. */
export function movedAddresses(addresses: string, moves: readonly Move[]): string {
  return addresses
    .split(/\s+/)
    .flatMap((address) => {
      const range = rangeOf(address);
      const moved = range && movedRange(range, moves);
      return range === undefined ? [address] : moved === undefined ? [] : [rangeName(moved)];
    })
    .join(' ');
}

/** Where rows and columns of the file are after the moves. */
export function movedTo(moves: readonly Move[]): MovedTo {
  const follow = (index: number, kind: Move['kind']): number | undefined =>
    moves
      .filter((move) => move.kind === kind)
      .reduce<number | undefined>((at, move) => (at === undefined ? at : after(at, move)), index);
  return { row: (row) => follow(row, 'rows'), column: (column) => follow(column, 'columns') };
}

/** The changes of the sheets since the file was opened, by their names in the file. */
export interface SheetChanges {
  readonly moves: ReadonlyMap<string, readonly Move[]>;
  readonly names: ReadonlyMap<string, string>;
  /** By the names of tables, for columns that have another name now what that is; undefined: deleted. All names in small letters. */
  readonly headings: ReadonlyMap<string, ReadonlyMap<string, string | undefined>>;
}

const corner = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const area = String.raw`${corner}(?::${corner})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d*:\$?[1-9]\d*`;
const reference = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?:(?<![\p{L}\p{N}_.\\])([\p{L}_\\][\p{L}\p{N}_.\\]*))?\[(?:'.|[^[\]']|\[(?:'.|[^\]'])*\])*\]|(?<![\p{L}\p{N}_.$\]!'])(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(${area})(?![\p{L}\p{N}_.([!])`,
  'gu',
);

/** A formula of a file adjusted to the changes. @param home the formula's own sheet */
export function movedFormula(formula: string, home: string, { moves, names, headings }: SheetChanges): string {
  if (moves.size === 0 && names.size === 0 && headings.size === 0) return formula;
  return formula.replaceAll(reference, (whole, table?: string, prefix?: string, address?: string) => {
    if (address === undefined) return inTable(whole, headings.get(table?.toLowerCase() ?? ''));
    const sheet = prefix === undefined ? home : unquotedName(prefix);
    const renamed = names.get(sheet.toLowerCase());
    const before = prefix === undefined ? '' : `${renamed === undefined ? prefix : quotedName(renamed)}!`;
    const own = moves.get(sheet.toLowerCase());
    return before + (own === undefined ? address : movedReference(address, own));
  });
}

/** `Tbl[Name]`, `Tbl[[#This Row],[Name]]` with the names that columns have now; `#REF!` where one of them was deleted. */
function inTable(whole: string, columns: ReadonlyMap<string, string | undefined> | undefined): string {
  if (columns === undefined) return whole;
  const at = whole.indexOf('[');
  const inside = whole.slice(at + 1, -1);
  let isGone = false;
  const renamed = (name: string): string => {
    const plain = name.replaceAll(/'(.)/gu, '$1').toLowerCase();
    if (!columns.has(plain)) return name;
    const now = columns.get(plain);
    isGone ||= now === undefined;
    return (now ?? '').replaceAll(/[[\]#']/g, "'$&");
  };
  const isNested = /^\s*\[/.test(inside);
  const written = isNested
    ? inside.replaceAll(/\[((?:'.|[^[\]'])*)\]/gu, (_part, name: string) => `[${renamed(name)}]`)
    : renamed(inside);
  return isGone ? '#REF!' : `${whole.slice(0, at)}[${written}]`;
}

/** A sheet's name in the notation of formulas → the name. */
export function unquotedName(prefix: string): string {
  return prefix.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
}

function quotedName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** `$A1:B$2`, `A:A`, `1:3` after the moves; `#REF!` where all of it was deleted. */
function movedReference(address: string, moves: readonly Move[]): string {
  const [first = '', second = first] = address.split(':');
  const [from, to] = [splitCorner(first), splitCorner(second)];
  const range = {
    top: from.row ?? 0,
    bottom: to.row ?? lastRow,
    left: from.column ?? 0,
    right: to.column ?? lastColumn,
  };
  const moved = movedRange(range, moves);
  if (moved === undefined) return '#REF!';
  const start = cornerName(from, moved.top, moved.left);
  return address.includes(':') ? `${start}:${cornerName(to, moved.bottom, moved.right)}` : start;
}

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly fixed: readonly [column: string, row: string];
}

function splitCorner(corner: string): Corner {
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] =
    /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(corner) ?? [];
  return {
    column: letters === '' ? undefined : columnOf(letters),
    row: digits === '' ? undefined : Number(digits) - 1,
    fixed: letters === '' ? ['', fixedColumn || fixedRow] : [fixedColumn, fixedRow],
  };
}

function cornerName({ row, column, fixed }: Corner, top: number, left: number): string {
  return `${column === undefined ? '' : fixed[0] + lettersOf(left)}${row === undefined ? '' : fixed[1] + String(top + 1)}`;
}

/** A formula shifted by rows and columns: references without `$` change. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  return formula.replaceAll(reference, (whole, _table?: string, prefix?: string, address?: string) => {
    if (address === undefined) return whole;
    const moved = address.split(':').map((corner) => offsetCorner(splitCorner(corner), rows, columns));
    return `${prefix === undefined ? '' : `${prefix}!`}${moved.join(':')}`;
  });
}

function offsetCorner(corner: Corner, rows: number, columns: number): string {
  const around = (index: number, by: number, size: number): number => (index + by + size) % size;
  const row = corner.fixed[1] === '$' ? (corner.row ?? 0) : around(corner.row ?? 0, rows, lastRow + 1);
  const column = corner.fixed[0] === '$' ? (corner.column ?? 0) : around(corner.column ?? 0, columns, lastColumn + 1);
  return cornerName(corner, row, column);
}
