import { Fault } from './fault';

/** A range as Excel hands it over; a single value is a range of one cell. */
export type Grid = readonly (readonly unknown[])[];

export function toGrid(value: unknown): Grid {
  if (!Array.isArray(value)) return [[value]];
  const rows = value.every(Array.isArray)
    ? (value as unknown[][])
    : Array.from(value, (row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  return rows.length > 0 && rows.every((row) => row.length > 0) ? rows : [[null]];
}

/** The only cell of a range of one, else undefined. */
export function single(grid: Grid): unknown {
  return grid.length === 1 && grid[0]?.length === 1 ? grid[0][0] : undefined;
}

const width = (grid: Grid): number => grid[0]?.length ?? 1;

function pick(grid: Grid, row: number, column: number): unknown {
  const line = grid.length === 1 ? grid[0] : grid[row];
  const at = width(grid) === 1 ? 0 : column;
  return line === undefined || at >= line.length ? new Fault('shapes', {}, true) : line[at];
}

/** Answers cell by cell over ranges stretched as Excel's operators stretch them; beyond the shorter one, `#N/A`. */
export function broadcast<T>(grids: readonly Grid[], answer: (...values: unknown[]) => T | Fault): (T | Fault)[][] {
  const rows = Math.max(...grids.map((grid) => grid.length));
  const columns = Math.max(...grids.map(width));
  const values = new Array<unknown>(grids.length);
  const answerAt = (row: number, column: number): T | Fault => {
    for (let at = 0; at < grids.length; at += 1) {
      const value = pick(grids[at] ?? [], row, column);
      if (value instanceof Fault) return value;
      values[at] = value;
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
