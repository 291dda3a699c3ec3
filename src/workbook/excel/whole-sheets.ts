import type { Rectangle } from '../sheet/area';
import { isInItsRows, movedFrom, moveBack } from '../sheet/moved-back';
import type { PrintedSheet } from '../sheet/sheet-content';
import { formatSheet, writeSheets } from '../sheet/write-sheet';
import { emptied, type Send, type Snapshot } from './snapshot';

/** Sheets that are written whole. */
export interface WholeSheets {
  readonly contents: readonly PrintedSheet[];
  /** Existing sheets that are cleared; the others are added. */
  readonly cleared: readonly string[];
  /** Names of former sheets that are deleted, with their formulas. */
  readonly dropped: ReadonlyMap<string, string>;
}

/** Queues the writing of whole sheets. What formulas elsewhere ask of a sheet that is cleared is found where it is written anew. */
export function queueWholeSheets(workbook: Excel.Workbook, { contents, cleared, dropped }: WholeSheets): void {
  workbook.application.suspendApiCalculationUntilNextSync();
  workbook.application.suspendScreenUpdatingUntilNextSync();
  const sheets = contents.map((content) => {
    const sheet = sheetFor(workbook, cleared, content.name);
    const moved = movedFrom(content, dropped);
    if (moved !== undefined) moveBack(sheet, moved);
    return { content, sheet };
  });
  for (const name of dropped.keys()) workbook.names.getItem(name).delete();
  writeSheets(workbook, sheets);
}

/** A new sheet, or an existing one, cleared with its merged cells, which would swallow what is written into them. */
function sheetFor({ worksheets }: Excel.Workbook, cleared: readonly string[], name: string): Excel.Worksheet {
  if (!cleared.includes(name)) return worksheets.add(name);
  return emptied(worksheets.getItem(name));
}

/** What was there before sheets were written whole. */
interface Former {
  readonly snapshot: Snapshot;
  /** The names that were deleted, with their formulas. */
  readonly names?: ReadonlyMap<string, string>;
  /** The areas into which formulas spill. */
  readonly spillsOn?: (sheet: string) => readonly Rectangle[];
}

/** Deletes the sheets and names that were added, and restores the content of those written over. */
export async function putBackWholeSheets(
  workbook: Excel.Workbook,
  contents: readonly PrintedSheet[],
  { snapshot, names: formerNames = new Map(), spillsOn = () => [] }: Former,
  send: Send,
): Promise<void> {
  await moveAgain(workbook, contents, formerNames, send);
  const own = contents.flatMap(({ names }) => names.map(({ name }) => [name, undefined] as const));
  const changed = await snapshot.putBack(send, new Map([...own, ...formerNames]), spillsOn);
  for (const content of contents) {
    if (!snapshot.has(content.name)) workbook.worksheets.getItemOrNullObject(content.name).delete();
    // The formats of a sheet that the add-in had made are restored as it makes them; in other rows merged cells would swallow some.
    else if (changed.includes(content.name) && formerNames.size > 0 && isInItsRows(content, formerNames))
      formatSheet(workbook.worksheets.getItem(content.name), content);
  }
}

/** Sheets whose cells went back to their place are as they were before: the names tell whether Excel came that far. */
async function moveAgain(
  workbook: Excel.Workbook,
  contents: readonly PrintedSheet[],
  names: ReadonlyMap<string, string>,
  send: Send,
): Promise<void> {
  const asked = contents.flatMap((content) => {
    const moved = movedFrom(content, names);
    if (moved === undefined) return [];
    const range = workbook.names.getItemOrNullObject(moved.name).getRangeOrNullObject();
    range.load('rowIndex,columnIndex');
    return [{ sheet: content.name, moved, range }];
  });
  if (asked.length === 0) return;
  await send();
  for (const { sheet, moved, range } of asked) {
    const wentBack = range.isNullObject || (range.rowIndex === moved.row && range.columnIndex === moved.column);
    if (wentBack) moveBack(workbook.worksheets.getItem(sheet), { down: -moved.down, right: -moved.right });
  }
}
