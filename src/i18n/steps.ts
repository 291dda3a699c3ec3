import type { CompiledEdition } from '../engine/compile';
import type { Step } from '../engine/steps';
import type { Cell, Language } from '../norms/schema';
import { formatNumber, isWrittenInFull } from './fill';
import {
  decidedBy,
  sayItem,
  sayCondition,
  sayMissing,
  sayPostParts,
  sayRounding,
  sayRule,
  saySum,
  type CellContext,
} from './rules';
import { say } from './say';

type RoundingStep = Extract<Step, { step: 'rounding' }>;

const roundingSources = {
  rule: 'roundingRule',
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
export function sayRoundingOf(language: Language, { rounding, source }: RoundingStep): string {
  const text = sayRounding(language, rounding);
  return say(language, 'withNote', { text, note: say(language, roundingSources[source]) });
}

/** One line of the reasoning in words. */
export function sayStep(language: Language, norms: CompiledEdition, step: Step, context: CellContext = {}): string {
  switch (step.step) {
    case 'type':
      return say(language, step.exists ? 'stepType' : 'stepNoType', { types: step.types, count: step.types.length });
    case 'column':
      return say(language, 'stepColumn', {
        column: norms.edition.columns[step.column]?.id ?? '',
        residents: step.residents,
      });
    case 'column-of':
      return say(language, 'stepColumnOf', {
        column: norms.edition.columns[step.column]?.id ?? '',
        item: sayItem(language, norms, step.of),
      });
    case 'dash':
      return say(language, context.lost ? 'stepLost' : 'stepDash');
    case 'rule':
      return sayRuleStep(language, norms, step.cell, context);
    case 'condition':
      return say(language, conditionKey(step.met), { condition: sayCondition(language, norms, step.condition) });
    case 'quantity':
      return say(language, quantitySources[step.source], {
        item: sayItem(language, norms, step.item),
        value: step.value,
        rows: rowRange(step.rows ?? []),
      });
    case 'missing':
      return say(language, 'stepMissing', { item: sayItem(language, norms, step.item) });
    case 'posts': {
      const { count, perPost, posts, assumed, direction } = step;
      if (assumed && direction === 'down')
        return say(language, posts > 0 ? 'stepPosts' : 'stepFewPosts', {
          count,
          perPost,
          posts,
          item: sayItem(language, norms, step.item),
        });
      const rounding = sayRounding(language, `whole-${direction}`);
      return say(language, 'stepPostsFormed', { count, perPost, posts, rounding });
    }
    case 'posts-at-least':
      return say(language, 'stepPostsAtLeast', step);
    case 'further':
      return say(language, 'stepFurther', step);
    case 'hours':
      return say(language, 'stepHours', step);
    case 'sum':
      return say(language, 'stepSum', {
        parts: step.parts.map((part) => formatNumber(language, part)).join(' + '),
        result: step.result,
      });
    case 'range':
      return say(language, 'stepRange', step);
    case 'within':
      return say(language, 'stepWithin', { position: positionName(language, norms, step.position) });
    case 'handed-on':
      return say(language, 'stepHandedOn', step);
    case 'too-many-posts':
      return say(language, 'stepTooManyPosts', {
        posts: step.posts,
        allowed: step.allowed,
        parts: sayPostParts(language, norms, step.per),
      });
    case 'product':
      return say(language, 'stepProduct', step);
    case 'share':
      return say(language, 'stepShare', {
        sum: saySum(language, step.parts, step.units),
        equals: isWrittenInFull(step.share) ? '=' : '≈',
        share: step.share,
      });
    case 'rounding':
      return sayRoundingStep(language, step);
    case 'over-ceilings':
      return say(language, step.unknown.length > 0 ? 'stepOverCeilingsUnknown' : 'stepOverCeilings', {
        ...step,
        item: sayItem(language, norms, step.item),
        unknown: sayMissing(language, norms, step.unknown),
      });
    case 'at-least':
      return say(language, 'stepAtLeast', step);
    case 'at-most':
      return say(language, 'stepAtMost', step);
    case 'within-one-room':
      return say(language, 'stepWithinOneRoom', { limit: step.limit, item: sayItem(language, norms, step.item) });
    case 'external':
      return say(language, 'stepExternal', {
        item: sayItem(language, norms, step.item),
        units: step.units,
        act: decidedBy(norms, step.item),
      });
  }
}

/** What the cell says; where the act counts in another word than units, it adds once that one of these is one unit. */
function sayRuleStep(language: Language, norms: CompiledEdition, cell: Cell, context: CellContext): string {
  const said = say(language, 'stepRule', { rule: sayRule(language, norms, cell, context) });
  const [counted] = context.countedIn?.[language].split('|') ?? [];
  return counted === undefined ? said : `${said} ${say(language, 'stepCounted', { counted })}`;
}

/** How a share becomes units. The edition's own rounding is mentioned only where it changes the figure. */
function sayRoundingStep(language: Language, step: RoundingStep): string {
  const rounding = sayRoundingOf(language, step);
  if (step.rounding === 'exact') return say(language, 'stepExact', { share: step.share, rounding });
  const unchanged = step.source === 'edition' && step.result === step.share;
  return say(language, unchanged ? 'stepUnrounded' : 'stepRounding', { ...step, rounding });
}

/** `50–55` where rows follow one another, else a list. */
function rowRange(rows: readonly number[]): string {
  const [first] = rows;
  const last = rows[rows.length - 1];
  const unbroken = rows.every((row, at) => row === (first ?? 0) + at);
  return unbroken && rows.length > 1 ? `${first}–${last}` : rows.join(', ');
}

function positionName(language: Language, { positions }: CompiledEdition, id: string): string {
  return positions.find(({ position }) => position.id === id)?.position.name[language] ?? id;
}
