import {
  isCount,
  isPositionTitle,
  isTotalTitle,
  isUnitsTitle,
  roleOf,
  type ColumnRole,
  type TitledRole,
} from './column-roles';
import { figureOf, readMoney, readUnits } from './read-cell';
import { isBlankCell, ownAt, type SheetCells } from './sheet-cells';
import { hasAny, phrases, wordsOf } from './words';

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
}

/** The rows of a sheet under a header, counted from 0; the last one is no longer part of them. */
export interface Body {
  readonly from: number;
  readonly to: number;
}

/** The rows that are looked at to judge a column. */
const mostLookedAt = 500;
/** Nearly all lines of a table have fewer units than the first; every salary is above the second. */
const [unitsAreLess, moneyIsMore] = [1000, 20];

interface Candidate extends Omit<TitledColumn, 'role'> {
  readonly role: TitledRole;
  /** The figures of the column, in the order of its rows; NaN where a cell holds none. */
  readonly figures: readonly number[];
}

const rate = phrases(['ставк']);
const median = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0;
const lowest = ({ titles }: Pick<Candidate, 'titles'>): string => titles[titles.length - 1] ?? '';

function figuresOf(sheet: SheetCells, column: number, { from, to }: Body): number[] {
  const rows = Math.min(to - from, mostLookedAt);
  return Array.from({ length: Math.max(0, rows) }, (_, at) => {
    const cell = ownAt(sheet, from + at, column);
    return figureOf(readUnits(cell)) ?? figureOf(readMoney(cell)) ?? NaN;
  });
}

/** Whether a column holds nothing under the title that it shares with one that does: merged cells of each row cover it. */
function isCovered(sheet: SheetCells, one: TitledColumn, all: readonly TitledColumn[], { from, to }: Body): boolean {
  const title = one.titles.join('\n');
  const same = all.filter(({ titles }) => titles.join('\n') === title);
  const isBlank = ({ column }: TitledColumn): boolean =>
    sheet.rows.slice(from, to).every((_, at) => isBlankCell(ownAt(sheet, from + at, column)));
  return same.length > 1 && isBlank(one) && !same.every(isBlank);
}

/** Money under a title that may count units is money; a coefficient under a title of money is none. */
function plausible(one: Candidate): Candidate {
  const figures = one.figures.filter((figure) => figure > 0).sort((a, b) => a - b);
  if (figures.length === 0) return one;
  if (isCount(one.role) && median(figures) > unitsAreLess) {
    const isRate = one.titles.some((title) => hasAny(wordsOf(title), rate));
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
      ? { ...one, role: 'other', figures: [] }
      : plausible({ ...one, figures: figuresOf(sheet, one.column, body) }),
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
    const [role, title] = [chosen.get(one.role), one.titles.join(' / ')];
    if (one.role === 'other' || one.role === 'persons') return { column: one.column, role: 'other', title };
    if (role === undefined) return { column: one.column, role: isCount(one.role) ? 'unclear' : 'other', title };
    return { column: one.column, role: role === one ? one.role : 'other', title };
  });
}
