import type { Limits } from '../engine/bounds';
import type { CompiledEdition } from '../engine/compile';
import { kinded } from '../norms/kinds';
import type { Cell, CellOf, Condition, Language, Rounding, Text } from '../norms/schema';
import { fillIn, formatNumber } from './fill';
import { say } from './say';

/** The name of a profile item, or of the residents, who are no item. */
export function sayItem(language: Language, norms: CompiledEdition, item: string): string {
  if (item === 'residents') return say(language, 'ruleResidents');
  return norms.items.get(item)?.name[language] ?? item;
}

/** What is missing, by name. */
export function sayMissing(language: Language, norms: CompiledEdition, missing: readonly string[]): string {
  return missing.map((item) => say(language, 'quoted', { text: sayItem(language, norms, item) })).join(', ');
}

/** A condition in words, by the names of the edition's items. */
export function sayCondition(language: Language, norms: CompiledEdition, condition: Condition): string {
  if (typeof condition === 'string') return sayItem(language, norms, condition);
  if ('not' in condition) return say(language, 'conditionNot', { item: sayItem(language, norms, condition.not) });
  if ('anyOf' in condition)
    return condition.anyOf.map((one) => sayCondition(language, norms, one)).join(say(language, 'conditionOr'));
  const item = sayItem(language, norms, condition.item);
  if ('atLeast' in condition) return say(language, 'conditionAtLeast', { ...condition, item });
  if ('above' in condition) return say(language, 'conditionAbove', { ...condition, item });
  return 'below' in condition
    ? say(language, 'conditionBelow', { ...condition, item })
    : say(language, 'conditionUpTo', { ...condition, item });
}

/** The act that decides an item that this edition leaves to another. */
export function decidedBy(norms: CompiledEdition, item: string): Text | '' {
  return norms.items.get(item)?.decidedBy ?? '';
}

/** What a sentence about a cell depends on beside the cell itself. */
export interface CellContext {
  /** What the act counts the position's units in, where it has another word. */
  readonly countedIn?: Text | undefined;
  /** The source has lost the cell: a dash is this edition's reading, not the act's. */
  readonly lost?: boolean;
}

/** What a cell of the annex says, with the conditions that stand in it. */
export function sayRule(language: Language, norms: CompiledEdition, cell: Cell, context: CellContext = {}): string {
  const rule = sayCell(language, norms, cell, context);
  const requires = typeof cell === 'object' ? cell?.requires : undefined;
  if (requires === undefined) return rule;
  const conditions = requires.map((condition) => whenForm(language, norms, condition));
  return say(language, 'ruleIf', { rule, conditions: conditions.join(say(language, 'ruleAnd')) });
}

function sayCell(language: Language, norms: CompiledEdition, cell: Cell, { countedIn, lost }: CellContext): string {
  const rule = kinded(cell);
  const item = (id: string): string => sayItem(language, norms, id);
  const bounds = (limits: Limits): string => sayBounds(language, norms, limits);
  const counted = (units: number): string => sayUnits(language, units, countedIn);
  const sayTerm = (term: Cell): string => sayRule(language, norms, term, { countedIn });
  switch (rule.kind) {
    case 'dash':
      return say(language, lost ? 'lostCell' : 'dash');
    case 'units': {
      if (typeof rule.cell === 'number') return counted(rule.cell);
      const units = counted(rule.cell.units);
      // Where the figure has a condition, the condition stands in place of "per institution".
      return rule.cell.requires === undefined ? say(language, 'rulePerInstitution', { units }) : units;
    }
    case 'share': {
      const { units, per, rounding } = rule.cell;
      const parts = Object.entries(per).map(([one, count]) => perForm(language, norms, one, count));
      const share = say(language, 'ruleShare', {
        units: counted(units),
        parts: parts.join(say(language, 'ruleOr')),
      });
      return share + sayRounded(language, rounding) + bounds(rule.cell);
    }
    case 'each': {
      const { units, each } = rule.cell;
      const items = each.map((one) => eachForm(language, norms, one)).join(', ');
      return say(language, 'ruleEach', { units: counted(units), items }) + bounds(rule.cell);
    }
    case 'product': {
      const { units, product } = rule.cell;
      const items = product.map((one) => eachForm(language, norms, one)).join(' × ');
      return say(language, 'ruleEach', { units: counted(units), items }) + bounds(rule.cell);
    }
    case 'further': {
      const { item: of, per, above, started } = rule.cell.further;
      const steps = say(language, 'ruleFurther', { units: counted(rule.cell.units), per, above, item: item(of) });
      return steps + (started ? say(language, 'ruleStarted') : '') + bounds(rule.cell);
    }
    case 'post': {
      const { units, post } = rule.cell;
      const parts = sayPostParts(language, norms, post.per);
      const posts =
        typeof units === 'number'
          ? say(language, 'rulePost', { units: counted(units), parts })
          : say(language, 'rulePostBy', { units: item(units), parts });
      const least = post.atLeast === undefined ? '' : say(language, 'ruleLeastPosts', { posts: post.atLeast });
      return posts + (post.started ? say(language, 'ruleStarted') : '') + least;
    }
    case 'hours': {
      const { aDay, of, year } = rule.cell.hours;
      const hours = say(language, 'ruleHours', { aDay, item: eachForm(language, norms, of), year: item(year) });
      return hours + sayRounded(language, rule.cell.rounding) + bounds(rule.cell);
    }
    case 'external':
      return say(language, 'ruleExternal', { act: decidedBy(norms, rule.cell.external) }) + bounds(rule.cell);
    case 'range':
      return say(language, 'ruleRange', { least: sayTerm(rule.cell.least), most: sayTerm(rule.cell.most) });
    case 'sum':
      return rule.cell.sum.map(sayTerm).join(' + ') + sayRounded(language, rule.cell.rounding) + bounds(rule.cell);
    case 'handedOn':
      return say(language, 'quoted', { text: rule.cell.handedOn });
  }
}

function sayRounded(language: Language, rounding: Rounding | undefined): string {
  return rounding === undefined ? '' : say(language, 'ruleRounded', { rounding: sayRounding(language, rounding) });
}

/** A number of units, in the act's own word for them where it has one. */
function sayUnits(language: Language, units: number, countedIn: Text | undefined): string {
  if (countedIn === undefined) return say(language, 'ruleUnits', { units });
  return fillIn(language, `{units} {units:${countedIn[language]}}`, { units });
}

/** What one post is formed on: `50 beds`. */
export function sayPostParts(language: Language, norms: CompiledEdition, per: CellOf['post']['post']['per']): string {
  const parts = Object.entries(per).map(([item, count]) => {
    const form = countForm(language, norms, item);
    return form === undefined
      ? say(language, 'postItem', { count, item: sayItem(language, norms, item) })
      : say(language, 'postCount', { count: fillIn(language, form, { count }) });
  });
  return parts.join(', ');
}

/** The words for a count of an item, `{count} beds`; undefined where the edition has none. */
function countForm(language: Language, norms: CompiledEdition, item: string): string | undefined {
  if (item === 'residents') return say(language, 'countResidents', { count: '{count}' });
  return norms.items.get(item)?.forms?.per?.[language];
}

/** `per 50 residents`, in the edition's words for the item; else with its name. */
function perForm(language: Language, norms: CompiledEdition, item: string, count: number): string {
  const form = countForm(language, norms, item);
  return form === undefined
    ? say(language, 'perItem', { count, item: sayItem(language, norms, item) })
    : say(language, 'perCount', { count: fillIn(language, form, { count }) });
}

/** `per study group`, in the edition's words for the item; else with its name. */
function eachForm(language: Language, norms: CompiledEdition, item: string): string {
  if (item === 'residents') return say(language, 'eachResident');
  const form = norms.items.get(item)?.forms?.each?.[language];
  return form ?? say(language, 'eachItem', { item: sayItem(language, norms, item) });
}

/** `where there is a pool`, in the edition's words for the item; else with its name. */
function whenForm(language: Language, norms: CompiledEdition, condition: Condition): string {
  const form = typeof condition === 'string' ? norms.items.get(condition)?.forms?.when?.[language] : undefined;
  return form ?? say(language, 'ifItem', { condition: sayCondition(language, norms, condition) });
}

function sayBounds(language: Language, norms: CompiledEdition, { atLeast, atMost }: Limits): string {
  const least = atLeast === undefined ? '' : say(language, 'ruleAtLeast', { units: atLeast });
  if (atMost === undefined) return least;
  if (typeof atMost === 'number') return least + say(language, 'ruleAtMost', { units: atMost });
  return least + say(language, 'ruleAtMostPer', { units: atMost.units, item: eachForm(language, norms, atMost.per) });
}

const roundingSteps = { quarter: 'roundingQuarter', half: 'roundingHalf', whole: 'roundingWhole' } as const;
const roundingDirections = { down: 'roundingDown', nearest: 'roundingNearest', up: 'roundingUp' } as const;

/** A rounding in words: the step that a fraction is granted in, and the direction. */
export function sayRounding(language: Language, rounding: Rounding): string {
  if (rounding === 'exact') return say(language, 'roundingExact');
  const [step, direction] = rounding.split('-') as [keyof typeof roundingSteps, keyof typeof roundingDirections];
  return say(language, roundingDirections[direction], { step: say(language, roundingSteps[step]) });
}

/** `120/20 + 80/40`, as it would be written on paper. */
export function saySum(
  language: Language,
  parts: readonly { readonly count: number; readonly per: number }[],
  units: number,
): string {
  const sum = parts
    .map(({ count, per }) => `${formatNumber(language, count)} ÷ ${formatNumber(language, per)}`)
    .join(' + ');
  if (units === 1) return sum;
  return `${formatNumber(language, units)} × ${parts.length > 1 ? `(${sum})` : sum}`;
}
