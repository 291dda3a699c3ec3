import type { CompiledEdition } from '../../../engine/compile';
import { unitsIn } from '../../../engine/requirement';
import { tidy } from '../../../engine/rounding';
import type { Language } from '../../../norms/languages';
import type { OtherEdition } from '../../../workbook/budget/carried';
import type { BudgetPlan, BudgetSection, TypedLine } from '../../../workbook/budget/plan';
import { isRefused, type Refused } from '../../../workbook/excel/refusal';
import { isCellFormula } from '../../../workbook/sheet/literal';
import { editionLine } from '../../../workbook/sheet/words';
import type { TypedCell } from '../../../workbook/facility/plan';
import { readFacilities, type FacilityOnSheet } from '../../../workbook/facility/read';
import { differences } from '../../../workbook/facility/differences';
import { requiredOnSheet } from '../../../workbook/facility/required-on-sheet';
import { rowsInEdition } from '../../../workbook/facility/typed-in-edition';
import { editionById } from '../../loaded-editions';
import type { Wizard } from '../../shared/entries/wizard';
import type { Computation } from '../computation';
import { facilityPlan } from '../insert/facility-plan';
import { isSameInstitution } from '../institution/same-institution';

/** Whose budget it is. */
export function budgetOwner(
  { facilities: [main] }: Wizard,
  { edition }: CompiledEdition,
): Pick<BudgetPlan, 'institution' | 'type' | 'edition'> {
  const type = edition.types.find(({ id }) => id === main.type)?.name ?? { kk: '', ru: '', en: '' };
  return { institution: main.name.trim(), type, edition: edition.id };
}

interface PlanContext {
  readonly norms: CompiledEdition;
  readonly language: Language;
  readonly year: number;
}

export interface PlannedBudget extends BudgetPlan {
  /** Whether the staffing sheet that it follows is of other residents or answers than were computed. */
  readonly isOther: boolean;
}

/** The budget of what was computed: it follows the staffing sheet that the wizard works on, where the workbook has it and it is of this institution. */
export async function budgetPlan(
  wizard: Wizard,
  computations: readonly Computation[],
  { norms, language, year }: PlanContext,
  signal: AbortSignal,
): Promise<PlannedBudget | Refused> {
  const { workedOn } = wizard;
  const read = workedOn === undefined ? { facilities: [] } : await readFacilities(editionById, signal);
  if (isRefused(read)) return read;
  const staffing = read.facilities.find(
    (one) => one.table === workedOn?.table && one.edition === norms.edition.id && isSameInstitution(wizard, one),
  );
  return {
    language,
    ...budgetOwner(wizard, norms),
    editionLine: editionLine({ language, norms }),
    sections: budgetSections(norms, language, computations),
    requiredFrom: staffing && requiredOnSheet(staffing),
    year,
    begun: staffing === undefined ? new Map() : begunOn(staffing),
    isOther: staffing !== undefined && !isOf(staffing, wizard, computations, { norms, language }),
  };
}

/** Whether a staffing sheet is of the same parts, residents and answers; what it calls them does not matter. */
function isOf(
  staffing: FacilityOnSheet,
  wizard: Wizard,
  computations: readonly Computation[],
  { norms, language }: Pick<PlanContext, 'norms' | 'language'>,
): boolean {
  const computed = facilityPlan(wizard, computations, { norms, fingerprint: '', language, rounding: undefined });
  const other = differences(staffing, computed, undefined).filter(({ about, isUnread, pane }) => {
    const isName = about.kind === 'institution' || about.kind === 'name';
    return !isName && !(isUnread && pane === undefined);
  });
  return other.length === 0 && staffing.parts.length === computed.parts.length;
}

/** The positions of another edition that is loaded, with their rows in this one. */
export function otherEdition(norms: CompiledEdition, language: Language, id: string): OtherEdition | undefined {
  const before = editionById(id);
  if (before === undefined) return undefined;
  const rows = rowsInEdition(before, norms);
  return new Map(
    before.positions.map(({ position: { row, name } }) => [row, { row: rows.get(row), name: name[language] }]),
  );
}

/** The positions of the norms by section, but those paid within others, with what is required of all parts together. */
export function budgetSections(
  norms: CompiledEdition,
  language: Language,
  computations: readonly Computation[],
): BudgetSection[] {
  return norms.edition.sections.map((section) => ({
    name: section.name[language],
    lines: norms.positions.flatMap(({ section: own, position }, at) =>
      own === section && position.within === undefined
        ? [{ row: position.row, name: position.name[language], required: requiredOf(computations, at) }]
        : [],
    ),
  }));
}

/** Of all parts together; undefined where it is not determined for one of them. */
function requiredOf(computations: readonly Computation[], position: number): number | undefined {
  const units = computations.map(({ requirements }) => {
    const answer = requirements[position];
    return answer && unitsIn(answer);
  });
  return units.every((one) => one !== undefined) ? tidy(units.reduce((sum, one) => sum + one, 0)) : undefined;
}

/** What the staffing sheet already says of units and salaries. */
function begunOn({ typed }: FacilityOnSheet): Map<number, TypedLine> {
  return new Map(
    typed.map(({ row, actual, salary }): [number, TypedLine] => [
      row,
      { ...(actual && { occupied: asTyped(actual) }), ...(salary && { salary: asTyped(salary) }) },
    ]),
  );
}

/** A formula of the staffing sheet would ask other cells here. */
function asTyped({ content, figure }: TypedCell): TypedCell['content'] {
  return isCellFormula(content) ? (figure ?? '') : content;
}
