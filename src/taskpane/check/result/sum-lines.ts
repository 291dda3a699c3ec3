import { tidy } from '../../../engine/rounding';
import type { CheckKey } from '../../../i18n/pane/check-en';
import type { Comparison } from '../../../staffing/compare';

/** A line of the sum that leads from what is required to what the table has. */
export interface SumLine {
  readonly key: CheckKey;
  readonly units: number;
  readonly sign: '' | '−' | '+';
  /** The sum of the lines above it. */
  readonly isSum?: boolean;
}

/**
 * From what is required to what the table has, line by line: every line adds to the one above it or takes away from it.
 * What is zero is left out, but for the four figures that everybody looks for.
 */
export function sumLines({ total, units }: Pick<Comparison, 'total' | 'units'>): SumLine[] {
  const besides: SumLine[] = [
    { key: 'ofUndetermined', units: total.ofUndetermined, sign: '+' },
    { key: 'ofApart', units: total.apart.actual, sign: '+' },
    { key: 'ofWithoutNorm', units: units.withoutNorm, sign: '+' },
    { key: 'ofUndecided', units: units.undecided, sign: '+' },
  ];
  const shown = besides.filter((one) => one.units !== 0);
  const compared: SumLine = {
    key: 'actualCompared',
    units: tidy(total.actual - total.ofUndetermined - total.apart.actual),
    sign: '',
    isSum: true,
  };
  return [
    { key: total.undetermined > 0 ? 'requiredAtLeast' : 'required', units: total.required, sign: '' },
    ...(total.apart.required === 0
      ? []
      : [{ key: 'requiredApart', units: total.apart.required, sign: '−' } satisfies SumLine]),
    { key: 'shortfall', units: total.short, sign: '−' },
    { key: 'surplus', units: total.over, sign: '+' },
    ...(shown.length === 0 ? [] : [compared, ...shown]),
    {
      key: 'actual',
      units: tidy(total.actual + units.withoutNorm + units.undecided),
      sign: '',
      isSum: true,
    },
  ];
}
