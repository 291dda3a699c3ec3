import type { Condition } from '../norms/schema';
import type { Inquiry } from './inquiry';
import { quantity } from './quantity';

function isMet(inquiry: Inquiry, condition: Condition): boolean | undefined {
  if (typeof condition === 'object') {
    const value = quantity(inquiry, condition.item);
    return value === undefined ? undefined : value >= condition.atLeast;
  }
  const answer = inquiry.facility.profile.values.get(condition);
  if (typeof answer === 'boolean') return answer;
  if (inquiry.trace?.missing.includes(condition) === false) inquiry.trace.missing.push(condition);
  return undefined;
}

/** Whether all conditions are met: one "no" settles it, whatever else is unknown; undefined where one is not known. */
export function conditionsMet(inquiry: Inquiry, conditions: readonly Condition[]): boolean | undefined {
  let all: boolean | undefined = true;
  for (const condition of conditions) {
    const met = isMet(inquiry, condition);
    inquiry.trace?.steps.push({
      step: 'condition',
      ...(typeof condition === 'object' ? condition : { item: condition }),
      met,
    });
    if (met === false) all = false;
    if (met === undefined && all !== false) all = undefined;
  }
  return all;
}
