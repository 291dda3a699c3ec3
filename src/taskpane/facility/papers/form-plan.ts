import type { CompiledEdition } from '../../../engine/compile';
import { unitsIn } from '../../../engine/requirement';
import { sayBasis } from '../../../i18n/explanation';
import type { Language } from '../../../norms/languages';
import type { FormerBudget } from '../../../workbook/budget/former';
import type { BudgetLine, OwnLine, TypedLine } from '../../../workbook/budget/plan';
import { withoutApostrophe } from '../../../workbook/sheet/literal';
import { editionLine } from '../../../workbook/sheet/words';
import type { BasisPart, FormLine, FormPlan } from '../../../workbook/signing/plan';
import type { Wizard } from '../../shared/entries/wizard';
import { budgetSections } from './budget-plan';
import type { Computation } from '../computation';
import { facilityTitle } from '../facility-title';

interface PlanContext {
  readonly norms: CompiledEdition;
  readonly language: Language;
}

/** The form of what was computed, with the figures of a budget where there is one. */
export function formPlan(
  { facilities }: Wizard,
  computations: readonly Computation[],
  { norms, language }: PlanContext,
  budget: FormerBudget | undefined,
): FormPlan {
  const typed = budget?.figures?.typed;
  const sections = budgetSections(norms, language, computations).map(({ name, lines }) => ({
    name,
    lines: lines.flatMap(
      (line) => lineOf(line, typed === undefined ? undefined : (typed.lines.get(line.row) ?? {})) ?? [],
    ),
  }));
  return {
    language,
    institution: facilities[0].name.trim(),
    edition: norms.edition.id,
    editionLine: editionLine({ language, norms }),
    budget: budget?.budget,
    sections: [...sections, { name: '', lines: (typed?.own ?? []).flatMap((own) => ownLine(own) ?? []) }],
    parts: computations.flatMap((computation): BasisPart[] => {
      const entry = facilities.find(({ key }) => key === computation.key);
      return entry === undefined
        ? []
        : [basisPart(norms, language, computation, facilityTitle(language, norms, entry))];
    }),
  };
}

/** A position with its approved units, or with those that the norms require; none where these are 0. */
function lineOf({ name, required }: BudgetLine, typed: TypedLine | undefined): FormLine | undefined {
  if (typed === undefined) return required === 0 ? undefined : formLine(name, { approved: required ?? '' });
  const isUnused = Object.keys(typed).length === 0 && required === 0;
  return isUnused || typed.approved === 0 ? undefined : formLine(name, typed);
}

function ownLine({ name, typed }: OwnLine): FormLine | undefined {
  const isBlank = name === '' && Object.keys(typed).length === 0;
  return isBlank || typed.approved === 0 ? undefined : formLine(withoutApostrophe(name), typed);
}

function formLine(name: string, { approved = '', salary = '', percent = '', sum = '' }: TypedLine): FormLine {
  return { name, units: approved, salary, percent, sum };
}

function basisPart(
  norms: CompiledEdition,
  language: Language,
  { facility, requirements }: Computation,
  name: string,
): BasisPart {
  return {
    name,
    type: norms.edition.types[facility.type]?.name[language] ?? '',
    residents: facility.residents,
    lines: requirements.flatMap((answer) => {
      if (answer.status === 'none') return [];
      const { position } = answer.position;
      const basis = sayBasis(language, norms, answer);
      return [{ row: position.row, name: position.name[language], units: unitsIn(answer), basis }];
    }),
  };
}
