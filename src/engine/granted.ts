import type { Rounding } from '../norms/schema';
import { noteInterpretation, type Inquiry } from './inquiry';
import { grant } from './rounding';
import type { RoundingSource } from './steps';

/** A share of units after rounding: by the rule's own rounding, else the profile's, the workbook's or the edition's. */
export function granted(inquiry: Inquiry, share: number, own: Rounding | undefined): number {
  const { norms, facility, trace } = inquiry;
  const { profile, workbookRounding } = facility;
  const rounding = own ?? profile.rounding ?? workbookRounding ?? norms.rounding;
  if (own === undefined) noteInterpretation(inquiry, norms.governing.get('fractions')?.id);
  const result = grant(share, rounding);
  const source: RoundingSource = own
    ? 'rule'
    : profile.rounding
      ? 'profile'
      : workbookRounding
        ? 'workbook'
        : 'edition';
  trace?.steps.push({ step: 'rounding', rounding, source, share, result });
  return result;
}
