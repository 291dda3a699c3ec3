import { cellAt } from '../sheet/a1';
import type { UsedCells } from '../sheet/area';
import { asksOwnSheet, foreignOn, type Fate, type Keeps } from '../sheet/foreign-cells';
import { gapsIn } from '../sheet/gaps';
import { isCellFormula, withoutApostrophe } from '../sheet/literal';
import type { SheetContent } from '../sheet/sheet-content';
import { printedWord } from '../sheet/words';
import { unitsOfPart, type ColumnKey } from './column-key';
import { sheetColumns } from './columns';
import type { FacilityPlan, FormerTable } from './plan';
import { profileSheet } from './profile-sheet';
import { isOfAddIn, ofPosition } from './recorded';
import { bodyRows, headRows } from './rows';
import { staffingSheet } from './staffing-sheet';
import { sheetWord } from './words';

/**
 * Addresses of cells that would be lost if both sheets of a staffing table were rewritten: content where the add-in
 * writes nothing, figures and formulas in place of its formulas, words in place of its words, entries in the approval block,
 * what was typed beside a position's number that is gone or stands twice, and people's formulas that refer to cells of the
 * sheet itself, which may have moved afterwards.
 */
export function foreignCells(former: FormerTable, staffing: UsedCells, profile: UsedCells): string[] {
  const plan: FacilityPlan = { ...former, fingerprint: '', ifSheetExists: 'write' };
  const places = { staffing: former.sheet, profile: former.profileSheet, table: former.table };
  const table = staffingSheet(plan, places);
  const answers = profileSheet(plan, places, table.cells);
  const isOwn = isOfAddIn(former);
  return [
    ...foreignOn(table, staffing, staffingKeeps(plan, staffing, isOwn), isOwn),
    ...foreignOn(answers, profile, profileKeeps(former, answers), isOwn),
  ];
}

function staffingKeeps(plan: FacilityPlan, staffing: UsedCells, isOwn: (content: string) => boolean): Keeps {
  const keys = sheetColumns(plan).map(({ key }) => key);
  const rows = bodyRows(plan.norms).filter((row) => row.kind === 'position');
  const positions = new Set(rows.map(({ at }) => at));
  const numbers = new Set(rows.map(({ position }) => position.position.row));
  const typed = new Map((plan.typed ?? []).flatMap((one) => (numbers.has(one.row) ? [[String(one.row), one]] : [])));
  const numberIn = (row: number): string => String(staffing.formulas[row - staffing.row]?.[-staffing.column] ?? '');
  const isRead = (row: number, key: 'actual' | 'salary', stands: string): boolean => {
    return withoutApostrophe(typed.get(numberIn(row))?.[key]?.content) === withoutApostrophe(stands);
  };
  const inTable = (row: number, key: ColumnKey | undefined, stands: string): Fate => {
    if (key === 'actual' || key === 'salary')
      return asksOwnSheet(stands) || !isRead(row, key, stands) ? 'lost' : 'kept';
    const number = numberIn(row);
    // Rows may have been sorted; a name, or a figure of the day, beside the number of another position is somebody's.
    const isOfDay = plan.form === 'values' && isCalculated(plan, key) && !isCellFormula(stands);
    if (key === undefined || (key !== 'position' && !isOfDay)) return 'words';
    if (isOwn(ofPosition(number, key, stands))) return 'kept';
    return isOfDay || plan.norms.positions.some(({ position }) => String(position.row) === number) ? 'lost' : 'words';
  };
  return (row, column, stands) => {
    const [at, key] = [row + 1, keys[column]];
    if (positions.has(at)) return inTable(row, key, stands);
    if (at > headRows.headings) return 'words';
    const part = plan.parts.findIndex((_, one) => unitsOfPart(one) === key);
    if (part >= 0) return ofPart(plan, part, at, stands);
    if (column === 0) return inHead(plan, at, stands);
    return at <= headRows.fingerprint && column === keys.length - 1 ? 'exact' : 'words';
  };
}

/** Whether a column's figures or words follow from residents and answers. */
function isCalculated({ parts }: FacilityPlan, key: ColumnKey | undefined): boolean {
  return key === 'status' || key === 'note' || parts.some((_, part) => unitsOfPart(part) === key);
}

/** Type, residents and name of a part are read, and so is a link of the residents; a part's column has the name that it had. */
function ofPart({ parts }: FacilityPlan, part: number, at: number, stands: string): Fate {
  switch (at) {
    case headRows.residents:
      return isCellFormula(stands) && parts[part]?.residentsFrom === undefined ? 'lost' : 'kept';
    case headRows.type:
    case headRows.part:
      return isCellFormula(stands) ? 'lost' : 'kept';
    case headRows.headings:
      return parts.length > 1 ? 'kept' : 'words';
    default:
      return 'words';
  }
}

/** The lines of the head name what is written anew: the institution, the edition and its checksum. */
function inHead({ language }: FacilityPlan, at: number, stands: string): Fate {
  if (at === headRows.institution) return isCellFormula(stands) ? 'lost' : 'kept';
  const lines = new Map<number, string>([
    [headRows.edition, printedWord.sentences[language].edition],
    [headRows.fingerprint, sheetWord.sentences[language].fingerprint],
  ]);
  const line = lines.get(at);
  return line !== undefined && gapsIn(line, stands) !== undefined ? 'kept' : 'words';
}

/** What people wrote in place of an answer is kept, a formula is not; from the fifth column on all cells are the add-in's. */
function profileKeeps({ language, parts, recorded }: FormerTable, { rules }: SheetContent): Keeps {
  const said = sheetWord.sentences[language];
  const heads = [said.profileTitle, said.profileFollowed, said.profileNotFollowed];
  const answers = new Set(rules.map(({ at }) => at));
  return (row, column, stands) => {
    if (column > 3) return 'kept';
    if (answers.has(cellAt(row + 1, column + 1))) return isCellFormula(stands) ? 'lost' : 'kept';
    // Institution, staffing sheet and parts may have other names by now; an earlier version had other words there.
    const isHead = heads.some((line) => gapsIn(line, stands) !== undefined) || (recorded === undefined && row < 2);
    return column === 0 && (isHead || parts.length > 1) ? 'kept' : 'words';
  };
}
