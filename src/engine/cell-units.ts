import type { Condition } from '../norms/schema';
import { each } from './cells/each';
import { external } from './cells/external';
import { perInstitution } from './cells/per-institution';
import { post } from './cells/post';
import { share } from './cells/share';
import { conditionsMet } from './conditions';
import { kinded } from '../norms/kinds';
import type { Inquiry } from './inquiry';
import type { NoneReason, RuleCell, Trace } from './steps';

/** What a cell gives under its conditions: 0 where one is not met, undefined where something needed is not known. */
export function cellUnits(
  inquiry: Inquiry,
  cell: number | RuleCell,
  conditions: readonly Condition[],
): number | undefined {
  inquiry.trace?.steps.push({ step: 'rule', cell });
  const met = conditionsMet(inquiry, conditions);
  if (met === false) return none(inquiry.trace, 'condition');
  if (met === undefined && inquiry.trace === undefined) return undefined;
  const units = unitsOf(inquiry, cell);
  return met === undefined ? undefined : units;
}

export function none(trace: Trace | undefined, reason: NoneReason): 0 {
  if (trace !== undefined) trace.reason = reason;
  return 0;
}

function unitsOf(inquiry: Inquiry, cell: number | RuleCell): number | undefined {
  const said = kinded(cell);
  switch (said.kind) {
    case 'units':
      return perInstitution(said.cell);
    case 'share':
      return share(inquiry, said.cell);
    case 'each':
      return each(inquiry, said.cell);
    case 'post':
      return post(inquiry, said.cell);
    case 'external':
      return external(inquiry, said.cell);
  }
}
