import { Fault } from './fault';

type Row = readonly unknown[];

/** A range as Excel hands it over, never without a cell; a single value is a range of one cell. */
export type Grid = readonly [Row, ...Row[]];

const isRow = (row: unknown): row is Row => Array.isArray(row);

/** Whether all are rows with cells; the hole of a sparse array is none. */
function isGrid(rows: readonly unknown[]): rows is Grid {
  for (const row of rows) if (!isRow(row) || row.length === 0) return false;
  return rows.length > 0;
}

/** An argument as a range: a row for each line, a single value as one cell, an empty array as one blank cell. */
export function toGrid(value: unknown): Grid {
  if (!Array.isArray(value)) return [[value]];
  const given = value as readonly unknown[];
  if (isGrid(given)) return given;
  const rows = Array.from(given, (row) => (isRow(row) ? row : [row]));
  return isGrid(rows) ? rows : [[null]];
}

/** The number of its columns. */
export function widthOf(grid: Grid): number {
  return grid[0].length;
}

const outside = new Fault('shapes', {}, true);

function pick(grid: Grid, row: number, column: number): unknown {
  const line = grid.length === 1 ? grid[0] : grid[row];
  const at = widthOf(grid) === 1 ? 0 : column;
  return line === undefined || at >= line.length ? outside : line[at];
}

/** Answers cell by cell over ranges stretched as Excel's operators stretch them; beyond the shorter one, `#N/A`. */
export function broadcast<T>(
  grids: readonly Grid[],
  answer: (values: readonly unknown[]) => T | Fault,
): (T | Fault)[][] {
  let [rows, columns] = [1, 1];
  for (const grid of grids) [rows, columns] = [Math.max(rows, grid.length), Math.max(columns, widthOf(grid))];
  // Nearly every formula asks for one cell.
  if (rows === 1 && columns === 1) return [[answer(grids.map(([[only]]) => only))]];
  const values = new Array<unknown>(grids.length);
  const answerAt = (row: number, column: number): T | Fault => {
    let at = 0;
    for (const grid of grids) {
      const value = pick(grid, row, column);
      if (value === outside) return outside;
      values[at] = value;
      at += 1;
    }
    return answer(values);
  };
  const answers = new Array<(T | Fault)[]>(rows);
  for (let row = 0; row < rows; row += 1) {
    // A list that grows has room for more than it holds, and a column of answers is as many lists.
    const line = [answerAt(row, 0)];
    for (let column = 1; column < columns; column += 1) line[column] = answerAt(row, column);
    answers[row] = line;
  }
  return answers;
}
