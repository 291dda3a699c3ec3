import { compile } from '../../../src/engine/compile';
import { emptyProfile } from '../../../src/engine/facility';
import { KZ_343_2021 } from '../../../src/norms/KZ-343-2021';
import type { FacilityPart, FacilityPlan, TypedCell } from '../../../src/workbook/facility/plan';

export const norms = compile(KZ_343_2021);

export const places = { staffing: 'Штат', profile: 'Сведения', table: 1 };

export const part: FacilityPart = { name: 'Үй', type: 'psychoneurological', residents: 120, profile: emptyProfile };

/** A unit for accompanied independent living, attached to the first part. */
export const attached: FacilityPart = { ...part, name: 'Бөлімше', type: 'assisted-living', residents: 12 };

export function planOf(changes: Partial<FacilityPlan> = {}): FacilityPlan {
  return {
    norms,
    fingerprint: '0123456789abcdef',
    language: 'ru',
    form: 'formulas',
    institution: 'Дом',
    parts: [part],
    columns: [],
    without: [],
    ifSheetExists: 'ask',
    ...changes,
  };
}

/** A number that somebody typed. */
export function typedNumber(figure: number): TypedCell {
  return { content: figure, figure };
}
