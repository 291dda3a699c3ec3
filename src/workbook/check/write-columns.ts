import type { CellValue } from '../../staffing/sheet-cells';
import { checkName, freeCheck } from '../beside/check-names';
import { queueFilter } from '../beside/objects';
import { areaAddress, isAsRead, isOccupied, nameRange, areaRange, setEmptyWidths } from '../beside/target';
import { changeInExcel } from '../excel/excel-run';
import { refuse, type Refused } from '../excel/refusal';
import { Snapshot } from '../excel/snapshot';
import { isSameArea, type Rectangle } from '../sheet/area';
import type { Place } from '../sheet/place';
import { formatCells, writeBlock } from '../sheet/write-sheet';
import { queueQuestion, type AskedBefore } from './asked-before';
import type { CheckPlan } from './plan';
import { checkOf } from './reasons';
import { blockChanges } from '../sheet/written-again';
import { resultColumns, type ResultColumns } from './result-columns';

/** Where the columns of a check will be written, and whether they replace those of an earlier check. */
export function columnsPlace(plan: CheckPlan): { readonly place: Place; readonly isAgain: boolean } {
  const { read, table } = plan;
  const check = checkOf(read, table);
  const isAgain = read.earlier.some((one) => one.kind === 'Columns' && one.check === check && one.sheet === read.sheet);
  return { place: { sheet: read.sheet, address: areaAddress(resultColumns(plan).area) }, isAgain };
}

/**
 * Writes the result of a check beside its table, in two rounds: the first checks that the table is unchanged and the
 * target free, the second writes. Of the rest of the sheet only the widths of empty columns change. The workbook keeps
 * what was asked, for the next check.
 */
export function writeColumns(
  plan: CheckPlan,
  asked: AskedBefore | undefined,
): Promise<{ readonly written: Place } | Refused> {
  return changeInExcel<{ readonly written: Place }>('1.9', async (context, transaction) => {
    const { read, table } = plan;
    const { workbook } = context;
    const content = resultColumns(plan);
    const check = checkOf(read, table) ?? freeCheck(read.names);
    const sheet = workbook.worksheets.getItemOrNullObject(read.sheet);
    const target = areaRange(sheet, content.area);
    const whole = areaRange(sheet, table.area);
    const former = workbook.names.getItemOrNullObject(checkName('Columns', check)).getRangeOrNullObject();
    const own = read.earlier.find((one) => one.kind === 'Columns' && one.check === check);
    const snapshot = new Snapshot(
      workbook,
      [{ sheet: read.sheet, area: content.area }, ...(own === undefined ? [] : [{ sheet: own.sheet, area: own }])],
      [checkName('Columns', check), checkName('Table', check)],
    );
    const filterOf = queueFilter(sheet);
    const question = queueQuestion(workbook, asked);
    sheet.load('name,protection/protected');
    target.load('address,formulas');
    whole.load('values');
    former.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    if (sheet.isNullObject) return refuse({ reason: 'notFound', what: read.sheet });
    if (sheet.protection.protected) return refuse({ reason: 'sheetProtected', sheet: read.sheet });
    const stands = former.isNullObject ? undefined : areaOf(former);
    const filtered = filterOf(read.sheet);
    if (filtered !== undefined) return filtered;
    if (!isAsRead(read, table.area, whole.values as CellValue[][]) || !isSameArea(own, stands))
      return refuse({ reason: 'changed', sheet: read.sheet });
    const ownHere = own?.sheet === read.sheet ? own : undefined;
    if (isOccupied(content.area, target.formulas as CellValue[][], ownHere))
      return refuse({ reason: 'targetNotEmpty', address: target.address });

    workbook.application.suspendApiCalculationUntilNextSync();
    writeResult(sheet, content, target, former, ownHere);
    setEmptyWidths(sheet, read, content.area, content.widths);
    nameRange(workbook, checkName('Columns', check), target);
    nameRange(workbook, checkName('Table', check), whole);
    question.keep();
    await transaction.write([read.sheet], async (send) => {
      const changed = await snapshot.putBack(send);
      question.putBack();
      if (changed.length > 0 && own !== undefined && isSameArea(own, content.area)) formatCells(sheet, content.formats);
    });
    return { written: { sheet: read.sheet, address: areaAddress(content.area) } };
  });
}

/** Where the same positions stand, only what differs is written: what people put among it, and its colours, stay. */
function writeResult(
  sheet: Excel.Worksheet,
  content: ResultColumns,
  target: Excel.Range,
  former: Excel.Range,
  own: Rectangle | undefined,
): void {
  const isInPlace = own !== undefined && isSameArea(own, content.area);
  const changes = isInPlace ? blockChanges(content.cells, target.formulas) : undefined;
  if (changes !== undefined) {
    for (const { row, column, content: cell } of changes) target.getCell(row, column).untrack().formulas = [[cell]];
    return;
  }
  if (!former.isNullObject) former.clear();
  writeBlock(sheet, content);
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rectangle {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}
