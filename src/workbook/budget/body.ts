import { rangeAt } from '../sheet/a1';
import { linesOf } from '../sheet/line-count';
import { asText } from '../sheet/literal';
import { sectionLook, sumLook } from '../sheet/looks';
import type { CellEntry, CellFormat, RowHeight } from '../sheet/sheet-content';
import { itemCells, sumCells, textCells, type WrittenColumn } from '../sheet/table';
import type { BudgetItemRow, BudgetRow, BudgetSumRow } from './rows';

// The rows of the table are the same on both sheets of a budget.

/** Their cells; `itemOf` gives what the columns ask for a position. */
export function bodyCells<Item, Key extends string>(
  columns: readonly WrittenColumn<Item, BudgetSumRow, Key>[],
  body: readonly BudgetRow[],
  itemOf: (row: BudgetItemRow) => Item,
): CellEntry[][] {
  return body.map((row) => {
    switch (row.kind) {
      case 'section':
        return textCells(columns, asText(row.name));
      case 'line':
      case 'own':
        return itemCells(columns, itemOf(row), row.at);
      case 'subtotal':
      case 'total':
        return sumCells(columns, row, row.at);
    }
  });
}

/** A section's name stands over all columns. */
export function mergedSections(body: readonly BudgetRow[], width: number): string[] {
  return body.flatMap(({ kind, at }) => (kind === 'section' ? [rangeAt(at, 1, at, width)] : []));
}

/** How sections and sums look. */
export function bodyLooks(body: readonly BudgetRow[], width: number): CellFormat[] {
  return body.flatMap(({ kind, at }): CellFormat[] =>
    kind === 'line' || kind === 'own'
      ? []
      : [{ at: rangeAt(at, 1, at, width), ...(kind === 'section' ? sectionLook : sumLook) }],
  );
}

/** A position has room for its name, and for two lines of a remark. */
export function nameHeights(
  body: readonly BudgetRow[],
  columns: readonly { readonly key: string; readonly width: number }[],
): RowHeight[] {
  const width = columns.find(({ key }) => key === 'position')?.width ?? 1;
  return body.flatMap((row) =>
    row.kind === 'line' ? [{ row: row.at, lines: Math.max(2, linesOf(row.line.name, width)) }] : [],
  );
}
