/** A cell by its zero-based row and column. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells by its zero-based corners, both included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's own limits. */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** `B2` → its place; undefined for what is no address of a cell. */
export function placeOf(address: string): CellPlace | undefined {
  const from = afterSign(address, 0);
  let [at, column] = [from, 0];
  for (let letter = letterAt(address, at); letter > 0; letter = letterAt(address, at)) {
    column = column * 26 + letter;
    at += 1;
  }
  const digits = address.slice(afterSign(address, at));
  if (at === from || !/^[1-9]\d{0,6}$/.test(digits)) return undefined;
  const place = { row: Number(digits) - 1, column: column - 1 };
  return place.row <= lastRow && place.column <= lastColumn ? place : undefined;
}

function afterSign(address: string, at: number): number {
  return address[at] === '$' ? at + 1 : at;
}

/** The number of the letter in the alphabet; 0 where there is none. */
function letterAt(address: string, at: number): number {
  const number = (address.charCodeAt(at) | 32) - 96;
  return number >= 1 && number <= 26 ? number : 0;
}

/** `B2:D9` or `B2` → its range. */
export function rangeOf(address: string): CellRange | undefined {
  const [first = '', second = first, ...rest] = address.split(':');
  const [from, to] = [placeOf(first), placeOf(second)];
  if (from === undefined || to === undefined || rest.length > 0) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** `A` → 0. */
export function columnOf(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** 0 → `A`. */
export function lettersOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : lettersOf(Math.floor(column / 26) - 1) + letter;
}

/** `B2`. */
export function addressOf({ row, column }: CellPlace): string {
  return `${lettersOf(column)}${row + 1}`;
}

/** `B2:D9`, or `B2` where it is one cell. */
export function rangeName({ top, left, bottom, right }: CellRange): string {
  const first = addressOf({ row: top, column: left });
  return top === bottom && left === right ? first : `${first}:${addressOf({ row: bottom, column: right })}`;
}
