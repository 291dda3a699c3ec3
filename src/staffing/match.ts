import type { CompiledEdition, CompiledPosition } from '../engine/compile';
import { fold } from '../engine/names/fold';
import { meaningOf, type Candidate } from '../engine/names/meaning';
import { namesOf } from '../engine/names/names';
import { withoutOrdinal } from '../engine/names/plain-name';
import { withoutCount } from './counts-in-names';
import type { StaffingLine } from './staffing-line';

/** What somebody chose for a name: a position's id, or null for "not a norm position". By `choiceKeyOfLine`. */
export type Choices = ReadonlyMap<string, string | null>;

/** What a name in a staffing table stands for. Nothing that is only near is ever taken. */
export type Match =
  | { readonly kind: 'name' | 'alias'; readonly position: CompiledPosition }
  | { readonly kind: 'remembered'; readonly position: CompiledPosition }
  | { readonly kind: 'not-a-norm' }
  /** Without proposals the name is not in the annex. */
  | { readonly kind: 'undecided'; readonly proposals: readonly Candidate[] };

/** The key of a name, in a department or anywhere: its spelling does not matter. Saved workbooks have it. */
export function choiceKey(name: string, department = ''): string {
  const own = fold(withoutOrdinal(name));
  return department === '' ? own : `${own} ${fold(department)}`;
}

/**
 * The key under which a choice for a line is kept: for a part or a struck line it counts among such lines alone. Folded names are
 * letters and digits, so the signs here are those of no department.
 */
export function choiceKeyOfLine({
  name,
  department,
  standing,
}: Pick<StaffingLine, 'name' | 'department' | 'standing'>): string {
  switch (standing.kind) {
    case 'own':
      return choiceKey(name, department);
    case 'part':
      return `${choiceKey(name)} < ${fold(standing.of || department)}`;
    case 'struck':
      return `${choiceKey(name)} ~`;
  }
}

/**
 * Matches a name to a position of the edition: what was chosen for it before, else what it means for certain, else
 * proposals. `type` undefined: any facility type.
 */
export function match(
  norms: CompiledEdition,
  type: number | undefined,
  called: string,
  choices: Choices = new Map(),
): Match {
  return matchBy(norms, type, called, choices.get(choiceKey(called)));
}

/** `choice`: what was chosen for the name before; a position that the edition does not have counts for nothing. */
function matchBy(
  norms: CompiledEdition,
  type: number | undefined,
  called: string,
  choice: string | null | undefined,
): Match {
  if (choice === null) return { kind: 'not-a-norm' };
  const known = norms.positions.find(({ position }) => position.id === choice);
  if (known !== undefined) return { kind: 'remembered', position: known };
  const name = withoutOrdinal(called);
  const meaning = meaningOf(norms, type, name);
  if (meaning.kind !== 'one')
    return { kind: 'undecided', proposals: meaning.kind === 'several' ? meaning.candidates : [] };
  return { kind: isOwnName(meaning.position, name) ? 'name' : 'alias', position: meaning.position };
}

/**
 * What a line stands for. One that may be a heading with units is a position only by a name of it, word for word, or by a
 * choice; one that may be a part of another, or is struck out, only by a choice for it in its place.
 */
export function matchLine(
  norms: CompiledEdition,
  type: number | undefined,
  line: Pick<StaffingLine, 'kind' | 'name' | 'department' | 'standing'>,
  choices: Choices = new Map(),
): Match {
  const { kind, name } = line;
  const isOwn = line.standing.kind === 'own';
  const found = matchBy(norms, type, name, choiceFor(line, choices));
  if (!isOwn && (found.kind === 'name' || found.kind === 'alias'))
    return { kind: 'undecided', proposals: [{ position: found.position, likeness: 1 }] };
  if (kind !== 'unsure' || found.kind !== 'alias' || isCalled(found.position, name)) return found;
  return { kind: 'undecided', proposals: [{ position: found.position, likeness: 1 }] };
}

/** A choice for a line in its place; for a line of its own also the choice for its name anywhere. */
function choiceFor(
  line: Pick<StaffingLine, 'name' | 'department' | 'standing'>,
  choices: Choices,
): string | null | undefined {
  const here = choices.get(choiceKeyOfLine(line));
  return here === undefined && line.standing.kind === 'own' ? choices.get(choiceKey(line.name)) : here;
}

/**
 * Whether a line has a name to be matched. A heading that has the very name of a position is one without units, or any name of it with
 * the units behind it: `Медсестра – 4`.
 */
export function isNamed(norms: CompiledEdition, { kind, name }: Pick<StaffingLine, 'kind' | 'name'>): boolean {
  if (kind === 'section') {
    const bare = withoutCount(name);
    const found = match(norms, undefined, bare);
    return found.kind === 'name' || (found.kind === 'alias' && bare !== name);
  }
  return kind === 'position' || (kind === 'unsure' && name !== '');
}

/** The names of a position, folded: its own, and all that it is called. */
interface FoldedNames {
  readonly own: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

const foldedNames = new WeakMap<CompiledPosition, FoldedNames>();

function foldedNamesOf(one: CompiledPosition): FoldedNames {
  const known = foldedNames.get(one);
  if (known !== undefined) return known;
  const { name, printed = name.kk } = one.position;
  const folded = {
    own: new Set([...Object.values(name), printed].map(fold)),
    all: new Set(namesOf(one.position).map(fold)),
  };
  foldedNames.set(one, folded);
  return folded;
}

function isCalled(position: CompiledPosition, name: string): boolean {
  return foldedNamesOf(position).all.has(fold(withoutOrdinal(name)));
}

function isOwnName(position: CompiledPosition, name: string): boolean {
  return foldedNamesOf(position).own.has(fold(name));
}
