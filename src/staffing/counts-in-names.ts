import type { TableLine } from './headings';
import { isDepartment, isRemark } from './line-kinds';
import { figureOf, readUnits } from './read-cell';
import { isSame } from './same-figure';

/** A figure before a name; with a mark it numbers the line: `3. Повар`. */
const figureBefore = /^\s*(№\s*)?(\d{1,3}(?:,\d{1,2})?)(\s*[.)])?\s*(\p{L}{2,})/u;

/** A figure with a word for units behind a name: `Повар (3 ставки)`. */
const figureBehind =
  /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:шт\.?\s*)?(?:ед(?!\p{L})|единиц|ставк|ставок|ст\.|бірлік)/iu;

interface Figure {
  readonly at: number;
  readonly figure: number;
  readonly isMarked: boolean;
}

/** The figure before a name, unless it belongs to the next word: `4 разряд`, `2 корпус`. */
function figureIn(name: string, at: number): Figure | undefined {
  const [, sign, figure, mark, word = ''] = figureBefore.exec(name) ?? [];
  if (figure === undefined || isRemark(word) || isDepartment(word)) return undefined;
  return { at, figure: Number(figure.replace(',', '.')), isMarked: sign !== undefined || mark !== undefined };
}

/** A name without the units that are told behind it: `Сторож – 3`, `Медсестра (4 ставки)`. */
export function withoutCount(name: string): string {
  const at = name.search(/[–—(-][^–—(-]*$/u);
  const [bare, told] = [name.slice(0, Math.max(at, 0)).trim(), name.slice(at + 1).replace(')', '')];
  // In a bracket it counts what stands there: `Прачечная (зав. прачечной – 1 ед.)`.
  return bare.includes('(') || figureOf(readUnits(told)) === undefined ? name : bare || name;
}

/** Whether figures number lines: each is one more than the one before, or the first one again; of three some may lack. */
function areNumbers(figures: readonly Figure[]): boolean {
  const isNext = ({ figure }: Figure, at: number): boolean => {
    const before = figures[at - 1]?.figure ?? 0;
    const isAfter = figures.length > 2 && at > 0 ? figure > before : figure === before + 1;
    return isAfter || (figure === 1 && before > 1);
  };
  return figures.length > 1 && figures.every(isNext);
}

/**
 * The places of lines before whose names a figure stands that is neither their number nor their units, as in `2 повара` with 1
 * unit, or behind whose names others units are told: nobody knows which figure counts.
 */
export function countsInNames(lines: readonly TableLine[]): ReadonlySet<number> {
  const found = lines.flatMap(({ kind, name }, at) => (kind === 'line' ? (figureIn(name, at) ?? []) : []));
  const behind = lines.flatMap(({ kind, name, units }, at) => {
    const [, figure] = (kind === 'line' && figureBehind.exec(name)) || [];
    return figure === undefined || units === undefined || isSame(Number(figure.replace(',', '.')), units) ? [] : at;
  });
  const isNumbered = found.some(({ at }) => lines[at]?.label !== '');
  if (!isNumbered && areNumbers(found)) return new Set(behind);
  return new Set([
    ...behind,
    ...found.flatMap(({ at, figure, isMarked }) => {
      const { label = '', units } = lines[at] ?? {};
      const isKnown = units === undefined || isSame(figure, units) || parseFloat(label) === figure;
      return isMarked || isKnown ? [] : at;
    }),
  ]);
}
