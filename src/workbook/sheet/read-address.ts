import type { Rectangle } from './area';

/** More than any sheet has. */
const endless = 2 ** 21;

function columnOf(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The area of an address without its sheet: `B2:D9`, `B2`, whole columns `B:D`, whole rows `2:9`. */
export function areaOfAddress(address: string): Rectangle | undefined {
  const match = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/i.exec(address.trim());
  if (match === null) return undefined;
  const [left = '', top = '', right = left, bottom = top] = match.slice(1).map((part) => part?.toUpperCase());
  const row = top === '' ? 0 : Number(top) - 1;
  const column = left === '' ? 0 : columnOf(left);
  return {
    row,
    column,
    rowCount: bottom === '' ? endless : Number(bottom) - row,
    columnCount: right === '' ? endless : columnOf(right) - column + 1,
  };
}
