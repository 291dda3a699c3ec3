import type { Rounding } from '../norms/schema';
import { noteInterpretation, type Inquiry } from './inquiry';
import { grant } from './rounding';
import type { RoundingSource } from './steps';

/** A share of units as it is granted: as the rule itself says, else by profile, workbook or the edition's interpretation. */
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
