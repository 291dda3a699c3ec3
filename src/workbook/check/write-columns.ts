import type { CellValue } from '../../staffing/sheet-cells';
import { checkName, freeCheck } from '../beside/check-names';
import { queueFilter } from '../beside/objects';
import { areaAddress, isAsRead, isOccupied, nameArea, areaRange, emptyWidths } from '../beside/target';
import { changeInExcel } from '../excel/excel-run';
import { refuse, type Refused } from '../excel/refusal';
import { Snapshot } from '../excel/snapshot';
import { isSameArea, type Rectangle } from '../sheet/area';
import type { Place } from '../sheet/place';
import type { BlockContent } from '../sheet/sheet-content';
import { formatBlock, writeBlock } from '../sheet/write-sheet';
import { queueQuestion, type AskedBefore } from './asked-before';
import type { CheckPlan } from './plan';
import { checkOf } from './reasons';
import { blockChanges, type CellChange } from '../sheet/written-again';
import { resultColumns } from './result-columns';

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
    const changes = inPlace(content, ownHere, target.formulas);
    if (changes === undefined && !former.isNullObject) former.clear();
    writeResult(sheet, content, changes, emptyWidths(read, content.area, content.widths));
    const placeOf = (area: Rectangle): Place => ({ sheet: read.sheet, address: areaAddress(area) });
    nameArea(workbook, checkName('Columns', check), placeOf(content.area));
    nameArea(workbook, checkName('Table', check), placeOf(table.area));
    question.keep();
    await transaction.write([read.sheet], async (send) => {
      const changed = await snapshot.putBack(send);
      question.putBack();
      if (changed.length > 0 && own !== undefined && isSameArea(own, content.area)) formatBlock(sheet, content);
    });
    return { written: placeOf(content.area) };
  });
}

/** What is to be changed where the columns stand already; undefined where they are written anew. */
function inPlace(
  { area, cells }: BlockContent,
  own: Rectangle | undefined,
  stands: unknown[][],
): readonly CellChange[] | undefined {
  return isSameArea(own, area) ? blockChanges(cells, stands) : undefined;
}

/** Where the same positions stand, only what differs is written: what people put among it, and its looks, stay. */
function writeResult(
  sheet: Excel.Worksheet,
  content: BlockContent,
  changes: readonly CellChange[] | undefined,
  widths: readonly (number | undefined)[],
): void {
  if (changes === undefined) return writeBlock(sheet, content, widths);
  const { row: top, column: left } = content.area;
  for (const { row, column, content: cell } of changes)
    sheet.getCell(top + row, left + column).untrack().formulas = [[cell]];
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rectangle {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}
