import { cellUnits, none } from './cell-units';
import { conditionsOf, type CompiledEdition, type CompiledPosition } from './compile';
import type { Facility } from './facility';
import { note, type Inquiry } from './inquiry';
import { newTrace, type NoneReason, type Step, type Trace } from './steps';

interface Answer {
  readonly position: CompiledPosition;
  readonly steps: readonly Step[];
  /** Ids of the interpretations and disputed cells that the answer used. */
  readonly interpretations: readonly string[];
  readonly disputed: readonly string[];
}

/** The answer for a position: required units, none with its reason, or undetermined with what is missing. */
export type Requirement = Answer &
  (
    | { readonly status: 'required'; readonly units: number }
    | { readonly status: 'none'; readonly units: 0; readonly reason: NoneReason }
    | { readonly status: 'undetermined'; readonly missing: readonly string[] }
  );

/**
 * The units that the edition requires of a position in a facility, the number alone.
 * Undefined where something that it depends on is not known; never 0 for that.
 */
export function requiredUnits(
  norms: CompiledEdition,
  facility: Facility,
  position: CompiledPosition,
): number | undefined {
  const plain = norms.plain[position.offset + facility.type * norms.stride + facility.column];
  if (plain !== undefined && !Number.isNaN(plain)) return plain;
  return ask({ norms, facility }, position);
}

/** The same answer with every step that led there. */
export function requirement(norms: CompiledEdition, facility: Facility, position: CompiledPosition): Requirement {
  const trace = newTrace();
  const units = ask({ norms, facility, trace }, position);
  const answer: Answer = {
    position,
    steps: trace.steps,
    interpretations: interpretationsUsed(norms, facility, position, trace),
    disputed: trace.reason === 'type' ? [] : disputedFor(norms, facility, position),
  };
  if (units === undefined) return { ...answer, status: 'undetermined', missing: [...trace.missing] };
  if (trace.reason !== undefined) return { ...answer, status: 'none', units: 0, reason: trace.reason };
  return { ...answer, status: 'required', units };
}

function ask(
  inquiry: Inquiry & { readonly facility: Facility },
  { position, cells, exists }: CompiledPosition,
): number | undefined {
  const { facility, trace } = inquiry;
  if (position.footnotes !== undefined)
    note(inquiry, { step: 'type', exists: exists[facility.type] === true, types: position.footnotes });
  if (exists[facility.type] !== true) return none(trace, 'type');
  const cell = cells[facility.column] ?? null;
  note(inquiry, { step: 'column', column: facility.column, residents: facility.residents });
  if (cell !== null) return cellUnits(inquiry, cell, conditionsOf(position, cell));
  note(inquiry, { step: 'dash' });
  return none(trace, 'dash');
}

function interpretationsUsed(
  norms: CompiledEdition,
  facility: Facility,
  position: CompiledPosition,
  trace: Trace,
): string[] {
  const column = norms.edition.columns[facility.column]?.id ?? '';
  const standing =
    trace.reason === 'type'
      ? []
      : position.interpretations.filter(({ columns }) => columns?.includes(column) ?? trace.reason !== 'dash');
  return [...new Set([...trace.interpretations, ...standing.map(({ id }) => id)])].sort();
}

function disputedFor(norms: CompiledEdition, facility: Facility, position: CompiledPosition): string[] {
  const column = norms.edition.columns[facility.column]?.id ?? '';
  return position.disputed.filter(({ columns }) => columns.includes(column)).map(({ id }) => id);
}
