import { queueHindrance } from '../beside/objects';
import { changeInExcel } from '../excel/excel-run';
import { isRefused, refuse, someOf, type Refused } from '../excel/refusal';
import { activateWritten } from '../excel/shown-sheet';
import { Snapshot } from '../excel/snapshot';
import { putBackWholeSheets, queueWholeSheets } from '../excel/whole-sheets';
import type { Rectangle, UsedCells } from '../sheet/area';
import { finishSheets, type Finished } from '../sheet/finish-sheets';
import { readPlace, type CellBefore, type Place } from '../sheet/place';
import { areaOfAddress } from '../sheet/read-address';
import { writtenOver } from '../sheet/written-again';
import { foreignCells } from './foreign-cells';
import { readTableName } from './names';
import type { FacilityPlan } from './plan';
import { profileSheet } from './profile-sheet';
import { staffingSheet } from './staffing-sheet';
import { rowsInEdition } from './typed-in-edition';
import { chooseTarget, wantedSheetName, withoutLostLinks, type Target, type WorkbookSeen } from './target';

export type InsertProgress = 'looking' | 'writing' | 'finishing';

/** What was written, and where. */
export interface FacilityWritten extends Finished {
  readonly written: Place;
  readonly profile: Place;
  /** The number of the table in the workbook. */
  readonly table: number;
  /** Where a sheet was written over: a cell that is another one since. */
  readonly before?: CellBefore | undefined;
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
      const whole = withoutLostLinks(plan, target, seen);
      const staffing = staffingSheet(whole, target);
      const profile = profileSheet(whole, target, staffing.cells);
      const snapshot = await snapshotOf(context, target, seen.snapshot);
      const contents = [staffing, profile];
      const names = new Map(
        seen.names.flatMap(({ name, formula }) => (target.dropped.includes(name) ? [[name, formula] as const] : [])),
      );
      queueWholeSheets(context.workbook, { contents, cleared: target.cleared, dropped: names });
      await transaction.write([staffing.name, profile.name], (send) =>
        putBackWholeSheets(
          context.workbook,
          contents,
          { snapshot, names, spillsOn: (sheet) => spillsOn(sheet, names) },
          send,
        ),
      );
      const written = {
        written: { sheet: staffing.name, address: staffing.print.area },
        profile: { sheet: profile.name, address: profile.print.area },
        table: target.table,
        before: writtenOver(staffing, snapshot.cells(staffing.name)),
      };
      transaction.keep({ ...written, printReady: false, chartReady: false });
      onProgress('finishing');
      activateWritten(seen.worksheets, staffing.name);
      return { ...written, ...(await finishSheets(context, [profile, staffing], target.cleared)) };
    },
    signal,
  );
}

/** The workbook as it is, with the content of sheets that will be written over. */
interface Look extends WorkbookSeen {
  readonly snapshot: Snapshot;
  readonly worksheets: Excel.WorksheetCollection;
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
  worksheets.load('items/name,items/visibility,items/protection/protected');
  names.load('items/name,items/formula');
  protection.load('protected');
  used.load('address');
  await context.sync();
  return {
    isProtected: protection.protected,
    sheets: worksheets.items.map((sheet) => ({ name: sheet.name, isProtected: sheet.protection.protected })),
    worksheets,
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    used: used.isNullObject ? undefined : used.address,
    snapshot,
    hindrances,
  };
}

function lostCells({ former, norms }: FacilityPlan, snapshot: Snapshot): string[] {
  if (former === undefined) return [];
  const rows = rowsInEdition(former.norms, norms);
  const kept = { ...former, typed: former.typed?.filter(({ row }) => rows.has(row)) };
  const nothing: UsedCells = { row: 0, column: 0, formulas: [] };
  return foreignCells(kept, snapshot.cells(former.sheet) ?? nothing, snapshot.cells(former.profileSheet) ?? nothing);
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

/** The areas into which the add-in's tables of notes spill: all columns to the right, which are more than it looks up. */
function spillsOn(sheet: string, names: ReadonlyMap<string, string>): Rectangle[] {
  return [...names].flatMap(([name, formula]) => {
    const place = readTableName(name)?.kind === 'Notes' ? readPlace(formula.replace(/^=/, '')) : undefined;
    const area = place?.sheet === sheet ? areaOfAddress(place.address) : undefined;
    return area === undefined ? [] : [{ ...area, columnCount: Infinity }];
  });
}
