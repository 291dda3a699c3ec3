import type { Rectangle } from '../sheet/area';
import type { PrintedSheet } from '../sheet/sheet-content';
import { formatSheet, writeSheets } from '../sheet/write-sheet';
import { emptied, type Send, type Snapshot } from './snapshot';

/** Sheets that are written whole. */
export interface WholeSheets {
  readonly contents: readonly PrintedSheet[];
  /** Existing sheets that are cleared; the others are added. */
  readonly cleared: readonly string[];
  /** Names of former sheets that are deleted. */
  readonly dropped: readonly string[];
}

/** Queues the writing of whole sheets. */
export function queueWholeSheets(workbook: Excel.Workbook, { contents, cleared, dropped }: WholeSheets): void {
  workbook.application.suspendApiCalculationUntilNextSync();
  workbook.application.suspendScreenUpdatingUntilNextSync();
  for (const name of dropped) workbook.names.getItem(name).delete();
  writeSheets(
    workbook,
    contents.map((content) => ({ content, sheet: sheetFor(workbook, cleared, content.name) })),
  );
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
  const own = contents.flatMap(({ names }) => names.map(({ name }) => [name, undefined] as const));
  const changed = await snapshot.putBack(send, new Map([...own, ...formerNames]), spillsOn);
  for (const content of contents) {
    if (!snapshot.has(content.name)) workbook.worksheets.getItemOrNullObject(content.name).delete();
    // The formats of a sheet that the add-in had made are restored as it makes them.
    else if (changed.includes(content.name) && formerNames.size > 0)
      formatSheet(workbook.worksheets.getItem(content.name), content);
  }
}
