import type { CompiledEdition } from '../../engine/compile';
import { isAveragePay, isCount, isUnitsTitle, roleOf } from '../../staffing/column-roles';
import { isNumberingRow } from '../../staffing/header';
import { isSum } from '../../staffing/line-kinds';
import { isBlankCell, mergedAt, shownAt, textOf, type CellValue, type SheetCells } from '../../staffing/sheet-cells';
import { namesResidents } from '../../staffing/residents-title';
import { hasAny, phrases, wordsOf } from '../../staffing/words';
import type { Rectangle } from '../sheet/area';

/** What a column of a list of institutions holds, beside profile items. */
export type ListRole = 'name' | 'region' | 'type' | 'residents' | 'actual' | 'fund' | 'salary';

export interface ListColumn {
  readonly column: number;
  readonly title: string;
  /** A role, a profile item's id, or undefined for other columns. */
  readonly holds: { readonly role: ListRole } | { readonly item: string } | undefined;
}

/** An institution's row on the sheet, counted from 0, with its cells by column. */
export interface ListRow {
  readonly row: number;
  readonly cells: readonly CellValue[];
}

/** A list with one institution a row, under one row of titles. */
export interface InstitutionList {
  readonly area: Rectangle;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly ListRow[];
}

const typeWords = phrases(['түрі=', 'тип=', 'вид=', 'type=']);
const regionWords = phrases(['район', 'область', 'регион', 'облыс', 'аудан', 'өңір', 'region', 'district']);
const nameWords = phrases(['мекеме', 'ұйым', 'атауы', 'наименован', 'учрежден', 'организац', 'institution', 'name']);

function holdsOf(norms: CompiledEdition, title: string): ListColumn['holds'] {
  const [known] = norms.itemNames.find(title);
  if (known !== undefined) return { item: known.id };
  const words = wordsOf(title);
  if (hasAny(words, typeWords)) return { role: 'type' };
  if (namesResidents(title)) return { role: 'residents' };
  if (hasAny(words, regionWords)) return { role: 'region' };
  const role = roleOf(title);
  // "Кол-во корпусов" is a count, but not of units.
  if (isCount(role) && (role !== 'approved' || isUnitsTitle(title))) return { role: 'actual' };
  if (role === 'fund' || role === 'salary') return { role };
  if (isAveragePay(title)) return { role: 'salary' };
  return hasAny(words, nameWords) ? { role: 'name' } : undefined;
}

type TitledColumn = Pick<ListColumn, 'column' | 'title'>;

function titlesIn(cells: SheetCells, row: number): TitledColumn[] {
  return (cells.rows[row] ?? [])
    .map((_, column) => ({ column, title: textOf(shownAt(cells, row, column)) }))
    .filter(({ title }) => title !== '');
}

function columnsBy(norms: CompiledEdition, titles: readonly TitledColumn[]): ListColumn[] {
  const taken = new Set<string>();
  return titles.map(({ column, title }) => {
    const holds = holdsOf(norms, title);
    const key = holds === undefined ? '' : 'role' in holds ? holds.role : holds.item;
    const isSecond = taken.has(key);
    taken.add(key);
    return { column, title, holds: isSecond ? undefined : holds };
  });
}

/** The column of a list, counted from 0 on the sheet, that holds this; undefined where none does. */
export function roleColumn({ columns }: Pick<InstitutionList, 'columns'>, role: ListRole): number | undefined {
  return columns.find(({ holds }) => holds !== undefined && 'role' in holds && holds.role === role)?.column;
}

/** What tells that a row is an institution's. */
const toldBy: readonly ListRole[] = ['type', 'residents', 'actual', 'fund', 'salary'];

/** The cells of a row; where a type or a region is merged over rows, each of them has it. */
function cellsOf(cells: SheetCells, columns: readonly ListColumn[], row: number): readonly CellValue[] {
  const own = cells.rows[row] ?? [];
  const merged = (['type', 'region'] as const).flatMap((role) => {
    const column = roleColumn({ columns }, role);
    return column === undefined || mergedAt(cells, row, column)?.columnSpan !== 1 ? [] : column;
  });
  return merged.length === 0
    ? own
    : Array.from({ length: Math.max(own.length, ...merged.map((column) => column + 1)) }, (_, column) =>
        merged.includes(column) ? shownAt(cells, row, column) : (own[column] ?? null),
      );
}

/** Whether a row says that it sums up others: in front of the type or in it, or in the name. */
function isSumRow(columns: readonly ListColumn[], { cells }: ListRow): boolean {
  const [type = 0, name = 0] = [roleColumn({ columns }, 'type'), roleColumn({ columns }, 'name')];
  return [...cells.slice(0, type + 1), cells[name]].some((cell) => isSum(textOf(cell)));
}

/**
 * Finds the list of institutions on a sheet: the first row with a title for the facility type and one for the
 * residents. Of several columns for the same thing the first counts. Blank rows, rows of sums, titles printed again and the
 * numbers of the columns are left out.
 */
export function findInstitutions(norms: CompiledEdition, cells: SheetCells): InstitutionList | undefined {
  for (const header of cells.rows.keys()) {
    const columns = columnsBy(norms, titlesIn(cells, header));
    const [type, residents] = [roleColumn({ columns }, 'type'), roleColumn({ columns }, 'residents')];
    if (type === undefined || residents === undefined) continue;
    const [from, to] = [columns[0]?.column ?? 0, columns[columns.length - 1]?.column ?? 0];
    const told = columns.filter(({ holds }) => holds !== undefined && 'role' in holds && toldBy.includes(holds.role));
    const isInstitution = (one: ListRow): boolean =>
      told.some(({ column }) => !isBlankCell(one.cells[column])) &&
      !told.every(({ column, title }) => textOf(one.cells[column]) === title) &&
      !isSumRow(columns, one) &&
      !isNumberingRow(cells, one.row, from);
    const rows = [...cells.rows.keys()]
      .slice(header + 1)
      .map((row): ListRow => ({ row, cells: cellsOf(cells, columns, row) }))
      .filter(isInstitution);
    const last = rows[rows.length - 1]?.row;
    if (last === undefined) continue;
    return {
      area: { row: header, column: from, rowCount: last - header + 1, columnCount: to - from + 1 },
      columns,
      rows,
    };
  }
  return undefined;
}

/** The same list read with another edition, which may ask other profile items. */
export function listBy(norms: CompiledEdition, list: InstitutionList): InstitutionList {
  return { ...list, columns: columnsBy(norms, list.columns) };
}
