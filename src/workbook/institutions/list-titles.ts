import type { CompiledEdition } from '../../engine/compile';
import { namesResidents } from '../../staffing/residents-title';
import { isBlankCell, ownAt, shownAt, textOf, type CellValue, type SheetCells } from '../../staffing/sheet-cells';
import { isDay, isYear } from '../../staffing/titles';
import { columnsUnder, mayNameType, roleIn, type ListRole, type TitlesOver } from './list-columns';

/** The rows with titles, counted from 0; the last one is no longer part of them. */
export interface ListHead {
  readonly from: number;
  readonly to: number;
  readonly columns: readonly TitlesOver[];
}

/** How many rows of titles may stand above each other. */
const mostRows = 3;

const cellsIn = ({ rows }: SheetCells, row: number): readonly CellValue[] => rows[row] ?? [];
const titleAt = (cells: SheetCells, row: number, column: number): string => {
  const shown = shownAt(cells, row, column);
  return isYear(shown) ? String(shown) : textOf(shown);
};

/** The titles above a column. Where merged cells came apart, what stands left of a blank one goes over it too. */
function titlesOver(cells: SheetCells, from: number, to: number, column: number): string[] {
  const titles = Array.from({ length: to - from }, (_, at): string => {
    const row = from + at;
    const own = titleAt(cells, row, column);
    if (own !== '' || row + 1 >= to || titleAt(cells, row + 1, column) === '') return own;
    let left = column - 1;
    while (left >= 0 && titleAt(cells, row, left) === '' && titleAt(cells, row + 1, left) !== '') left -= 1;
    return left >= 0 && titleAt(cells, row + 1, left) !== '' ? titleAt(cells, row, left) : '';
  });
  return titles.filter((title, at) => title !== '' && !titles.slice(0, at).includes(title));
}

function titledColumns(cells: SheetCells, from: number, to: number): TitlesOver[] {
  const width = Math.max(...Array.from({ length: to - from }, (_, at) => cellsIn(cells, from + at).length));
  return Array.from({ length: width }, (_, column) => ({ column, titles: titlesOver(cells, from, to, column) })).filter(
    ({ titles }) => titles.length > 0,
  );
}

const mayBeTitle = (cell: CellValue): boolean =>
  isBlankCell(cell) || isYear(cell) || (typeof cell === 'string' && (isDay(cell) || /[\p{L}%]/u.test(cell)));

const isTitleRow = (cells: SheetCells, row: number): boolean => {
  const own = cellsIn(cells, row);
  return own.every(mayBeTitle) && own.filter((cell) => !isBlankCell(cell)).length > 1;
};

/**
 * Whether the titles of a list may begin in a row: there, or in the row below, one names the type and one the residents. Most rows
 * of a sheet are none, and are not read as titles.
 */
export function titleRows(cells: SheetCells): (row: number) => boolean {
  const once = (isAsked: (title: string) => boolean) => {
    const known: boolean[] = [];
    return (row: number): boolean =>
      (known[row] ??= cellsIn(cells, row).some((_, column) => isAsked(titleAt(cells, row, column))));
  };
  const namesType = once(mayNameType);
  const namesPeople = once(namesResidents);
  return (row) => [namesType, namesPeople].every((names) => names(row) || names(row + 1));
}

function rolesOf(norms: CompiledEdition, columns: readonly TitlesOver[]): Map<ListRole, number> {
  const { columns: all, rivals } = columnsUnder(norms, columns, new Map());
  const found = new Map<ListRole, number>(
    rivals.flatMap(({ of, columns: [first = 0] }) => ('role' in of ? [[of.role, first] as const] : [])),
  );
  for (const one of [...all].reverse()) {
    const role = roleIn(one);
    if (role !== undefined) found.set(role, one.column);
  }
  return found;
}

const hasBoth = (roles: ReadonlyMap<ListRole, number>): boolean => roles.has('type') && roles.has('residents');

/** Whether titles go on in a row: what a figure counts, or parts of it, and neither a name nor a type. */
function goesOn(norms: CompiledEdition, cells: SheetCells, row: number, columns: readonly TitlesOver[]): boolean {
  if (hasBoth(rolesOf(norms, titledColumns(cells, row, row + 1)))) return isTitleRow(cells, row);
  const roles = rolesOf(norms, columns);
  const isFree = (['type', 'name', 'region'] as const).every((role) => {
    const column = roles.get(role);
    return column === undefined || isBlankCell(ownAt(cells, row, column));
  });
  const own = cellsIn(cells, row);
  const filled = own.flatMap((cell, column) => (isBlankCell(cell) ? [] : column));
  const first = columns[0]?.column ?? 0;
  return isFree && filled.length > 0 && filled.every((column) => column > first) && own.every(mayBeTitle);
}

/** The titles of a list that begin in a row: one of them names the type, one the residents. */
export function headAt(norms: CompiledEdition, cells: SheetCells, from: number): ListHead | undefined {
  let to = from + 1;
  let columns = titledColumns(cells, from, to);
  if (columns.length === 0) return undefined;
  if (!hasBoth(rolesOf(norms, columns))) {
    if (!isTitleRow(cells, from) || !isTitleRow(cells, to) || hasBoth(rolesOf(norms, titledColumns(cells, to, to + 1))))
      return undefined;
    to += 1;
    columns = titledColumns(cells, from, to);
    if (!hasBoth(rolesOf(norms, columns))) return undefined;
  }
  while (to - from < mostRows && goesOn(norms, cells, to, columns)) {
    to += 1;
    columns = titledColumns(cells, from, to);
  }
  return { from, to, columns };
}
