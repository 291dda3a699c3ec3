import { cellAt } from './a1';
import type { UsedCells } from './area';
import { isCellFormula, withoutApostrophe } from './literal';
import type { SheetContent } from './sheet-content';

/**
 * Whether a cell's content survives when its sheet is rewritten. `kept`: always; `words`: only what the add-in writes
 * on such a sheet, wherever it stands there; `exact`: only what it writes in that cell; `lost`: never.
 */
export type Fate = 'kept' | 'words' | 'exact' | 'lost';

/** What happens to the present content of a cell, counted from 0, that the add-in writes to. */
export type Keeps = (row: number, column: number, stands: string) => Fate;

/**
 * Addresses of what would be lost on a sheet, as it stands, if it were written anew with a content.
 *
 * @param isRecorded whether the add-in wrote a word, or a formula of a shape, when the sheet was made
 */
export function foreignOn(
  { name, cells }: SheetContent,
  used: UsedCells,
  keeps: Keeps,
  isRecorded: (content: string) => boolean = () => false,
): string[] {
  const standing = used.formulas.flatMap((line, down) =>
    line.map((formula, right): Standing => {
      const [row, column] = [used.row + down, used.column + right];
      return { row, column, written: String(cells[row]?.[column] ?? ''), stands: String(formula ?? '') };
    }),
  );
  const words = new Set(cells.flat().map(withoutApostrophe));
  const isOfSomebody = formulasOfOthers(standing);
  const isLost = ({ row, column, written, stands }: Standing): boolean => {
    const fate = stands === '' ? 'kept' : keeps(row, column, stands);
    if (fate === 'kept') return false;
    if (fate === 'lost' || written === '') return true;
    if (isCellFormula(written))
      return !isCellFormula(stands) || (isOfSomebody(written, stands) && !isRecorded(shapeOf(stands)));
    if (fate === 'exact') return withoutApostrophe(written) !== stands;
    return !words.has(withoutApostrophe(stands)) && !isRecorded(withoutApostrophe(stands));
  };
  return standing.filter(isLost).map(({ row, column }) => `${name}!${cellAt(row + 1, column + 1)}`);
}

interface Standing {
  readonly row: number;
  readonly column: number;
  readonly written: string;
  readonly stands: string;
}

/**
 * Tells a formula of somebody's in the place of the add-in's: most of its formulas are as it writes them now, and this one is
 * not. Where all of a column are others, an earlier version wrote them.
 */
function formulasOfOthers(standing: readonly Standing[]): (written: string, stands: string) => boolean {
  const counted = new Map<string, { all: number; same: number }>();
  for (const { written, stands } of standing) {
    if (!isCellFormula(written) || !isCellFormula(stands)) continue;
    const shape = shapeOf(written);
    for (const key of ['', shape]) {
      const { all, same } = counted.get(key) ?? { all: 0, same: 0 };
      counted.set(key, { all: all + 1, same: same + Number(shapeOf(stands) === shape) });
    }
  }
  const { all = 0, same = 0 } = counted.get('') ?? {};
  const isWrittenNow = same * 2 >= all;
  return (written, stands) => {
    const shape = shapeOf(written);
    if (shapeOf(stands) === shape) return false;
    const alike = counted.get(shape);
    return alike === undefined || alike.same > 0 || (isWrittenNow && alike.all < fewAlike);
  };
}

/** Formulas of one shape that somebody may have replaced all by hand. */
const fewAlike = 4;

/** A formula without its texts, rows, names of sheets, and what Excel puts in by itself. */
export function shapeOf(formula: string): string {
  return formula
    .replaceAll(texts, '""')
    .replaceAll(/'(?:[^']|'')*'!|[\p{L}\p{N}_.]+!/gu, '!')
    .replaceAll(/_xlfn\.|_xlws\.|_xldudf_|[\s$@]/g, '')
    .replaceAll(/([A-Z])\d+/g, '$1')
    .replaceAll(/NORMS_/g, 'NORMS.');
}

const texts = /"(?:[^"]|"")*"/g;
const ownCell = /(?<![!\p{L}\p{N}_.$])\$?[A-Z]{1,3}\$?\d+(?![\p{L}\p{N}_.(])/u;

/** Whether a formula refers to a cell without a sheet's name. */
export function asksOwnSheet(formula: string): boolean {
  return isCellFormula(formula) && ownCell.test(formula.replaceAll(texts, '""'));
}
