import { inExcel } from '../excel-run';
import type { Place } from '../place';
import { isRefused, refuse, type Refused } from '../refusal';
import type { FacilityPlan } from './plan';
import { profileSheet } from './profile-sheet';
import type { SheetContent } from './sheet-content';
import { staffingSheet } from './staffing-sheet';
import { chooseTarget, wantedSheetName, withoutLostLinks, type Target, type WorkbookSeen } from './target';
import { finishSheets, type Finished } from './finish-sheets';
import { dressSheet, writeCells, writeNames } from './write-sheet';

/** `waiting`: Excel has not answered for a second; most likely somebody is typing in a cell. */
export type InsertProgress = 'looking' | 'waiting' | 'writing' | 'finishing';

/** What was written, and where. */
export interface FacilityWritten extends Finished {
  readonly written: Place;
  readonly profile: Place;
}

const patience = 1000;

/**
 * Writes the staffing sheet of a facility and its profile sheet, in three rounds with Excel: what is there, all that is
 * written, its chart and print. Nothing that is not empty is overwritten unless the plan says `replace`. Until something is
 * written, `signal` stops it at once; after that, sheets that were added are taken away again, while a sheet that was
 * written over is finished, since what it held cannot be brought back.
 */
export async function insertFacilityTable(
  plan: FacilityPlan,
  onProgress: (progress: InsertProgress) => void = () => undefined,
  signal?: AbortSignal,
): Promise<FacilityWritten | Refused> {
  let isWriting = false;
  const stopped = (): boolean => signal?.aborted === true;
  const slow = setTimeout(() => onProgress('waiting'), patience);
  onProgress('looking');
  const inserting = inExcel('1.9', async (context) => {
    const target = chooseTarget(plan, await look(context, plan));
    clearTimeout(slow);
    if (stopped()) return refuse({ reason: 'cancelled' });
    if (isRefused(target)) return target;
    isWriting = true;
    onProgress('writing');
    return write(context, withoutLostLinks(plan, target), target, onProgress, stopped);
  });
  const result = await Promise.race([inserting, stopBefore(() => isWriting, signal)]);
  clearTimeout(slow);
  return result;
}

/** Answers as soon as `signal` stops what has not begun to write; Excel may be waiting for somebody who types. */
function stopBefore(isWriting: () => boolean, signal: AbortSignal | undefined): Promise<Refused> {
  return new Promise((resolve) => {
    const stop = (): void => {
      if (!isWriting()) resolve(refuse({ reason: 'cancelled' }));
    };
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop, { once: true });
  });
}

async function look(context: Excel.RequestContext, plan: FacilityPlan): Promise<WorkbookSeen> {
  const { workbook } = context;
  const { worksheets, names, protection } = workbook;
  const used = worksheets.getItemOrNullObject(wantedSheetName(plan)).getUsedRangeOrNullObject(true);
  worksheets.load('items/name,items/protection/protected');
  names.load('items/name,items/formula');
  protection.load('protected');
  used.load('address');
  await context.sync();
  return {
    isProtected: protection.protected,
    sheets: worksheets.items.map((sheet) => ({ name: sheet.name, isProtected: sheet.protection.protected })),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    used: used.isNullObject ? undefined : used.address,
  };
}

async function write(
  context: Excel.RequestContext,
  plan: FacilityPlan,
  target: Target,
  onProgress: (progress: InsertProgress) => void,
  stopped: () => boolean,
): Promise<FacilityWritten | Refused> {
  const sheets = { staffing: staffingSheet(plan, target), profile: profileSheet(plan, target) };
  const { staffing, profile } = sheets;
  try {
    writeSheets(context.workbook, target, sheets);
    await context.sync();
  } catch (error) {
    await takeAway(target, sheets);
    throw error;
  }
  if (stopped() && target.cleared.length === 0) {
    await takeAway(target, sheets);
    return refuse({ reason: 'cancelled' });
  }
  onProgress('finishing');
  context.workbook.worksheets.getItem(staffing.name).activate();
  const finished = await finishSheets(context, [profile, staffing]);
  return {
    written: { sheet: staffing.name, address: staffing.print.area },
    profile: { sheet: profile.name, address: profile.print.area },
    ...finished,
  };
}

interface Sheets {
  readonly staffing: SheetContent;
  readonly profile: SheetContent;
}

/** Sheets come before the names of their ranges, names before the formulas that use them. */
function writeSheets(workbook: Excel.Workbook, target: Target, { staffing, profile }: Sheets): void {
  workbook.application.suspendApiCalculationUntilNextSync();
  workbook.application.suspendScreenUpdatingUntilNextSync();
  for (const name of target.dropped) workbook.names.getItem(name).delete();
  const pairs = [staffing, profile].map((content) => ({ content, sheet: sheetFor(workbook, target, content.name) }));
  for (const { content, sheet } of pairs) writeNames(workbook, sheet, content);
  for (const { content, sheet } of pairs) {
    writeCells(sheet, content);
    dressSheet(sheet, content);
  }
}

/** An added sheet, or one that is there, emptied: merged cells would swallow what is written into them. */
function sheetFor({ worksheets }: Excel.Workbook, { cleared }: Target, name: string): Excel.Worksheet {
  if (!cleared.includes(name)) return worksheets.add(name);
  const sheet = worksheets.getItem(name);
  const all = sheet.getRange();
  all.unmerge();
  all.clear();
  all.dataValidation.clear();
  sheet.freezePanes.unfreeze();
  return sheet;
}

/** Takes away what a run has added. Sheets that were there before stay, and so do their names. */
async function takeAway({ cleared }: Target, { staffing, profile }: Sheets): Promise<void> {
  const added = [staffing, profile].filter(({ name }) => !cleared.includes(name));
  await inExcel('1.9', async (context) => {
    const { worksheets, names } = context.workbook;
    for (const sheet of added) {
      for (const { name } of sheet.names) names.getItemOrNullObject(name).delete();
      worksheets.getItemOrNullObject(sheet.name).delete();
    }
    await context.sync();
    return {};
  });
}
