import { changeInExcel } from '../excel/excel-run';
import { asEntered } from '../excel/snapshot';
import { refuse, type Refused } from '../excel/refusal';
import { changedCells } from './changed-cells';
import type { FacilityWritten, InsertProgress } from './insert';
import { tableName, type NameKind } from './names';
import type { FacilityPlan, FormerTable } from './plan';

/**
 * Writes changed residents and answers into the sheets of an otherwise unchanged table, in two rounds with Excel. No
 * other cell is touched: people's figures, columns, rows, notes and colours stay.
 */
export function updateFacilityTable(
  plan: FacilityPlan,
  former: FormerTable,
  onProgress: (progress: InsertProgress) => void = () => undefined,
  signal?: AbortSignal,
): Promise<FacilityWritten | Refused> {
  onProgress('looking');
  return changeInExcel<FacilityWritten>(
    '1.9',
    async (context, transaction) => {
      const { worksheets } = context.workbook;
      const sheets = [former.sheet, former.profileSheet];
      const ranges = queueRanges(context.workbook, plan, former.table);
      const found = sheets.map((name) => worksheets.getItemOrNullObject(name));
      for (const sheet of found) sheet.load('name,protection/protected');
      await context.sync();
      const all = [ranges.residents, ranges.body, ...ranges.profiles];
      if ([...found, ...all].some(({ isNullObject }) => isNullObject))
        return refuse({ reason: 'headUnread', sheet: former.sheet });
      const locked = found.find(({ protection }) => protection.protected);
      if (locked !== undefined) return refuse({ reason: 'sheetProtected', sheet: locked.name });
      const changes = changedCells(plan, former, {
        residents: ranges.residents.formulas,
        profiles: ranges.profiles.map(({ formulas }) => formulas),
        body: ranges.body.formulas,
      });
      if (changes === undefined) return refuse({ reason: 'headUnread', sheet: former.sheet });
      onProgress('writing');
      const cells = changes.flatMap((change) => {
        const { range: where } = change;
        const range = where.kind === 'profile' ? ranges.profiles[where.part] : ranges[where.kind];
        return range === undefined ? [] : [{ change, range }];
      });
      for (const { change, range } of cells) range.getCell(change.row, change.column).formulas = [[change.content]];
      worksheets.getItem(former.sheet).activate();
      await transaction.write(sheets, () => {
        for (const { change, range } of cells) {
          const [formula, value] = [range.formulas, range.values].map((grid) => grid[change.row]?.[change.column]);
          range.getCell(change.row, change.column).formulas = [[asEntered(formula, value)]];
        }
      });
      return {
        written: { sheet: former.sheet, address: 'A1' },
        profile: { sheet: former.profileSheet, address: 'A1' },
        table: former.table,
        printReady: true,
        chartReady: true,
      };
    },
    signal,
  );
}

interface Ranges {
  readonly residents: Excel.Range;
  readonly body: Excel.Range;
  readonly profiles: readonly Excel.Range[];
}

function queueRanges({ names }: Excel.Workbook, { parts }: FacilityPlan, table: number): Ranges {
  const queue = (kind: NameKind, part?: number): Excel.Range => {
    const range = names.getItemOrNullObject(tableName(kind, table, part)).getRangeOrNullObject();
    range.load('formulas,values');
    return range;
  };
  return {
    residents: queue('Residents'),
    body: queue('Body'),
    profiles: parts.map((_, part) => queue('Profile', part + 1)),
  };
}
