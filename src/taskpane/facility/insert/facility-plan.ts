import type { CompiledEdition } from '../../../engine/compile';
import type { Language, Rounding } from '../../../norms/schema';
import type { FacilityPart, FacilityPlan } from '../../../workbook/facility/plan';
import type { Wizard } from '../../shared/entries/wizard';
import type { Computation } from '../computation';
import { facilityTitle } from '../facility-title';
import { typedHere } from '../typed-here';

interface PlanContext {
  readonly norms: CompiledEdition;
  readonly fingerprint: string;
  readonly language: Language;
  readonly rounding: Rounding | undefined;
}

/** What to write into the workbook: the wizard's choices and what was computed, in the sheet's language. */
export function facilityPlan(
  wizard: Wizard,
  computations: readonly Computation[],
  { norms, fingerprint, language, rounding }: PlanContext,
): FacilityPlan {
  const { facilities, insert } = wizard;
  const sheetLanguage = insert.language ?? language;
  const parts = computations.flatMap(({ key, facility }): FacilityPart[] => {
    const entry = facilities.find((one) => one.key === key);
    if (entry === undefined) return [];
    const { type, residents } = entry;
    return [
      {
        name: facilityTitle(sheetLanguage, norms, entry),
        type,
        residents: facility.residents,
        residentsFrom: residents.cell,
        profile: facility.profile,
      },
    ];
  });
  return {
    norms,
    fingerprint,
    language: sheetLanguage,
    form: insert.form,
    institution: facilities[0].name.trim(),
    parts,
    columns: insert.columns,
    without: insert.without,
    typed: typedHere(wizard, norms),
    workbookRounding: rounding,
    sheetName: insert.sheetName?.trim() || undefined,
    ifSheetExists: 'ask',
  };
}
