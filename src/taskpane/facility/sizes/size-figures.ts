import { addUnder } from '../../../engine/add-under';
import type { CompiledEdition } from '../../../engine/compile';
import type { Facility } from '../../../engine/facility';
import { unitsIn } from '../../../engine/requirement';
import { tidy } from '../../../engine/rounding';
import { compareSizes, type ComparedSizes, type SizesOfPosition } from '../../../engine/sizes';
import { contextOf, sayReason } from '../../../i18n/explanation';
import { sayRule } from '../../../i18n/rules';
import type { Language } from '../../../norms/schema';
import type { TypedFigures } from '../../../workbook/facility/plan';

/** What a rule says, and the sizes of the facility for which it does. */
export interface RuleOfSizes {
  readonly rule: string;
  readonly sizes: readonly number[];
}

/** A position whose units differ between sizes. */
export interface SizeLine extends SizesOfPosition {
  /** Tenge a month at each size; undefined where it is not determined. Without a salary there is none. */
  readonly funds: readonly (number | undefined)[] | undefined;
  readonly why: readonly RuleOfSizes[];
}

/** Sizes of a facility side by side. */
export interface SizeFigures {
  readonly lines: readonly SizeLine[];
  /** What is determined at none of the sizes. */
  readonly open: readonly SizesOfPosition[];
  readonly totals: ComparedSizes['totals'];
  /** Tenge a month at each size over the lines that have a salary; undefined where none has. */
  readonly funds: readonly number[] | undefined;
  /** How many lines have no salary. */
  readonly withoutSalary: number;
}

/** The figures of a facility at several sizes, with money by the salaries that people typed into its sheet. */
export function sizeFigures(
  language: Language,
  norms: CompiledEdition,
  facilities: readonly Facility[],
  typed: readonly TypedFigures[] = [],
): SizeFigures {
  const salaries = new Map(typed.map(({ row, salary }) => [row, salary?.figure]));
  const { positions, totals } = compareSizes(norms, facilities, () => true);
  const isOpen = ({ answers }: SizesOfPosition): boolean => answers.every((one) => unitsIn(one) === undefined);
  const lines = positions
    .filter((one) => !isOpen(one))
    .map((one): SizeLine => {
      const salary = salaries.get(one.position.position.row);
      const fund = (units: number | undefined): number | undefined =>
        units === undefined || salary === undefined ? undefined : tidy(units * salary);
      return {
        ...one,
        funds: salary === undefined ? undefined : one.answers.map((answer) => fund(unitsIn(answer))),
        why: rulesBySize(language, norms, facilities, one),
      };
    });
  const paid = lines.flatMap(({ funds }) => (funds === undefined ? [] : [funds]));
  return {
    lines,
    open: positions.filter(isOpen),
    totals,
    funds:
      paid.length === 0
        ? undefined
        : facilities.map((_, size) => tidy(paid.reduce((sum, funds) => sum + (funds[size] ?? 0), 0))),
    withoutSalary: lines.length - paid.length,
  };
}

function rulesBySize(
  language: Language,
  norms: CompiledEdition,
  facilities: readonly Facility[],
  { position, answers }: SizesOfPosition,
): RuleOfSizes[] {
  const sizes = new Map<string, number[]>();
  answers.forEach((answer, at) => {
    const cell = answer.column === undefined ? null : (position.cells[answer.column] ?? null);
    const said = sayRule(language, norms, cell, contextOf(answer));
    // A dash says by itself that nothing is required.
    const hasReason = answer.status === 'none' && answer.reason !== 'dash';
    const rule = hasReason ? `${said} (${sayReason(language, answer.reason)})` : said;
    addUnder(sizes, rule, facilities[at]?.residents ?? 0);
  });
  return [...sizes].map(([rule, residents]) => ({ rule, sizes: residents }));
}
