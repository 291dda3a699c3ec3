import type {
  Cell,
  Condition,
  FacilityType,
  Position,
  ProfileItem,
  Rounding,
  Section,
  SupportGround,
} from '../norms/schema';
import type {
  WorkingCeiling,
  WorkingDisputedCell,
  WorkingEdition,
  WorkingInterpretation,
} from '../norms/working-edition';
import { foldPrinted, NameIndex } from './names';

/** Ids, sorted, of what is said of a cell whoever asks. */
export interface Standing {
  readonly interpretations: readonly string[];
  /** Those of the interpretations that name the column: all that is said of a dash. */
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
  /** The conditions of each cell, those of the position first. */
  readonly conditions: readonly (readonly Condition[])[];
  /** Whether the position exists for each facility type. */
  readonly exists: readonly boolean[];
  readonly interpretations: readonly WorkingInterpretation[];
  readonly disputed: readonly WorkingDisputedCell[];
  /** What has to be said of the cell in each column. */
  readonly standing: readonly Standing[];
}

/** An edition made fast to ask. Everything in it follows from `edition`; nothing in it changes. */
export interface CompiledEdition<E extends WorkingEdition = WorkingEdition> {
  readonly edition: E;
  readonly positions: readonly CompiledPosition[];
  readonly byRow: ReadonlyMap<number, CompiledPosition>;
  readonly items: ReadonlyMap<string, ProfileItem>;
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
  readonly typeNames: NameIndex<FacilityType>;
  readonly itemNames: NameIndex<ProfileItem>;
  readonly sectionNames: NameIndex<Section>;
  readonly ceilingNames: NameIndex<WorkingCeiling>;
  readonly groundNames: NameIndex<SupportGround>;
}

const noColumn = 255;

export function spanOf(cell: Cell): number {
  return cell === null || typeof cell === 'number' ? 1 : (cell.span ?? 1);
}

/** The cells of a printed row, one a column. */
export function unfold(cells: readonly Cell[]): Cell[] {
  return cells.flatMap((cell) => new Array<Cell>(spanOf(cell)).fill(cell));
}

/** The conditions under which a cell of a position holds: those of the name, then those of the cell. */
export function conditionsOf(position: Position, cell: Cell): readonly Condition[] {
  const own = cell === null || typeof cell === 'number' ? undefined : cell.requires;
  return [...(position.requires ?? []), ...(own ?? [])];
}

function plainUnits({ position, cells, exists }: CompiledPosition, type: number, column: number): number {
  const cell = cells[column];
  if (exists[type] !== true || cell === null || cell === undefined) return 0;
  if (conditionsOf(position, cell).length > 0) return NaN;
  if (typeof cell === 'number') return cell;
  return 'units' in cell && !('per' in cell) && !('each' in cell) && !('post' in cell) ? cell.units : NaN;
}

/** The columns that a facility type uses: its own where the edition has any for it, else those that are for all. */
export function columnsOf(edition: WorkingEdition, type: string): number[] {
  const numbers = edition.columns.map((_, at) => at);
  const own = numbers.filter((at) => edition.columns[at]?.types?.includes(type));
  return own.length > 0 ? own : numbers.filter((at) => edition.columns[at]?.types === undefined);
}

function columnTable(edition: WorkingEdition, type: string): Uint8Array {
  const columns = columnsOf(edition, type);
  const bounds = columns.map((at) => edition.columns[at]);
  const last = Math.max(...bounds.map((column) => column?.to ?? column?.from ?? 0));
  const table = new Uint8Array(last + 2).fill(noColumn);
  columns.forEach((at, order) => table.fill(at, bounds[order]?.from, (bounds[order]?.to ?? last + 1) + 1));
  return table;
}

function interpretationsOf({ interpretations }: WorkingEdition, { row }: Position): WorkingInterpretation[] {
  return interpretations.filter(({ governs, rows }) => !governs && rows?.includes(row));
}

function standingBy(edition: WorkingEdition, position: Position, column: string): Standing {
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
  const positions = rows.map(({ position, section }, at): CompiledPosition => ({
    position,
    section,
    offset: at * edition.columns.length,
    cells: unfold(position.cells),
    conditions: unfold(position.cells).map((cell) => conditionsOf(position, cell)),
    exists: edition.types.map((type) => position.footnotes?.includes(type.footnote) ?? true),
    interpretations: interpretationsOf(edition, position),
    disputed: edition.disputed.filter(({ rows }) => rows.includes(position.row)),
    standing: edition.columns.map(({ id }) => standingBy(edition, position, id)),
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
    columnByResidents: edition.types.map((type) => columnTable(edition, type.id)),
    positionNames: new NameIndex(positions, ({ position }) => ({ ...position, number: position.row }), foldPrinted),
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
