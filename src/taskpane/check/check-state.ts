import type { CompiledEdition } from '../../engine/compile';
import type { Profile } from '../../engine/facility';
import { withAskedLines } from '../../staffing/asked-lines';
import type { ColumnRole, CountRole } from '../../staffing/column-roles';
import type { Choices } from '../../staffing/match';
import { pointedTable, withRoles, type StaffingTable } from '../../staffing/recognise';
import type { SheetRead } from '../../workbook/beside/sheet-read';
import type { AskedBefore } from '../../workbook/check/asked-before';
import { findTables } from '../../workbook/check/find-tables';
import type { RibbonCommand } from '../../workbook/excel/commands';
import type { FacilityOnSheet } from '../../workbook/facility/read';
import { isSamePlace, type Place } from '../../workbook/sheet/place';
import type { ResidentsEntry } from '../shared/entries/residents-entry';

export const views = ['table', 'institutions', 'repair', 'copy'] as const;
export type View = (typeof views)[number];

/** The view of each ribbon command. */
export const viewsOfCommands: Readonly<Partial<Record<RibbonCommand, View>>> = {
  checkTable: 'table',
  repairFormulas: 'repair',
  sendCopy: 'copy',
};

/** Cells that were selected as the profile, with their values. */
export interface ProfileCells {
  readonly place: Place;
  readonly profile: Profile;
}

/** An institution as entered in the pane. */
export interface AskedEntry {
  /** The facility type's id; empty until it is chosen. */
  readonly type: string;
  readonly residents: ResidentsEntry;
  readonly profile: ProfileCells | undefined;
  /** Facts that were given where a position missed them, by profile item; they count where no cells hold the answers. */
  readonly answers: Profile['values'];
  /** The cells of the sheet that type and residents were read from, while nobody has said otherwise. */
  readonly takenFrom: readonly string[];
  /** The sheet of the table that all of it was said for; undefined before a table was read. */
  readonly sheet: string | undefined;
  /** The sheet of another table, for which it was said, while nobody has said otherwise. */
  readonly keptFrom: string | undefined;
}

const nothingAsked: AskedEntry = {
  type: '',
  residents: { text: '' },
  profile: undefined,
  answers: new Map(),
  takenFrom: [],
  sheet: undefined,
  keptFrom: undefined,
};

/** What an earlier check says of an institution. */
export type Known = Pick<AskedEntry, 'type' | 'residents' | 'profile' | 'answers' | 'sheet'>;

/** The state of checking a table. */
export interface TableCheck {
  readonly read: SheetRead | undefined;
  readonly tables: readonly StaffingTable[];
  /** The index of the table that is checked. */
  readonly chosen: number;
  /** The columns that somebody chose where no header was recognised. */
  readonly pointed: { readonly name: number; readonly units: number } | undefined;
  /** The roles that somebody gave to columns, by the column's index on the sheet. */
  readonly roles: ReadonlyMap<number, ColumnRole>;
  /** Undefined: the usual one. */
  readonly counted: CountRole | undefined;
  readonly choices: Choices;
  /** The staffing sheets that the add-in made in this workbook. */
  readonly facilities: readonly FacilityOnSheet[];
  /**
   * The sheet that the institution is taken from; null where it is entered in the pane. Undefined: the first sheet, if
   * there is one.
   */
  readonly source: string | null | undefined;
  readonly asked: AskedEntry;
  /** What was asked for the checks that the workbook keeps, the latest first. */
  readonly before: readonly AskedBefore[];
  /** Whether the table on the sheet is another than it was read. */
  readonly isOld: boolean;
}

/** The state of this place; it is kept while other places are shown. */
export interface Check {
  readonly view: View;
  readonly table: TableCheck;
}

export type CheckAction =
  | { readonly do: 'view'; readonly view: View }
  | {
      readonly do: 'read';
      readonly read: SheetRead;
      readonly tables: readonly StaffingTable[];
      readonly choices: Choices;
    }
  /** The same sheet again, after the add-in wrote to it. */
  | { readonly do: 'renewed'; readonly norms: CompiledEdition; readonly read: SheetRead }
  | { readonly do: 'old'; readonly isOld: boolean }
  | { readonly do: 'before'; readonly before: readonly AskedBefore[] }
  /** What the latest check says of the institution, before another sheet is read: it fills what is still empty. */
  | { readonly do: 'latest'; readonly known: Known }
  /** What the earlier check of a table's sheet, and the sheet itself, say of the institution. */
  | {
      readonly do: 'known';
      readonly sheet: string;
      readonly own: (Known & Pick<AskedBefore, 'staffing'>) | undefined;
      readonly said: Partial<AskedEntry>;
    }
  | { readonly do: 'facilities'; readonly facilities: readonly FacilityOnSheet[] }
  | { readonly do: 'table'; readonly chosen: number }
  | { readonly do: 'pointed'; readonly norms: CompiledEdition; readonly name: number; readonly units: number }
  | { readonly do: 'role'; readonly column: number; readonly role: ColumnRole }
  | { readonly do: 'count'; readonly counted: CountRole }
  | { readonly do: 'choices'; readonly choices: Choices }
  | { readonly do: 'source'; readonly source: string | null }
  | { readonly do: 'asked'; readonly changes: Partial<AskedEntry> }
  /** What the linked cell of residents holds now, and the words beside it. */
  | { readonly do: 'linked'; readonly cell: Place; readonly text: string; readonly label: string };

export const emptyCheck: Check = {
  view: 'table',
  table: {
    read: undefined,
    tables: [],
    chosen: 0,
    pointed: undefined,
    roles: new Map(),
    counted: undefined,
    choices: new Map(),
    facilities: [],
    source: undefined,
    asked: nothingAsked,
    before: [],
    isOld: false,
  },
};

/** The state after an action; the same object where the action changes nothing, so that nothing is drawn anew. */
export function checkReducer(check: Check, action: CheckAction): Check {
  if (action.do === 'view') return { ...check, view: action.view };
  const table = changed(check.table, action);
  return table === check.table ? check : { ...check, table };
}

function changed(table: TableCheck, action: Exclude<CheckAction, { do: 'view' }>): TableCheck {
  switch (action.do) {
    case 'read':
      return {
        ...table,
        read: action.read,
        tables: action.tables,
        chosen: 0,
        pointed: undefined,
        roles: new Map(),
        counted: undefined,
        choices: action.choices,
        isOld: false,
      };
    case 'renewed':
      return { ...table, read: action.read, tables: tablesIn(action.norms, action.read, table.pointed), isOld: false };
    case 'old':
      return action.isOld === table.isOld ? table : { ...table, isOld: action.isOld };
    case 'before':
      return { ...table, before: action.before };
    case 'latest':
      return table.read === undefined || table.read.sheet === action.known.sheet
        ? { ...table, asked: filledIn(table.asked, action.known) }
        : table;
    case 'known':
      return { ...table, asked: askedOn(table.asked, action), source: sourceOn(table, action.own) };
    case 'facilities':
      return action.facilities.length + table.facilities.length === 0
        ? table
        : { ...table, facilities: action.facilities };
    case 'table':
      return { ...table, chosen: action.chosen, roles: new Map(), counted: undefined };
    case 'pointed': {
      const pointed = { name: action.name, units: action.units };
      return { ...table, pointed, tables: table.read === undefined ? [] : tablesIn(action.norms, table.read, pointed) };
    }
    case 'role':
      return { ...table, roles: withRole(table.roles, action.column, action.role), counted: undefined };
    case 'count':
      return { ...table, counted: action.counted };
    case 'choices':
      return { ...table, choices: action.choices };
    case 'source':
      return { ...table, source: action.source };
    case 'linked':
      return { ...table, asked: { ...table.asked, residents: linkedNow(table.asked.residents, action) } };
    case 'asked':
      return {
        ...table,
        asked: { ...table.asked, sheet: table.read?.sheet, keptFrom: undefined, ...action.changes },
      };
  }
}

/** Where other words stand beside the linked cell, rows were put in or moved: its number stays, and is linked to nothing. */
function linkedNow(
  residents: ResidentsEntry,
  { cell, text, label }: Extract<CheckAction, { do: 'linked' }>,
): ResidentsEntry {
  if (!isSamePlace(cell, residents.cell)) return residents;
  const isOther = residents.label !== undefined && residents.label !== label;
  return isOther ? { text: residents.text, lost: cell } : { text, cell, label };
}

/** The institution of a table that was read: what was said for another sheet stays only where nothing says otherwise, and is told. */
function askedOn(asked: AskedEntry, { sheet, own, said }: Extract<CheckAction, { do: 'known' }>): AskedEntry {
  const isOther = asked.sheet !== undefined && asked.sheet !== sheet;
  const isKept = !isOther || (own === undefined && !saysOther(said, asked));
  const start = filledIn(isKept ? asked : nothingAsked, own ?? {});
  const isSaid = start.type === '' || start.residents.text === '' || !isKept;
  const filled = filledIn(start, said);
  return {
    ...filled,
    takenFrom: own === undefined && isSaid ? filled.takenFrom : start.takenFrom,
    sheet,
    keptFrom: isOther && isKept && said.type === undefined && said.residents === undefined ? asked.sheet : undefined,
  };
}

function saysOther({ type, residents }: Partial<AskedEntry>, asked: AskedEntry): boolean {
  const isOtherType = type !== undefined && type !== asked.type;
  return isOtherType || (residents !== undefined && residents.text !== asked.residents.text);
}

/** The staffing sheet from which an earlier check took the institution, or that it was entered here. */
function sourceOn(
  { facilities, source }: TableCheck,
  own: Pick<AskedBefore, 'staffing'> | undefined,
): TableCheck['source'] {
  if (own === undefined) return source;
  if (own.staffing === undefined) return null;
  return facilities.find(({ table }) => table === own.staffing)?.sheet ?? source;
}

function filledIn(asked: AskedEntry, known: Partial<AskedEntry>): AskedEntry {
  return {
    ...asked,
    sheet: asked.sheet ?? known.sheet,
    type: asked.type || (known.type ?? ''),
    residents: asked.residents.text === '' ? (known.residents ?? asked.residents) : asked.residents,
    profile: asked.profile ?? known.profile,
    answers: asked.answers.size === 0 ? (known.answers ?? asked.answers) : asked.answers,
    takenFrom: known.takenFrom ?? asked.takenFrom,
  };
}

/**
 * The staffing sheet that the institution is taken from; undefined where it is entered in the pane. While nobody has chosen, of
 * the type that the table's own sheet names.
 */
export function sourceOf({ facilities, source, asked }: TableCheck): FacilityOnSheet | undefined {
  if (source === null) return undefined;
  const isNamed = asked.takenFrom.length > 0 && asked.type !== '';
  const usual = isNamed ? facilities.find(({ parts: [main] }) => main?.type === asked.type) : facilities[0];
  return facilities.find(({ sheet }) => sheet === source) ?? usual;
}

/** The tables with a recognised header, else the one whose columns somebody chose. */
function tablesIn(norms: CompiledEdition, read: SheetRead, pointed: TableCheck['pointed']): readonly StaffingTable[] {
  const found = findTables(norms, read);
  const table =
    pointed === undefined || found.length > 0 ? undefined : pointedTable(read.cells, pointed.name, pointed.units);
  return table === undefined ? found : [table];
}

/** Each role but `other` has only one column. */
function withRole(
  roles: ReadonlyMap<number, ColumnRole>,
  column: number,
  role: ColumnRole,
): ReadonlyMap<number, ColumnRole> {
  const others = [...roles].map(([at, given]): [number, ColumnRole] => [
    at,
    given === role && role !== 'other' ? 'other' : given,
  ]);
  return new Map([...others, [column, role]]);
}

/** The table that is checked, with the roles that somebody gave to its columns. */
export function checkedTable(
  norms: CompiledEdition,
  { read, tables, chosen, roles }: TableCheck,
): StaffingTable | undefined {
  const found = tables[chosen];
  if (read === undefined || found === undefined) return found;
  const table = roles.size === 0 ? found : withRoles(read.cells, found, roles);
  return { ...table, lines: withAskedLines(norms, table.lines) };
}
