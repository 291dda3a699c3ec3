import { cellUnits, none } from './cell-units';
import type { CompiledEdition, CompiledPosition } from './compile';
import type { Facility } from './facility';
import type { Inquiry } from './inquiry';
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
  const { steps, reason } = trace;
  const interpretations = interpretationsUsed(facility, position, trace);
  const disputed = reason === 'type' ? [] : (position.standing[facility.column]?.disputed ?? []);
  if (units === undefined)
    return { position, steps, interpretations, disputed, status: 'undetermined', missing: [...trace.missing] };
  if (reason !== undefined) return { position, steps, interpretations, disputed, status: 'none', units: 0, reason };
  return { position, steps, interpretations, disputed, status: 'required', units };
}

function ask(
  inquiry: Inquiry & { readonly facility: Facility },
  { position, cells, conditions, exists }: CompiledPosition,
): number | undefined {
  const { facility, trace } = inquiry;
  if (position.footnotes !== undefined)
    inquiry.trace?.steps.push({ step: 'type', exists: exists[facility.type] === true, types: position.footnotes });
  if (exists[facility.type] !== true) return none(trace, 'type');
  const cell = cells[facility.column] ?? null;
  inquiry.trace?.steps.push({ step: 'column', column: facility.column, residents: facility.residents });
  if (cell !== null) return cellUnits(inquiry, cell, conditions[facility.column] ?? []);
  inquiry.trace?.steps.push({ step: 'dash' });
  return none(trace, 'dash');
}

function interpretationsUsed(facility: Facility, position: CompiledPosition, trace: Trace): readonly string[] {
  if (trace.reason === 'type') return trace.interpretations;
  const said = position.standing[facility.column];
  const standing = (trace.reason === 'dash' ? said?.interpretationsOfDash : said?.interpretations) ?? [];
  if (trace.interpretations.length === 0) return standing;
  return [...new Set([...trace.interpretations, ...standing])].sort();
}
