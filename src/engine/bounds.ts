import type { CellOf } from '../norms/schema';
import { noteInterpretation, type Inquiry } from './inquiry';
import { quantity } from './quantity';

/** The least and the most that a rule gives; where it has both, the most goes last. */
export type Limits = Pick<CellOf['share'], 'atLeast' | 'atMost'>;

/** Units raised to the cell's "at least" and cut to its "at most"; undefined where a limit that matters is not known. */
export function bounded(inquiry: Inquiry, units: number, { atLeast, atMost }: Limits): number | undefined {
  const raised = atLeast === undefined ? units : Math.max(units, atLeast);
  if (raised !== units) inquiry.trace?.steps.push({ step: 'at-least', units: raised, result: raised });
  if (atMost === undefined) return raised;
  return typeof atMost === 'number' ? cut(inquiry, raised, atMost) : cutPerRoom(inquiry, raised, atMost);
}

function cut(inquiry: Inquiry, units: number, limit: number): number {
  const result = Math.min(units, limit);
  if (result !== units) inquiry.trace?.steps.push({ step: 'at-most', limit, result });
  return result;
}

/** The limit for each room cannot lower units that one room allows, so the number of rooms is asked only above that. */
function cutPerRoom(inquiry: Inquiry, units: number, atMost: { units: number; per: string }): number | undefined {
  noteInterpretation(inquiry, inquiry.norms.governing.get('limit-per-room')?.id);
  if (!inquiry.facility.profile.values.has(atMost.per) && units <= atMost.units) {
    inquiry.trace?.steps.push({ step: 'within-one-room', item: atMost.per, limit: atMost.units });
    return units;
  }
  const rooms = quantity(inquiry, atMost.per);
  return rooms === undefined ? undefined : cut(inquiry, units, rooms * atMost.units);
}
