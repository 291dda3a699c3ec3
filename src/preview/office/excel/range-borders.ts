import type { Area } from '../../spreadsheet/address';
import type { BorderLine, Side } from '../../spreadsheet/look';
import { ClientObject, defineProperties, type Property } from './client-object';
import { invalidArgument } from './error';
import { writable } from './protection';
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
    set: (target, value) => {
      if (!styles.includes(String(value))) throw invalidArgument('RangeBorder.style');
      draw(target, { color: '#000000', ...lineOf(target), style: String(value) });
    },
  },
  color: {
    get: (target) => lineOf(target)?.color ?? '#000000',
    set: (target, value) => draw(target, { style: lineOf(target)?.style ?? 'None', color: String(value) }),
  },
};

export class RangeBorderCollection extends ClientObject<AreasTarget> {
  getItem(edge: string): RangeBorder {
    return new RangeBorder(
      this.context,
      this.from((target) => {
        if (!edges[edge]) throw invalidArgument('RangeBorderCollection.getItem');
        return { ...target, edge };
      }),
    );
  }

  protected override properties(): Record<string, Property<AreasTarget>> {
    return {};
  }
}

class RangeBorder extends ClientObject<BorderTarget> {
  declare style: string;
  declare color: string;

  protected override properties(): Record<string, Property<BorderTarget>> {
    return properties;
  }
}

defineProperties(RangeBorder, properties);

/** The line of the edge's first cell; `null` where the edge does not exist, as inside a single row. */
function lineOf({ book, sheetId, areas, edge }: BorderTarget): BorderLine | null {
  const [first] = sides({ areas, edge });
  return first ? book.looks.look(sheetId, first.part.row, first.part.column)[first.side] : null;
}

function draw(target: BorderTarget, line: BorderLine): void {
  const { book, sheetId } = writable(target);
  for (const { side, part } of sides(target)) book.looks.change(sheetId, part, { [side]: line });
}

function sides({ areas, edge }: Pick<BorderTarget, 'areas' | 'edge'>): { side: Side; part: Area }[] {
  const parts = areas.flatMap((area) => edges[edge]?.(area) ?? []);
  return parts.filter(({ part }) => part.rows > 0 && part.columns > 0);
}
