import { compile, type CompiledEdition, type CompiledPosition } from '../../src/engine/compile';
import { facility, type Facility, type Profile } from '../../src/engine/facility';
import { Fault } from '../../src/engine/fault';
import { requiredUnits, requirement, type Requirement } from '../../src/engine/requirement';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';
import type { Cell, Edition, Position, Rounding } from '../../src/norms/schema';

/** Questions to the engine as a lawyer would put them: row, type, residents, and what else is known. */
export const norms = compile(KZ_343_2021);

export type TypeId =
  | 'assisted-living'
  | 'children-psychoneurological'
  | 'children-musculoskeletal'
  | 'psychoneurological'
  | 'elderly-disabled';

export const typeIds: readonly TypeId[] = [
  'assisted-living',
  'children-psychoneurological',
  'children-musculoskeletal',
  'psychoneurological',
  'elderly-disabled',
];

/** What is known beyond type and residents; an item that is absent is not known. */
export type Known = Readonly<Record<string, number | boolean | string | undefined>>;

export function positionOf(row: number): CompiledPosition {
  const position = norms.byRow.get(row);
  if (position === undefined) throw new Error(`the annex has no row ${row}`);
  return position;
}

export function profileOf({ rounding, ...items }: Known): Profile {
  const values = Object.entries(items).filter(([, value]) => value !== undefined) as [string, number | boolean][];
  return { values: new Map(values), rounding: rounding as Rounding | undefined };
}

export function facilityOf(type: TypeId, residents: number, known: Known = {}): Facility {
  const made = facility(norms, typeIds.indexOf(type), residents, profileOf(known));
  if (made === undefined) throw new Error(`no norm for ${residents} residents of ${type}`);
  return made;
}

/** The answer with its steps. */
export function ask(row: number, type: TypeId, residents: number, known: Known = {}): Requirement {
  return requirement(norms, facilityOf(type, residents, known), positionOf(row));
}

/** Units; or `none: dash` with the reason; or `unknown: vehicles, lift` with what is missing or quoted. */
export type Short = number | `none: ${'type' | 'dash' | 'condition'}` | `unknown: ${string}`;

export function short(answer: Requirement): Short {
  switch (answer.status) {
    case 'required':
      return answer.units;
    case 'none':
      return `none: ${answer.reason}`;
    case 'undetermined':
      return `unknown: ${[...answer.missing, ...answer.handedOn].join(', ')}`;
  }
}

/** The short answer, after the number alone was found to say the same. */
export function answerOf(row: number, type: TypeId, residents: number, known: Known = {}): Short {
  const answer = ask(row, type, residents, known);
  const alone = requiredUnits(norms, facilityOf(type, residents, known), positionOf(row));
  expect(alone).toBe(answer.status === 'undetermined' ? undefined : answer.units);
  return short(answer);
}

/** The steps of one kind that an answer took. */
export function stepsOf(kind: Requirement['steps'][number]['step'], answer: Requirement): Requirement['steps'] {
  return answer.steps.filter(({ step }) => step === kind);
}

/** The edition after a change, compiled: for what the order itself does not say, but an edition can. */
export function normsAfter(change: (edition: Edition) => void): CompiledEdition {
  const edition = structuredClone(KZ_343_2021);
  change(edition);
  return compile(edition);
}

/** The edition in which a row has a cell of its own in every column. */
export function normsWithCell(row: number, cell: Cell, requires?: Position['requires']): CompiledEdition {
  return normsAfter((edition) => {
    const position = edition.sections.flatMap(({ positions }) => positions).find((one) => one.row === row);
    if (position === undefined) throw new Error(`the annex has no row ${row}`);
    position.cells = edition.columns.map(() => cell);
    position.footnotes = undefined;
    position.requires = requires;
  });
}

/** The short answer of another edition than the order itself. */
export function answerIn(
  edition: CompiledEdition,
  row: number,
  type: TypeId,
  residents: number,
  known: Known = {},
): Short {
  const asked = facility(edition, typeIds.indexOf(type), residents, profileOf(known));
  const position = edition.byRow.get(row);
  if (asked === undefined || position === undefined) throw new Error(`no row ${row} for ${residents} of ${type}`);
  return short(requirement(edition, asked, position));
}

/** What is said of a facility type that does not exist: the five that there are. */
export function typeUnknown(name: string): Fault {
  const types = norms.edition.types.map(
    (type) => new Fault('typeNumbered', { number: type.footnote, name: type.name }),
  );
  return new Fault('typeUnknown', { name, types });
}
