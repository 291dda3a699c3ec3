import { headingLines, linesOf, rowLines } from '../sheet/line-count';
import { editionLine } from '../sheet/words';
import type { RowHeight } from '../sheet/sheet-content';
import { unitsOfPart } from './column-key';
import type { SheetColumn } from './columns';
import type { FacilityPlan } from './plan';
import { positionsNow } from './positions-now';
import { headRows, type BodyRow } from './rows';
import { sheetWord } from './words';

/** The size of the standard font, in points. */
const standard = 11;

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
  const width = (key: SheetColumn['key']): number => columns.find((column) => column.key === key)?.width ?? 0;
  const typeName = (id: string): string => norms.edition.types.find((type) => type.id === id)?.name[language] ?? '';
  const units = width(unitsOfPart(0));
  const [left, right] = [columns.slice(0, 2), columns.slice(2)].map((some) =>
    some.reduce((sum, column) => sum + column.width, 0),
  );
  const typeWidth = parts.length > 1 ? units : (right ?? 1);
  const ofHead = (row: number, text: string, size: number): RowHeight => ({
    row,
    lines: (linesOf(text, ((left ?? 1) * standard) / size) * size) / standard,
  });
  const rows = [
    ofHead(headRows.title, sheetWord(language, 'title'), 15.5),
    ofHead(headRows.institution, plan.institution, 13),
    ofHead(headRows.edition, editionLine(plan), 10),
    ofHead(headRows.fingerprint, sheetWord(language, 'fingerprint', { fingerprint: plan.fingerprint }), 10),
    { row: headRows.type, lines: rowLines(parts.map(({ type }) => [typeName(type), typeWidth])) },
    { row: headRows.part, lines: rowLines(parts.length > 1 ? parts.map(({ name }) => [name, units]) : []) },
    { row: headRows.headings, lines: headingLines(columns) },
    ...body.flatMap((row) => {
      if (row.kind !== 'position') return [];
      const { note, status } = now(row.position);
      const name = row.position.position.name[language];
      const texts = [
        [name, width('position')],
        [note, width('note')],
        [status, width('status')],
      ] as const;
      return [{ row: row.at, lines: rowLines(texts.filter(([, wide]) => wide > 0)) }];
    }),
  ];
  return rows.filter(({ lines }) => lines > 1);
}
