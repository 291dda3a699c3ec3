import { queueFilter } from '../beside/objects';
import { changeInExcel } from '../excel/excel-run';
import { refuse, type Refused } from '../excel/refusal';
import { asEntered } from '../excel/snapshot';
import { rangeAt } from '../sheet/a1';
import { lastRowOf, type Rectangle } from '../sheet/area';
import { readPlace, type Place } from '../sheet/place';

/** Formulas that stand one below the other. */
export interface ColumnOfFormulas {
  /** In English with commas, as they stand on a sheet of this name; undefined for a cell that gets none. */
  readonly formulas: (sheet: string) => readonly (string | undefined)[];
  /** The cells in one column that they stand beside, if they are on the same sheet; they are never written over. */
  readonly beside?: (Rectangle & { readonly sheet: string }) | undefined;
}

export interface FormulasPut {
  readonly written: Place;
  readonly count: number;
}

/**
 * Writes formulas into the selected column: beside their cells where these are on the selected sheet, in all of their rows
 * or, where several rows are selected, in those; else from the selected cell down. Cells that are not empty are refused as
 * `targetNotEmpty` unless `replace` is given. One undo step.
 */
export function putFormulas(
  { formulas, beside }: ColumnOfFormulas,
  { replace = false }: { readonly replace?: boolean } = {},
): Promise<FormulasPut | Refused> {
  return changeInExcel<FormulasPut>('1.9', async (context, transaction) => {
    const { worksheets } = context.workbook;
    const selected = context.workbook.getSelectedRange();
    selected.load('address,rowIndex,columnIndex,rowCount');
    await context.sync();
    const name = readPlace(selected.address)?.sheet ?? '';
    const all = formulas(name);
    const { row, wanted } = rowsFor(selected, name, all, beside);
    const count = wanted.length;
    const column = selected.columnIndex;
    const sheet = worksheets.getItem(name);
    const filterOf = queueFilter(sheet);
    const range = sheet.getRangeByIndexes(row, column, count, 1);
    sheet.load('protection/protected');
    range.load('formulas,values');
    await context.sync();
    if (sheet.protection.protected) return refuse({ reason: 'sheetProtected', sheet: name });
    const filtered = filterOf(name);
    if (filtered !== undefined) return filtered;
    const isOver = beside?.sheet === name && beside.column === column;
    const taken = range.formulas.flatMap(([content], at) =>
      wanted[at] !== undefined && content !== '' ? [row + at + 1] : [],
    );
    if (taken.length > 0 && (isOver || !replace)) {
      const [first = row + 1] = taken;
      const last = taken[taken.length - 1] ?? first;
      return refuse({ reason: 'targetNotEmpty', address: rangeAt(first, column + 1, last, column + 1) });
    }
    const before = range.formulas.map(([content], at) =>
      wanted[at] === undefined ? [null] : [asEntered(content, range.values[at]?.[0])],
    );
    range.formulas = wanted.map((one) => [one ?? null]);
    await transaction.write([name], () => {
      worksheets.getItem(name).getRangeByIndexes(row, column, count, 1).formulas = before;
    });
    const written = { sheet: name, address: rangeAt(row + 1, column + 1, row + count, column + 1) };
    return { written, count: wanted.filter((one) => one !== undefined).length };
  });
}

/** The first row that is written, and the formulas from there down. */
function rowsFor(
  { rowIndex, rowCount }: Excel.Range,
  sheet: string,
  all: readonly (string | undefined)[],
  beside: ColumnOfFormulas['beside'],
): { readonly row: number; readonly wanted: readonly (string | undefined)[] } {
  if (beside?.sheet !== sheet) return { row: rowIndex, wanted: all };
  const row = Math.max(beside.row, rowIndex);
  const last = Math.min(lastRowOf(beside), rowIndex + rowCount - 1);
  const selected = rowCount === 1 ? [] : all.slice(row - beside.row, Math.max(row, last + 1) - beside.row);
  return selected.some((one) => one !== undefined) ? { row, wanted: selected } : { row: beside.row, wanted: all };
}
