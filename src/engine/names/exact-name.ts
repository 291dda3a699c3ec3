import type { CompiledEdition, CompiledPosition } from '../compile';
import { fold } from './fold';
import { longestName } from './names';
import { plainName } from './plain-name';

/** The facility types that are meant, by index: all of them where none is given. */
export function typesOf({ edition }: CompiledEdition, type: number | undefined): readonly number[] {
  return type === undefined ? edition.types.map((_, at) => at) : [type];
}

/** Whether a position has units anywhere for a facility type. */
export function livesIn({ cells, exists }: CompiledPosition, { edition }: CompiledEdition, type: number): boolean {
  const id = edition.types[type]?.id ?? '';
  const isOwn = edition.columns.some(({ types }) => types?.includes(id));
  return (
    exists[type] === true &&
    edition.columns.some(({ types }, at) => cells[at] !== null && (isOwn ? types?.includes(id) : types === undefined))
  );
}

/** Whether a name is a position's own, or an alias of one that has units for every type in question. */
function isPlain(norms: CompiledEdition, type: number | undefined, only: CompiledPosition, called: string): boolean {
  const isOwn = Object.values(only.position.name).some((one) => fold(one) === fold(called));
  return isOwn || typesOf(norms, type).every((at) => livesIn(only, norms, at));
}

function exactly({ positionNames }: CompiledEdition, name: string): readonly CompiledPosition[] | undefined {
  const found = /\p{L}/u.test(name) ? positionNames.find(name) : [];
  return found.length > 0 ? found : undefined;
}

/** Of several positions those that the facility type has, if it has any. */
export function inType(type: number | undefined, found: readonly CompiledPosition[]): readonly CompiledPosition[] {
  if (type === undefined) return found;
  const here = found.filter(({ exists }) => exists[type]);
  return here.length > 0 ? here : found.slice(0, 1);
}

/** What a name comes to by its letters alone: `sure` where it means one position and no other. */
export interface NameToTheLetter {
  /** Without remarks on grade, number or holder. */
  readonly called: string;
  readonly exact: readonly CompiledPosition[];
  readonly sure: CompiledPosition | undefined;
}

export function calledExactly(norms: CompiledEdition, type: number | undefined, name: string): NameToTheLetter {
  if (name.length > longestName) return { called: '', exact: [], sure: undefined };
  const called = plainName(name);
  const exact = inType(type, exactly(norms, called) ?? exactly(norms, name) ?? []);
  const [only, second] = exact;
  const isSure = only !== undefined && second === undefined && isPlain(norms, type, only, called);
  return { called, exact, sure: isSure ? only : undefined };
}
