import { queueHindrance } from '../beside/objects';
import { changeInExcel } from '../excel/excel-run';
import { isRefused, refuse, type Refused } from '../excel/refusal';
import { emptied, Snapshot, type Send } from '../excel/snapshot';
import type { Rectangle, UsedCells } from '../sheet/area';
import { finishSheets, type Finished } from '../sheet/finish-sheets';
import { readPlace, type Place } from '../sheet/place';
import { areaOfAddress } from '../sheet/read-address';
import type { PrintedSheet } from '../sheet/sheet-content';
import { formatSheet, writeSheets } from '../sheet/write-sheet';
import { foreignCells } from './foreign-cells';
import { readTableName } from './names';
import type { FacilityPlan } from './plan';
import { profileSheet } from './profile-sheet';
import { staffingSheet } from './staffing-sheet';
import { chooseTarget, wantedSheetName, withoutLostLinks, type Target, type WorkbookSeen } from './target';

export type InsertProgress = 'looking' | 'writing' | 'finishing';

/** What was written, and where. */
export interface FacilityWritten extends Finished {
  readonly written: Place;
  readonly profile: Place;
}

/**
 * Writes the staffing sheet of a facility and its profile sheet, in three rounds with Excel: one reads, one writes, one
 * draws the chart and sets up print. Only empty sheets are written over unless the plan says `replace`. If Excel fails,
 * or `signal` stops it, added sheets are deleted and the content of overwritten ones is restored.
 */
export function insertFacilityTable(
  plan: FacilityPlan,
  onProgress: (progress: InsertProgress) => void = () => undefined,
  signal?: AbortSignal,
): Promise<FacilityWritten | Refused> {
  onProgress('looking');
  return changeInExcel<FacilityWritten>(
    '1.9',
    async (context, transaction) => {
      const seen = await look(context, plan);
      const target = chooseTarget(plan, seen);
      if (isRefused(target)) return target;
      const hindrance = seen.hindrances.flatMap(({ sheet, told }) =>
        target.cleared.includes(sheet) ? (told(sheet) ?? []) : [],
      )[0];
      if (hindrance !== undefined) return hindrance;
      const lost = plan.replace === 'own' ? lostCells(plan, seen.snapshot) : [];
      if (lost.length > 0) return refuse({ reason: 'foreignCells', sheet: target.staffing, cells: someOf(lost) });
      onProgress('writing');
      const sheets = sheetsOf(withoutLostLinks(plan, target, seen), target);
      const { staffing, profile } = sheets;
      const snapshot = await snapshotOf(context, target, seen.snapshot);
      writeBoth(context.workbook, target, sheets);
      const names = new Map(
        seen.names.flatMap(({ name, formula }) => (target.dropped.includes(name) ? [[name, formula] as const] : [])),
      );
      await transaction.write([staffing.name, profile.name], (send) =>
        putBack(context.workbook, sheets, snapshot, names, send),
      );
      const written = {
        written: { sheet: staffing.name, address: staffing.print.area },
        profile: { sheet: profile.name, address: profile.print.area },
      };
      transaction.keep({ ...written, printReady: false, chartReady: false });
      onProgress('finishing');
      context.workbook.worksheets.getItem(staffing.name).activate();
      return { ...written, ...(await finishSheets(context, [profile, staffing])) };
    },
    signal,
  );
}

/** The workbook as it is, with the content of sheets that will be written over. */
interface Look extends WorkbookSeen {
  readonly snapshot: Snapshot;
  readonly hindrances: readonly { readonly sheet: string; readonly told: (sheet: string) => Refused | undefined }[];
}

async function look(context: Excel.RequestContext, plan: FacilityPlan): Promise<Look> {
  const { workbook } = context;
  const { worksheets, names, protection } = workbook;
  const wanted = wantedSheetName(plan);
  const used = worksheets.getItemOrNullObject(wanted).getUsedRangeOrNullObject(true);
  const writtenOver = plan.replace === undefined ? [] : [wanted, plan.former?.profileSheet];
  const sheets = writtenOver.flatMap((sheet) => (sheet === undefined ? [] : [{ sheet }]));
  const snapshot = new Snapshot(workbook, sheets);
  const hindrances = sheets.map(({ sheet }) => ({
    sheet,
    told: queueHindrance(worksheets.getItemOrNullObject(sheet)),
  }));
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
    snapshot,
    hindrances,
  };
}

/** The most cells that a refusal names. */
const named = 6;

function someOf(cells: readonly string[]): string[] {
  return cells.length <= named ? [...cells] : [...cells.slice(0, named), '…'];
}

function lostCells({ former }: FacilityPlan, snapshot: Snapshot): string[] {
  if (former === undefined) return [];
  const nothing: UsedCells = { row: 0, column: 0, formulas: [] };
  return foreignCells(former, snapshot.cells(former.sheet) ?? nothing, snapshot.cells(former.profileSheet) ?? nothing);
}

/** The content of sheets that will be written over; read now where that was not foreseen. */
async function snapshotOf(context: Excel.RequestContext, { cleared }: Target, foreseen: Snapshot): Promise<Snapshot> {
  if (cleared.every((sheet) => foreseen.has(sheet))) return foreseen;
  const snapshot = new Snapshot(
    context.workbook,
    cleared.map((sheet) => ({ sheet })),
  );
  await context.sync();
  return snapshot;
}

function sheetsOf(plan: FacilityPlan, target: Target): Sheets {
  return { staffing: staffingSheet(plan, target), profile: profileSheet(plan, target) };
}

interface Sheets {
  readonly staffing: PrintedSheet;
  readonly profile: PrintedSheet;
}

function writeBoth(workbook: Excel.Workbook, target: Target, { staffing, profile }: Sheets): void {
  workbook.application.suspendApiCalculationUntilNextSync();
  workbook.application.suspendScreenUpdatingUntilNextSync();
  for (const name of target.dropped) workbook.names.getItem(name).delete();
  writeSheets(
    workbook,
    [staffing, profile].map((content) => ({ content, sheet: sheetFor(workbook, target, content.name) })),
  );
}

/** A new sheet, or an existing one, cleared with its merged cells, which would swallow what is written into them. */
function sheetFor({ worksheets }: Excel.Workbook, { cleared }: Target, name: string): Excel.Worksheet {
  if (!cleared.includes(name)) return worksheets.add(name);
  return emptied(worksheets.getItem(name));
}

/** Deletes the sheets and names that were added, and restores the content of those written over. */
async function putBack(
  workbook: Excel.Workbook,
  { staffing, profile }: Sheets,
  snapshot: Snapshot,
  formerNames: ReadonlyMap<string, string>,
  send: Send,
): Promise<void> {
  const own = [staffing, profile].flatMap(({ names }) => names.map(({ name }) => [name, undefined] as const));
  const changed = await snapshot.putBack(send, new Map([...own, ...formerNames]), (sheet) =>
    spillsOn(sheet, formerNames),
  );
  for (const content of [staffing, profile]) {
    if (!snapshot.has(content.name)) workbook.worksheets.getItemOrNullObject(content.name).delete();
    // The formats of a sheet that the add-in had made are restored as it makes them.
    else if (changed.includes(content.name) && formerNames.size > 0)
      formatSheet(workbook.worksheets.getItem(content.name), content);
  }
}

/** The areas into which the add-in's tables of notes spill: all columns to the right, which are more than it looks up. */
function spillsOn(sheet: string, names: ReadonlyMap<string, string>): Rectangle[] {
  return [...names].flatMap(([name, formula]) => {
    const place = readTableName(name)?.kind === 'Notes' ? readPlace(formula.replace(/^=/, '')) : undefined;
    const area = place?.sheet === sheet ? areaOfAddress(place.address) : undefined;
    return area === undefined ? [] : [{ ...area, columnCount: Infinity }];
  });
}
