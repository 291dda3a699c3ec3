import type {
  Cell,
  Column,
  Condition,
  FacilityType,
  Position,
  Rounding,
  Section,
  SupportGround,
} from '../norms/schema';
import type {
  WorkingCeiling,
  WorkingDisputedCell,
  WorkingEdition,
  WorkingInterpretation,
  WorkingItem,
} from '../norms/working-edition';
import { plainUnitsOf, kinded, type Kinded } from '../norms/kinds';
import { foldPrinted, NameIndex } from './names/names';
import { atPlace } from './place';
import type { RuleCell } from './steps';

/** Sorted ids of the interpretations and disputed cells that concern a cell, whatever the facility. */
export interface CellDoubts {
  readonly interpretations: readonly string[];
  /** For a dash: only the interpretations that name its column. */
  readonly interpretationsOfDash: readonly string[];
  readonly disputed: readonly string[];
}

/** A position as it is asked: its cells one a column, its types as flags. */
export interface CompiledPosition {
  readonly position: Position;
  readonly section: Section;
  /** Where the position's units begin in each type's part of `plain`. */
  readonly offset: number;
  /** The table that it stands in, by its place among the edition's. */
  readonly table: number;
  /** One cell a column of the edition, spans unfolded; a dash under columns of other tables, which nobody asks. */
  readonly cells: readonly Cell[];
  /** The same, each with its kind. */
  readonly kinds: readonly Kinded[];
  /** The conditions of each cell, those of the position first. */
  readonly conditions: readonly (readonly Condition[])[];
  /** Whether the position exists for each facility type. */
  readonly exists: readonly boolean[];
  readonly interpretations: readonly WorkingInterpretation[];
  readonly disputed: readonly WorkingDisputedCell[];
  /** The doubts about the cell in each column. */
  readonly doubts: readonly CellDoubts[];
}

/** What is counted, and the column of each count up to the last bound; 255 where no column fits. */
export interface ColumnLookup {
  readonly of: string;
  readonly byCount: Uint8Array;
}

/** An edition made fast to ask. Everything in it follows from `edition`; nothing in it changes. */
export interface CompiledEdition<E extends WorkingEdition = WorkingEdition> {
  readonly edition: E;
  readonly positions: readonly CompiledPosition[];
  readonly byRow: ReadonlyMap<number, CompiledPosition>;
  readonly items: ReadonlyMap<string, WorkingItem>;
  readonly governing: ReadonlyMap<NonNullable<WorkingInterpretation['governs']>, WorkingInterpretation>;
  /** The rounding that the edition itself chooses for fractions of a unit. */
  readonly rounding: Rounding;
  /**
   * Units of `[type][position][column]` where no rule has to be asked; undefined where one has. A list and no typed array,
   * out of which every half unit would come as a number made anew.
   */
  readonly plain: readonly (number | undefined)[];
  /** How far one type's part of `plain` is from the next. */
  readonly stride: number;
  /** How each type finds its column in each table; undefined where it has none there. */
  readonly columnLookups: readonly (readonly (ColumnLookup | undefined)[])[];
  readonly positionNames: NameIndex<CompiledPosition>;
  readonly typeNames: NameIndex<FacilityType>;
  readonly itemNames: NameIndex<WorkingItem>;
  readonly sectionNames: NameIndex<Section>;
  readonly ceilingNames: NameIndex<WorkingCeiling>;
  readonly groundNames: NameIndex<SupportGround>;
}

const noColumn = 255;

export function isRule(cell: Cell): cell is RuleCell {
  return typeof cell === 'object' && cell !== null;
}

export function spanOf(cell: Cell): number {
  return isRule(cell) ? (cell.span ?? 1) : 1;
}

/** The cells of a printed row, one a column. */
export function unfold(cells: readonly Cell[]): Cell[] {
  return cells.flatMap((cell) => new Array<Cell>(spanOf(cell)).fill(cell));
}

/** The conditions of a position's cell: those of the position first, then those of the cell. */
export function conditionsOf(position: Position, cell: Cell): readonly Condition[] {
  const own = isRule(cell) ? cell.requires : undefined;
  return [...(position.requires ?? []), ...(own ?? [])];
}

/** The tables of an edition by their names; the main one has none. */
function tablesOf({ sections }: WorkingEdition): (string | undefined)[] {
  return [...new Set([undefined, ...sections.map(({ table }) => table)])];
}

/** Undefined where a rule has to be asked, or the column is another table's. */
function plainUnits(
  { position, section, cells, exists }: CompiledPosition,
  type: number,
  column: Column | undefined,
  at: number,
): number | undefined {
  if (column === undefined || column.table !== section.table) return undefined;
  const cell = atPlace(cells, at);
  if (exists[type] !== true || cell === null) return 0;
  return conditionsOf(position, cell).length > 0 ? undefined : plainUnitsOf(cell);
}

/** A column with its index in the edition, which is also the index of its cells. */
export interface PlacedColumn extends Column {
  readonly at: number;
}

/** The columns of a table, in their order. */
export function columnsOfTable({ columns }: WorkingEdition, table: string | undefined): PlacedColumn[] {
  return columns.map((column, at) => ({ ...column, at })).filter((column) => column.table === table);
}

/** The columns of a table that a facility type uses: its own where there are any for it, else those that are for all. */
export function columnsOf(edition: WorkingEdition, type: number, table?: string): PlacedColumn[] {
  const { types } = edition;
  const placed = columnsOfTable(edition, table);
  const own = placed.filter((column) => column.types?.some((id) => id === types[type]?.id));
  return own.length > 0 ? own : placed.filter((column) => column.types === undefined);
}

function columnLookup(edition: WorkingEdition, type: number, name: string | undefined): ColumnLookup | undefined {
  const columns = columnsOf(edition, type, name);
  const [first] = columns;
  if (first === undefined) return undefined;
  const last = Math.max(...columns.map(({ from, to = from }) => to));
  const table = new Uint8Array(last + 2).fill(noColumn);
  for (const { at, from, to = Infinity } of columns) table.fill(at, from, to + 1);
  return { of: first.of ?? 'residents', byCount: table };
}

/** The cells of a position, one a column of the edition. */
function cellsByColumn(edition: WorkingEdition, cells: readonly Cell[], table: string | undefined): Cell[] {
  const own = unfold(cells);
  const byColumn = new Array<Cell>(edition.columns.length).fill(null);
  columnsOfTable(edition, table).forEach(({ at }, place) => (byColumn[at] = own[place] ?? null));
  return byColumn;
}

function interpretationsOf({ interpretations }: WorkingEdition, { row }: Position): WorkingInterpretation[] {
  return interpretations.filter(({ governs, rows }) => !governs && rows?.includes(row));
}

function doubtsIn(edition: WorkingEdition, position: Position, column: string): CellDoubts {
  const interpretations = interpretationsOf(edition, position);
  const ids = (named: boolean) =>
    interpretations.filter(({ columns }) => columns?.includes(column) ?? !named).map(({ id }) => id);
  const disputed = edition.disputed.filter(
    ({ rows, columns }) => rows.includes(position.row) && columns.includes(column),
  );
  return {
    interpretations: ids(false).sort(),
    interpretationsOfDash: ids(true).sort(),
    disputed: disputed.map(({ id }) => id),
  };
}

/** Compiles an edition that has passed the schema. */
export function compile<E extends WorkingEdition>(edition: E): CompiledEdition<E> {
  const rows = edition.sections.flatMap((section) => section.positions.map((position) => ({ position, section })));
  const types = edition.types.map((_, at) => at);
  const tables = tablesOf(edition);
  const columnLookups = types.map((type) => tables.map((name) => columnLookup(edition, type, name)));
  // The place after the last column is nobody's: where a facility has no column of the main table, nothing there is plain.
  const columns = [...edition.columns, undefined];
  const positions = rows.map(({ position, section }, at): CompiledPosition => {
    const table = tables.indexOf(section.table);
    const cells = cellsByColumn(edition, position.cells, section.table);
    return {
      position,
      section,
      table,
      offset: at * columns.length,
      cells,
      kinds: cells.map((cell) => kinded(cell)),
      conditions: cells.map((cell) => conditionsOf(position, cell)),
      exists: edition.types.map(
        (type, place) =>
          (position.footnotes?.includes(type.footnote) ?? true) && columnLookups[place]?.[table] !== undefined,
      ),
      interpretations: interpretationsOf(edition, position),
      disputed: edition.disputed.filter(({ rows }) => rows.includes(position.row)),
      doubts: edition.columns.map(({ id }) => doubtsIn(edition, position, id)),
    };
  });
  const fractions = edition.interpretations.find(({ governs }) => governs === 'fractions');
  return {
    edition,
    positions,
    byRow: new Map(positions.map((compiled) => [compiled.position.row, compiled])),
    items: new Map(edition.profile.map((item) => [item.id, item])),
    governing: new Map(edition.interpretations.flatMap((one) => (one.governs ? [[one.governs, one] as const] : []))),
    rounding: (fractions?.choice as Rounding | undefined) ?? 'exact',
    stride: positions.length * columns.length,
    plain: types.flatMap((type) =>
      positions.flatMap((position) => columns.map((column, at) => plainUnits(position, type, column, at))),
    ),
    columnLookups,
    positionNames: new NameIndex(positions, ({ position }) => ({ ...position, number: position.row }), foldPrinted),
    typeNames: new NameIndex(edition.types, (type) => ({ ...type, number: type.footnote })),
    itemNames: new NameIndex(edition.profile, (item) => item),
    ceilingNames: new NameIndex(edition.ceilings, (ceiling) => ceiling),
    groundNames: new NameIndex(edition.homeCare?.support.grounds ?? [], (ground) => ground),
    sectionNames: new NameIndex(edition.sections, (section, at) => ({ ...section, number: at + 1 })),
  };
}

/** The column for a count, or undefined where there is none. */
export function columnAt({ byCount }: ColumnLookup, count: number): number | undefined {
  const column = byCount[Math.min(count, byCount.length - 1)];
  return column === noColumn ? undefined : column;
}

/**
 * The column of the main table for a count of residents, the place after the last column where that table counts something
 * else or has no column for the type; undefined where a table that counts residents has none for so many.
 */
export function columnFor(
  { edition, columnLookups }: CompiledEdition,
  type: number,
  residents: number,
): number | undefined {
  let main: number | undefined = edition.columns.length;
  const lookups = columnLookups[type];
  if (lookups === undefined) return undefined;
  for (let table = 0; table < lookups.length; table += 1) {
    const lookup = lookups[table];
    if (lookup?.of !== 'residents') continue;
    const column = columnAt(lookup, residents);
    if (column === undefined) return undefined;
    if (table === 0) main = column;
  }
  return main;
}
