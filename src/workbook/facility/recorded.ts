import { shapeOf } from '../sheet/foreign-cells';
import { isCellFormula, withoutApostrophe } from '../sheet/literal';
import type { CellEntry } from '../sheet/sheet-content';
import { inRecord, recordOf } from '../sheet/written-record';
import type { ColumnKey } from './column-key';
import { sheetColumns } from './columns';
import type { FacilityPlan, FormerTable } from './plan';
import { bodyRows } from './rows';
import { staffingSheet } from './staffing-sheet';

type Cells = readonly (readonly CellEntry[])[];

/** A word or figure of the add-in's in the row of a position, which may be sorted. */
export function ofPosition(number: string | number, key: ColumnKey, content: unknown): string {
  return `${number}|${key}|${withoutApostrophe(content)}`;
}

/** The record of both sheets of a plan: words, the shapes of formulas, and what stands beside each position; nothing that people fill. */
export function facilityRecord(plan: FacilityPlan, staffing: Cells, profile: Cells): string {
  const keys = sheetColumns(plan).map(({ key }) => key);
  const numbers = new Map(
    bodyRows(plan.norms).flatMap((row) => (row.kind === 'position' ? [[row.at, row.position.position.row]] : [])),
  );
  const table = staffing.flatMap((cells, row) => {
    const number = numbers.get(row + 1);
    return cells.flatMap((cell, column) => {
      const key = keys[column];
      if (number === undefined || key === undefined || isCellFormula(cell)) return said(cell);
      return cell === '' || key === 'actual' || key === 'salary' ? [] : [ofPosition(number, key, cell)];
    });
  });
  return recordOf([...table, ...profile.flatMap((cells) => cells.flatMap(said))]);
}

function said(cell: CellEntry): string[] {
  if (cell === '') return [];
  return [isCellFormula(cell) ? shapeOf(String(cell)) : withoutApostrophe(cell)];
}

/** Tells what the add-in wrote on both sheets of a table, or would write on them now, by what is recorded of a content. */
export function isOfAddIn(former: FormerTable): (content: string) => boolean {
  const plan: FacilityPlan = { ...former, fingerprint: '', ifSheetExists: 'write' };
  const places = { staffing: former.sheet, profile: former.profileSheet, table: former.table };
  return inRecord((former.recorded ?? '') + facilityRecord(plan, staffingSheet(plan, places).cells, []));
}
