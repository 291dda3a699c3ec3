import { facility } from '../../../src/engine/facility';
import { requiredUnits, requirement, type Requirement } from '../../../src/engine/requirement';
import { sayStep } from '../../../src/i18n/steps';
import type { Cell } from '../../../src/norms/schema';
import { normsWithCell, profileOf, short, typeIds, type Known, type Short } from '../ask';

/** Row 8 of an edition in which it says something else than in the order. */
const row = 8;

function asked(cell: Cell, residents: number, known: Known) {
  const norms = normsWithCell(row, cell);
  const position = norms.byRow.get(row);
  const placed = facility(norms, typeIds.indexOf('elderly-disabled'), residents, profileOf(known));
  if (position === undefined || placed === undefined) throw new Error('row 8 is there for everybody');
  return { norms, position, placed };
}

export function answerTo(cell: Cell, residents: number, known: Known): Requirement {
  const { norms, position, placed } = asked(cell, residents, known);
  return requirement(norms, placed, position);
}

/** The steps of an answer in English, from the rule on. */
export function told(cell: Cell, residents: number, known: Known): string[] {
  const { norms } = asked(cell, residents, known);
  return answerTo(cell, residents, known)
    .steps.slice(1)
    .map((step) => sayStep('en', norms, step));
}

/** What a rule comes to, the number alone and with its steps. */
export function rule(what: string, cell: Cell, cases: readonly (readonly [number, Known, Short])[]): void {
  test.each(cases)(`${what}: %i residents, %j: %s`, (residents, known, answer) => {
    const { norms, position, placed } = asked(cell, residents, known);
    const reasoned = requirement(norms, placed, position);
    expect(short(reasoned)).toBe(answer);
    expect(requiredUnits(norms, placed, position)).toBe(
      reasoned.status === 'undetermined' ? undefined : reasoned.units,
    );
  });
}
