import { areApart, excludeThemselves, hasBound, inOrder } from '../rules/cases';
import type { Clause } from './clause';
import { withFurther } from './further-terms';
import { sameItem, shifts } from '../items/known-items';
import type { PrintedCondition, Basis, Limit, PrintedRule, PrintedTerm } from '../rules/rule';

type Of<K extends Clause['is']> = Extract<Clause, { readonly is: K }>;

/** A rule out of the clauses of a phrase and those beside it; undefined where they do not make one. */
export function compose(phrase: readonly Clause[], beside: readonly Clause[]): PrintedRule | undefined {
  if (isOfBound(phrase)) return undefined;
  const clauses = [...phrase, ...beside];
  const [called, ...others] = new Set(all(clauses, 'called').map(({ words }) => words));
  const said = withSameItems(clauses.filter(({ is }) => is !== 'remark' && is !== 'called'));
  const rule = said && others.length === 0 ? ruleOf(said) : undefined;
  return rule?.is === 'terms' && called !== undefined ? { ...rule, called } : rule;
}

/**
 * `1 на 100 коек, но не менее 1 при наличии отделения`, `1, но не более 2 на отделение`: a condition or a count right behind
 * a bound may be the bound's alone.
 */
function isOfBound(said: readonly Clause[]): boolean {
  return said.some((one, at) => {
    const counts = one.is === 'asked' || (one.is === 'basis' && one.basis.is !== 'institution');
    return counts && ['atLeast', 'atMost'].includes(said[at - 1]?.is ?? '');
  });
}

function ruleOf(said: readonly Clause[]): PrintedRule | undefined {
  const groups = grouped(said).flatMap(cases);
  if (groups.some((group) => group.length === 0) || isLoose(said)) return undefined;
  if (said.some(({ is }) => is === 'norm')) return normOf(said, groups);
  const onward = groups.filter((group) => group.some(({ is }) => is === 'further'));
  const terms = groups.filter((group) => !onward.includes(group)).map(termOf);
  const figures = inOrder(terms.flatMap((term) => term ?? []));
  const joints = all(said, 'and');
  const plus = joints.length > 0 && joints.every((one) => one.plus === true);
  // What is at least so much beside another figure is a bound of something, and not added to it.
  if (terms.length > 1 && all(said, 'units').some(({ least }) => least === true)) return undefined;
  const more = joints.some((one) => one.more === true);
  if (figures.length < terms.length || !(more ? isGrantedMore(figures) : addUp(figures, plus))) return undefined;
  return withUnits(figures, onward, said, groups);
}

function withUnits(
  terms: readonly PrintedTerm[],
  onward: readonly Clause[][],
  said: readonly Clause[],
  groups: readonly Clause[][],
): PrintedRule | undefined {
  // A case without units says where the others end, and grants nothing itself.
  const figures = terms.filter(({ units }) => units !== 0);
  if (figures.length === 0 || (figures.length < terms.length && onward.length > 0)) return undefined;
  const [further, ...others] = onward;
  if (further === undefined) return whole(figures, said, groups);
  const isLast = others.length === 0 && further === groups[groups.length - 1];
  const read = isLast ? goesOn(figures, further) : undefined;
  return read && whole(read, said, groups);
}

/** `при наличии лифта дополнительно 1`: beside which figure is not said. */
function isLoose(said: readonly Clause[]): boolean {
  return said.some(
    (one, at) => one.is === 'and' && one.more === true && !said.slice(0, at).some(({ is }) => is === 'units'),
  );
}

/** A figure for every facility, and one more where something holds. */
function isGrantedMore(terms: readonly PrintedTerm[]): boolean {
  const [first, second, ...others] = terms;
  return others.length === 0 && first?.requires.length === 0 && (second?.requires.length ?? 0) > 0;
}

function goesOn(figures: readonly PrintedTerm[], group: readonly Clause[]): readonly PrintedTerm[] | undefined {
  const [units] = all(group, 'units');
  const [said] = all(group, 'further');
  if (units === undefined || said === undefined || group.length > 2) return undefined;
  if (units.most !== undefined || units.units <= 0) return undefined;
  return withFurther(figures, units.units, said.further);
}

/**
 * Bounds that name nothing count what the bound before them does: `до 30 коек – 1, свыше 30 – 2`; where there is none of
 * something named before, it names nothing either.
 */
function withSameItems(clauses: readonly Clause[]): Clause[] | undefined {
  let last: PrintedCondition | undefined;
  const named: Clause[] = [];
  for (const clause of clauses) {
    if (clause.is === 'beyond') {
      // `менее 50 – 1, более – 2` leaves fifty out.
      if (last?.is !== 'upTo') return undefined;
      named.push({ is: 'asked', asked: { ...last, is: 'above' } });
    } else if (clause.is !== 'asked') named.push(clause);
    else if (clause.asked.item !== sameItem) {
      last = clause.asked;
      named.push(clause);
    } else if (last === undefined || hasBound(last) !== hasBound(clause.asked)) return undefined;
    else if (last.is === 'no') return undefined;
    else named.push({ is: 'asked', asked: { ...clause.asked, item: last.item } });
  }
  return named;
}

function grouped(clauses: readonly Clause[]): Clause[][] {
  const groups: Clause[][] = [[]];
  for (const clause of clauses) {
    if (clause.is === 'and') groups.push([]);
    else groups[groups.length - 1]?.push(clause);
  }
  return joinConditions(groups.filter((group, at) => at === 0 || group.length > 0));
}

/** `при наличии лифта и при отсутствии …`: a condition alone belongs to what it stands beside. */
function joinConditions(groups: readonly Clause[][]): Clause[][] {
  const joined: Clause[][] = [];
  for (const group of groups) {
    const last = joined[joined.length - 1];
    const said = group.filter((one) => one.is !== 'basis' || one.basis.is !== 'institution');
    const alone = said.length > 0 && said.every(({ is }) => is === 'asked' || is === 'atLeast' || is === 'atMost');
    const lastAlone = last !== undefined && last.length > 0 && last.every(({ is }) => is === 'asked');
    if (last !== undefined && (alone || lastAlone)) last.push(...group);
    else joined.push(group);
  }
  return joined;
}

/** `1 до 30 коек, 2 свыше 30`: each figure with its own condition. */
function cases(whole: readonly Clause[]): Clause[][] {
  const group = whole.filter((one) => one.is !== 'basis' || one.basis.is !== 'institution');
  const figures = group.filter(({ is }) => is === 'units').length;
  if (figures < 2) return [[...whole]];
  if (isListOfBases(group)) return inPairs(group);
  if (group.some(({ is }) => is !== 'units' && is !== 'asked')) return [[...whole]];
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
  return conditioned ? parts : [[...whole]];
}

/** `0,5 на лифт, 1 на 50 коек`: figures and what they are for, by turns. */
function isListOfBases(group: readonly Clause[]): boolean {
  const turns = group[0]?.is === 'units' ? (['units', 'basis'] as const) : (['basis', 'units'] as const);
  return group.length % 2 === 0 && group.every(({ is }, at) => is === turns[at % 2]);
}

function inPairs(group: readonly Clause[]): Clause[][] {
  return group.flatMap((clause, at) => (at % 2 === 0 ? [[clause, ...group.slice(at + 1, at + 2)]] : []));
}

/**
 * Figures with conditions stand side by side only where one facility never meets two of them, and figures for the same
 * thing, or for the institution, only where it is said that they are added.
 */
function addUp(terms: readonly PrintedTerm[], plus: boolean): boolean {
  if (terms.some(({ requires }) => requires.length > 0)) return areApart(terms);
  const counted = terms.flatMap(({ basis }) => countedBy(basis));
  return plus || new Set(counted).size === counted.length;
}

function countedBy(basis: Basis): string[] {
  switch (basis.is) {
    case 'institution':
    case 'post':
      return [basis.is];
    case 'per':
      return basis.shares.map(({ item }) => item.id);
    case 'each':
    case 'product':
      return basis.items.map(({ id }) => id);
    case 'further':
    case 'hours':
      return [basis.item.id];
  }
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
  const requires = askedIn(group);
  if (figure !== undefined && figure.units <= 0 && (requires.length === 0 || basis.is !== 'institution'))
    return undefined;
  if (isOfOne(basis, requires) || excludeThemselves(requires)) return undefined;
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
  const stated = first.is !== 'post' || first.formed === undefined || all(group, 'posts').length === 1;
  return stated ? first : undefined;
}

/** A post, and then on how many beds one is formed. */
function formed(first: Basis, second: Basis): Basis | undefined {
  const isFormed =
    first.is === 'post' && second.is === 'post' && first.formed === undefined && second.formed !== undefined;
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
