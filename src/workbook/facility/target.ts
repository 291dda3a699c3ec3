import { refuse, type Refused } from '../excel/refusal';
import { readPlace } from '../sheet/place';
import { freeSheetName, isSheetName, isNameTaken } from '../sheet/sheet-name';
import { freeTable, readTableName } from './names';
import type { FacilityPlan } from './plan';
import type { SheetPlaces } from './staffing-sheet';
import { sheetWord } from './words';

/** The parts of a workbook's state that the writing depends on. */
export interface WorkbookSeen {
  readonly isProtected: boolean;
  readonly sheets: readonly { readonly name: string; readonly isProtected: boolean }[];
  /** The names' formulas, as `='Sheet 1'!$A$1`. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  /**
   * The address of the used part of the sheet with the plan's name; undefined where there is no such sheet or it is
   * empty.
   */
  readonly used: string | undefined;
}

/** Where a plan will be written, and what is cleared for it. */
export interface Target extends SheetPlaces {
  /** Existing sheets that are cleared; the others are added. */
  readonly cleared: readonly string[];
  /** Names of a former staffing sheet that are deleted. */
  readonly dropped: readonly string[];
}

/** The name that was asked for the sheet, else the usual one of its language. */
export function wantedSheetName({ sheetName, language }: FacilityPlan): string {
  return sheetName ?? sheetWord(language, 'sheetName');
}

function sheetOf(formula: string): string | undefined {
  return readPlace(formula.replace(/^=/, ''))?.sheet;
}

/** Decides where a plan goes in a workbook, or why it cannot. */
export function chooseTarget(plan: FacilityPlan, seen: WorkbookSeen): Target | Refused {
  const wanted = wantedSheetName(plan);
  if (!isSheetName(wanted)) return refuse({ reason: 'sheetName', sheet: wanted });
  const taken = seen.sheets.map(({ name }) => name);
  const isThere = isNameTaken(wanted, taken);
  if (isThere && plan.ifSheetExists === 'ask') return refuse({ reason: 'sheetExists', sheet: wanted });
  if (isThere && plan.ifSheetExists === 'write') return overExisting(plan, seen, wanted);
  if (seen.isProtected) return refuse({ reason: 'workbookProtected' });
  const staffing = freeSheetName(wanted, taken);
  return {
    staffing,
    profile: freeSheetName(sheetWord(plan.language, 'profileSheetName'), [...taken, staffing]),
    table: freeTable(seen.names.map(({ name }) => name)),
    cleared: [],
    dropped: [],
  };
}

/** Writing into an existing sheet: where the add-in made it, its profile sheet and its names are reused. */
function overExisting(plan: FacilityPlan, seen: WorkbookSeen, wanted: string): Target | Refused {
  const taken = seen.sheets.map(({ name }) => name);
  const staffing = taken.find((name) => isNameTaken(name, [wanted])) ?? wanted;
  if (seen.used !== undefined && plan.replace === undefined)
    return refuse({ reason: 'targetNotEmpty', address: seen.used });
  const own = seen.names.flatMap((one) => ({ ...one, ...readTableName(one.name), sheet: sheetOf(one.formula) }));
  const former = own.find(({ kind, sheet }) => kind === 'Body' && sheet === staffing)?.table;
  const ofFormer = own.filter(({ table }) => former !== undefined && table === former);
  const formerProfile = ofFormer.find(({ kind, sheet }) => kind === 'Setup' && sheet !== undefined)?.sheet;
  const profile = formerProfile ?? freeSheetName(sheetWord(plan.language, 'profileSheetName'), taken);
  const cleared = [staffing, ...(formerProfile === undefined ? [] : [formerProfile])];
  const locked = seen.sheets.find(({ name, isProtected }) => isProtected && cleared.includes(name));
  if (locked !== undefined) return refuse({ reason: 'sheetProtected', sheet: locked.name });
  if (formerProfile === undefined && seen.isProtected) return refuse({ reason: 'workbookProtected' });
  return {
    staffing,
    profile,
    table: former ?? freeTable(seen.names.map(({ name }) => name)),
    cleared,
    dropped: ofFormer.map(({ name }) => name),
  };
}

/** The plan without links to cells that will be cleared or whose sheet does not exist; they become numbers. */
export function withoutLostLinks(plan: FacilityPlan, { cleared }: Target, { sheets }: WorkbookSeen): FacilityPlan {
  const there = sheets.map(({ name }) => name);
  const isLost = (sheet: string | undefined): boolean =>
    sheet !== undefined && (isNameTaken(sheet, cleared) || !isNameTaken(sheet, there));
  const parts = plan.parts.map((part) =>
    isLost(part.residentsFrom?.sheet) ? { ...part, residentsFrom: undefined } : part,
  );
  return { ...plan, parts };
}
