import type { CompiledEdition } from '../engine/compile';
import type { Step } from '../engine/steps';
import type { Language } from '../norms/schema';
import { decidedBy, itemName, sayCondition, sayMissing, sayParts, sayRounding, sayRule, saySum } from './rules';
import { say } from './say';

const roundingSources = {
  profile: 'roundingProfile',
  workbook: 'roundingWorkbook',
  edition: 'roundingEdition',
} as const;
const quantitySources = { given: 'stepGiven', residents: 'stepAsResidents', rows: 'stepOfRows' } as const;

export function conditionKey(met: boolean | undefined): 'stepMet' | 'stepNotMet' | 'stepNotAnswered' {
  if (met === undefined) return 'stepNotAnswered';
  return met ? 'stepMet' : 'stepNotMet';
}

/** A rounding in words, and who chose it. */
export function sayRoundingOf(language: Language, { rounding, source }: Extract<Step, { step: 'rounding' }>): string {
  const text = sayRounding(language, rounding);
  return say(language, 'withNote', { text, note: say(language, roundingSources[source]) });
}

/** One line of the reasoning in words. */
export function sayStep(language: Language, norms: CompiledEdition, step: Step): string {
  switch (step.step) {
    case 'type':
      return say(language, step.exists ? 'stepType' : 'stepNoType', { types: step.types, count: step.types.length });
    case 'column':
      return say(language, 'stepColumn', {
        column: norms.edition.columns[step.column]?.id ?? '',
        residents: step.residents,
      });
    case 'dash':
      return say(language, 'stepDash');
    case 'rule':
      return say(language, 'stepRule', { rule: sayRule(language, norms, step.cell) });
    case 'condition': {
      const condition = step.atLeast === undefined ? step.item : { item: step.item, atLeast: step.atLeast };
      return say(language, conditionKey(step.met), { condition: sayCondition(language, norms, condition) });
    }
    case 'quantity':
      return say(language, quantitySources[step.source], {
        item: itemName(language, norms, step.item),
        value: step.value,
        rows: rowRange(step.rows ?? []),
      });
    case 'missing':
      return say(language, 'stepMissing', { item: itemName(language, norms, step.item) });
    case 'posts':
      return say(language, 'stepPosts', step);
    case 'too-many-posts':
      return say(language, 'stepTooManyPosts', {
        posts: step.posts,
        allowed: step.allowed,
        parts: sayParts(language, norms, step.per, ', '),
      });
    case 'product':
      return say(language, 'stepProduct', step);
    case 'share':
      return say(language, 'stepShare', { sum: saySum(language, step.parts, step.units), share: step.share });
    case 'rounding':
      return say(language, 'stepRounding', { ...step, rounding: sayRoundingOf(language, step) });
    case 'over-ceilings':
      return say(language, step.unknown.length > 0 ? 'stepOverCeilingsUnknown' : 'stepOverCeilings', {
        ...step,
        item: itemName(language, norms, step.item),
        unknown: sayMissing(language, norms, step.unknown),
      });
    case 'at-least':
      return say(language, 'stepAtLeast', step);
    case 'at-most':
      return say(language, 'stepAtMost', step);
    case 'within-one-room':
      return say(language, 'stepWithinOneRoom', { limit: step.limit, item: itemName(language, norms, step.item) });
    case 'external':
      return say(language, 'stepExternal', {
        item: itemName(language, norms, step.item),
        units: step.units,
        act: decidedBy(norms, step.item),
      });
  }
}

/** `50–55` where rows follow one another, else a list. */
function rowRange(rows: readonly number[]): string {
  const [first] = rows;
  const last = rows[rows.length - 1];
  const unbroken = rows.every((row, at) => row === (first ?? 0) + at);
  return unbroken && rows.length > 1 ? `${first}–${last}` : rows.join(', ');
}
