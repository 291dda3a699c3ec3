import { cellAt } from '../sheet/a1';
import type { UsedCells } from '../sheet/area';
import type { CellEntry, SheetContent } from '../sheet/sheet-content';
import { unitsOfPart } from './column-key';
import { sheetColumns } from './columns';
import type { FacilityPlan, FormerTable } from './plan';
import { profileSheet } from './profile-sheet';
import { bodyRows, headRows } from './rows';
import { staffingSheet } from './staffing-sheet';

/**
 * Whether a cell's content survives when its sheet is rewritten. `kept`: always; `words`: it may be the add-in's words of
 * an earlier version, so only a figure in place of a formula is lost; `exact`: only what the add-in itself wrote; `lost`:
 * never.
 */
type Fate = 'kept' | 'words' | 'exact' | 'lost';

/** What happens to the present content of a cell, counted from 0, that the add-in writes to. */
type Keeps = (row: number, column: number, stands: string) => Fate;

/**
 * Addresses of cells that would be lost if both sheets of a staffing table were rewritten: content where the add-in
 * writes nothing, figures in place of its formulas, entries in the approval block, and people's formulas that refer to
 * cells of the sheet itself, which may have moved afterwards.
 */
export function foreignCells(former: FormerTable, staffing: UsedCells, profile: UsedCells): string[] {
  const plan: FacilityPlan = { ...former, fingerprint: '', ifSheetExists: 'write' };
  const places = { staffing: former.sheet, profile: former.profileSheet, table: former.table };
  return [
    ...foreignOn(staffingSheet(plan, places), staffing, staffingKeeps(plan)),
    ...foreignOn(profileSheet(plan, places), profile, profileKeeps),
  ];
}

function foreignOn({ name, cells }: SheetContent, used: UsedCells, keeps: Keeps): string[] {
  return used.formulas.flatMap((line, down) =>
    line.flatMap((formula, right) => {
      const [row, column] = [used.row + down, used.column + right];
      const stands = String(formula ?? '');
      if (stands === '' || !isLost(cells[row]?.[column] ?? '', stands, keeps(row, column, stands))) return [];
      return [`${name}!${cellAt(row + 1, column + 1)}`];
    }),
  );
}

function isLost(written: CellEntry, stands: string, fate: Fate): boolean {
  if (fate === 'kept') return false;
  if (fate === 'lost' || written === '') return true;
  if (String(written).startsWith('=')) return !stands.startsWith('=');
  return fate === 'exact' && String(written).replace(/^'/, '') !== stands;
}

function staffingKeeps(plan: FacilityPlan): Keeps {
  const keys = sheetColumns(plan).map(({ key }) => key);
  const isUnits = (column: number): boolean => plan.parts.some((_, part) => unitsOfPart(part) === keys[column]);
  const positions = new Set(bodyRows(plan.norms).flatMap(({ kind, at }) => (kind === 'position' ? [at] : [])));
  const ofParts: readonly number[] = [headRows.type, headRows.residents, headRows.part];
  return (row, column, stands) => {
    const at = row + 1;
    const key = keys[column];
    if (at === headRows.institution && column === 0) return 'kept';
    if (ofParts.includes(at) && isUnits(column)) return 'kept';
    if (positions.has(at) && (key === 'actual' || key === 'salary')) return asksOwnSheet(stands) ? 'lost' : 'kept';
    return at <= headRows.fingerprint && column === keys.length - 1 ? 'exact' : 'words';
  };
}

/** What people wrote in place of an answer is kept; from the fifth column on all cells are the add-in's. */
const profileKeeps: Keeps = (_row, column) => (column > 3 ? 'kept' : 'words');

const texts = /"(?:[^"]|"")*"/g;
const ownCell = /(?<![!\p{L}\p{N}_.$])\$?[A-Z]{1,3}\$?\d+(?![\p{L}\p{N}_.(])/u;

/** Whether a formula refers to a cell without a sheet's name. */
function asksOwnSheet(formula: string): boolean {
  return formula.startsWith('=') && ownCell.test(formula.replaceAll(texts, '""'));
}
