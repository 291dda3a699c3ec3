import { linesOf } from '../sheet/line-count';
import type { RowHeight } from '../sheet/sheet-content';
import { unitsOfPart } from './column-key';
import type { SheetColumn } from './columns';
import type { FacilityPlan } from './plan';
import { positionsNow } from './positions-now';
import { headRows, type BodyRow } from './rows';

/**
 * The rows of the staffing sheet that need more than one line. Excel fits rows to typed text but not to results of
 * formulas, so the notes are worked out beforehand.
 */
export function staffingHeights(
  plan: FacilityPlan,
  columns: readonly SheetColumn[],
  body: readonly BodyRow[],
): RowHeight[] {
  const { norms, language, parts } = plan;
  const now = positionsNow(plan);
  const width = (key: SheetColumn['key']): number => columns.find((column) => column.key === key)?.width ?? 1;
  const typeName = (id: string): string => norms.edition.types.find((type) => type.id === id)?.name[language] ?? '';
  const side = parts.length > 1 ? parts : [];
  const rows = [
    { row: headRows.type, lines: most(side.map(({ type }) => linesOf(typeName(type), width(unitsOfPart(0))))) },
    { row: headRows.part, lines: most(side.map(({ name }) => linesOf(name, width(unitsOfPart(0))))) },
    { row: headRows.headings, lines: most(columns.map((column) => linesOf(column.heading, column.width))) },
    ...body.flatMap((row) => {
      if (row.kind !== 'position') return [];
      const name = linesOf(row.position.position.name[language], width('position'));
      return [{ row: row.at, lines: most([name, linesOf(now(row.position).note, width('note'))]) }];
    }),
  ];
  return rows.filter(({ lines }) => lines > 1);
}

function most(lines: readonly number[]): number {
  return Math.max(1, ...lines);
}
