import type { CellValue } from '../../staffing/sheet-cells';
import { inExcel } from '../excel-run';
import { rangeAt } from '../facility-sheet/a1';
import { dress, pointsOf } from '../facility-sheet/write-sheet';
import type { Place } from '../place';
import { refuse, type Refused } from '../refusal';
import { lastColumnOf, lastRowOf, overlaps, type Area } from './area';
import { checkName, freeCheck } from './check-names';
import type { CheckPlan } from './plan';
import { checkOf } from './reasons';
import { resultColumns, resultWidths } from './result-columns';
import { isUnchanged } from './unchanged';

/** Where the columns of a check are going to stand, and whether those of an earlier check are written anew. */
export function columnsPlace(plan: CheckPlan): { readonly place: Place; readonly isAgain: boolean } {
  const { read, table } = plan;
  const check = checkOf(read, table);
  const isAgain = read.earlier.some((one) => one.kind === 'Columns' && one.check === check && one.sheet === read.sheet);
  return { place: { sheet: read.sheet, address: addressOf(resultColumns(plan).area) }, isAgain };
}

/**
 * Writes the result of a check beside its table: one round to see that the table is still the one that was read and that
 * nothing stands where it goes, one to write. Nothing else on the sheet changes but the widths of columns that were
 * empty from top to bottom.
 */
export function writeColumns(plan: CheckPlan): Promise<{ readonly written: Place } | Refused> {
  return inExcel('1.9', async (context) => {
    const { read, table } = plan;
    const { workbook } = context;
    const content = resultColumns(plan);
    const check = checkOf(read, table) ?? freeCheck(read.names);
    const sheet = workbook.worksheets.getItemOrNullObject(read.sheet);
    const target = rangeOf(sheet, content.area);
    const whole = rangeOf(sheet, table.area);
    const former = workbook.names.getItemOrNullObject(checkName('Columns', check)).getRangeOrNullObject();
    sheet.load('name,protection/protected');
    target.load('address,values');
    whole.load('values');
    former.load('address,rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    if (sheet.isNullObject) return refuse({ reason: 'notFound', what: read.sheet });
    if (sheet.protection.protected) return refuse({ reason: 'sheetProtected', sheet: read.sheet });
    if (!isUnchanged(plan, whole.values as CellValue[][])) return refuse({ reason: 'changed', sheet: read.sheet });
    const own = former.isNullObject ? undefined : areaOf(former);
    const taken = takenIn(content.area, target.values as CellValue[][], own);
    if (taken) return refuse({ reason: 'targetNotEmpty', address: target.address });

    workbook.application.suspendApiCalculationUntilNextSync();
    if (!former.isNullObject) former.clear();
    target.formulas = content.cells.map((row) => [...row]);
    for (const format of content.formats) dress(sheet, format);
    for (const [at, width] of emptyColumns(plan, content.area).entries())
      if (width !== undefined)
        sheet.getRangeByIndexes(0, content.area.column + at, 1, 1).format.columnWidth = pointsOf(width);
    rename(workbook, checkName('Columns', check), target);
    rename(workbook, checkName('Table', check), whole);
    await context.sync();
    return { written: { sheet: read.sheet, address: addressOf(content.area) } };
  });
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount);
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}

function addressOf(area: Area): string {
  return rangeAt(area.row + 1, area.column + 1, lastRowOf(area) + 1, lastColumnOf(area) + 1);
}

/** Whether a cell of the target holds something that the check's own earlier columns did not write. */
function takenIn(target: Area, values: readonly (readonly CellValue[])[], own: Area | undefined): boolean {
  return values.some((row, atRow) =>
    row.some((value, atColumn) => {
      const cell = { row: target.row + atRow, column: target.column + atColumn, rowCount: 1, columnCount: 1 };
      return value !== '' && (own === undefined || !overlaps(own, cell));
    }),
  );
}

/** The widths that columns get which hold nothing else on the whole sheet; undefined for those that do. */
function emptyColumns({ read }: CheckPlan, { column }: Area): (number | undefined)[] {
  const isEmpty = (at: number): boolean =>
    at >= read.used.columnCount ||
    read.cells.rows.every((row) => row[at] === undefined || row[at] === null || row[at] === '');
  return resultWidths.map((width, at) => (isEmpty(column + at) ? width : undefined));
}

/** A name that stands already is taken away first: Excel refuses to add it twice. */
function rename({ names }: Excel.Workbook, name: string, range: Excel.Range): void {
  names.getItemOrNullObject(name).delete();
  names.add(name, range);
}
