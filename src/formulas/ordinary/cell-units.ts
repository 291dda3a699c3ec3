import { perInstitution } from '../../engine/cells/per-institution';
import { kinded, type KindedRule } from '../../norms/kinds';
import type { CellOf, Term } from '../../norms/schema';
import { asPiece } from '../whole-piece';
import { boundedExpression } from './bounds';
import { underConditions } from './conditions';
import { guarded, notAvailable, plain, sumOf, times, type Expression } from './expression';
import { givenOr, givenQuantity, quantityExpression } from './quantity';
import type { FormulaSetting } from './setting';
import { grantedExpression, shareUnits } from './share-units';

/**
 * The formula for a cell's rule; undefined where the profile lacks an item that it counts. One branch a kind, as in the
 * engine.
 */
export function cellExpression(setting: FormulaSetting, rule: KindedRule): Expression | undefined {
  switch (rule.kind) {
    case 'units':
      return plain(perInstitution(rule.cell));
    case 'share':
      return within(setting, shareUnits(setting, rule.cell), rule.cell);
    case 'each':
      return within(setting, each(setting, rule.cell), rule.cell);
    case 'product':
      return within(setting, product(setting, rule.cell), rule.cell);
    case 'further':
      return within(setting, further(setting, rule.cell), rule.cell);
    case 'post':
      return post(setting, rule.cell);
    case 'hours':
      return within(setting, hours(setting, rule.cell), rule.cell);
    case 'external':
      return within(setting, givenQuantity(setting, rule.cell.external), rule.cell);
    case 'range':
      return plain(termUnits(setting, rule.cell.least));
    case 'sum':
      return within(setting, added(setting, rule.cell), rule.cell);
    case 'handedOn':
      return undefined;
  }
}

function within(
  setting: FormulaSetting,
  units: Expression | undefined,
  limits: Parameters<typeof boundedExpression>[2],
): Expression | undefined {
  return units && boundedExpression(setting, units, limits);
}

function quantities(setting: FormulaSetting, items: readonly string[]): Expression[] | undefined {
  const counts = items.flatMap((item) => quantityExpression(setting, item) ?? []);
  return counts.length < items.length ? undefined : counts;
}

function each(setting: FormulaSetting, cell: CellOf['each']): Expression | undefined {
  const counts = quantities(setting, cell.each);
  if (counts === undefined) return undefined;
  const { value, guards } = sumOf(counts);
  return { value: times(cell.units, value), guards };
}

function product(setting: FormulaSetting, cell: CellOf['product']): Expression | undefined {
  const counts = quantities(setting, cell.product);
  if (counts === undefined) return undefined;
  const value = counts.map((count) => asPiece(count.value)).join('*');
  return { value: times(cell.units, value), guards: counts.flatMap(({ guards }) => guards) };
}

/** The whole steps of a quotient, without floating-point error. */
function wholeSteps(quotient: string, started: true | undefined): string {
  return grantedExpression(`ROUND(${quotient},9)`, started ? 'whole-up' : 'whole-down');
}

function further(setting: FormulaSetting, { units, further: one }: CellOf['further']): Expression | undefined {
  const count = quantityExpression(setting, one.item);
  if (count === undefined) return undefined;
  const steps = wholeSteps(`MAX(0,${count.value}-${one.above})/${one.per}`, one.started);
  return { value: times(units, steps), guards: count.guards };
}

function hours(
  setting: FormulaSetting,
  { hours: { aDay, of, year }, rounding }: CellOf['hours'],
): Expression | undefined {
  const [count, yearHours] = quantities(setting, [of, year]) ?? [];
  if (count === undefined || yearHours === undefined) return undefined;
  const exact = `ROUND(${aDay}*${asPiece(count.value)}*365/${asPiece(yearHours.value)},9)`;
  const value = grantedExpression(exact, rounding ?? setting.rounding);
  return { value, guards: [...count.guards, ...yearHours.guards, `${yearHours.value}=0`] };
}

function added(setting: FormulaSetting, cell: CellOf['sum']): Expression {
  const terms = cell.sum.map((term) => termUnits(setting, term)).join('+');
  return plain(grantedExpression(`ROUND(${terms},9)`, cell.rounding ?? 'exact'));
}

/** A rule inside another, under its own conditions, #N/A where it is not known. */
function termUnits(setting: FormulaSetting, term: Term): string {
  const conditions = (typeof term === 'object' && term.requires) || [];
  return underConditions(setting, conditions, cellExpression(setting, kinded(term)));
}

function post(setting: FormulaSetting, { units, post: one }: CellOf['post']): Expression | undefined {
  const posts = postCount(setting, one);
  if (typeof units === 'number') return posts && { ...posts, value: times(units, posts.value) };
  const perPost = quantityExpression(setting, units);
  if (posts === undefined || perPost === undefined) return undefined;
  return { value: `${asPiece(perPost.value)}*${asPiece(posts.value)}`, guards: [...posts.guards, ...perPost.guards] };
}

function postCount(setting: FormulaSetting, one: CellOf['post']['post']): Expression | undefined {
  const { count } = one;
  const formed = postsFormed(setting, one);
  if (count === undefined) return formed;
  if (formed === undefined || setting.norms.governing.get('posts')?.choice !== 'from-beds')
    return givenQuantity(setting, count);
  return givenOr(setting, count, guarded({ ...formed, value: atLeastOne(setting, one, formed.value) }));
}

/** #N/A where no post can be formed: the number must then be given, and 0 would be wrong. */
function atLeastOne(setting: FormulaSetting, { per, started, atLeast }: CellOf['post']['post'], posts: string): string {
  if (atLeast !== undefined) return posts;
  const [[item, perPost] = ['', 1], ...others] = Object.entries(per);
  const isNone =
    others.length > 0 || started
      ? `${asPiece(posts)}=0`
      : `${quantityExpression(setting, item)?.value ?? '0'}<${perPost}`;
  return `IF(${isNone},${notAvailable},${posts})`;
}

/** The whole posts formed on each item, added. Undefined where the profile lacks an item. */
function postsFormed(
  setting: FormulaSetting,
  { per, started, atLeast }: CellOf['post']['post'],
): Expression | undefined {
  const counts = quantities(setting, Object.keys(per));
  if (counts === undefined) return undefined;
  const posts = Object.values(per).map((perPost, at) => {
    const quotient = `${asPiece(counts[at]?.value ?? '0')}/${perPost}`;
    return started ? wholeSteps(quotient, started) : `INT(${quotient})`;
  });
  const all = posts.join('+');
  return {
    value: atLeast === undefined ? all : `MAX(${all},${atLeast})`,
    guards: counts.flatMap(({ guards }) => guards),
  };
}
