import { addUnder } from '../engine/add-under';
import {
  isBareTotal,
  isCount,
  isOfWhichTitle,
  isPositionTitle,
  isShareOfRate,
  isRateOfOne,
  isRateTitle,
  isTotalTitle,
  isUnitsTitle,
  roleOf,
  type ColumnRole,
  type TitledRole,
} from './column-roles';
import {
  isChangedTitle,
  isFormerTitle,
  isInOnePartTitle,
  isIntroducedTitle,
  isOfSeveralParts,
  isOneSourceTitle,
  isPartTitle,
  isPlanTitle,
  isSourceTitle,
  isWithdrawnTitle,
} from './count-titles';
import { cellsOf, unitsReader } from './column-cells';
import { isSum } from './line-kinds';
import { narrowed } from './narrowed';
import { figureOf, leastSalary, readMoney, readUnits } from './read-cell';
import { isSame } from './same-figure';
import { isBlankCell, textOf, type Body, type CellValue, type SheetCells } from './sheet-cells';
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
  /** Whether it counts units too, and others than the column that was taken in its place. */
  readonly isLeft?: true;
  /** Whether it is hidden on the sheet. */
  readonly isHidden?: true;
}

/** Whether a column is hidden, as a table's column tells it. */
export const hiddenIn = ({ hiddenColumns }: SheetCells, column: number): Pick<TableColumn, 'isHidden'> =>
  hiddenColumns?.includes(column) === true ? { isHidden: true } : {};

/** The rows that are looked at to judge a column. */
const mostLookedAt = 500;
/** Nearly all lines of a table have fewer units. */
const unitsAreLess = 1000;

/** Whether a figure may be a share of a unit in hundredths: 50, 75, 100. */
const isShare = (figure: number): boolean => figure >= 25 && figure <= 100 && figure % 5 === 0;

interface Candidate extends Omit<TitledColumn, 'role'> {
  readonly role: TitledRole;
  readonly units: UnitsTitle;
  /** The figures of the column, in the order of its rows; NaN where a cell holds none. */
  readonly figures: readonly number[];
  /** How many of its cells have words. */
  readonly words: number;
}

const median = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0;
const lowest = ({ titles }: Pick<Candidate, 'titles'>): string => titles[titles.length - 1] ?? '';

/** The rows that tell what a column holds: not those below the last sum, where funds and taxes may stand. */
function rowsToJudge(sheet: SheetCells, { from, to }: Body): Body {
  const rows = sheet.rows.slice(from, Math.min(to, from + mostLookedAt));
  const isOfSum = (cells: readonly CellValue[]): boolean => cells.some((cell) => isSum(textOf(cell)));
  const sum = rows.map(isOfSum).lastIndexOf(true);
  const hasLines = rows
    .slice(0, Math.max(0, sum))
    .some((cells) => !isOfSum(cells) && cells.some((cell) => figureOf(readUnits(cell)) !== undefined));
  return { from, to: from + (hasLines ? sum + 1 : rows.length) };
}

/** The hundredths that a cell shows: `50%`. */
const shareIn = (cell: CellValue): number => Number(/^(\d+)\s*%$/u.exec(textOf(cell))?.[1] ?? NaN);

function readColumn(sheet: SheetCells, one: TitledColumn, rows: Body): Candidate {
  const units = unitsTitle(one.titles);
  const unitsIn = unitsReader(sheet, one.column, units, rows);
  const cells = cellsOf(sheet, one.column, rows);
  const areShares = isShareOfRate(lowest(one));
  return {
    ...one,
    units,
    figures: cells.map(
      (cell) => figureOf(unitsIn(cell)) ?? figureOf(readMoney(cell)) ?? (areShares ? shareIn(cell) : NaN),
    ),
    words: cells.filter((cell) => /\p{L}{2}/u.test(textOf(cell))).length,
  };
}

/** The columns that hold nothing under the title that they share with one that does: merged cells of each row cover them. */
function coveredIn(sheet: SheetCells, all: readonly TitledColumn[], body: Body): ReadonlySet<TitledColumn> {
  const byTitle = new Map<string, TitledColumn[]>();
  for (const one of all) addUnder(byTitle, one.titles.join('\n'), one);
  const isBlank = ({ column }: TitledColumn): boolean => cellsOf(sheet, column, body).every(isBlankCell);
  const covered = [...byTitle.values()].flatMap((same) => {
    const blank = same.length > 1 ? same.filter(isBlank) : [];
    return blank.length < same.length ? blank : [];
  });
  return new Set(covered);
}

/**
 * Money under a title that may count units is money; coefficients and thousands under a title of money are none; figures under a
 * title of names are their numbers, under one of departments their units; hundreds under “Ставка” are shares.
 */
function plausible(one: Candidate): Candidate {
  const figures = one.figures.filter((figure) => figure > 0).sort((a, b) => a - b);
  if (figures.length === 0) return one;
  if (one.role === 'name' && figures.length > one.words) return { ...one, role: 'number' };
  if (one.role === 'department' && figures.length > one.words) return { ...one, role: 'other' };
  if (isCount(one.role) && median(figures) > unitsAreLess) {
    const isRate = one.titles.some(isRateTitle);
    return { ...one, role: isRate ? 'salary' : 'other' };
  }
  if (one.role === 'approved' && isRateOfOne(lowest(one)) && figures.every(isShare)) return { ...one, role: 'other' };
  const isMoney = one.role === 'salary' || one.role === 'fund';
  return isMoney && figures.every((figure) => figure < leastSalary) ? { ...one, role: 'other' } : one;
}

const yearOf = ({ titles }: Candidate): number =>
  Math.max(0, ...titles.flatMap((title) => [...title.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(Number)));

const newestOf = (all: readonly Candidate[]): number => Math.max(...all.map(yearOf));

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

/** Whether each figure of a column is the sum of those that the other columns have in its row. */
function addsUp(total: Candidate, all: readonly Candidate[]): boolean {
  const others = all.filter((one) => one !== total);
  const sumAt = (row: number): number => others.reduce((sum, { figures }) => sum + (figures[row] || 0), 0);
  return total.figures.every((figure, row) => isSame(figure || 0, sumAt(row)));
}

/**
 * Columns of money on the same side of blank columns without a title as the positions; those beyond may be of another table.
 */
function onSideOfNames(all: readonly Candidate[], money: readonly Candidate[]): readonly Candidate[] {
  const isBlank = ({ titles, figures, words }: Candidate): boolean =>
    titles.length === 0 && words === 0 && figures.every(Number.isNaN);
  const side = (one: Candidate | undefined): number =>
    all.slice(0, one === undefined ? 0 : all.indexOf(one)).filter(isBlank).length;
  const names = side(nameColumn(all));
  return narrowed(money, (one) => side(one) === names);
}

/**
 * Whether “Всего ставок” is of each line: before the names, or beside one column alone, with nothing beside some of the units behind
 * the names, it is of a department.
 */
function isOfEachLine(total: Candidate, all: readonly Candidate[], names: number): boolean {
  const behind = all.filter(({ column }) => column > names);
  return (
    (total.column > names && all.length > 2) ||
    total.figures.every((figure, row) => figure >= 0 || !behind.some(({ figures }) => (figures[row] ?? 0) > 0))
  );
}

/** The one column of several with one role that is meant: the newest year, the total, the plainest title. `names`: the column of names. */
function meant(all: readonly Candidate[], names = -1): Candidate | undefined {
  const newest = newestOf(all);
  const latest = narrowed(all, (one) => yearOf(one) === newest);
  if (latest.length > 1 && latest.some(({ titles }) => titles.some(isChangedTitle)) && !areSame(latest))
    return undefined;
  const isPlan = ({ titles }: Candidate): boolean => titles.some(isPlanTitle);
  // What is planned for a year beside what was approved for the one before is not yet what a table has.
  if (latest.every(isPlan) && !all.every(isPlan) && !areSame(all)) return undefined;
  const steps = [
    (one: Candidate) => isTotalTitle(lowest(one)) && isOfEachLine(one, latest, names),
    (one: Candidate) => one.titles.some(isTotalTitle) && addsUp(one, latest),
    (one: Candidate) => (isCount(one.role) ? one.titles.some(isUnitsTitle) : roleOf(lowest(one)) === one.role),
    // “Ставка” beside “Кол-во ставок” is of one person.
    (one: Candidate) => one.titles.some(isUnitsTitle) && !isRateOfOne(lowest(one)),
  ];
  const left = steps.reduce<readonly Candidate[]>(narrowed, latest);
  return left.length === 1 || areSame(left) ? left[0] : undefined;
}

/** The rate of one person is hardly greater. */
const mostOfOne = 1.5;

/**
 * The columns of people and of their rates, where the units are nowhere: 3 cooks with “Ставка” 1 are 3 units, or 1. Empty where a
 * column counts units, unless these are whole and the rates are not, or the rates are too great for one person.
 */
function factorsOf(all: readonly Candidate[], isSumRow: (row: number) => boolean): readonly Candidate[] {
  const shared = shareFactors(all, isSumRow);
  if (shared.length > 0) return shared;
  const changed = aroundChange(all);
  if (changed.length > 0) return changed;
  const counts = all.filter(({ role }) => role === 'approved' || role === 'persons');
  const [rate, second] = counts.filter((one) => isRateOfOne(lowest(one)));
  const people = counts.filter((one) => one !== rate);
  if (rate === undefined || second !== undefined) return [];
  const lines = rate.figures.flatMap((figure, row) => (figure > 0 && !isSumRow(row) ? [{ figure, row }] : []));
  const areUnits = people.some(({ titles }) => titles.some(isUnitsTitle));
  const areParts = lines.some(({ figure, row }) => figure < 1 && people.some(({ figures }) => figures[row] !== figure));
  const areWhole = people.length === 1 && lines.every(({ row }) => Number.isInteger(people[0]?.figures[row]));
  if (areUnits && !(areParts && areWhole)) return [];
  const isOfOne = lines.every(({ figure }) => figure <= mostOfOne);
  const isSeveral = lines.some(({ row }) => people.some(({ figures }) => (figures[row] ?? 0) >= 2));
  return isOfOne && (areUnits || isSeveral) ? counts : [];
}

/** `+ / -`, `±`: what comes and goes. */
const isOfSigns = (title: string): boolean => /^[\s+±/–—-]+$/u.test(title) && /[+±]/u.test(title);

/** Whether a column is a total that may be of units. */
const isTotalOfUnits = ({ titles, figures }: Candidate): boolean =>
  titles.some(isBareTotal) && !figures.some((figure) => figure > unitsAreLess);

/** The columns of units and “Итого” on both sides of what comes and goes in one year: before and after a change. */
function aroundChange(all: readonly Candidate[]): readonly Candidate[] {
  const at = all.findIndex(({ titles }) => isOfSigns(lowest({ titles })));
  const before = all.slice(0, Math.max(at, 0)).filter(({ role }) => role === 'approved');
  const after = all.slice(at + 1).filter((one) => one.role === 'approved' || isTotalOfUnits(one));
  const later = after.filter(({ role }) => role === 'approved');
  if (later.length > 0 && newestOf(later) !== newestOf(before)) return [];
  return before.length > 0 && after.length > 0 && !areSame([...before, ...after]) ? [...before, ...after] : [];
}

/** The columns of units or people and of the hundredths of a rate that each has, unless the units are these shares. */
function shareFactors(all: readonly Candidate[], isSumRow: (row: number) => boolean): readonly Candidate[] {
  const shares = all.find(({ role, titles }) => role === 'other' && isShareOfRate(lowest({ titles })));
  const counts = all.filter(({ role }) => role === 'approved' || role === 'persons');
  const parts = shares?.figures.flatMap((share, row) =>
    share > 0 && share < 100 && !isSumRow(row) ? [{ share, row }] : [],
  );
  const areUnits = parts?.every(({ share, row }) =>
    counts.some(({ figures }) => isSame(figures[row] ?? NaN, share / 100)),
  );
  return shares === undefined || counts.length === 0 || areUnits !== false ? [] : [...counts, shares];
}

/** Whether a column is of the units in one part of an institution, beside others of the kind or the number of these parts. */
function isOfOnePart({ role, titles }: Candidate, all: readonly Candidate[]): boolean {
  return (
    titles.some(isInOnePartTitle) &&
    all.some(
      (other) =>
        (other.role === role && !other.titles.some(isInOnePartTitle)) ||
        (other.role === 'other' && other.titles.some(isOfSeveralParts)),
    )
  );
}

/** The columns of some of the units alone, as of a season or of one source of several, or of those that come beside those that go. */
function partsOf(all: readonly Candidate[]): readonly Candidate[] {
  const isChange = all.some(({ titles }) => titles.some(isWithdrawnTitle));
  const counts = all.filter(({ role }) => isCount(role));
  const areSources = counts.filter(({ titles }) => titles.some(isSourceTitle)).length > 1;
  const isPart = (title: string, role: TitledRole): boolean =>
    isPartTitle(title) ||
    (role === 'approved' && isOfWhichTitle(title)) ||
    (areSources && isSourceTitle(title)) ||
    (isChange && isIntroducedTitle(title));
  return counts.filter((one) => one.titles.some((title) => isPart(title, one.role)) || isOfOnePart(one, all));
}

/** The column “Всего” beside columns of some of the units, or of several kinds, where each of its figures reaches theirs. */
function totalOf(all: readonly Candidate[]): Candidate | undefined {
  const counts = all.filter(({ role }) => isCount(role));
  const [total, second] = all.filter(
    ({ role, titles }) => role === 'other' && titles.length > 0 && titles.every(isBareTotal),
  );
  if (total === undefined || second !== undefined || counts.length === 0) return undefined;
  const isOfAll = total.figures.every(
    (figure, row) => !(figure > unitsAreLess) && counts.every(({ figures }) => !((figures[row] ?? 0) > (figure || 0))),
  );
  return isOfAll ? total : undefined;
}

/** Of several columns that name something, the one that names positions as they are now, else the first. */
function nameColumn(all: readonly Candidate[]): Candidate | undefined {
  const current = narrowed(
    all.filter(({ role }) => role === 'name'),
    ({ titles }) => !titles.some(isFormerTitle),
  );
  const names = narrowed(current, ({ words }) => words > 0);
  return names.find(({ titles }) => titles.some(isPositionTitle)) ?? names[0];
}

/** Whether a column counts other units than the one of its kind that was taken, and these are not the sum of all others. */
function leftBy(taken: Candidate, one: Candidate, all: readonly Candidate[]): Pick<TableColumn, 'isLeft'> {
  const isLeft =
    isCount(one.role) &&
    !areSame([taken, one]) &&
    !addsUp(
      taken,
      all.filter(({ role }) => role === one.role),
    );
  return isLeft ? { isLeft } : {};
}

/**
 * Gives every column of a table the role that its titles and its figures allow, each role once. Where several columns of
 * units are left, all of them are `unclear` until somebody has chosen; of several salaries none is taken.
 */
export function settleColumns(sheet: SheetCells, titled: readonly TitledColumn[], body: Body): TableColumn[] {
  const judged = rowsToJudge(sheet, body);
  const covered = coveredIn(sheet, titled, body);
  const read = titled.map((one): Candidate =>
    covered.has(one)
      ? { ...one, role: 'other', units: unitsTitle(one.titles), figures: [], words: 0 }
      : plausible(readColumn(sheet, one, judged)),
  );
  const hasUnits = read.some(({ role }) => isCount(role));
  const factors = factorsOf(read, (row) => sheet.rows[body.from + row]?.some((cell) => isSum(textOf(cell))) === true);
  const approved = read.filter(
    (one) => one.role === 'approved' && !one.titles.some((title) => isPartTitle(title) || isInOnePartTitle(title)),
  );
  const names = nameColumn(read)?.column;
  const total = meant(approved, names) === undefined ? totalOf(read) : undefined;
  const all = read.map((one): Candidate => {
    if (factors.includes(one) || one === total) return { ...one, role: 'approved' };
    if (total !== undefined && one.role === 'approved') return { ...one, role: 'other' };
    return one.role === 'persons' ? { ...one, role: hasUnits ? 'other' : 'actual' } : one;
  });
  const parts = partsOf(all);
  const wholes = all.filter((one) => !parts.includes(one));
  const isWhole = (wanted: TitledRole): boolean => wholes.some(({ role }) => role === wanted);
  const chosen = new Map<TitledRole, Candidate | undefined>();
  for (const { role } of all) {
    if (chosen.has(role)) continue;
    const same = wholes.filter((one) => one.role === role);
    if (role === 'name') chosen.set(role, nameColumn(all));
    else if (role === 'approved' && factors.length > 0) chosen.set(role, undefined);
    else if (role === 'salary') chosen.set(role, meant(onSideOfNames(all, same)));
    else chosen.set(role, isCount(role) ? meant(same, names) : same[0]);
  }
  const areVacantAlone = !all.some(({ role }) => isCount(role) && role !== 'vacant');
  return all.map((one): TableColumn => {
    const { column, titles, units } = one;
    const settled = { column, title: titles.join(' / '), units, ...hiddenIn(sheet, column) };
    // What is vacant is no staff that a table has.
    if (areVacantAlone && one.role === 'vacant') return { ...settled, role: 'unclear' };
    const taken = chosen.get(one.role);
    if (one.role === 'other' || one.role === 'persons') return { ...settled, role: 'other' };
    if (parts.includes(one) && !isWhole(one.role))
      return { ...settled, role: isWhole('approved') ? 'other' : 'unclear' };
    const isOfOneSource = isCount(one.role) && titles.some(isOneSourceTitle);
    if (taken === undefined || (taken === one && isOfOneSource))
      return { ...settled, role: isCount(one.role) ? 'unclear' : 'other' };
    return taken === one ? { ...settled, role: one.role } : { ...settled, role: 'other', ...leftBy(taken, one, all) };
  });
}
