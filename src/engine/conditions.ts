import type { Condition } from '../norms/schema';
import type { Inquiry } from './inquiry';
import { quantity } from './quantity';

function isMet(inquiry: Inquiry, condition: Condition): boolean | undefined {
  if (typeof condition === 'string') return answerOf(inquiry, condition);
  if ('not' in condition) {
    const answer = answerOf(inquiry, condition.not);
    return answer === undefined ? undefined : !answer;
  }
  if ('anyOf' in condition) {
    const answers = condition.anyOf.map((one) => isMet(inquiry, one));
    return answers.includes(true) || (answers.includes(undefined) ? undefined : false);
  }
  const value = quantity(inquiry, condition.item);
  if (value === undefined) return undefined;
  if ('atLeast' in condition) return value >= condition.atLeast;
  if ('above' in condition) return value > condition.above;
  return 'below' in condition ? value < condition.below : value <= condition.upTo;
}

function answerOf({ facility, trace }: Inquiry, item: string): boolean | undefined {
  const answer = facility.profile.values.get(item);
  if (typeof answer === 'boolean') return answer;
  if (trace?.missing.includes(item) === false) trace.missing.push(item);
  return undefined;
}

/** Whether all conditions are met: one "no" settles it, whatever else is unknown; undefined where one is not known. */
export function conditionsMet(inquiry: Inquiry, conditions: readonly Condition[]): boolean | undefined {
  let all: boolean | undefined = true;
  for (const condition of conditions) {
    const met = isMet(inquiry, condition);
    inquiry.trace?.steps.push({ step: 'condition', condition, met });
    if (met === false) all = false;
    if (met === undefined && all !== false) all = undefined;
  }
  return all;
}
