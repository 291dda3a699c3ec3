import { say } from '../../i18n/say';
import { tidy } from '../../engine/rounding';
import type { CellEntry } from '../sheet/sheet-content';
import type { CheckPlan } from './plan';
import type { ReportColumn, ReportColumnKey } from './report-columns';
import type { LineRow, ReportPositionRow } from './report-rows';

type ItemRow = ReportPositionRow | LineRow;

/**
 * The columns of a report whose figures stay as they are on its day: values in the place of formulas over the table. Sums
 * stay formulas over the sheet's own cells.
 */
export function datedColumns(plan: CheckPlan, columns: readonly ReportColumn[]): ReportColumn[] {
  return columns.map((column) => {
    const value = valueOf(plan, column.key);
    return value === undefined ? column : { ...column, cell: (row) => value(row) ?? '' };
  });
}

function valueOf(
  { language, counted }: CheckPlan,
  key: ReportColumnKey,
): ((row: ItemRow) => CellEntry | undefined) | undefined {
  const ofPosition =
    (pick: (compared: NonNullable<ReportPositionRow['compared']>) => CellEntry | undefined) =>
    (row: ItemRow): CellEntry | undefined =>
      row.kind === 'line' || row.compared === undefined ? undefined : pick(row.compared);
  switch (key) {
    case 'required':
      return ofPosition(({ required }) => required ?? say(language, 'undeterminedStatus'));
    case 'actual':
      return (row) => (row.kind === 'line' ? counted && row.line[counted] : (row.compared?.actual ?? undefined));
    case 'gap':
      return ofPosition(({ gap }) => gap);
    case 'salary':
      return ofPosition(({ salary }) => salary && tidy(salary));
    case 'shortMonth':
      return ofPosition(({ shortfallCost }) => shortfallCost?.month);
    case 'shortYear':
      return ofPosition(({ shortfallCost }) => shortfallCost?.year);
    case 'row':
    case 'position':
    case 'inTable':
    case 'note':
    case 'reason':
      return undefined;
  }
}
