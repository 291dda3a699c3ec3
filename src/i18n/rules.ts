import type { CompiledEdition } from '../engine/compile';
import { kinded } from '../norms/kinds';
import type { Cell, Condition, EachCell, Language, PostCell, Rounding, ShareCell, Text } from '../norms/schema';
import { fillIn, formatNumber } from './fill';
import { say } from './say';

/** The name of a profile item, or of the residents, who are no item. */
export function itemName(language: Language, norms: CompiledEdition, item: string): string {
  if (item === 'residents') return say(language, 'ruleResidents');
  return norms.items.get(item)?.name[language] ?? item;
}

/** What is missing, by name. */
export function sayMissing(language: Language, norms: CompiledEdition, missing: readonly string[]): string {
  return missing.map((item) => say(language, 'quoted', { text: itemName(language, norms, item) })).join(', ');
}

export function sayCondition(language: Language, norms: CompiledEdition, condition: Condition): string {
  if (typeof condition === 'string') return itemName(language, norms, condition);
  return say(language, 'conditionAtLeast', {
    item: itemName(language, norms, condition.item),
    atLeast: condition.atLeast,
  });
}

/** The act that decides an item that this edition leaves to another. */
export function decidedBy(norms: CompiledEdition, item: string): Text | '' {
  return norms.items.get(item)?.decidedBy ?? '';
}

/** What a sentence about a cell has to know beyond the cell. */
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
  const said = kinded(cell);
  switch (said.kind) {
    case 'dash':
      return say(language, lost ? 'lostCell' : 'dash');
    case 'units': {
      if (typeof said.cell === 'number') return sayUnits(language, said.cell, countedIn);
      const units = sayUnits(language, said.cell.units, countedIn);
      // The act says either so many an institution or so many where something is so.
      return said.cell.requires === undefined ? say(language, 'rulePerInstitution', { units }) : units;
    }
    case 'share': {
      const units = sayUnits(language, said.cell.units, countedIn);
      const parts = Object.entries(said.cell.per).map(([item, count]) => perForm(language, norms, item, count));
      const share = say(language, 'ruleShare', { units, parts: parts.join(say(language, 'ruleOr')) });
      return share + sayBounds(language, norms, said.cell);
    }
    case 'each': {
      const units = sayUnits(language, said.cell.units, countedIn);
      const items = said.cell.each.map((item) => eachForm(language, norms, item)).join(', ');
      return say(language, 'ruleEach', { units, items }) + sayBounds(language, norms, said.cell);
    }
    case 'post': {
      const units = sayUnits(language, said.cell.units, countedIn);
      return say(language, 'rulePost', { units, parts: sayPostParts(language, norms, said.cell.post.per) });
    }
    case 'external':
      return say(language, 'ruleExternal', { act: decidedBy(norms, said.cell.external) });
  }
}

/** So many units, in the act's own word where it has another. */
function sayUnits(language: Language, units: number, countedIn: Text | undefined): string {
  if (countedIn === undefined) return say(language, 'ruleUnits', { units });
  return fillIn(language, `{units} {units:${countedIn[language]}}`, { units });
}

/** What one post is formed on: `50 beds`. */
export function sayPostParts(language: Language, norms: CompiledEdition, per: PostCell['post']['per']): string {
  const parts = Object.entries(per).map(([item, count]) => {
    const form = countForm(language, norms, item);
    return form === undefined
      ? say(language, 'postItem', { count, item: itemName(language, norms, item) })
      : say(language, 'postCount', { count: fillIn(language, form, { count }) });
  });
  return parts.join(', ');
}

/** The words for so many of an item: `{count} beds`; undefined where the edition has none. */
function countForm(language: Language, norms: CompiledEdition, item: string): string | undefined {
  if (item === 'residents') return say(language, 'countResidents', { count: '{count}' });
  return norms.items.get(item)?.forms?.per?.[language];
}

/** `per 50 residents`, in the edition's words for the item; else with its name. */
function perForm(language: Language, norms: CompiledEdition, item: string, count: number): string {
  const form = countForm(language, norms, item);
  return form === undefined
    ? say(language, 'perItem', { count, item: itemName(language, norms, item) })
    : say(language, 'perCount', { count: fillIn(language, form, { count }) });
}

/** `per study group`, in the edition's words for the item; else with its name. */
function eachForm(language: Language, norms: CompiledEdition, item: string): string {
  if (item === 'residents') return say(language, 'eachResident');
  const form = norms.items.get(item)?.forms?.each?.[language];
  return form ?? say(language, 'eachItem', { item: itemName(language, norms, item) });
}

/** `where there is a pool`, in the edition's words for the item; else with its name. */
function whenForm(language: Language, norms: CompiledEdition, condition: Condition): string {
  const form = typeof condition === 'string' ? norms.items.get(condition)?.forms?.when?.[language] : undefined;
  return form ?? say(language, 'ifItem', { condition: sayCondition(language, norms, condition) });
}

function sayBounds(language: Language, norms: CompiledEdition, { atLeast, atMost }: ShareCell | EachCell): string {
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
