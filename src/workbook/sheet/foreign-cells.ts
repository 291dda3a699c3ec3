import { cellAt } from './a1';
import type { UsedCells } from './area';
import { withoutApostrophe } from './literal';
import type { CellEntry, SheetContent } from './sheet-content';

/**
 * Whether a cell's content survives when its sheet is rewritten. `kept`: always; `words`: it may be the add-in's words of
 * an earlier version, so only a figure in place of a formula is lost; `exact`: only what the add-in itself wrote; `lost`:
 * never.
 */
export type Fate = 'kept' | 'words' | 'exact' | 'lost';

/** What happens to the present content of a cell, counted from 0, that the add-in writes to. */
export type Keeps = (row: number, column: number, stands: string) => Fate;

/** Addresses of what would be lost on a sheet, as it stands, if it were written anew with a content. */
export function foreignOn({ name, cells }: SheetContent, used: UsedCells, keeps: Keeps): string[] {
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
  return fate === 'exact' && withoutApostrophe(written) !== stands;
}

const texts = /"(?:[^"]|"")*"/g;
const ownCell = /(?<![!\p{L}\p{N}_.$])\$?[A-Z]{1,3}\$?\d+(?![\p{L}\p{N}_.(])/u;

/** Whether a formula refers to a cell without a sheet's name. */
export function asksOwnSheet(formula: string): boolean {
  return formula.startsWith('=') && ownCell.test(formula.replaceAll(texts, '""'));
}
