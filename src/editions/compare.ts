import { conditionsOf, type CompiledEdition, type CompiledPosition } from '../engine/compile';
import { facility, type Profile } from '../engine/facility';
import { fold } from '../engine/names/fold';
import { requirement, unitsIn, type Requirement } from '../engine/requirement';
import { tidy } from '../engine/rounding';
import { canonical } from '../norms/canonical';
import { plainUnitsOf } from '../norms/kinds';
import type { Cell, FacilityType, Rounding } from '../norms/schema';
import { matchPositions } from './match-positions';

/** A facility as given to both editions. */
export interface ComparedFacility {
  readonly name: string;
  /** The id of its type in the first edition. */
  readonly type: string;
  /** The id of its type in the second; absent: the type of the same id, else of the same Kazakh name. */
  readonly typeAfter?: string;
  readonly residents: number;
  readonly profile: Profile;
  /** The profile as the second edition reads it; absent: the same. */
  readonly profileAfter?: Profile;
}

/** The profile under the rounding of the workbook's settings, where it has none of its own. */
export function withRounding(profile: Profile, rounding: Rounding | undefined): Profile {
  return { ...profile, rounding: profile.rounding ?? rounding };
}

/** What one edition answers for a position in a facility. */
export interface EditionAnswer {
  readonly position: CompiledPosition;
  readonly answer: Requirement;
  /** The id of the column that the facility falls in, and the cell of the annex there. */
  readonly column: string;
  readonly cell: Cell;
  /** Undefined where the answer is undetermined. */
  readonly units: number | undefined;
}

/**
 * Why the editions differ on a position: only one has it; it exists for the type in only one; the cells differ; the
 * conditions differ; or something else does, such as the rounding or the value assumed for an item.
 */
export type ChangedBy = 'added' | 'removed' | 'type' | 'cell' | 'conditions' | 'reading';

export interface ComparedPosition {
  readonly before: EditionAnswer | undefined;
  readonly after: EditionAnswer | undefined;
  /** After minus before; a position that is missing counts as 0; undefined where either is undetermined. */
  readonly difference: number | undefined;
  /** Absent where both say the same. */
  readonly why?: ChangedBy;
  /** The difference in money a month, where a salary is known for the position. */
  readonly money?: number;
}

/** A facility under both editions; `unplaced` where one of them has no type or column for it. */
export type FacilityComparison = { readonly facility: ComparedFacility } & (
  | { readonly unplaced: 'before' | 'after' }
  | {
      readonly positions: readonly ComparedPosition[];
      readonly total: ComparedTotal;
    }
);

/** The sums over what both editions determine. */
export interface ComparedTotal {
  readonly before: number;
  readonly after: number;
  readonly difference: number;
  /** Positions that one of them leaves undetermined. */
  readonly undetermined: number;
  /** Money a month over the positions whose salary is known. */
  readonly money: number;
  /** Positions that change and whose salary is not known. */
  readonly withoutSalary: number;
}

/**
 * Compares the answers of two editions for a facility, position by position. Salaries are by a position's id, in any currency a
 * month; a position of both editions may have either id.
 */
export type CompareFacility = (
  compared: ComparedFacility,
  salaries?: ReadonlyMap<string, number>,
) => FacilityComparison;

/** Two editions whose positions are paired once, for any number of facilities. */
export function facilityComparer(before: CompiledEdition, after: CompiledEdition): CompareFacility {
  const pairs = matchPositions(before, after);
  return (compared, salaries = new Map()) => {
    const first = place(before, typeIn(before.edition.types, compared.type), compared.residents, compared.profile);
    if (first === undefined) return { facility: compared, unplaced: 'before' };
    const second = place(
      after,
      typeAfter(before, after, compared),
      compared.residents,
      compared.profileAfter ?? compared.profile,
    );
    if (second === undefined) return { facility: compared, unplaced: 'after' };
    const positions = pairs.map((pair) => comparePosition(first(pair.before), second(pair.after), salaries));
    return { facility: compared, positions, total: totalOf(positions) };
  };
}

function typeIn(types: readonly FacilityType[], id: string): number {
  return types.findIndex((type) => type.id === id);
}

function typeAfter(
  before: CompiledEdition,
  after: CompiledEdition,
  { type, typeAfter: given }: ComparedFacility,
): number {
  const types = after.edition.types;
  if (given !== undefined) return typeIn(types, given);
  const sameId = typeIn(types, type);
  if (sameId >= 0) return sameId;
  const name = before.edition.types.find(({ id }) => id === type)?.name.kk;
  return name === undefined ? -1 : types.findIndex((one) => fold(one.name.kk) === fold(name));
}

/** The answers of an edition for a facility, by position. Undefined where the edition has no type or column for it. */
function place(
  norms: CompiledEdition,
  type: number,
  residents: number,
  profile: Profile,
): ((position: CompiledPosition | undefined) => EditionAnswer | undefined) | undefined {
  const placed = type < 0 ? undefined : facility(norms, type, residents, knownTo(norms, profile));
  if (placed === undefined) return undefined;
  return (position) => {
    if (position === undefined) return undefined;
    const answer = requirement(norms, placed, position);
    const { column: at } = answer;
    const [column, cell] =
      at === undefined ? ['', null] : [norms.edition.columns[at]?.id ?? '', position.cells[at] ?? null];
    return { position, answer, column, cell, units: unitsIn(answer) };
  };
}

/** The profile without values of another kind: an item of the same id may have another kind in another edition. */
function knownTo({ items }: CompiledEdition, { values, rounding }: Profile): Profile {
  const fits = [...values].filter(([id, value]) => (typeof value === 'boolean') === (items.get(id)?.kind === 'yes-no'));
  return { values: new Map(fits), rounding };
}

function comparePosition(
  before: EditionAnswer | undefined,
  after: EditionAnswer | undefined,
  salaries: ReadonlyMap<string, number>,
): ComparedPosition {
  const difference = unitsChange(before, after);
  const why = whyDifferent(before, after, difference);
  const ids = [after, before].flatMap((said) => (said === undefined ? [] : [said.position.position.id]));
  const salary = ids.map((id) => salaries.get(id)).find((one) => one !== undefined);
  return {
    before,
    after,
    difference,
    ...(why === undefined ? {} : { why }),
    ...(salary === undefined || difference === undefined ? {} : { money: tidy(salary * difference) }),
  };
}

function unitsChange(before: EditionAnswer | undefined, after: EditionAnswer | undefined): number | undefined {
  const [was, is] = [before, after].map((said) => (said === undefined ? 0 : said.units));
  return was === undefined || is === undefined ? undefined : tidy(is - was);
}

function whyDifferent(
  before: EditionAnswer | undefined,
  after: EditionAnswer | undefined,
  difference: number | undefined,
): ChangedBy | undefined {
  if (before === undefined) return 'added';
  if (after === undefined) return 'removed';
  const byType = (said: EditionAnswer): boolean => said.answer.status === 'none' && said.answer.reason === 'type';
  if (byType(before) !== byType(after)) return 'type';
  if (byType(before)) return undefined;
  if (ruleOf(before.cell) !== ruleOf(after.cell)) return 'cell';
  if (conditionsIn(before) !== conditionsIn(after)) return 'conditions';
  const same = difference === 0 || (before.units === undefined && after.units === undefined);
  return same ? undefined : 'reading';
}

/** What a cell says without its width and its conditions. */
function ruleOf(cell: Cell): string {
  return canonical(plainUnitsOf(cell) ?? { ...(cell as object), span: undefined, requires: undefined });
}

function conditionsIn({ position, cell }: EditionAnswer): string {
  return canonical(conditionsOf(position.position, cell));
}

/** Positions that are counted within others are in none of the sums of their edition. */
function totalOf(all: readonly ComparedPosition[]): ComparedTotal {
  const isAdded = (said: EditionAnswer | undefined): boolean =>
    said !== undefined && said.position.position.within === undefined;
  const unitsOf = (said: EditionAnswer | undefined): number => (isAdded(said) ? (said?.units ?? 0) : 0);
  const positions = all.filter(({ before, after }) => isAdded(before) || isAdded(after));
  const known = positions.filter(({ difference }) => difference !== undefined);
  const sum = (of: (one: ComparedPosition) => number): number => tidy(known.reduce((all, one) => all + of(one), 0));
  return {
    before: sum(({ before }) => unitsOf(before)),
    after: sum(({ after }) => unitsOf(after)),
    difference: sum(({ before, after }) => unitsOf(after) - unitsOf(before)),
    undetermined: positions.length - known.length,
    money: sum(({ money }) => money ?? 0),
    withoutSalary: known.filter(({ difference, money }) => difference !== 0 && money === undefined).length,
  };
}
