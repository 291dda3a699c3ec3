import { columnLetters, rangeAt } from './a1';
import { lastColumnOf, lastRowOf, type Rectangle } from './area';
import { areaOfAddress } from './read-address';
import type { CellFormat } from './sheet-content';

type Look = Omit<CellFormat, 'at'>;
type Property = keyof Look;

/** A format that is the same over some rectangles. */
export interface LookOfAreas {
  readonly look: Look;
  readonly areas: readonly Rectangle[];
}

/**
 * Formats applied one after the other, of which the later wins → the resulting formats, each with as few rectangles as
 * possible, since every call of Excel costs time. Formats of the same cells are joined.
 */
export function looksByArea(formats: readonly CellFormat[]): LookOfAreas[] {
  const placed = formats.flatMap(({ at, ...look }) => {
    const area = areaOfAddress(at);
    return area === undefined ? [] : [{ area, look: look as Look }];
  });
  const properties = [...new Set(placed.flatMap(({ look }) => Object.keys(look) as Property[]))];
  const byPlace = new Map<string, LookOfAreas>();
  for (const property of properties) {
    const asked = placed.flatMap(({ area, look }) =>
      look[property] === undefined ? [] : [{ area, value: look[property] }],
    );
    for (const { value, areas } of paint(asked)) {
      const key = addressesOf(areas).join();
      byPlace.set(key, { look: { ...byPlace.get(key)?.look, [property]: value }, areas });
    }
  }
  return [...byPlace.values()];
}

/** Areas painted over each other → for each value, rectangles that do not overlap. */
export function paint<Value>(
  layers: readonly { readonly area: Rectangle; readonly value: Value }[],
): { readonly value: Value; readonly areas: readonly Rectangle[] }[] {
  const rows = edgesOf(layers.map(({ area }) => [area.row, area.row + area.rowCount]));
  const columns = edgesOf(layers.map(({ area }) => [area.column, area.column + area.columnCount]));
  const painted = rows.map(() => new Array<Value | undefined>(columns.length));
  for (const { area, value } of layers)
    for (let row = rows.indexOf(area.row); (rows[row] ?? Infinity) <= lastRowOf(area); row += 1)
      for (let column = columns.indexOf(area.column); (columns[column] ?? Infinity) <= lastColumnOf(area); column += 1)
        painted[row]?.splice(column, 1, value);
  const values = [...new Set(layers.map(({ value }) => value))];
  return values
    .map((value) => ({ value, areas: rectangles(painted, value, rows, columns) }))
    .filter(({ areas }) => areas.length > 0);
}

/** The same cells in as few areas as possible. */
export function joinedAreas(areas: readonly Rectangle[]): Rectangle[] {
  return paint(areas.map((area) => ({ area, value: true }))).flatMap((painted) => painted.areas);
}

/** The places where spans begin or end, in order. */
function edgesOf(spans: readonly (readonly [from: number, to: number])[]): number[] {
  return [...new Set(spans.flat())].sort((one, other) => one - other);
}

/** Runs of a value in a row, joined with equal runs in the rows below. */
function rectangles<Value>(
  painted: readonly (readonly (Value | undefined)[])[],
  value: Value,
  rows: readonly number[],
  columns: readonly number[],
): Rectangle[] {
  const open = new Map<string, Rectangle>();
  const closed: Rectangle[] = [];
  painted.forEach((cells, at) => {
    const row = rows[at] ?? 0;
    const rowCount = (rows[at + 1] ?? row) - row;
    const runs = runsOf(cells, value).map(([from, to]) => ({ column: columns[from] ?? 0, end: columns[to] ?? 0 }));
    const keys = new Set(runs.map(({ column, end }) => `${column}:${end}`));
    for (const [key, area] of open)
      if (!keys.has(key)) {
        closed.push(area);
        open.delete(key);
      }
    for (const { column, end } of runs) {
      const above = open.get(`${column}:${end}`) ?? { row, column, rowCount: 0, columnCount: end - column };
      open.set(`${column}:${end}`, { ...above, rowCount: above.rowCount + rowCount });
    }
  });
  return [...closed, ...open.values()];
}

/** The runs of a value in a row of cells: begin, and end exclusive. */
function runsOf<Value>(cells: readonly (Value | undefined)[], value: Value): [number, number][] {
  const runs: [number, number][] = [];
  for (let at = 0; at < cells.length; at += 1) {
    if (cells[at] !== value) continue;
    const last = runs[runs.length - 1];
    if (last?.[1] === at) last[1] = at + 1;
    else runs.push([at, at + 1]);
  }
  return runs;
}

/** The longest list of addresses, in characters, that every Excel takes. */
const longest = 255;

/** The addresses of areas, joined by commas into as many texts as needed. */
export function addressesOf(areas: readonly Rectangle[]): string[] {
  const texts: string[] = [];
  for (const area of areas) {
    const one = addressOf(area);
    const last = texts[texts.length - 1];
    if (last !== undefined && last.length + 1 + one.length <= longest) texts[texts.length - 1] = `${last},${one}`;
    else texts.push(one);
  }
  return texts;
}

const rowsOfSheet = 1_048_576;

/** Whole columns end with the last possible row. */
function addressOf(area: Rectangle): string {
  const [row, lastRow] = [area.row + 1, Math.min(lastRowOf(area) + 1, rowsOfSheet)];
  const [column, lastColumn] = [area.column + 1, lastColumnOf(area) + 1];
  if (row === 1 && lastRow === rowsOfSheet) return `${columnLetters(column)}:${columnLetters(lastColumn)}`;
  return rangeAt(row, column, lastRow, lastColumn);
}
