import type { CellValue } from '../../staffing/sheet-cells';
import { hasExcelApi, inExcel } from '../excel/excel-run';
import type { Refused } from '../excel/refusal';
import type { Rectangle } from '../sheet/area';
import { readPlace } from '../sheet/place';
import { areaOfAddress } from '../sheet/read-address';
import { readCheckName } from './check-names';
import { queueTables } from './objects';
import { readStruck } from './struck-cells';
import { sheetCells, silentIn, type CheckRange, type SheetRead, type UsedPart } from './sheet-read';

const roomBeside = 40;
const mostColumns = 16_384;

/** Reads the sheet in front, its selection, and what earlier checks have written: two rounds with Excel, three where only some cells of a row are struck out. */
export function readSheetInFront(): Promise<SheetRead | Refused> {
  return inExcel('1.9', async (context) => {
    const selection = context.workbook.getSelectedRanges();
    selection.load('address');
    const read = await readSheet(context, context.workbook.worksheets.getActiveWorksheet());
    return { ...read, selected: selectedArea(selection.address, read.sheet) };
  });
}

/** Reads a sheet that was read before, whichever sheet is in front now. */
export function readSheetAgain({ sheet, selected }: SheetRead): Promise<SheetRead | Refused> {
  return inExcel('1.9', async (context) => {
    const read = await readSheet(context, context.workbook.worksheets.getItem(sheet));
    return { ...read, selected };
  });
}

const nothingUsed: UsedPart = {
  row: 0,
  column: 0,
  values: [],
  formulas: [],
  formats: [],
  hiddenRows: [],
  merged: [],
  struck: [],
};

async function readSheet(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Omit<SheetRead, 'selected'>> {
  const { names } = context.workbook;
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load('name,protection/protected');
  const queued = queueTables(sheet);
  used.load('columnIndex,columnCount');
  names.load('items/name');
  await context.sync();
  const part = used.isNullObject ? undefined : queueUsed(used);
  const tables = queued();
  const hiddenColumns = queueHiddenColumns(sheet, used.isNullObject ? 0 : used.columnIndex + used.columnCount);
  const ranges = names.items.flatMap(({ name }) => queueCheckRange(names, name));
  await context.sync();
  const earlier = ranges.flatMap((answer) => answer() ?? []);
  const seen = part === undefined ? nothingUsed : await part(context);
  const written = earlier.filter((one) => one.sheet === sheet.name && one.kind !== 'Table');
  return {
    sheet: sheet.name,
    isProtected: sheet.protection.protected,
    cells: sheetCells(seen, written, hiddenColumns()),
    held: { row: seen.row, column: seen.column, values: seen.values },
    used: usedBy(seen),
    silent: silentIn(seen),
    tables: tables(),
    earlier,
    names: names.items.map(({ name }) => name),
  };
}

function queueUsed(used: Excel.Range): (context: Excel.RequestContext) => Promise<UsedPart> {
  used.load('values,formulas,numberFormat,rowIndex,columnIndex');
  const rows = used.getRowProperties({ rowHidden: true, format: { font: { strikethrough: true } } });
  // Before 1.13 Excel does not tell which cells are merged; titles without a merging are read all the same.
  const merged = hasExcelApi('1.13') ? used.getMergedAreasOrNullObject().untrack() : undefined;
  merged?.load('areaCount');
  merged?.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return async (context) => ({
    row: used.rowIndex,
    column: used.columnIndex,
    values: used.values as CellValue[][],
    formulas: used.formulas as unknown[][],
    formats: used.numberFormat as unknown[][],
    hiddenRows: rows.value.map(({ rowHidden }) => rowHidden === true),
    struck: await readStruck(context, used, rows.value),
    merged:
      merged === undefined || merged.isNullObject
        ? []
        : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
            row: rowIndex,
            column: columnIndex,
            rowSpan: rowCount,
            columnSpan: columnCount,
          })),
  });
}

/** The hidden columns of the used part and of the columns beside it where a result may be written. */
function queueHiddenColumns(sheet: Excel.Worksheet, usedColumns: number): () => number[] {
  const columns = sheet
    .getRangeByIndexes(0, 0, 1, Math.min(usedColumns + roomBeside, mostColumns))
    .untrack()
    .getColumnProperties({ columnHidden: true });
  return () => columns.value.flatMap(({ columnHidden }, at) => (columnHidden === true ? at : []));
}

function usedBy({ row, column, values, merged }: UsedPart): SheetRead['used'] {
  const ends = merged.map((one) => ({ row: one.row + one.rowSpan, column: one.column + one.columnSpan }));
  return {
    rowCount: Math.max(row + values.length, ...ends.map((end) => end.row)),
    columnCount: Math.max(column + (values[0]?.length ?? 0), ...ends.map((end) => end.column)),
  };
}

function queueCheckRange(names: Excel.NamedItemCollection, name: string): (() => CheckRange | undefined)[] {
  const ours = readCheckName(name);
  if (ours === undefined) return [];
  const range = names.getItemOrNullObject(name).getRangeOrNullObject().untrack();
  range.load('address,values,rowIndex,columnIndex,rowCount,columnCount');
  return [
    () => {
      if (range.isNullObject) return undefined;
      const { rowIndex, columnIndex, rowCount, columnCount } = range;
      const area = { row: rowIndex, column: columnIndex, rowCount, columnCount };
      const sheet = readPlace(range.address)?.sheet ?? '';
      return { ...ours, ...area, sheet, values: range.values as CellValue[][] };
    },
  ];
}

/**
 * The selected rectangle. A single cell is no choice of a table; several rectangles, whose address repeats the sheet's
 * name, are none either.
 */
function selectedArea(address: string, sheet: string): Rectangle | undefined {
  const place = readPlace(address);
  const area = place?.sheet === sheet ? areaOfAddress(place.address) : undefined;
  return area === undefined || area.rowCount * area.columnCount === 1 ? undefined : area;
}
