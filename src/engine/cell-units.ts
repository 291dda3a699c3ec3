import { kinded, type KindedRule } from '../norms/kinds';
import type { Condition, Term } from '../norms/schema';
import { each } from './cells/each';
import { external } from './cells/external';
import { further } from './cells/further';
import { handedOn } from './cells/handed-on';
import { hours } from './cells/hours';
import { perInstitution } from './cells/per-institution';
import { post } from './cells/post';
import { product } from './cells/product';
import { range } from './cells/range';
import { share } from './cells/share';
import { sum } from './cells/sum';
import { conditionsMet } from './conditions';
import type { Inquiry } from './inquiry';
import type { NoneReason, Trace } from './steps';

/** What a cell gives under its conditions: 0 where one is not met, undefined where something needed is not known. */
export function cellUnits(inquiry: Inquiry, rule: KindedRule, conditions: readonly Condition[]): number | undefined {
  inquiry.trace?.steps.push({ step: 'rule', cell: rule.cell });
  const met = conditionsMet(inquiry, conditions);
  if (met === false) return none(inquiry.trace, 'condition');
  if (met === undefined && inquiry.trace === undefined) return undefined;
  const units = unitsOf(inquiry, rule);
  return met === undefined ? undefined : units;
}

/** No units, for a reason that the trace keeps. */
export function none(trace: Trace | undefined, reason: NoneReason): 0 {
  if (trace !== undefined) trace.reason = reason;
  return 0;
}

/**
 * What a rule inside another gives. If its own condition is not met, that is no reason for the whole cell to give none.
 */
function termUnits(inquiry: Inquiry, term: Term): number | undefined {
  const units = cellUnits(inquiry, kinded(term), (typeof term === 'object' && term.requires) || []);
  if (inquiry.trace !== undefined) inquiry.trace.reason = undefined;
  return units;
}

function unitsOf(inquiry: Inquiry, rule: KindedRule): number | undefined {
  switch (rule.kind) {
    case 'units':
      return perInstitution(rule.cell);
    case 'share':
      return share(inquiry, rule.cell);
    case 'each':
      return each(inquiry, rule.cell);
    case 'product':
      return product(inquiry, rule.cell);
    case 'further':
      return further(inquiry, rule.cell);
    case 'post':
      return post(inquiry, rule.cell);
    case 'hours':
      return hours(inquiry, rule.cell);
    case 'external':
      return external(inquiry, rule.cell);
    case 'range':
      return range(inquiry, rule.cell, termUnits);
    case 'sum':
      return sum(inquiry, rule.cell, termUnits);
    case 'handedOn':
      return handedOn(inquiry, rule.cell);
  }
}
