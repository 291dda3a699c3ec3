import type { Rounding } from '../norms/schema';
import { noteInterpretation, type Inquiry } from './inquiry';
import { grant } from './rounding';
import type { RoundingSource } from './steps';

/** A share of units after rounding: by the rule's own rounding, else the profile's, the workbook's or the edition's. */
export function granted(inquiry: Inquiry, share: number, own: Rounding | undefined): number {
  const { norms, trace } = inquiry;
  const { rounding, source } = roundingFor(inquiry, own);
  if (source !== 'rule') noteInterpretation(inquiry, norms.governing.get('fractions')?.id);
  const result = grant(share, rounding);
  trace?.steps.push({ step: 'rounding', rounding, source, share, result });
  return result;
}

function roundingFor(
  { norms, facility }: Inquiry,
  own: Rounding | undefined,
): { readonly rounding: Rounding; readonly source: RoundingSource } {
  const { profile, workbookRounding } = facility;
  if (own !== undefined) return { rounding: own, source: 'rule' };
  if (profile.rounding !== undefined) return { rounding: profile.rounding, source: 'profile' };
  if (workbookRounding !== undefined) return { rounding: workbookRounding, source: 'workbook' };
  return { rounding: norms.rounding, source: 'edition' };
}
