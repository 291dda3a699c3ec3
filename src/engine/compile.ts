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
import { foldPrinted, NameIndex } from './names';
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
  /** One cell a column, spans unfolded. */
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

/** An edition made fast to ask. Everything in it follows from `edition`; nothing in it changes. */
export interface CompiledEdition<E extends WorkingEdition = WorkingEdition> {
  readonly edition: E;
  readonly positions: readonly CompiledPosition[];
  readonly byRow: ReadonlyMap<number, CompiledPosition>;
  readonly items: ReadonlyMap<string, WorkingItem>;
  readonly governing: ReadonlyMap<NonNullable<WorkingInterpretation['governs']>, WorkingInterpretation>;
  /** The rounding that the edition itself chooses for fractions of a unit. */
  readonly rounding: Rounding;
  /** Units of `[type][position][column]` where no rule has to be asked; NaN where one has. */
  readonly plain: Float64Array;
  /** How far one type's part of `plain` is from the next. */
  readonly stride: number;
  /** Column by residents for each type, up to the last bound; 255 where no column fits. */
  readonly columnByResidents: readonly Uint8Array[];
  readonly positionNames: NameIndex<CompiledPosition>;
  /** The positions that an everyday name may mean, by the name as `foldPrinted` folds it; none: the annex has no such position. */
  readonly everydayNames: ReadonlyMap<string, readonly CompiledPosition[]>;
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

function plainUnits({ position, cells, exists }: CompiledPosition, type: number, column: number): number {
  const cell = atPlace(cells, column);
  if (exists[type] !== true || cell === null) return 0;
  if (conditionsOf(position, cell).length > 0) return NaN;
  return plainUnitsOf(cell) ?? NaN;
}

/** A column with its index in the edition, which is also the index of its cells. */
export interface PlacedColumn extends Column {
  readonly at: number;
}

/** The columns that a facility type uses: its own where the edition has any for it, else those that are for all. */
export function columnsOf({ columns, types }: WorkingEdition, type: number): PlacedColumn[] {
  const placed = columns.map((column, at) => ({ ...column, at }));
  const own = placed.filter((column) => column.types?.some((id) => id === types[type]?.id));
  return own.length > 0 ? own : placed.filter((column) => column.types === undefined);
}

function columnTable(edition: WorkingEdition, type: number): Uint8Array {
  const columns = columnsOf(edition, type);
  const last = Math.max(...columns.map(({ from, to = from }) => to));
  const table = new Uint8Array(last + 2).fill(noColumn);
  for (const { at, from, to = Infinity } of columns) table.fill(at, from, to + 1);
  return table;
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

function everydayNamesOf(
  { everydayNames = [] }: WorkingEdition,
  positions: readonly CompiledPosition[],
): Map<string, CompiledPosition[]> {
  return new Map(
    everydayNames.flatMap(({ names, positions: ids }) => {
      const meant = positions.filter(({ position }) => ids.includes(position.id));
      return Object.values(names).flatMap((list) => (list ?? []).map((name) => [foldPrinted(name), meant] as const));
    }),
  );
}

/** Compiles an edition that has passed the schema. */
export function compile<E extends WorkingEdition>(edition: E): CompiledEdition<E> {
  const rows = edition.sections.flatMap((section) => section.positions.map((position) => ({ position, section })));
  const positions = rows.map(({ position, section }, at): CompiledPosition => ({
    position,
    section,
    offset: at * edition.columns.length,
    cells: unfold(position.cells),
    kinds: unfold(position.cells).map((cell) => kinded(cell)),
    conditions: unfold(position.cells).map((cell) => conditionsOf(position, cell)),
    exists: edition.types.map((type) => position.footnotes?.includes(type.footnote) ?? true),
    interpretations: interpretationsOf(edition, position),
    disputed: edition.disputed.filter(({ rows }) => rows.includes(position.row)),
    doubts: edition.columns.map(({ id }) => doubtsIn(edition, position, id)),
  }));
  const types = edition.types.map((_, at) => at);
  const columns = edition.columns.map((_, at) => at);
  const fractions = edition.interpretations.find(({ governs }) => governs === 'fractions');
  return {
    edition,
    positions,
    byRow: new Map(positions.map((compiled) => [compiled.position.row, compiled])),
    items: new Map(edition.profile.map((item) => [item.id, item])),
    governing: new Map(edition.interpretations.flatMap((one) => (one.governs ? [[one.governs, one] as const] : []))),
    rounding: (fractions?.choice as Rounding | undefined) ?? 'exact',
    stride: positions.length * edition.columns.length,
    plain: Float64Array.from(
      types.flatMap((type) =>
        positions.flatMap((position) => columns.map((column) => plainUnits(position, type, column))),
      ),
    ),
    columnByResidents: types.map((type) => columnTable(edition, type)),
    positionNames: new NameIndex(positions, ({ position }) => ({ ...position, number: position.row }), foldPrinted),
    everydayNames: everydayNamesOf(edition, positions),
    typeNames: new NameIndex(edition.types, (type) => ({ ...type, number: type.footnote })),
    itemNames: new NameIndex(edition.profile, (item) => item),
    ceilingNames: new NameIndex(edition.ceilings, (ceiling) => ceiling),
    groundNames: new NameIndex(edition.homeCare?.support.grounds ?? [], (ground) => ground),
    sectionNames: new NameIndex(edition.sections, (section, at) => ({ ...section, number: at + 1 })),
  };
}

/** The column for a count of residents, or undefined where the edition has none for the type. */
export function columnFor(norms: CompiledEdition, type: number, residents: number): number | undefined {
  const table = norms.columnByResidents[type];
  const column = table?.[Math.min(residents, table.length - 1)];
  return column === noColumn ? undefined : column;
}
