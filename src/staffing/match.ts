import type { CompiledEdition, CompiledPosition } from '../engine/compile';
import { positionCalled } from '../engine/arguments/position';
import { fold } from '../engine/fold';
import { likeEnough, namesOf } from '../engine/names';
import { comparable, likeness, type ComparableName } from './likeness';
import { withoutGrade, withoutOrdinal } from './qualifications';

/** What somebody chose for a name: a position's id, or null for "not a norm position". By `choiceKey`. */
export type Choices = ReadonlyMap<string, string | null>;

export interface Proposal {
  readonly position: CompiledPosition;
  /** From 0 to 1. */
  readonly likeness: number;
}

/** What a name in a staffing table stands for. Nothing that is only near is ever taken. */
export type Match =
  | { readonly kind: 'name' | 'alias'; readonly position: CompiledPosition }
  | { readonly kind: 'remembered'; readonly position: CompiledPosition }
  | { readonly kind: 'not-a-norm' }
  | { readonly kind: 'undecided'; readonly proposals: readonly Proposal[] };

const mostProposals = 3;
/** A name that differs by its grade alone. */
const gradeApart = 0.98;

/** The key under which a choice for a name is kept: its spelling does not matter. */
export function choiceKey(name: string): string {
  return fold(withoutOrdinal(name));
}

/**
 * Matches a name to a position of the edition: what was chosen for it before, else a position's name or alias, else
 * proposals. Of several positions of one name it means the one that the facility type has.
 */
export function match(norms: CompiledEdition, type: number, name: string, remembered: Choices = new Map()): Match {
  const chosen = remembered.get(choiceKey(name));
  if (chosen === null) return { kind: 'not-a-norm' };
  const known = norms.positions.find(({ position }) => position.id === chosen);
  if (known !== undefined) return { kind: 'remembered', position: known };
  const called = withoutOrdinal(name);
  const found = positionNamed(norms, type, called) ?? calledTwice(norms, type, called);
  if (found !== undefined) return { kind: isOwnName(found, called) ? 'name' : 'alias', position: found };
  return { kind: 'undecided', proposals: propose(norms, type, called) };
}

/** A bare number is a position's row to a formula, but no name of a position in a table. */
function positionNamed(norms: CompiledEdition, type: number, name: string): CompiledPosition | undefined {
  return /\p{L}/u.test(name) ? positionCalled(norms, type, name) : undefined;
}

/** A name in two languages or spellings, `Аспазшы / Повар`: each by itself has to mean the same position. */
function calledTwice(norms: CompiledEdition, type: number, name: string): CompiledPosition | undefined {
  const [first, ...others] = name.split(/[/()]/u).flatMap((part) => part.trim() || []);
  if (first === undefined || others.length === 0) return undefined;
  const found = positionNamed(norms, type, first);
  return others.every((other) => positionNamed(norms, type, other) === found) ? found : undefined;
}

function isOwnName({ position }: CompiledPosition, name: string): boolean {
  const { kk, ru, en } = position.name;
  return [kk, ru, en, position.printed ?? kk].some((own) => fold(own) === fold(name));
}

const comparableNames = new WeakMap<CompiledEdition, readonly (readonly ComparableName[])[]>();

/** The names of every position, made comparable once for an edition. */
function namesIn(norms: CompiledEdition): readonly (readonly ComparableName[])[] {
  const made = comparableNames.get(norms);
  if (made !== undefined) return made;
  const names = norms.positions.map(({ position: { id, ...named } }) =>
    namesOf({ id, ...named })
      .filter((name) => name !== id)
      .map(comparable),
  );
  comparableNames.set(norms, names);
  return names;
}

function propose(norms: CompiledEdition, type: number, name: string): Proposal[] {
  const plain = withoutGrade(name);
  const same = plain === name ? undefined : positionNamed(norms, type, plain);
  const asked = [comparable(name), comparable(plain)];
  const near = norms.positions.map((position, at): Proposal => {
    if (position === same) return { position, likeness: gradeApart };
    const all = (namesIn(norms)[at] ?? []).flatMap((own) => asked.map((one) => likeness(one, own)));
    return { position, likeness: Math.min(gradeApart, Math.max(...all)) };
  });
  const isHere = ({ position }: Proposal): number => (position.exists[type] === true ? 1 : 0);
  return near
    .filter((proposal) => proposal.likeness >= likeEnough)
    .sort((a, b) => b.likeness - a.likeness || isHere(b) - isHere(a))
    .slice(0, mostProposals);
}
