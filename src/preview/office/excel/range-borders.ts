import { contains, maxColumns, maxRows, type Area } from '../../spreadsheet/address';
import type { BorderLine, Look, Side } from '../../spreadsheet/look';
import { ClientObject, defineProperties, type Finding, type Property } from './client-object';
import { invalidArgument } from './error';
import { writable } from './protection';
import type { RequestContext } from './request-context';
import type { AreasTarget } from './targets';

interface BorderTarget extends AreasTarget {
  edge: string;
}

const styles = ['None', 'Continuous', 'Dash', 'Dot', 'Double'];

/** The cells and sides that make up an edge of an area; an inner edge has the cells on both sides. */
const edges: Record<string, (area: Area) => { side: Side; part: Area }[]> = {
  EdgeTop: (area) => [{ side: 'top', part: { ...area, rows: 1 } }],
  EdgeBottom: (area) => [{ side: 'bottom', part: { ...area, row: area.row + area.rows - 1, rows: 1 } }],
  EdgeLeft: (area) => [{ side: 'left', part: { ...area, columns: 1 } }],
  EdgeRight: (area) => [{ side: 'right', part: { ...area, column: area.column + area.columns - 1, columns: 1 } }],
  InsideHorizontal: (area) => [
    { side: 'bottom', part: { ...area, rows: area.rows - 1 } },
    { side: 'top', part: { ...area, row: area.row + 1, rows: area.rows - 1 } },
  ],
  InsideVertical: (area) => [
    { side: 'right', part: { ...area, columns: area.columns - 1 } },
    { side: 'left', part: { ...area, column: area.column + 1, columns: area.columns - 1 } },
  ],
};

const properties: Record<string, Property<BorderTarget>> = {
  style: {
    get: (target) => lineOf(target)?.style ?? 'None',
    set: (target, value) => draw(target, [{ edge: target.edge, property: 'style', value }]),
  },
  color: {
    get: (target) => lineOf(target)?.color ?? '#000000',
    set: (target, value) => draw(target, [{ edge: target.edge, property: 'color', value }]),
  },
};

/** A property of an edge's line that the add-in sets. */
interface Told {
  edge: string;
  property: string;
  value: unknown;
}

export class RangeBorderCollection extends ClientObject<AreasTarget> {
  private told: Told[] = [];
  private drawing: object | undefined;

  getItem(edge: string): RangeBorder {
    const find = this.from((target) => {
      if (!edges[edge]) throw invalidArgument('RangeBorderCollection.getItem');
      return { ...target, edge };
    });
    return new RangeBorder(this.context, find, (property, value) => this.tell({ edge, property, value }));
  }

  protected override properties(): Record<string, Property<AreasTarget>> {
    return {};
  }

  /** Lines that are told one after another are drawn together: every change costs the spreadsheet time. */
  private tell(line: Told): void {
    if (this.drawing === undefined || !this.context.isLatest(this.drawing)) {
      const told: Told[] = [];
      this.told = told;
      this.drawing = this.context.enqueue(() => draw(this.found(), told));
    }
    this.told.push(line);
  }
}

class RangeBorder extends ClientObject<BorderTarget> {
  declare style: string;
  declare color: string;

  constructor(
    context: RequestContext,
    find: Finding<BorderTarget>,
    private readonly tell: (property: string, value: unknown) => void,
  ) {
    super(context, find);
  }

  protected override properties(): Record<string, Property<BorderTarget>> {
    return properties;
  }

  protected override queueWrite(property: string, value: unknown): void {
    this.tell(property, value);
  }
}

defineProperties(RangeBorder, properties);

/** The line of the edge's first cell; `null` where the edge does not exist, as inside a single row. */
function lineOf({ book, sheetId, areas, edge }: BorderTarget): BorderLine | null {
  const [first] = sides({ areas, edge });
  return first ? book.looks.look(sheetId, first.part.row, first.part.column)[first.side] : null;
}

/** Draws lines up to one that Excel does not have. */
function draw(target: AreasTarget, told: readonly Told[]): void {
  const wrong = told.findIndex(({ property, value }) => property === 'style' && !styles.includes(String(value)));
  const lines = linesOf(writable(target), wrong < 0 ? told : told.slice(0, wrong));
  for (const area of target.areas) drawArea({ ...target, areas: [area] }, area, lines);
  if (wrong >= 0) throw invalidArgument('RangeBorder.style');
}

function linesOf(target: AreasTarget, told: readonly Told[]): Map<string, BorderLine> {
  const lines = new Map<string, BorderLine>();
  for (const { edge, property, value } of told) {
    if (!edges[edge]) continue;
    const before = lines.get(edge) ?? lineOf({ ...target, edge }) ?? { style: 'None', color: '#000000' };
    lines.set(edge, { ...before, [property]: String(value) });
  }
  return lines;
}

function drawArea({ book, sheetId }: AreasTarget, area: Area, lines: ReadonlyMap<string, BorderLine>): void {
  const parts = [...lines].flatMap(([edge, line]) => sides({ areas: [area], edge }).map((one) => ({ ...one, line })));
  const lookOf = (down: number, right: number): Partial<Look> => {
    const [row, column] = [area.row + down, area.column + right];
    const own = parts.filter(({ part }) => contains(part, row, column));
    return Object.fromEntries(own.map(({ side, line }) => [side, line]));
  };
  // First, inner and last rows and columns each have the same lines.
  const known = new Map<string, Partial<Look>>();
  const lookAt = (down: number, right: number): Partial<Look> => {
    const [row, column] = [standIn(down, area.rows), standIn(right, area.columns)];
    const key = `${row}:${column}`;
    const look = known.get(key) ?? lookOf(row, column);
    known.set(key, look);
    return look;
  };
  const isWhole = area.rows === maxRows || area.columns === maxColumns;
  // The spreadsheet changes what its first cell changes.
  if (lines.size > 1 && !isWhole && Object.keys(lookAt(0, 0)).length > 0) book.looks.change(sheetId, area, lookAt);
  else for (const { side, part, line } of parts) book.looks.change(sheetId, part, { [side]: line });
}

/** The row or column of an area that is drawn like this one. */
function standIn(at: number, count: number): number {
  return at === 0 || at === count - 1 ? at : 1;
}

function sides({ areas, edge }: Pick<BorderTarget, 'areas' | 'edge'>): { side: Side; part: Area }[] {
  const parts = areas.flatMap((area) => edges[edge]?.(area) ?? []);
  return parts.filter(({ part }) => part.rows > 0 && part.columns > 0);
}
