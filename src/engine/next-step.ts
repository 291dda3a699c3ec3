import { kinded } from '../norms/kinds';
import type { Cell, Condition, Rounding } from '../norms/schema';
import { askedBy, conditionItems } from './asked';
import { isRule, type CompiledEdition, type CompiledPosition } from './compile';
import { withResidents, type Facility, type Profile } from './facility';
import { requiredUnits } from './requirement';
import { tidy } from './rounding';

/** No institution has more residents. */
const most = 1e9;

/** A position whose residents are counted up or down; all else of the facility stays. */
export interface Growing {
  readonly norms: CompiledEdition;
  readonly type: number;
  readonly profile: Profile;
  readonly workbookRounding?: Rounding | undefined;
  readonly position: CompiledPosition;
}

/** `up`: with more residents, `down`: with fewer. */
export type Direction = 'up' | 'down';

/** Units at a count of residents: undefined where not determined, null where the norms are not set for that many. */
function unitsAt(growing: Growing, residents: number): number | undefined | null {
  const { norms, position } = growing;
  const asked = withResidents(norms, growing, residents);
  return asked === undefined ? null : requiredUnits(norms, asked, position);
}

/** Where a rule may turn: the first amount of an item that is at least `count`, or with `above` more than it. */
interface Turn {
  readonly item: string;
  readonly count: number;
  readonly above: boolean;
}

const isPast = ({ count, above }: Turn, amount: number): boolean => (above ? amount > count : amount >= count);
const firstWhole = ({ count, above }: Turn): number => (above ? Math.floor(count) + 1 : Math.ceil(count));

function turnsOfCondition(condition: Condition): Turn[] {
  if (typeof condition === 'string' || 'not' in condition) return [];
  if ('anyOf' in condition) return condition.anyOf.flatMap(turnsOfCondition);
  const { item } = condition;
  if ('atLeast' in condition) return [{ item, count: condition.atLeast, above: false }];
  if ('below' in condition) return [{ item, count: condition.below, above: false }];
  return [{ item, count: 'above' in condition ? condition.above : condition.upTo, above: true }];
}

/** Between its turns each kind of rule only grows with what it counts, or from some count on is not determined. */
function turnsOfRule(cell: Cell): Turn[] {
  const said = kinded(cell);
  switch (said.kind) {
    case 'dash':
    case 'units':
    case 'share':
    case 'each':
    case 'product':
    case 'further':
    case 'hours':
    case 'external':
    case 'handedOn':
      return [];
    case 'post':
      // Below the first post that can be formed nothing is determined.
      return Object.entries(said.cell.post.per).map(([item, count]) => ({ item, count, above: false }));
    case 'range':
      return turnsOfCell(said.cell.least);
    case 'sum':
      return said.cell.sum.flatMap(turnsOfCell);
  }
}

function turnsOfCell(cell: Cell): Turn[] {
  const conditions = isRule(cell) ? (cell.requires ?? []) : [];
  return [...conditions.flatMap(turnsOfCondition), ...turnsOfRule(cell)];
}

interface Turning {
  readonly turns: readonly Turn[];
  /** The items that the position asks, in any of its columns. */
  readonly items: readonly string[];
}

const turnings = new WeakMap<CompiledPosition, Turning>();

function turningOf(compiled: CompiledPosition): Turning {
  const known = turnings.get(compiled);
  if (known !== undefined) return known;
  const { position, cells } = compiled;
  const { requires = [] } = position;
  const different = [...new Set(cells)];
  const turning = {
    turns: [...requires.flatMap(turnsOfCondition), ...different.flatMap(turnsOfCell)],
    items: [...new Set([...requires.flatMap(conditionItems), ...different.flatMap(askedBy)])],
  };
  turnings.set(compiled, turning);
  return turning;
}

/** Whether an item is as many as the residents: it is they, or they stand in for it. */
function isResidents({ norms, profile }: Growing, item: string): boolean {
  const otherwise = norms.items.get(item)?.otherwise;
  return item === 'residents' || (otherwise !== undefined && 'residents' in otherwise && !profile.values.has(item));
}

/** The positions whose units stand in for an item that nobody has given. */
function summed({ norms, profile }: Growing, item: string): CompiledPosition[] {
  const otherwise = norms.items.get(item)?.otherwise;
  if (otherwise === undefined || !('sumOfRows' in otherwise) || profile.values.has(item)) return [];
  return otherwise.sumOfRows.flatMap((row) => norms.byRow.get(row) ?? []);
}

function allSummed(growing: Growing): CompiledPosition[] {
  return turningOf(growing.position).items.flatMap((item) => summed(growing, item));
}

/** Whether the sum that stands in for an item is past a turn; not while a part of it is not determined. */
function isSumPast(growing: Growing, turn: Turn, residents: number): boolean {
  const units = summed(growing, turn.item).map((position) => unitsAt({ ...growing, position }, residents) ?? NaN);
  return isPast(turn, tidy(units.reduce((sum, one) => sum + one, 0)));
}

function turnsOfSums(growing: Growing): Turn[] {
  return turningOf(growing.position).turns.filter(({ item }) => summed(growing, item).length > 0);
}

/** The counts of residents at which another rule begins to hold: the edges of columns, and turns of what is counted as they are. */
function turnsOfResidents(growing: Growing): number[] {
  const edges = growing.norms.edition.columns.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to + 1]));
  return [
    ...edges,
    ...turningOf(growing.position)
      .turns.filter(({ item }) => isResidents(growing, item))
      .map(firstWhole),
  ];
}

/** The last count up to which, from a count on, the units only grow. */
function growsUpTo(growing: Growing, residents: number): number {
  const turns = turnsOfResidents(growing).filter((turn) => turn > residents);
  const sums = allSummed(growing).map((position) => growsUpTo({ ...growing, position }, residents));
  const last = Math.min(most, ...turns.map((turn) => turn - 1), ...sums);
  const crossings = turnsOfSums(growing).flatMap((turn) => {
    const differs = (count: number): boolean => isSumPast(growing, turn, count);
    const past = differs(residents) ? undefined : farOut(residents, last, differs);
    return past === undefined ? [] : nearest(residents, past, differs) - 1;
  });
  return Math.min(last, ...crossings);
}

/** The first count from which on, up to a count, the units only grow. */
function growsFrom(growing: Growing, residents: number): number {
  const turns = turnsOfResidents(growing).filter((turn) => turn <= residents);
  const sums = allSummed(growing).map((position) => growsFrom({ ...growing, position }, residents));
  const first = Math.max(1, ...turns, ...sums);
  const crossings = turnsOfSums(growing).flatMap((turn) => {
    const isBefore = (count: number): boolean => !isSumPast(growing, turn, count);
    return isBefore(residents) || !isBefore(first) ? [] : nearest(residents, first, isBefore) + 1;
  });
  return Math.max(first, ...crossings);
}

/** The count nearest to `same`, on the way to `other`, for which `differs` holds; it holds for `other` and all on its side. */
function nearest(same: number, other: number, differs: (residents: number) => boolean): number {
  let [near, far] = [same, other];
  while (Math.abs(far - near) > 1) {
    const middle = Math.floor((near + far) / 2);
    if (differs(middle)) far = middle;
    else near = middle;
  }
  return far;
}

/** From a count on, twice as far each time: a count for which `differs` holds; undefined where none does up to `last`. */
function farOut(residents: number, last: number, differs: (residents: number) => boolean): number | undefined {
  for (let stride = 1; residents + stride < last; stride *= 2)
    if (differs(residents + stride)) return residents + stride;
  return differs(last) ? last : undefined;
}

/**
 * The facility with as many residents as it takes until the requirement of a position is another one than at `residents`;
 * undefined where it stays the same as far as the norms are set. A few calculations, however far away it is.
 */
export function nextStep(growing: Growing, residents: number, direction: Direction): Facility | undefined {
  const units = unitsAt(growing, residents);
  if (units === null) return undefined;
  const differs = (count: number): boolean => unitsAt(growing, count) !== units;
  const found = direction === 'up' ? nextAbove(growing, residents, differs) : nextBelow(growing, residents, differs);
  return found === undefined ? undefined : withResidents(growing.norms, growing, found);
}

type Differs = (residents: number) => boolean;

function nextAbove(growing: Growing, residents: number, differs: Differs): number | undefined {
  let from = residents;
  while (from <= most) {
    if (differs(from)) return from;
    const last = growsUpTo(growing, from);
    const other = farOut(from, last, differs);
    if (other !== undefined) return nearest(from, other, differs);
    from = last + 1;
  }
  return undefined;
}

function nextBelow(growing: Growing, residents: number, differs: Differs): number | undefined {
  let to = residents;
  while (to >= 1) {
    if (differs(to)) return to;
    const first = growsFrom(growing, to);
    if (differs(first)) return nearest(to, first, differs);
    to = first - 1;
  }
  return undefined;
}
