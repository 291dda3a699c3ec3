/* Excel's custom functions. The metadata generator reads this file: top-level function declarations only, the enum here. */
/* eslint-disable @typescript-eslint/no-explicit-any -- Excel converts typed parameters before we can say what is wrong; `any` it leaves alone. */
import { readPositionToTheLetter } from "../engine/arguments/position-to-the-letter";
import { gapCells, requiredCells } from "./answers/cells";
import { limitAnswer } from "./answers/limit";
import { nextStepCells } from "./answers/next-step";
import { totalUnits } from "./answers/total";
import "./built-in-editions";
import "./page-api";
import { cellByFirst, cellBySecond, rowsByEither, rowsBySecond } from "./either-script";
import { questionsReadBy } from "./question";

const questionOf = questionsReadBy(readPositionToTheLetter);

/**
 * Facility types of the built-in edition.
 * @customenum {string}
 */
export enum FACILITY_TYPE {
  /** Unit for accompanied independent living */
  assistedLiving = "assisted-living",
  /** Psychoneurological organisation for children */
  childrenPsychoneurological = "children-psychoneurological",
  /** Organisation for children with musculoskeletal disorders */
  childrenMusculoskeletal = "children-musculoskeletal",
  /** Psychoneurological organisation */
  psychoneurological = "psychoneurological",
  /** Organisation for the elderly and disabled */
  elderlyDisabled = "elderly-disabled",
}

/**
 * Units of staff that the norms require for a position. Ranges of positions or residents give a range of answers.
 * @customfunction REQUIRED_STAFF
 * @helpurl https://localhost:3000/functions.html#required_staff
 * @param {any[][]} position Position: row number, id or name. May be a range.
 * @param {any[][]} residents Number of residents: a whole number from 1. May be a range.
 * @param {FACILITY_TYPE} type Facility type: id, footnote number or name.
 * @param {any[][]} [profile] What the facility has: a two-column range (item, value), or one number.
 * @param {any} [edition] Edition id or a date.
 * @returns {any[][]} Units; #N/A says what is missing, #VALUE! what is wrong.
 */
export function requiredStaff(
  position: any[][],
  residents: any[][],
  type: FACILITY_TYPE,
  profile?: any[][],
  edition?: any,
): any[][] {
  return rowsByEither(
    () => requiredCells(questionOf(type, profile, edition), position, residents),
    (second) => second.requiredStaff(position, residents, type, profile, edition),
  );
}

/**
 * Actual staff minus required: a negative figure is a shortfall.
 * @customfunction STAFF_GAP
 * @helpurl https://localhost:3000/functions.html#staff_gap
 * @param {any[][]} position Position: row number, id or name. May be a range.
 * @param {any[][]} actual Actual units; an empty cell is 0. May be a range.
 * @param {any[][]} residents Number of residents: a whole number from 1. May be a range.
 * @param {FACILITY_TYPE} type Facility type: id, footnote number or name.
 * @param {any[][]} [profile] What the facility has: a two-column range (item, value), or one number.
 * @param {any} [edition] Edition id or a date.
 * @returns {any[][]} Units; #N/A says what is missing, #VALUE! what is wrong.
 */
export function staffGap(
  position: any[][],
  actual: any[][],
  residents: any[][],
  type: FACILITY_TYPE,
  profile?: any[][],
  edition?: any,
): any[][] {
  return rowsByEither(
    () => gapCells(questionOf(type, profile, edition), position, actual, residents),
    (second) => second.staffGap(position, actual, residents, type, profile, edition),
  );
}

/**
 * The facility's whole staffing table with a header: row, position, section, units, status, basis, note, in the unit cost.
 * @customfunction STAFF_TABLE
 * @helpurl https://localhost:3000/functions.html#staff_table
 * @param {any} residents Number of residents: a whole number from 1.
 * @param {FACILITY_TYPE} type Facility type: id, footnote number or name.
 * @param {any[][]} [profile] What the facility has: a two-column range (item, value).
 * @param {any} [edition] Edition id or a date.
 * @param {any} [language] Language of the table: kk, ru or en.
 * @returns {any[][]} The table; an undetermined row has no units and says what is missing.
 */
export function staffTable(
  residents: any,
  type: FACILITY_TYPE,
  profile?: any[][],
  edition?: any,
  language?: any,
): any[][] {
  return rowsBySecond((second) => second.staffTable(residents, type, profile, edition, language));
}

/**
 * The sum of what the norms require, over what is determined: "at least".
 * @customfunction TOTAL_STAFF
 * @helpurl https://localhost:3000/functions.html#total_staff
 * @param {any} residents Number of residents: a whole number from 1.
 * @param {FACILITY_TYPE} type Facility type: id, footnote number or name.
 * @param {any[][]} [profile] What the facility has: a two-column range (item, value).
 * @param {any} [section] Section number, id or name, or "service" for all that counts towards the cost of a unit of service.
 * @param {any} [edition] Edition id or a date.
 * @returns {any} Units.
 */
export function totalStaff(residents: any, type: FACILITY_TYPE, profile?: any[][], section?: any, edition?: any): any {
  return cellByFirst(() => totalUnits(questionOf(type, profile, edition), residents, section));
}

/**
 * Why: the row, column, rule, arithmetic, interpretations and disputed cells behind a requirement, with its citation.
 * @customfunction EXPLAIN
 * @helpurl https://localhost:3000/functions.html#explain
 * @param {any} position Position: row number, id or name.
 * @param {any} residents Number of residents: a whole number from 1.
 * @param {FACILITY_TYPE} type Facility type: id, footnote number or name.
 * @param {any[][]} [profile] What the facility has: a two-column range (item, value), or one number.
 * @param {any} [edition] Edition id or a date.
 * @param {any} [language] Language of the text: kk, ru or en.
 * @returns {any} The reasoning, a line a step.
 */
export function explain(
  position: any,
  residents: any,
  type: FACILITY_TYPE,
  profile?: any[][],
  edition?: any,
  language?: any,
): any {
  return cellBySecond((second) => second.explain(position, residents, type, profile, edition, language));
}

/**
 * The positions of the norms: name, row number, section, id, facility types.
 * @customfunction POSITIONS
 * @helpurl https://localhost:3000/functions.html#positions
 * @param {any} [type] Only those of a facility type: its id, footnote number or name.
 * @param {any} [language] Language of the names: kk, ru or en.
 * @param {any} [edition] Edition id or a date.
 * @returns {any[][]} A line a position; the first column serves as a list for data validation.
 */
export function positions(type?: any, language?: any, edition?: any): any[][] {
  return rowsBySecond((second) => second.positions(type, language, edition));
}

/**
 * The facility types of the norms: name, id, footnote number.
 * @customfunction FACILITY_TYPES
 * @helpurl https://localhost:3000/functions.html#facility_types
 * @param {any} [language] Language of the names: kk, ru or en.
 * @param {any} [edition] Edition id or a date.
 * @returns {any[][]} A line a facility type.
 */
export function facilityTypes(language?: any, edition?: any): any[][] {
  return rowsBySecond((second) => second.facilityTypes(language, edition));
}

/**
 * The profile items of the norms: name, id, what to write, rows that ask for it.
 * @customfunction PROFILE_ITEMS
 * @helpurl https://localhost:3000/functions.html#profile_items
 * @param {any} [type] Only those that a facility type is asked: its id, footnote number or name.
 * @param {any} [language] Language of the names: kk, ru or en.
 * @param {any} [edition] Edition id or a date.
 * @returns {any[][]} A line an item.
 */
export function profileItems(type?: any, language?: any, edition?: any): any[][] {
  return rowsBySecond((second) => second.profileItems(type, language, edition));
}

/**
 * An edition of the norms: id, title, citation, dates, status on the date, fingerprint.
 * @customfunction EDITION
 * @helpurl https://localhost:3000/functions.html#edition
 * @param {any} [edition] Edition id or a date; omitted: the workbook's default edition.
 * @returns {any[][]} Label and value, a line each.
 */
export function edition(edition?: any): any[][] {
  return rowsBySecond((second) => second.edition(edition));
}

/**
 * The most that the notes under the table allow: vehicles of each kind, specialists per specialised rooms.
 * @customfunction LIMIT
 * @helpurl https://localhost:3000/functions.html#limit
 * @param {any} what passenger-car, ambulance, bus, motor-vehicle, sewage-truck, tractor, minibus or room-specialists.
 * @param {any} residents Number of residents: a whole number from 1.
 * @param {any[][]} [profile] What the facility has: a two-column range (item, value).
 * @param {any} [edition] Edition id or a date.
 * @returns {any} The ceiling.
 */
export function limit(what: any, residents: any, profile?: any[][], edition?: any): any {
  return cellByFirst(() => limitAnswer(what, residents, profile, edition));
}

/**
 * Whether an elderly person may be served at home under paragraph 23(5).
 * @customfunction HOME_CARE
 * @helpurl https://localhost:3000/functions.html#home_care
 * @param {any} pension_age Has reached pension age: yes, no or ?.
 * @param {any} cannot_self_care Cannot care for oneself: yes, no or ?.
 * @param {any} needs_home_care Needs services at home because of health: yes, no or ?.
 * @param {any[][]} support "none", "helps", or why a child or spouse does not help; a range for several relatives.
 * @returns {any} TRUE, FALSE, or #N/A with what is missing.
 */
export function homeCare(pension_age: any, cannot_self_care: any, needs_home_care: any, support: any[][]): any {
  return cellBySecond((second) => second.homeCare([pension_age, cannot_self_care, needs_home_care], support));
}

/**
 * Why an elderly person may or may not be served at home under paragraph 23(5).
 * @customfunction HOME_CARE_REASON
 * @helpurl https://localhost:3000/functions.html#home_care_reason
 * @param {any} pension_age Has reached pension age: yes, no or ?.
 * @param {any} cannot_self_care Cannot care for oneself: yes, no or ?.
 * @param {any} needs_home_care Needs services at home because of health: yes, no or ?.
 * @param {any[][]} support "none", "helps", or why a child or spouse does not help; a range for several relatives.
 * @param {any} [language] Language of the text: kk, ru or en.
 * @returns {any} The reasoning, a line a condition.
 */
export function homeCareReasoning(
  pension_age: any,
  cannot_self_care: any,
  needs_home_care: any,
  support: any[][],
  language?: any,
): any {
  return cellBySecond((second) =>
    second.homeCareReasoning([pension_age, cannot_self_care, needs_home_care], support, language),
  );
}

/**
 * A paragraph of the rules as a checklist: number, text, citation.
 * @customfunction CHECKLIST
 * @helpurl https://localhost:3000/functions.html#checklist
 * @param {any} paragraph Paragraph as text: "7", "10-1" or "23(5)".
 * @param {any} [language] Language of the text: kk, ru or en.
 * @param {any} [edition] Edition id or a date.
 * @returns {any[][]} A line a point.
 */
export function checklist(paragraph: any, language?: any, edition?: any): any[][] {
  return rowsBySecond((second) => second.checklist(paragraph, language, edition));
}

/**
 * The table of an institution with its attached units: units of each part and their sum.
 * @customfunction INSTITUTION_TABLE
 * @helpurl https://localhost:3000/functions.html#institution_table
 * @param {any[][]} parts A row a part: facility type, residents and, if you like, a name.
 * @param {any[][]} [profile] Items and their values: one value column for all parts, or one for each part.
 * @param {any} [edition] Edition id or a date.
 * @param {any} [language] Language of the table: kk, ru or en.
 * @returns {any[][]} The table with its header and totals.
 */
export function institutionTable(parts: any[][], profile?: any[][], edition?: any, language?: any): any[][] {
  return rowsBySecond((second) => second.institutionTable(parts, profile, edition, language));
}

/**
 * Required, actual and gap by section, over all positions of the norms.
 * @customfunction GAP_BY_SECTION
 * @helpurl https://localhost:3000/functions.html#gap_by_section
 * @param {any[][]} positions Positions of the staffing table: one column.
 * @param {any[][]} actual Actual units: one column of the same size; an empty cell is 0.
 * @param {any} residents Number of residents: a whole number from 1.
 * @param {FACILITY_TYPE} type Facility type: id, footnote number or name.
 * @param {any[][]} [profile] What the facility has: a two-column range (item, value).
 * @param {any} [edition] Edition id or a date.
 * @param {any} [language] Language of the table: kk, ru or en.
 * @returns {any[][]} A line a section, with its header and totals.
 */
export function gapBySection(
  positions: any[][],
  actual: any[][],
  residents: any,
  type: FACILITY_TYPE,
  profile?: any[][],
  edition?: any,
  language?: any,
): any[][] {
  return rowsBySecond((second) => second.gapBySection(positions, actual, residents, type, profile, edition, language));
}

/**
 * Why: the gap between actual and required staff, the rule on substitution, and the reasoning behind the requirement.
 * @customfunction EXPLAIN_GAP
 * @helpurl https://localhost:3000/functions.html#explain_gap
 * @param {any} position Position: row number, id or name.
 * @param {any} actual Actual units; an empty cell is 0.
 * @param {any} residents Number of residents: a whole number from 1.
 * @param {FACILITY_TYPE} type Facility type: id, footnote number or name.
 * @param {any[][]} [profile] What the facility has: a two-column range (item, value), or one number.
 * @param {any} [edition] Edition id or a date.
 * @param {any} [language] Language of the text: kk, ru or en.
 * @returns {any} The reasoning, a line a step.
 */
export function explainGap(
  position: any,
  actual: any,
  residents: any,
  type: FACILITY_TYPE,
  profile?: any[][],
  edition?: any,
  language?: any,
): any {
  return cellBySecond((second) => second.explainGap(position, actual, residents, type, profile, edition, language));
}

/**
 * At how many residents the requirement for a position next changes, and to how many units: two cells in a row.
 * @customfunction NEXT_STEP
 * @helpurl https://localhost:3000/functions.html#next_step
 * @param {any} position Position: row number, id or name.
 * @param {any} residents Number of residents: a whole number from 1.
 * @param {FACILITY_TYPE} type Facility type: id, footnote number or name.
 * @param {any[][]} [profile] What the facility has: a two-column range (item, value), or one number.
 * @param {any} [direction] up for more residents, down for fewer; omitted: up.
 * @param {any} [edition] Edition id or a date.
 * @returns {any[][]} Residents and units; #N/A where the requirement changes no further.
 */
export function nextStep(
  position: any,
  residents: any,
  type: FACILITY_TYPE,
  profile?: any[][],
  direction?: any,
  edition?: any,
): any[][] {
  return rowsByEither(
    () => nextStepCells(questionOf(type, profile, edition), position, residents, direction),
    (second) => second.nextStep(position, residents, type, profile, direction, edition),
  );
}

/**
 * Every change of the requirements between two numbers of residents: residents, row, position, units before and after, basis, note.
 * @customfunction STEPS
 * @helpurl https://localhost:3000/functions.html#steps
 * @param {any} from First number of residents: a whole number from 1.
 * @param {any} to Last number of residents: a whole number, no less than the first.
 * @param {FACILITY_TYPE} type Facility type: id, footnote number or name.
 * @param {any[][]} [profile] What the facility has: a two-column range (item, value).
 * @param {any} [edition] Edition id or a date.
 * @returns {any[][]} A line a change, with its header; first the positions that are not determined.
 */
export function steps(from: any, to: any, type: FACILITY_TYPE, profile?: any[][], edition?: any): any[][] {
  return rowsBySecond((second) => second.steps(from, to, type, profile, edition));
}

/**
 * One facility at several sizes side by side: the positions whose units differ, and the totals of each size.
 * @customfunction COMPARE_SIZES
 * @helpurl https://localhost:3000/functions.html#compare_sizes
 * @param {any[][]} sizes Numbers of residents to compare: a range.
 * @param {FACILITY_TYPE} type Facility type: id, footnote number or name.
 * @param {any[][]} [profile] What the facility has: a two-column range (item, value).
 * @param {any} [section] Section number, id or name, or "service" for all that counts towards the cost of a unit of service.
 * @param {any} [edition] Edition id or a date.
 * @returns {any[][]} A line a position and a column a size, with header, totals, basis and note.
 */
export function compareSizes(
  sizes: any[][],
  type: FACILITY_TYPE,
  profile?: any[][],
  section?: any,
  edition?: any,
): any[][] {
  return rowsBySecond((second) => second.compareSizes(sizes, type, profile, section, edition));
}

/**
 * The basis of a requirement in one line: act, row, column and what the cell of the annex says.
 * @customfunction BASIS
 * @helpurl https://localhost:3000/functions.html#basis
 * @param {any} position Position: row number, id or name.
 * @param {any} residents Number of residents: a whole number from 1.
 * @param {FACILITY_TYPE} type Facility type: id, footnote number or name.
 * @param {any[][]} [profile] What the facility has: a two-column range (item, value), or one number.
 * @param {any} [edition] Edition id or a date.
 * @param {any} [language] Language of the text: kk, ru or en.
 * @returns {any} The line.
 */
export function basis(
  position: any,
  residents: any,
  type: FACILITY_TYPE,
  profile?: any[][],
  edition?: any,
  language?: any,
): any {
  return cellBySecond((second) => second.basis(position, residents, type, profile, edition, language));
}
