import type { CompiledPosition } from '../../engine/compile';
import { asText, inFormula } from '../sheet/literal';
import type { CellContent } from '../sheet/sheet-content';
import { lettersOf, unitsLetters, type SheetColumn } from './columns';
import { tableName } from './names';
import type { FacilityPlan, TypedFigures } from './plan';
import { positionsNow, sayRequirementStatus, type PositionNow } from './positions-now';
import { headRows } from './rows';
import { sheetWord } from './words/words';

/** What NORMS.STAFF_TABLE has in its fifth and seventh columns. */
const tableColumns = { status: 5, note: 7 } as const;

/** What a position's cells are made of. */
interface PositionSheet {
  readonly plan: FacilityPlan;
  readonly columns: readonly SheetColumn[];
  /** Which staffing sheet of the workbook this is. */
  readonly table: number;
  readonly typed: ReadonlyMap<number, TypedFigures>;
  /** In a sheet of values. */
  readonly now: ((position: CompiledPosition) => PositionNow) | undefined;
}

type Cells = Record<SheetColumn['key'], (column: SheetColumn) => CellContent>;

/** Makes the cells of a position's row, one a column, for the row of the sheet that it is told. */
export function positionCells(
  plan: FacilityPlan,
  columns: readonly SheetColumn[],
  table: number,
): (position: CompiledPosition, at: number) => CellContent[] {
  const typed = new Map((plan.typed ?? []).map((one) => [one.row, one]));
  const now = plan.form === 'values' ? positionsNow(plan) : undefined;
  const sheet = { plan, columns, table, typed, now };
  return (position, at) => {
    const cells = cellsOf(sheet, position, at);
    return columns.map((column) => cells[column.key](column));
  };
}

function cellsOf(sheet: PositionSheet, { position, ...rest }: CompiledPosition, at: number): Cells {
  const { plan, columns, typed, now } = sheet;
  const answer = now?.({ position, ...rest });
  const units = `$${unitsLetters(columns)}${at}`;
  const beside = (key: SheetColumn['key']): string => `$${lettersOf(columns, key)}${at}`;
  const known = typed.get(position.row);
  return {
    row: () => position.row,
    position: () => asText(position.name[plan.language]),
    units: ({ part = 0 }) => (answer ? (answer.units[part] ?? '?') : requiredFormula(sheet, part, at)),
    allUnits: () => sumFormula(sheet, at),
    actual: () => known?.actual ?? '',
    gap: () => `=IF(ISNUMBER(${units}),${beside('actual')}-${units},"")`,
    salary: () => known?.salary ?? '',
    fundMonth: () => `=IF(ISNUMBER(${units}),${units}*${beside('salary')},"")`,
    fundYear: () => `=IF(ISNUMBER(${units}),${units}*${beside('salary')}*12,"")`,
    status: () => (answer ? answer.status : statusFormula(sheet, at)),
    note: () => (answer ? asText(answer.note) : noteFormula(sheet, at)),
  };
}

/** The edition stands in the formula itself: the sheet's head and footer name it, and must stay true in print. */
function requiredFormula({ plan, columns, table }: PositionSheet, part: number, at: number): string {
  const letters = lettersOf(columns, 'units', part);
  const residents = `${letters}$${headRows.residents}`;
  const type = `${letters}$${headRows.type}`;
  const edition = inFormula(plan.norms.edition.id);
  return `=NORMS.REQUIRED_STAFF($A${at},${residents},${type},${tableName('Profile', table, part + 1)},${edition})`;
}

function sumFormula({ plan, columns }: PositionSheet, at: number): string {
  const last = plan.parts.length - 1;
  const range = `${lettersOf(columns, 'units', 0)}${at}:${lettersOf(columns, 'units', last)}${at}`;
  return `=IF(COUNT(${range})=${plan.parts.length},SUM(${range}),"?")`;
}

/** Status and note are looked up in the table that one formula a part spills on the profile sheet: one call, not 78. */
function lookUp(table: number, part: number, at: number, column: number): string {
  return `VLOOKUP($A${at},${tableName('Notes', table, part + 1)},${column},FALSE)`;
}

function statusFormula({ plan: { parts, language }, table }: PositionSheet, at: number): string {
  const error = inFormula(sheetWord(language, 'mendProfile'));
  const looked = parts.map((_, part) => lookUp(table, part, at, tableColumns.status));
  if (looked.length === 1) return `=IFERROR(${looked.join('')},${error})`;
  const say = (status: 'undetermined' | 'required' | 'none'): string =>
    inFormula(sayRequirementStatus(language, status));
  const any = (status: 'undetermined' | 'required'): string =>
    `OR(${looked.map((one) => `${one}=${say(status)}`).join(',')})`;
  const open = say('undetermined');
  return `=IFERROR(IF(${any('undetermined')},${open},IF(${any('required')},${say('required')},${say('none')})),${error})`;
}

function noteFormula({ plan: { parts }, columns, table }: PositionSheet, at: number): string {
  const looked = parts.map((_, part) => lookUp(table, part, at, tableColumns.note));
  if (looked.length === 1) return `=IFERROR(${looked.join('')},"")`;
  const named = looked.map((note, part) => {
    const name = `${lettersOf(columns, 'units', part)}$${headRows.part}`;
    return `IF(${note}="","","; "&${name}&": "&${note})`;
  });
  return `=IFERROR(MID(${named.join('&')},3,5000),"")`;
}
