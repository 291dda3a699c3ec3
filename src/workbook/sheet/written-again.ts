import { cellAt } from './a1';
import type { Rectangle, UsedCells } from './area';
import { isCellFormula, withoutApostrophe } from './literal';
import type { CellBefore } from './place';
import type { CellEntry, PrintedSheet } from './sheet-content';

/** A cell that is written, counted from 0. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly content: CellEntry;
}

/**
 * How a sheet of the add-in's takes the place of an earlier one. `update`: the same rows stand there, so only cells of the add-in's that
 * differ are written. `anew`: other rows, and nothing of anybody's stands among or beside the old ones. `apart`: something
 * does, so the old sheet stays as it is and the new one is added beside it.
 */
export type Again =
  | { readonly kind: 'update'; readonly changes: readonly CellChange[] }
  | { readonly kind: 'anew' }
  | { readonly kind: 'apart' };

/**
 * A row is told by its first two cells.
 *
 * @param body the earlier sheet's table, from its headings on
 */
export function writtenAgain(content: PrintedSheet, used: UsedCells, body: Rectangle): Again {
  const at = (row: number, column: number): string =>
    withoutApostrophe(used.formulas[row - used.row]?.[column - used.column] ?? '');
  const rows = content.cells;
  const isSame = rows.every(
    (cells, row) =>
      row < body.row || [0, 1].every((column) => isAlike(at(row, column), withoutApostrophe(cells[column]))),
  );
  if (isSame) return { kind: 'update', changes: changesIn(rows, at) };
  return { kind: hasForeign(content, used, body) ? 'apart' : 'anew' };
}

/** What is to be written of cells: what people put into a cell of a formula, or where the add-in writes nothing, stays. */
function changesIn(cells: PrintedSheet['cells'], at: (row: number, column: number) => string): CellChange[] {
  return cells.flatMap((line, row) =>
    line.flatMap((content, column): CellChange[] => {
      const [stands, wanted] = [at(row, column), withoutApostrophe(content)];
      const isTyped = stands !== '' && isCellFormula(wanted) && !isCellFormula(stands);
      return wanted === '' || wanted === stands || isTyped ? [] : [{ row, column, content }];
    }),
  );
}

/** The cells to be written of a block that stands already with the same first column, but for formulas; undefined where it is another one. */
export function blockChanges(
  cells: PrintedSheet['cells'],
  stands: readonly (readonly unknown[])[],
): CellChange[] | undefined {
  const at = (row: number, column: number): string => withoutApostrophe(stands[row]?.[column]);
  const isSame = cells.every(([first], row) => isAlike(at(row, 0), withoutApostrophe(first)));
  return isSame ? changesIn(cells, at) : undefined;
}

/** A cell of words or figures that is another one once a sheet is written over; undefined where there is none. */
export function writtenOver({ name, cells }: PrintedSheet, used: UsedCells | undefined): CellBefore | undefined {
  if (used === undefined) return undefined;
  for (const [row, line] of cells.entries())
    for (const [column, written] of line.entries()) {
      const content = used.formulas[row - used.row]?.[column - used.column] ?? '';
      const isOther = withoutApostrophe(written) !== withoutApostrophe(content);
      if (isOther && !isCellFormula(written) && !isCellFormula(content))
        return { sheet: name, address: cellAt(row + 1, column + 1), content };
    }
  return undefined;
}

/** Whether anything stands there that no such sheet has: beside it, in the place of its formulas, in rows of its own. */
function hasForeign(
  { cells }: PrintedSheet,
  { row: top, column: left, formulas }: UsedCells,
  body: Rectangle,
): boolean {
  const width = cells[0]?.length ?? 0;
  if (body.columnCount !== width) return true;
  const last = body.row + body.rowCount - 1;
  const own = new Set(cells.flat().map(withoutApostrophe));
  const calculated = calculatedColumns(cells);
  return formulas.some(
    (line, down) =>
      line.some((cell, right) => {
        const [row, column, stands] = [top + down, left + right, withoutApostrophe(cell)];
        if (stands === '' || isCellFormula(stands)) return false;
        if (column >= width) return true;
        if (row > last) return !own.has(stands);
        const isHeading = Number.isNaN(Number(stands)) && own.has(stands);
        return row > body.row && calculated.has(column) && stands !== '0' && !isHeading;
      }) || isRowOfOthers(line, top + down, left, body),
  );
}

/** Columns beside the first two in which such a sheet has formulas alone, or nothing. */
function calculatedColumns(cells: PrintedSheet['cells']): Set<number> {
  const found = cells.flatMap((line) =>
    line.flatMap((cell, column) => (column > 1 && isCellFormula(withoutApostrophe(cell)) ? [column] : [])),
  );
  return new Set(found);
}

/** A row of the table without a number, a heading or a formula is one that somebody has put in. */
function isRowOfOthers(line: readonly unknown[], row: number, left: number, body: Rectangle): boolean {
  if (row <= body.row || row > body.row + body.rowCount - 1) return false;
  const isOwn = line.some(
    (cell, right) => isCellFormula(withoutApostrophe(cell)) || (left + right === 0 && withoutApostrophe(cell) !== ''),
  );
  return !isOwn && line.some((cell) => withoutApostrophe(cell) !== '');
}

/** Excel writes the names of sheets in formulas in its own way, so one formula stands for another. */
const isAlike = (stands: string, wanted: string): boolean =>
  stands === wanted || (isCellFormula(stands) && isCellFormula(wanted));
