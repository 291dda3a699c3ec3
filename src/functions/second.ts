import { readPosition } from '../engine/arguments/position';
import { basisText } from './answers/basis';
import { gapCells, requiredCells } from './answers/cells';
import { checklistRows } from './answers/checklist';
import { editionRows } from './answers/edition';
import { explanation, gapExplanation } from './answers/explanation';
import { gapBySectionRows } from './answers/gap-by-section';
import { homeCareAnswer, homeCareReason } from './answers/home-care';
import { institutionRows } from './answers/institution';
import { facilityTypeRows, positionRows, profileItemRows } from './answers/lists';
import { nextStepCells } from './answers/next-step';
import { sizeRows, stepRows } from './answers/sizes';
import { tableRows } from './answers/table';
import { cellValue, cellValues, type FunctionValue } from './cell-value';
import { questionsReadBy } from './question';

/** An argument as Excel hands it over, and what cells show. */
type Given = unknown;
type Rows = FunctionValue[][];
type Value = FunctionValue;

const questionOf = questionsReadBy(readPosition);

/**
 * The second script of the functions: explanations, tables and lists in words, and the reading of names that are not to the
 * letter. Each is called with the arguments of the function that asks it.
 */
export const second = {
  requiredStaff: (position: Given, residents: Given, type: Given, profile: Given, edition: Given): Rows =>
    cellValues(() => requiredCells(questionOf(type, profile, edition), position, residents)),
  staffGap: (position: Given, actual: Given, residents: Given, type: Given, profile: Given, edition: Given): Rows =>
    cellValues(() => gapCells(questionOf(type, profile, edition), position, actual, residents)),
  staffTable: (residents: Given, type: Given, profile: Given, edition: Given, language: Given): Rows =>
    cellValues(() => tableRows(questionOf(type, profile, edition), residents, language)),
  explain: (position: Given, residents: Given, type: Given, profile: Given, edition: Given, language: Given): Value =>
    cellValue(() => explanation(questionOf(type, profile, edition), position, residents, language)),
  positions: (type: Given, language: Given, edition: Given): Rows =>
    cellValues(() => positionRows(type, language, edition)),
  facilityTypes: (language: Given, edition: Given): Rows => cellValues(() => facilityTypeRows(language, edition)),
  profileItems: (type: Given, language: Given, edition: Given): Rows =>
    cellValues(() => profileItemRows(type, language, edition)),
  edition: (edition: Given): Rows => cellValues(() => editionRows(edition)),
  homeCare: (conditions: readonly Given[], support: Given): Value =>
    cellValue(() => homeCareAnswer(conditions, support)),
  homeCareReasoning: (conditions: readonly Given[], support: Given, language: Given): Value =>
    cellValue(() => homeCareReason(conditions, support, language)),
  checklist: (paragraph: Given, language: Given, edition: Given): Rows =>
    cellValues(() => checklistRows(paragraph, language, edition)),
  institutionTable: (parts: Given, profile: Given, edition: Given, language: Given): Rows =>
    cellValues(() => institutionRows(parts, profile, edition, language)),
  gapBySection: (
    positions: Given,
    actual: Given,
    residents: Given,
    type: Given,
    profile: Given,
    edition: Given,
    language: Given,
  ): Rows =>
    cellValues(() => gapBySectionRows(questionOf(type, profile, edition), positions, actual, residents, language)),
  explainGap: (
    position: Given,
    actual: Given,
    residents: Given,
    type: Given,
    profile: Given,
    edition: Given,
    language: Given,
  ): Value =>
    cellValue(() => gapExplanation(questionOf(type, profile, edition), position, actual, residents, language)),
  nextStep: (position: Given, residents: Given, type: Given, profile: Given, direction: Given, edition: Given): Rows =>
    cellValues(() => nextStepCells(questionOf(type, profile, edition), position, residents, direction)),
  steps: (from: Given, to: Given, type: Given, profile: Given, edition: Given): Rows =>
    cellValues(() => stepRows(questionOf(type, profile, edition), from, to)),
  compareSizes: (sizes: Given, type: Given, profile: Given, section: Given, edition: Given): Rows =>
    cellValues(() => sizeRows(questionOf(type, profile, edition), sizes, section)),
  basis: (position: Given, residents: Given, type: Given, profile: Given, edition: Given, language: Given): Value =>
    cellValue(() => basisText(questionOf(type, profile, edition), position, residents, language)),
};

export type Second = typeof second;
