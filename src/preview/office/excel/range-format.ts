import { maxColumns, maxRows } from '../../spreadsheet/address';
import type { Look } from '../../spreadsheet/look';
import { ClientObject, defineProperties, type Property } from './client-object';
import { invalidArgument } from './error';
import { writable } from './protection';
import { eachOf, ofAreas } from './of-areas';
import type { AreasTarget, RangeTarget } from './targets';
import { RangeBorderCollection } from './range-borders';

/** Office.js measures in points, Univer in pixels. */
const pixelsPerPoint = 96 / 72;
/** A property that differs between cells is null; of a large range only the first cells are compared. */
const mostCompared = 10_000;

const across = ['General', 'Left', 'Center', 'Right', 'Justify', 'Distributed'];
const down = ['Top', 'Center', 'Bottom'];

const formatProperties = ofAreas({
  wrapText: looked('wrap', Boolean),
  horizontalAlignment: looked('across', (value) => word(across, value)),
  verticalAlignment: looked('down', (value) => word(down, value)),
  columnWidth: {
    get: ({ book, sheetId, area }) =>
      common(columnsOf(area), (column) => book.looks.columnWidth(sheetId, column) / pixelsPerPoint),
    set: setColumnWidth,
  },
  rowHeight: {
    get: ({ book, sheetId, area }) =>
      common(rowsOf(area), (row) => book.looks.rowHeight(sheetId, row) / pixelsPerPoint),
    set: ({ area, ...target }, value) => setHeights({ ...target, areas: [area] }, value),
  },
});

const fillProperties = ofAreas({
  color: { ...looked('fill', color), get: (target) => commonLook(target, ({ fill }) => fill ?? '#FFFFFF') },
});

const fontProperties = ofAreas({
  bold: looked('bold', Boolean),
  italic: looked('italic', Boolean),
  strikethrough: looked('strikethrough', Boolean),
  size: looked('size', size),
  name: looked('font', String),
  color: looked('color', color),
});

/** @param points the width of every column of the range */
export function setColumnWidth(target: RangeTarget, points: unknown): void {
  const { book, sheetId, area } = writable(target);
  book.looks.setColumnWidths(sheetId, area, Math.round(size(points) * pixelsPerPoint));
}

/** A look as `setRowProperties` is told it, but for the height. */
export interface GivenFormat {
  readonly fill?: Readonly<Record<string, unknown>>;
  readonly font?: Readonly<Record<string, unknown>>;
  readonly [property: string]: unknown;
}

export function setFormat(target: AreasTarget, { fill = {}, font = {}, ...format }: GivenFormat): void {
  for (const [properties, given] of [
    [fillProperties, fill],
    [fontProperties, font],
    [formatProperties, format],
  ] as const)
    for (const [name, value] of Object.entries(given)) {
      const set = properties[name]?.set;
      if (!set) throw invalidArgument('Range.setRowProperties');
      set(target, value);
    }
}

/** All rows of the areas get one height, in points. */
export function setHeights(target: AreasTarget, points: unknown): void {
  const { book, sheetId, areas } = writable(target);
  book.looks.setRowHeights(sheetId, areas, Math.round(size(points) * pixelsPerPoint));
}

/** What of a look is asked, as `getRowProperties` and `getCellProperties` are told it. */
export interface AskedFormat {
  readonly font?: Readonly<Record<string, boolean>>;
}

/** The parts of a font that are asked. */
export function fontOf(target: AreasTarget, { font = {} }: AskedFormat): { font: Record<string, unknown> } {
  const asked = Object.keys(font).filter((name) => font[name]);
  return { font: Object.fromEntries(asked.map((name) => [name, fontProperties[name]?.get(target)])) };
}

export class RangeFormat extends ClientObject<AreasTarget> {
  declare wrapText: boolean | null;
  declare horizontalAlignment: string | null;
  declare verticalAlignment: string | null;
  /** In points. */
  declare columnWidth: number | null;
  /** In points. */
  declare rowHeight: number | null;

  readonly fill = new RangeFill(this.context, this.same());
  readonly font = new RangeFont(this.context, this.same());
  readonly borders = new RangeBorderCollection(this.context, this.same());

  autofitRows(): void {
    this.act((target) => {
      for (const { book, sheetId, area } of eachOf(writable(target))) book.looks.fitRows(sheetId, area);
    });
  }

  protected override properties(): Record<string, Property<AreasTarget>> {
    return formatProperties;
  }
}

class RangeFill extends ClientObject<AreasTarget> {
  declare color: string | null;

  clear(): void {
    this.act((target) => eachOf(target).forEach((one) => change(one, { fill: null })));
  }

  protected override properties(): Record<string, Property<AreasTarget>> {
    return fillProperties;
  }
}

class RangeFont extends ClientObject<AreasTarget> {
  declare bold: boolean | null;
  declare italic: boolean | null;
  declare strikethrough: boolean | null;
  declare size: number | null;
  declare name: string | null;
  declare color: string | null;

  protected override properties(): Record<string, Property<AreasTarget>> {
    return fontProperties;
  }
}

defineProperties(RangeFormat, formatProperties);
defineProperties(RangeFill, fillProperties);
defineProperties(RangeFont, fontProperties);

function looked<Part extends keyof Look>(part: Part, read: (value: unknown) => Look[Part]): Property<RangeTarget> {
  return {
    get: (target) => commonLook(target, (look) => look[part]),
    set: (target, value) => change(target, { [part]: read(value) }),
  };
}

function commonLook({ book, sheetId, area }: RangeTarget, read: (look: Look) => unknown): unknown {
  return common(cellsOf(area), ([row, column]) => read(book.looks.look(sheetId, row, column)));
}

function change(target: RangeTarget, look: Partial<Look>): void {
  const { book, sheetId, area } = writable(target);
  book.looks.change(sheetId, area, look);
}

function common<Item>(items: Iterable<Item>, read: (item: Item) => unknown): unknown {
  let first: { value: unknown } | null = null;
  for (const item of items) {
    const value = read(item);
    first ??= { value };
    if (first.value !== value) return null;
  }
  return first?.value ?? null;
}

function* cellsOf(area: RangeTarget['area']): Generator<[number, number]> {
  let left = mostCompared;
  for (const row of rowsOf(area)) {
    for (const column of columnsOf(area)) {
      if (left === 0) return;
      left -= 1;
      yield [row, column];
    }
  }
}

/** Whole columns have one width, so their first row is enough. */
function* rowsOf({ row, rows }: RangeTarget['area']): Generator<number> {
  for (let at = 0; at < (rows === maxRows ? 1 : rows); at += 1) yield row + at;
}

function* columnsOf({ column, columns }: RangeTarget['area']): Generator<number> {
  for (let at = 0; at < (columns === maxColumns ? 1 : columns); at += 1) yield column + at;
}

function color(value: unknown): string {
  if (typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)) return value;
  throw invalidArgument('RangeFormat.color');
}

function size(value: unknown): number {
  if (typeof value === 'number' && value >= 0 && value <= 2000) return value;
  throw invalidArgument('RangeFormat');
}

function word(words: string[], value: unknown): string {
  if (typeof value === 'string' && words.includes(value)) return value;
  throw invalidArgument('RangeFormat');
}
