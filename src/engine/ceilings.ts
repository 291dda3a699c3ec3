import { kinded } from '../norms/kinds';
import type { WorkingCeiling } from '../norms/working-edition';
import { cellUnits } from './cell-units';
import type { CompiledEdition } from './compile';
import type { Circumstances } from './facility';
import type { Inquiry } from './inquiry';
import { newTrace } from './steps';

/** The most that a note allows: a number, or what is missing for it. */
export type CeilingAnswer = { readonly units: number } | { readonly missing: readonly string[] };

/** What a ceiling of the notes allows for a number of residents and a profile. */
export function ceilingUnits(norms: CompiledEdition, facility: Circumstances, { cell }: WorkingCeiling): CeilingAnswer {
  const trace = newTrace();
  const units = cellUnits({ norms, facility, trace }, kinded(cell), cell.requires ?? []);
  return units === undefined ? { missing: [...trace.missing] } : { units };
}

/** Warns where more of an item is given than the ceilings that cap it allow together. */
export function warnOverCeilings(inquiry: Inquiry, item: string, count: number): void {
  const { trace, norms, facility } = inquiry;
  if (trace === undefined) return;
  const capping = norms.edition.ceilings.filter(({ caps }) => caps === item);
  if (capping.length === 0) return;
  const answers = capping.map((ceiling) => ceilingUnits(norms, facility, ceiling));
  const allowed = answers.reduce((sum, answer) => sum + ('units' in answer ? answer.units : 0), 0);
  const unknown = [...new Set(answers.flatMap((answer) => ('missing' in answer ? answer.missing : [])))];
  if (count > allowed) trace.steps.push({ step: 'over-ceilings', item, count, allowed, unknown });
}
