import type { CompiledEdition } from '../engine/compile';
import { kinded } from '../norms/kinds';
import type { Cell, Condition, EachCell, Language, Rounding, ShareCell, Text } from '../norms/schema';
import { formatNumber } from './fill';
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

/** What a cell of the annex says, without its conditions. */
export function sayRule(language: Language, norms: CompiledEdition, cell: Cell): string {
  const said = kinded(cell);
  switch (said.kind) {
    case 'dash':
      return say(language, 'dash');
    case 'units':
      return typeof said.cell === 'number'
        ? say(language, 'ruleUnits', { units: said.cell })
        : say(language, 'rulePerInstitution', { units: said.cell.units });
    case 'share': {
      const { units, per } = said.cell;
      const parts = sayParts(language, norms, per, say(language, 'ruleOr'));
      return say(language, 'ruleShare', { units, parts }) + sayBounds(language, norms, said.cell);
    }
    case 'each': {
      const items = said.cell.each.map((item) => itemName(language, norms, item));
      return say(language, 'ruleEach', { units: said.cell.units, items }) + sayBounds(language, norms, said.cell);
    }
    case 'post': {
      const { units, post } = said.cell;
      return say(language, 'rulePost', { units, parts: sayParts(language, norms, post.per, ', ') });
    }
    case 'external':
      return say(language, 'ruleExternal', { act: decidedBy(norms, said.cell.external) });
  }
}

/** How many of each item one unit or one post stands for. */
export function sayParts(
  language: Language,
  norms: CompiledEdition,
  per: Readonly<Record<string, number>>,
  between: string,
): string {
  const parts = Object.entries(per).map(([item, count]) =>
    say(language, 'ruleSharePart', { per: count, item: itemName(language, norms, item) }),
  );
  return parts.join(between);
}

function sayBounds(language: Language, norms: CompiledEdition, { atLeast, atMost }: ShareCell | EachCell): string {
  const least = atLeast === undefined ? '' : say(language, 'ruleAtLeast', { units: atLeast });
  if (atMost === undefined) return least;
  if (typeof atMost === 'number') return least + say(language, 'ruleAtMost', { units: atMost });
  return least + say(language, 'ruleAtMostPer', { units: atMost.units, item: itemName(language, norms, atMost.per) });
}

const roundingSteps = { quarter: 'roundingQuarter', half: 'roundingHalf', whole: 'roundingWhole' } as const;
const roundingDirections = { down: 'roundingDown', nearest: 'roundingNearest', up: 'roundingUp' } as const;

/** A rounding in words: the step that a fraction is granted in, and the direction. */
export function sayRounding(language: Language, rounding: Rounding): string {
  if (rounding === 'exact') return say(language, 'roundingExact');
  const [step, direction] = rounding.split('-') as [keyof typeof roundingSteps, keyof typeof roundingDirections];
  return say(language, 'roundingName', {
    step: say(language, roundingSteps[step]),
    direction: say(language, roundingDirections[direction]),
  });
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
