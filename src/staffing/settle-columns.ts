import {
  isCount,
  isPositionTitle,
  isRateTitle,
  isTotalTitle,
  isUnitsTitle,
  roleOf,
  type ColumnRole,
  type TitledRole,
} from './column-roles';
import { cellsOf, unitsReader } from './column-cells';
import { figureOf, readMoney } from './read-cell';
import { isBlankCell, textOf, type Body, type SheetCells } from './sheet-cells';
import { unitsTitle, type UnitsTitle } from './units-title';

/** A column with the role that its titles give, the highest title first. */
export interface TitledColumn {
  readonly column: number;
  readonly titles: readonly string[];
  readonly role: TitledRole;
}

/** A column of a staffing table. */
export interface TableColumn {
  readonly column: number;
  readonly role: ColumnRole;
  /** The titles above one another, as one text. */
  readonly title: string;
  readonly units: UnitsTitle;
}

/** The rows that are looked at to judge a column. */
const mostLookedAt = 500;
/** Nearly all lines of a table have fewer units than the first; every salary is above the second. */
const [unitsAreLess, moneyIsMore] = [1000, 20];

interface Candidate extends Omit<TitledColumn, 'role'> {
  readonly role: TitledRole;
  /** The figures of the column, in the order of its rows; NaN where a cell holds none. */
  readonly figures: readonly number[];
  /** How many of its cells have words. */
  readonly words: number;
}

const median = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0;
const lowest = ({ titles }: Pick<Candidate, 'titles'>): string => titles[titles.length - 1] ?? '';

function readColumn(sheet: SheetCells, one: TitledColumn, { from, to }: Body): Candidate {
  const rows = { from, to: Math.min(to, from + mostLookedAt) };
  const unitsIn = unitsReader(sheet, one.column, unitsTitle(one.titles), rows);
  const cells = cellsOf(sheet, one.column, rows);
  return {
    ...one,
    figures: cells.map((cell) => figureOf(unitsIn(cell)) ?? figureOf(readMoney(cell)) ?? NaN),
    words: cells.filter((cell) => /\p{L}{2}/u.test(textOf(cell))).length,
  };
}

/** Whether a column holds nothing under the title that it shares with one that does: merged cells of each row cover it. */
function isCovered(sheet: SheetCells, one: TitledColumn, all: readonly TitledColumn[], body: Body): boolean {
  const title = one.titles.join('\n');
  const same = all.filter(({ titles }) => titles.join('\n') === title);
  const isBlank = ({ column }: TitledColumn): boolean => cellsOf(sheet, column, body).every(isBlankCell);
  return same.length > 1 && isBlank(one) && !same.every(isBlank);
}

/**
 * Money under a title that may count units is money; a coefficient under a title of money is none; figures under a title of
 * names are their numbers.
 */
function plausible(one: Candidate): Candidate {
  const figures = one.figures.filter((figure) => figure > 0).sort((a, b) => a - b);
  if (figures.length === 0) return one;
  if (one.role === 'name' && figures.length > one.words) return { ...one, role: 'number' };
  if (isCount(one.role) && median(figures) > unitsAreLess) {
    const isRate = one.titles.some(isRateTitle);
    return { ...one, role: isRate ? 'salary' : 'other' };
  }
  const isMoney = one.role === 'salary' || one.role === 'fund';
  return isMoney && figures.every((figure) => figure < moneyIsMore) ? { ...one, role: 'other' } : one;
}

const yearOf = ({ titles }: Candidate): number =>
  Math.max(0, ...titles.flatMap((title) => [...title.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(Number)));

function narrowed(all: readonly Candidate[], keep: (one: Candidate) => boolean): readonly Candidate[] {
  const kept = all.filter(keep);
  return kept.length > 0 ? kept : all;
}

/** Whether columns hold the same figures; those with a title in common are parts of it, whatever they hold. */
function areSame([first, ...others]: readonly Candidate[]): boolean {
  return others.every(
    (one) => !arePartsOfOne(one, first) && one.figures.every((figure, at) => Object.is(figure, first?.figures[at])),
  );
}

function arePartsOfOne({ titles }: Candidate, other: Candidate | undefined): boolean {
  const others = other?.titles ?? [];
  return titles.length > 1 && titles[0] === others[0] && titles[titles.length - 1] !== others[others.length - 1];
}

/** The one column of several with one role that is meant: the newest year, the total, the plainest title. */
function meant(all: readonly Candidate[]): Candidate | undefined {
  const newest = Math.max(...all.map(yearOf));
  const steps = [
    (one: Candidate) => yearOf(one) === newest,
    (one: Candidate) => isTotalTitle(lowest(one)),
    (one: Candidate) => (isCount(one.role) ? one.titles.some(isUnitsTitle) : roleOf(lowest(one)) === one.role),
  ];
  const left = steps.reduce<readonly Candidate[]>(narrowed, all);
  return left.length === 1 || areSame(left) ? left[0] : undefined;
}

/** Of several columns that name something, the one that names positions, else the first. */
function nameColumn(all: readonly Candidate[]): Candidate | undefined {
  const names = all.filter(({ role }) => role === 'name');
  return names.find(({ titles }) => titles.some(isPositionTitle)) ?? names[0];
}

/**
 * Gives every column of a table the role that its titles and its figures allow, each role once. Where several columns of
 * units are left, all of them are `unclear` until somebody has chosen; of several salaries none is taken.
 */
export function settleColumns(sheet: SheetCells, titled: readonly TitledColumn[], body: Body): TableColumn[] {
  const read = titled.map((one): Candidate =>
    isCovered(sheet, one, titled, body)
      ? { ...one, role: 'other', figures: [], words: 0 }
      : plausible(readColumn(sheet, one, body)),
  );
  const hasUnits = read.some(({ role }) => isCount(role));
  const all = read.map((one): Candidate =>
    one.role === 'persons' ? { ...one, role: hasUnits ? 'other' : 'actual' } : one,
  );
  const chosen = new Map<TitledRole, Candidate | undefined>();
  for (const { role } of all) {
    if (chosen.has(role)) continue;
    const same = all.filter((one) => one.role === role);
    if (role === 'name') chosen.set(role, nameColumn(all));
    else chosen.set(role, isCount(role) || role === 'salary' ? meant(same) : same[0]);
  }
  return all.map((one) => {
    const { column, titles } = one;
    const settled = { column, title: titles.join(' / '), units: unitsTitle(titles) };
    const taken = chosen.get(one.role);
    if (one.role === 'other' || one.role === 'persons') return { ...settled, role: 'other' };
    if (taken === undefined) return { ...settled, role: isCount(one.role) ? 'unclear' : 'other' };
    return { ...settled, role: taken === one ? one.role : 'other' };
  });
}
