import type { CountedItem } from './counted-item';
import type { Clause } from './clause';
import { sameItem, shifts } from './known-items';
import type { PrintedCondition, Basis, Limit, PrintedRule, PrintedTerm } from './rule';

type Of<K extends Clause['is']> = Extract<Clause, { readonly is: K }>;

/** A rule out of the clauses of a phrase; undefined where they do not make one. */
export function compose(clauses: readonly Clause[]): PrintedRule | undefined {
  const said = withSameItems(clauses.filter(({ is }) => is !== 'remark'));
  if (said === undefined) return undefined;
  const groups = grouped(said).flatMap(cases);
  if (groups.some((group) => group.length === 0)) return undefined;
  if (said.some(({ is }) => is === 'norm')) return normOf(said, groups);
  const terms = groups.map(termOf);
  const read = flatBelow(terms.flatMap((term) => term ?? []));
  if (read.length < terms.length || !addUp(read)) return undefined;
  return whole(read, said, groups);
}

/** Bounds that name nothing count what the bound before them does: `до 30 коек – 1, свыше 30 – 2`. */
function withSameItems(clauses: readonly Clause[]): Clause[] | undefined {
  let last: CountedItem | undefined;
  const named: Clause[] = [];
  for (const clause of clauses) {
    if (clause.is !== 'asked') named.push(clause);
    else if (clause.asked.item !== sameItem) {
      last = clause.asked.item;
      named.push(clause);
    } else if (last === undefined) return undefined;
    else named.push({ is: 'asked', asked: { ...clause.asked, item: last } });
  }
  return named;
}

function grouped(clauses: readonly Clause[]): Clause[][] {
  const groups: Clause[][] = [[]];
  for (const clause of clauses) {
    if (clause.is === 'and') groups.push([]);
    else groups[groups.length - 1]?.push(clause);
  }
  return joinConditions(groups);
}

/** `при наличии лифта и при отсутствии …`: a condition alone belongs to what it stands beside. */
function joinConditions(groups: readonly Clause[][]): Clause[][] {
  const joined: Clause[][] = [];
  for (const group of groups) {
    const last = joined[joined.length - 1];
    const alone = group.length > 0 && group.every(({ is }) => is === 'asked' || is === 'atLeast' || is === 'atMost');
    const lastAlone = last !== undefined && last.length > 0 && last.every(({ is }) => is === 'asked');
    if (last !== undefined && (alone || lastAlone)) last.push(...group);
    else joined.push(group);
  }
  return joined;
}

/** `1 до 30 коек, 2 свыше 30`: each figure with its own condition. */
function cases(group: readonly Clause[]): Clause[][] {
  const figures = group.filter(({ is }) => is === 'units').length;
  if (figures < 2 || group.some(({ is }) => is !== 'units' && is !== 'asked')) return [[...group]];
  const figureFirst = group[0]?.is === 'units';
  const parts: Clause[][] = [];
  let closed = true;
  for (const clause of group) {
    if (figureFirst ? clause.is === 'units' : closed) parts.push([clause]);
    else parts[parts.length - 1]?.push(clause);
    closed = clause.is === 'units';
  }
  const conditioned = parts.every(
    (part) => part.some(({ is }) => is === 'asked') && part.some(({ is }) => is === 'units'),
  );
  return conditioned ? parts : [[...group]];
}

/** Figures with conditions stand side by side only where one facility never meets two of them. */
function addUp(terms: readonly PrintedTerm[]): boolean {
  const conditioned = terms.filter(({ requires }) => requires.length > 0);
  const further = terms.filter(({ basis }) => basis.is === 'further');
  if (further.length === 1 && terms.length === 2) return reachesFrom(terms[0], terms[1]);
  if (further.length > 0) return false;
  if (conditioned.length === 0) return true;
  const distinct = terms.every((one, at) => terms.every((other, place) => at === place || apart(one, other)));
  return distinct && !leaveGap(terms);
}

/** Whether a count of the same thing lies between two of the figures and in none: `до 30 – 1, более 31 – 2`. */
function leaveGap(terms: readonly PrintedTerm[]): boolean {
  const spans = terms.map(({ requires }) => {
    const bounds = requires.flatMap((one) => ('bound' in one ? [one] : []));
    const low = bounds.flatMap(({ is, bound }) => (is === 'atLeast' ? [bound] : is === 'above' ? [bound + 1] : []));
    const high = bounds.flatMap(({ is, bound }) => (is === 'upTo' ? [bound] : is === 'below' ? [bound - 1] : []));
    return { from: Math.max(-Infinity, ...low), to: Math.min(Infinity, ...high) };
  });
  const inOrder = [...spans].sort((a, b) => a.from - b.from);
  return inOrder.some(({ from }, at) => at > 0 && Number.isFinite(from) && from !== (inOrder[at - 1]?.to ?? 0) + 1);
}

/** `0,5 на 100 мест и 0,5 на каждые последующие 50`: the first figure is for the first hundred, and for it alone. */
function flatBelow(terms: readonly PrintedTerm[]): readonly PrintedTerm[] {
  const [first, further, ...others] = terms;
  if (first?.basis.is !== 'per' || further?.basis.is !== 'further' || others.length > 0) return terms;
  const [share, ...more] = first.basis.shares;
  const { item, above } = further.basis;
  if (share === undefined || more.length > 0 || share.item.id !== item.id || share.count !== above) return terms;
  const requires = [...first.requires, { is: 'atLeast', item, bound: above } as const];
  return [{ ...first, basis: { is: 'institution' }, requires }, further];
}

/** What is granted for every further so many goes on from the count that the first figure is for. */
function reachesFrom(first: PrintedTerm | undefined, further: PrintedTerm | undefined): boolean {
  if (first === undefined || further?.basis.is !== 'further' || further.requires.length > 0) return false;
  const { item, above } = further.basis;
  if (first.basis.is !== 'institution') return false;
  return first.requires.every((asked) => asked.item.id === item.id && 'bound' in asked && asked.bound <= above);
}

/** Whether no facility is in both. */
function apart(one: PrintedTerm, other: PrintedTerm): boolean {
  return one.requires.some((a) =>
    other.requires.some((b) => a.item.id === b.item.id && (excludes(a, b) || excludes(b, a))),
  );
}

function excludes(a: PrintedCondition, b: PrintedCondition): boolean {
  if (a.is === 'yes') return b.is === 'no';
  if (!('bound' in a) || !('bound' in b)) return false;
  if (a.is === 'atLeast') return (b.is === 'below' && b.bound <= a.bound) || (b.is === 'upTo' && b.bound < a.bound);
  if (a.is === 'above') return (b.is === 'below' || b.is === 'upTo') && b.bound <= a.bound;
  return false;
}

function all<K extends Clause['is']>(clauses: readonly Clause[], is: K): Of<K>[] {
  return clauses.filter((one): one is Of<K> => one.is === is);
}

function normOf(clauses: readonly Clause[], groups: readonly Clause[][]): PrintedRule | undefined {
  const rest = clauses.filter(({ is }) => !['norm', 'and', 'asked', 'atLeast', 'basis'].includes(is));
  const least = all(clauses, 'atLeast');
  const bases = all(clauses, 'basis');
  if (groups.length > 1 || rest.length > 0 || least.length > 1 || all(clauses, 'norm').length > 1) return undefined;
  if (bases.some(({ basis }) => basis.is !== 'institution') || (bases.length > 0 && least.length === 0))
    return undefined;
  return { is: 'norm', requires: askedIn(clauses), atLeast: least[0]?.units };
}

function askedIn(clauses: readonly Clause[]): PrintedCondition[] {
  return all(clauses, 'asked').map(({ asked }) => asked);
}

/** One figure with what it is multiplied by. Bounds are looked at over all terms. */
function termOf(group: readonly Clause[]): PrintedTerm | undefined {
  const figures = all(group, 'units');
  const posts = all(group, 'posts');
  const basis = basisOf(group);
  if (basis === undefined || figures.length + posts.length !== 1) return undefined;
  const [figure] = figures;
  if (figure !== undefined && figure.units <= 0) return undefined;
  const requires = askedIn(group);
  if (isOfOne(basis, requires)) return undefined;
  if (figure?.most === undefined) return { units: figure?.units, basis, requires };
  return { units: figure.units, most: figure.most, basis, requires };
}

/** `1 на отделение (до 30 коек)`: how large one of the things is, which no facility tells. */
function isOfOne(basis: Basis, requires: readonly PrintedCondition[]): boolean {
  if (basis.is !== 'each' && basis.is !== 'product') return false;
  return requires.some((one) => 'bound' in one && !basis.items.some(({ id }) => id === one.item.id));
}

/** What the units are multiplied by. The institution beside a bound says what the bound is of. */
function basisOf(group: readonly Clause[]): Basis | undefined {
  const bases = all(group, 'basis').map(({ basis }) => basis);
  const inShifts = all(group, 'shifts').length;
  const institutions = bases.filter(({ is }) => is === 'institution').length;
  const others = bases.filter(({ is }) => is !== 'institution');
  const bounded = group.some(({ is }) => is === 'atLeast' || is === 'atMost');
  if (institutions > (others.length > 0 && !bounded ? 0 : 1) || inShifts > 1) return undefined;
  const [first = { is: 'institution' }, second, ...more] = others;
  if (more.length > 0) return undefined;
  if (second !== undefined) return inShifts === 0 ? formed(first, second) : undefined;
  if (inShifts === 1) return everyShift(first);
  const stated = first.is !== 'post' || first.beds === undefined || all(group, 'posts').length === 1;
  return stated ? first : undefined;
}

/** A post, and then on how many beds one is formed. */
function formed(first: Basis, second: Basis): Basis | undefined {
  const isFormed = first.is === 'post' && second.is === 'post' && first.beds === undefined && second.beds !== undefined;
  return isFormed ? second : undefined;
}

function everyShift(basis: Basis): Basis | undefined {
  if (basis.is === 'institution') return { is: 'each', items: [shifts] };
  const [item, ...others] = basis.is === 'each' ? basis.items : [];
  return item === undefined || others.length > 0 ? undefined : { is: 'product', items: [item, shifts] };
}

function whole(
  terms: readonly PrintedTerm[],
  clauses: readonly Clause[],
  groups: readonly Clause[][],
): PrintedRule | undefined {
  const [lower, ...moreLower] = all(clauses, 'atLeast');
  const [upper, ...moreUpper] = all(clauses, 'atMost');
  const limit = upper?.limit;
  if (moreLower.length > 0 || moreUpper.length > 0) return undefined;
  const isBound = lower !== undefined || limit !== undefined;
  if (isBound && !canBeBound(terms, groups, limit)) return undefined;
  if (lower !== undefined && limit !== undefined && lower.units > limit.units) return undefined;
  return { is: 'terms', terms, atLeast: lower?.units, atMost: limit };
}

/** Whether a bound has something to bind, and stands where it is of the whole rule. */
function canBeBound(terms: readonly PrintedTerm[], groups: readonly Clause[][], limit: Limit | undefined): boolean {
  // A bound in the middle of a sum may be of its part alone.
  const bound = groups.findIndex((group) => group.some(({ is }) => is === 'atLeast' || is === 'atMost'));
  if (bound < groups.length - 1) return false;
  const [only, ...others] = terms;
  if (limit?.per !== undefined) return only?.basis.is === 'per' && others.length === 0;
  return terms.every(({ basis, most }) => (basis.is === 'per' || basis.is === 'each') && most === undefined);
}
