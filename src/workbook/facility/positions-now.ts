import type { CompiledPosition } from '../../engine/compile';
import { facility } from '../../engine/facility';
import { requirement, unitsIn, type Requirement } from '../../engine/requirement';
import { say } from '../../i18n/say';
import { sayNote } from '../../i18n/table';
import type { Language } from '../../norms/schema';
import { joinNotes, jointStatus } from '../sheet/several-parts';
import type { FacilityPlan } from './plan';

/** The figures and words of a position on a sheet of values. */
export interface PositionNow {
  /** One for each part; undefined where it is not determined. */
  readonly units: readonly (number | undefined)[];
  readonly status: string;
  readonly note: string;
}

const words = { required: 'required', none: 'none', undetermined: 'undeterminedStatus' } as const;

/** A status in the words that NORMS.STAFF_TABLE uses. */
export function sayRequirementStatus(language: Language, status: Requirement['status']): string {
  return say(language, words[status]);
}

/** The note that a position shows: a dash of the annex is told once, under the table. */
function shownNote(language: Language, note: string): string {
  return note === say(language, 'reasonDash') ? '' : note;
}

/** The answers for positions with the present figures. A part for which the edition has no column is not determined. */
export function positionsNow(plan: FacilityPlan): (position: CompiledPosition) => PositionNow {
  const { norms, language, parts, workbookRounding } = plan;
  const facilities = parts.map(({ type, residents, profile }) => {
    const place = norms.edition.types.findIndex(({ id }) => id === type);
    return place < 0 ? undefined : facility(norms, place, residents, profile, workbookRounding);
  });
  return (position) => {
    const answers = facilities.map((one) => one && requirement(norms, one, position));
    return {
      units: answers.map((answer) => answer && unitsIn(answer)),
      status: sayRequirementStatus(language, jointStatus(answers.map((answer) => answer?.status ?? 'undetermined'))),
      note: joinNotes(
        answers.map((answer) => (answer ? shownNote(language, sayNote(language, norms, answer)) : '')),
        parts.map(({ name }) => name),
      ),
    };
  };
}
