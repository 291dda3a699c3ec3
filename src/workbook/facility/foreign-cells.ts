import type { UsedCells } from '../sheet/area';
import { asksOwnSheet, foreignOn, type Keeps } from '../sheet/foreign-cells';
import { withoutApostrophe } from '../sheet/literal';
import { unitsOfPart } from './column-key';
import { sheetColumns } from './columns';
import type { FacilityPlan, FormerTable } from './plan';
import { profileSheet } from './profile-sheet';
import { bodyRows, headRows } from './rows';
import { staffingSheet } from './staffing-sheet';

/**
 * Addresses of cells that would be lost if both sheets of a staffing table were rewritten: content where the add-in
 * writes nothing, figures in place of its formulas, entries in the approval block, what was typed beside a position's number
 * that is gone or stands twice, and people's formulas that refer to cells of the sheet itself, which may have moved afterwards.
 */
export function foreignCells(former: FormerTable, staffing: UsedCells, profile: UsedCells): string[] {
  const plan: FacilityPlan = { ...former, fingerprint: '', ifSheetExists: 'write' };
  const places = { staffing: former.sheet, profile: former.profileSheet, table: former.table };
  return [
    ...foreignOn(staffingSheet(plan, places), staffing, staffingKeeps(plan, staffing)),
    ...foreignOn(profileSheet(plan, places), profile, profileKeeps),
  ];
}

function staffingKeeps(plan: FacilityPlan, staffing: UsedCells): Keeps {
  const keys = sheetColumns(plan).map(({ key }) => key);
  const isUnits = (column: number): boolean => plan.parts.some((_, part) => unitsOfPart(part) === keys[column]);
  const rows = bodyRows(plan.norms).filter((row) => row.kind === 'position');
  const positions = new Set(rows.map(({ at }) => at));
  const numbers = new Set(rows.map(({ position }) => position.position.row));
  const typed = new Map((plan.typed ?? []).flatMap((one) => (numbers.has(one.row) ? [[String(one.row), one]] : [])));
  const isRead = (row: number, key: 'actual' | 'salary', stands: string): boolean => {
    const number = String(staffing.formulas[row - staffing.row]?.[-staffing.column] ?? '');
    return withoutApostrophe(typed.get(number)?.[key]?.content) === withoutApostrophe(stands);
  };
  const ofParts: readonly number[] = [headRows.type, headRows.residents, headRows.part];
  return (row, column, stands) => {
    const at = row + 1;
    const key = keys[column];
    if (at === headRows.institution && column === 0) return 'kept';
    if (ofParts.includes(at) && isUnits(column)) return 'kept';
    if (positions.has(at) && (key === 'actual' || key === 'salary'))
      return asksOwnSheet(stands) || !isRead(row, key, stands) ? 'lost' : 'kept';
    return at <= headRows.fingerprint && column === keys.length - 1 ? 'exact' : 'words';
  };
}

/** What people wrote in place of an answer is kept; from the fifth column on all cells are the add-in's. */
const profileKeeps: Keeps = (_row, column) => (column > 3 ? 'kept' : 'words');
