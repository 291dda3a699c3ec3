import { Fault } from './fault';

type Row = readonly unknown[];

/** A range as Excel hands it over, never without a cell; a single value is a range of one cell. */
export type Grid = readonly [Row, ...Row[]];

const hasCells = (rows: readonly Row[]): rows is Grid => rows.length > 0 && rows.every((row) => row.length > 0);

const isRow = (row: unknown): row is Row => Array.isArray(row);

/** `findIndex` visits the holes of a sparse array and `every` skips them; a hole is not a row. */
const areRows = (rows: readonly unknown[]): rows is readonly Row[] => rows.findIndex((row) => !isRow(row)) < 0;

export function toGrid(value: unknown): Grid {
  if (!Array.isArray(value)) return [[value]];
  const given = value as readonly unknown[];
  const rows = areRows(given) ? given : Array.from(given, (row) => (isRow(row) ? row : [row]));
  return hasCells(rows) ? rows : [[null]];
}

export function widthOf(grid: Grid): number {
  return grid[0].length;
}

function pick(grid: Grid, row: number, column: number): unknown {
  const line = grid.length === 1 ? grid[0] : grid[row];
  const at = widthOf(grid) === 1 ? 0 : column;
  return line === undefined || at >= line.length ? new Fault('shapes', {}, true) : line[at];
}

/** Answers cell by cell over ranges stretched as Excel's operators stretch them; beyond the shorter one, `#N/A`. */
export function broadcast<T>(grids: readonly Grid[], answer: (...values: unknown[]) => T | Fault): (T | Fault)[][] {
  let [rows, columns] = [1, 1];
  for (const grid of grids) [rows, columns] = [Math.max(rows, grid.length), Math.max(columns, widthOf(grid))];
  // Nearly every formula asks for one cell.
  if (rows === 1 && columns === 1) return [[answer(...grids.map(([[only]]) => only))]];
  const values = new Array<unknown>(grids.length);
  const answerAt = (row: number, column: number): T | Fault => {
    let at = 0;
    for (const grid of grids) {
      const value = pick(grid, row, column);
      if (value instanceof Fault) return value;
      values[at] = value;
      at += 1;
    }
    return answer(...values);
  };
  const answers: (T | Fault)[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const line: (T | Fault)[] = [];
    for (let column = 0; column < columns; column += 1) line.push(answerAt(row, column));
    answers.push(line);
  }
  return answers;
}
