import { notRead, readUnits, type Reading } from './read-cell';
import { ownAt, type Body, type CellValue, type SheetCells } from './sheet-cells';
import type { UnitsTitle } from './units-title';

/** What the rows of a body hold in one column. */
export function cellsOf(sheet: SheetCells, column: number, { from, to }: Body): CellValue[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => ownAt(sheet, from + at, column));
}

/** Two figures with a stroke between. */
const twoFigures = /^\s*\d+(?:[.,]\d+)?\s*[/⁄]\s*\d+(?:[.,]\d+)?\s*$/u;
/** A stroke between figures, whatever else stands there. */
const stroke = /\d\s*[/⁄]\s*\d/u;
/** Ten and more with three digits behind the mark: money with thousands, or units. */
const mayBeThousands = /^\s*[1-9]\d{1,2}[.,]\d{3}(?!\d)/u;

/** Units come in quarters, and now and then in eighths. */
const partOfUnit = 0.125;

/** Whether a cell holds two figures that are no part of a unit, as what is approved and what is there: `1/1`, `3/2`, `2/3`. */
function isPair(text: string): boolean {
  const one = twoFigures.test(text) ? readUnits(text) : undefined;
  return one !== undefined && (one.kind !== 'read' || one.value % partOfUnit !== 0);
}

/**
 * How the units of one column are read. Where its title names two things, or some cell has two figures that are no part of a unit,
 * `1/2` may be two figures; where its title may be of money, and each of its figures has three digits behind the mark, `85,000`,
 * they may be thousands.
 */
export function unitsReader(
  sheet: SheetCells,
  column: number,
  { countsTwo, mayBeMoney }: UnitsTitle,
  body: Body,
): (cell: CellValue) => Reading {
  const cells = cellsOf(sheet, column, body);
  const texts = cells.filter((cell) => typeof cell === 'string');
  const pair = countsTwo ? stroke : texts.some(isPair) ? twoFigures : undefined;
  const areThousands =
    mayBeMoney &&
    texts.some((text) => mayBeThousands.test(text)) &&
    cells.every((cell) => {
      const one = readUnits(cell);
      return one.kind !== 'read' || one.value === 0 || (typeof cell === 'string' && mayBeThousands.test(cell));
    });
  const isDoubtful = (text: string): boolean =>
    pair?.test(text) === true || (areThousands && mayBeThousands.test(text));
  return (cell) => {
    const one = typeof cell === 'string' && isDoubtful(cell) ? notRead(cell) : readUnits(cell);
    // `4,3` may be four and three.
    return countsTwo && one.kind === 'read' && one.value % partOfUnit !== 0 ? notRead(cell) : one;
  };
}
