import { changeInExcel } from '../excel/excel-run';
import { activateShown } from '../excel/shown-sheet';
import { asEntered } from '../excel/snapshot';
import { refuse, someOf, type Refused } from '../excel/refusal';
import { cellAt } from '../sheet/a1';
import { readPlace, type Place } from '../sheet/place';
import { areaOfAddress } from '../sheet/read-address';
import { changedCells, recordChange, typedOver, type ChangedCell } from './changed-cells';
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
      const both = sheets.map((name) => worksheets.getItemOrNullObject(name));
      for (const sheet of both) sheet.load('name,visibility,protection/protected');
      await context.sync();
      const all = [ranges.residents, ranges.body, ...ranges.profiles];
      if ([...both, ...all].some(({ isNullObject }) => isNullObject))
        return refuse({ reason: 'headUnread', sheet: former.sheet });
      const locked = both.find(({ protection }) => protection.protected);
      if (locked !== undefined) return refuse({ reason: 'sheetProtected', sheet: locked.name });
      const stands = {
        residents: ranges.residents.formulas,
        profiles: ranges.profiles.map(({ formulas }) => formulas),
        body: ranges.body.formulas,
      };
      const found = changedCells(plan, former, stands);
      if (found === undefined) return refuse({ reason: 'headUnread', sheet: former.sheet });
      const lost = typedOver(found, former, stands);
      if (lost.length > 0) {
        const cells = lost.map((one) => `${former.sheet}!${placeIn(ranges.body, one).address}`);
        return refuse({ reason: 'foreignCells', sheet: former.sheet, cells: someOf(cells) });
      }
      const changes = [...found, ...recordChange(found, former, stands)];
      onProgress('writing');
      const cells = changes.flatMap((change) => {
        const { range: where } = change;
        const range = where.kind === 'profile' ? ranges.profiles[where.part] : ranges[where.kind];
        return range === undefined ? [] : [{ change, range }];
      });
      const [first] = cells;
      for (const { change, range } of cells) range.getCell(change.row, change.column).formulas = [[change.content]];
      if (both[0] !== undefined) activateShown(both[0]);
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
        before: first && { ...placeIn(first.range, first.change), content: contentIn(first.range, first.change) },
        printReady: true,
        chartReady: true,
      };
    },
    signal,
  );
}

function placeIn({ address }: Excel.Range, { row, column }: ChangedCell): Place {
  const place = readPlace(address) ?? { sheet: '', address };
  const { row: top, column: left } = areaOfAddress(place.address) ?? { row: 0, column: 0 };
  return { sheet: place.sheet, address: cellAt(top + row + 1, left + column + 1) };
}

function contentIn({ formulas }: Excel.Range, { row, column }: ChangedCell): unknown {
  return (formulas as unknown[][])[row]?.[column];
}

interface Ranges {
  readonly residents: Excel.Range;
  readonly body: Excel.Range;
  /** Where figures of a day are written. */
  readonly setup: Excel.Range | undefined;
  readonly profiles: readonly Excel.Range[];
}

function queueRanges({ names }: Excel.Workbook, { parts, form }: FacilityPlan, table: number): Ranges {
  const queue = (kind: NameKind, part?: number): Excel.Range => {
    const range = names.getItemOrNullObject(tableName(kind, table, part)).getRangeOrNullObject();
    range.load('address,formulas,values');
    return range;
  };
  return {
    residents: queue('Residents'),
    body: queue('Body'),
    setup: form === 'values' ? queue('Setup') : undefined,
    profiles: parts.map((_, part) => queue('Profile', part + 1)),
  };
}
