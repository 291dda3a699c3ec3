import type { CompiledEdition } from '../engine/compile';
import type { Facility } from '../engine/facility';
import type { Day } from '../engine/in-force';
import type { Requirement } from '../engine/requirement';
import type { NoneReason, Step } from '../engine/steps';
import type { Language, Position, Text } from '../norms/schema';
import type { WorkingEdition } from '../norms/working-edition';
import { formatDay } from './fill';
import { sayCondition, sayMissing, sayRule, type CellContext } from './rules';
import { say } from './say';
import { sayRoundingOf, sayStep } from './steps';

const reasons = { type: 'reasonType', dash: 'reasonDash', condition: 'reasonCondition' } as const;

/** The properties of an answer that sentences about its cell depend on. */
export function contextOf({ position, disputed }: Requirement): CellContext {
  return { countedIn: position.position.countedIn, lost: disputed.length > 0 };
}

/** Why nothing is required. */
export function sayReason(language: Language, reason: NoneReason, { lost }: CellContext = {}): string {
  return say(language, reason === 'dash' && lost ? 'reasonLost' : reasons[reason]);
}

function sayAnswer(language: Language, norms: CompiledEdition, answer: Requirement): string {
  switch (answer.status) {
    case 'required':
      return say(language, 'answerRequired', { units: answer.units });
    case 'none':
      return say(language, 'answerNone', { reason: sayReason(language, answer.reason, contextOf(answer)) });
    case 'undetermined':
      return answer.handedOn.length > 0
        ? say(language, 'handedOn', { words: answer.handedOn })
        : say(language, 'answerUndetermined', { items: sayMissing(language, norms, answer.missing) });
  }
}

/** The dates of an edition. With a `day`, on which the edition must be in force: that it is in force then. */
export function sayStatus(language: Language, edition: WorkingEdition, day?: Day): string {
  const { from, fromNote, until, untilNote } = edition.inForce;
  const since = withNote(language, say(language, 'inForceFrom', { day: formatDay(language, from) }), fromNote);
  if (day !== undefined) {
    const inForce = say(language, 'inForceOn', { day: formatDay(language, day) });
    return fromNote === undefined ? inForce : `${inForce}; ${since}`;
  }
  return until === undefined
    ? since
    : withNote(language, say(language, 'repealedFrom', { day: formatDay(language, until) }), untilNote);
}

function withNote(language: Language, text: string, note: Text | undefined): string {
  return note === undefined ? text : say(language, 'withNote', { text, note });
}

/** The interpretations and disputed cells that an answer used, each in a sentence. */
function sayDoubts(language: Language, { edition }: CompiledEdition, answer: Requirement): string[] {
  const used = edition.interpretations.filter(({ id }) => answer.interpretations.includes(id));
  const chosen = sayChosenRounding(language, answer.steps);
  const disputed = edition.disputed.filter(({ id }) => answer.disputed.includes(id));
  return [
    ...used.map(({ id, question, governs, answer: text }, at) =>
      say(language, at === 0 ? 'interpretationFirst' : 'interpretation', {
        id,
        question,
        answer: (governs === 'fractions' && chosen) || text,
      }),
    ),
    ...disputed.map((one) =>
      say(language, 'disputed', { id: one.id, source: one.source, used: one.used, other: one.other }),
    ),
  ];
}

/** The rounding that profile or workbook chose in place of the edition's. */
export function sayChosenRounding(language: Language, steps: readonly Step[]): string | undefined {
  const step = steps.find((one) => one.step === 'rounding');
  return step === undefined || step.source === 'edition' ? undefined : `${sayRoundingOf(language, step)}.`;
}

/** Where the answer stands in the act. */
function sayCitation(
  language: Language,
  { edition }: CompiledEdition,
  { position: { position }, column }: Requirement,
): string {
  return say(language, column === undefined ? 'citationNoColumn' : 'citation', {
    citation: edition.citation,
    row: numberOf(position),
    column: columnName(edition, column),
  });
}

/** The citation short enough for a table's cell, with what the cell of the annex says. */
export function sayBasis(language: Language, norms: CompiledEdition, answer: Requirement): string {
  const { position, cells } = answer.position;
  const [citation, row, column] = [norms.edition.citationShort, numberOf(position), answer.column];
  if (column === undefined) return say(language, 'basisNoColumn', { citation, row });
  const rule = sayRule(language, norms, cells[column] ?? null, contextOf(answer));
  return say(language, 'basisText', { citation, row, column: columnName(norms.edition, column), rule });
}

/** The same with what the annex's cell does not tell: a position that the type has not, a condition not met, what is not known. */
export function sayBasisWithReason(language: Language, norms: CompiledEdition, answer: Requirement): string {
  const reason = reasonBeside(language, norms, answer);
  return [sayBasis(language, norms, answer), ...(reason === undefined ? [] : [reason])].join('; ');
}

function reasonBeside(language: Language, norms: CompiledEdition, answer: Requirement): string | undefined {
  if (answer.status === 'required') return undefined;
  if (answer.status === 'undetermined')
    return answer.handedOn.length > 0
      ? undefined
      : say(language, 'itemsUnknown', { items: sayMissing(language, norms, answer.missing) });
  if (answer.reason === 'dash') return undefined;
  const unmet = answer.steps.flatMap((step) =>
    step.step === 'condition' && step.met === false ? sayCondition(language, norms, step.condition) : [],
  );
  return unmet.length === 0
    ? sayReason(language, answer.reason)
    : say(language, 'conditionsUnmet', {
        count: unmet.length,
        conditions: unmet.map((text) => say(language, 'quoted', { text })),
      });
}

/** The number of a position as the act prints it. */
export function numberOf({ row, label }: Position): number | string {
  return label ?? row;
}

function columnName({ columns }: WorkingEdition, column: number | undefined): string {
  return (column === undefined ? undefined : columns[column]?.id) ?? '';
}

/** The open questions that the edition has settled: from which edition it was made, what was chosen, and why. */
function saySettled(language: Language, { settled = [], interpretations, disputed }: WorkingEdition): string[] {
  const texts = new Map([
    ...interpretations.map(({ id, answer }) => [id, answer] as const),
    ...disputed.map(({ id, used }) => [id, used] as const),
  ]);
  return settled.map(({ of, choices, reason }) =>
    say(language, 'settled', {
      of,
      reason,
      choices: choices.map(({ doubt }) => `${doubt}: ${texts.get(doubt)?.[language] ?? ''}`),
    }),
  );
}

/** The lines of an explanation by their kind, in reading order. */
export interface ExplanationParts {
  readonly title: string;
  readonly facility: string;
  readonly answer: string;
  readonly steps: readonly string[];
  readonly doubts: readonly string[];
  readonly citation: string;
  readonly edition: string;
  /** The open questions that the edition has settled, a line each. */
  readonly settled: readonly string[];
}

/** The whole explanation: answer, steps, doubts, citation, the edition's status. */
export function explanationParts(
  language: Language,
  norms: CompiledEdition,
  facility: Facility,
  answer: Requirement,
): ExplanationParts {
  const { edition } = norms;
  const { row, name } = answer.position.position;
  const type = edition.types[facility.type]?.name ?? '';
  return {
    title: say(language, 'title', { row, position: name }),
    facility: say(language, 'facility', { type, residents: facility.residents }),
    answer: sayAnswer(language, norms, answer),
    steps: answer.steps.map((step) => sayStep(language, norms, step, contextOf(answer))),
    doubts: sayDoubts(language, norms, answer),
    citation: sayCitation(language, norms, answer),
    edition: say(language, 'edition', { id: edition.id, status: sayStatus(language, edition) }),
    settled: saySettled(language, edition),
  };
}

/** The whole explanation as a list of lines. */
export function explanationLines(...asked: Parameters<typeof explanationParts>): string[] {
  return Object.values(explanationParts(...asked)).flat();
}
