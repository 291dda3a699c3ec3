import { cellUnits, none } from './cell-units';
import { columnIn } from './column';
import type { CompiledEdition, CompiledPosition, CellDoubts } from './compile';
import type { Facility } from './facility';
import type { Inquiry } from './inquiry';
import { atPlace } from './place';
import { newTrace, type NoneReason, type Step, type Trace } from './steps';

interface Answer {
  readonly position: CompiledPosition;
  /** The column that was asked; undefined where the position does not exist for the type, or its column is not known. */
  readonly column: number | undefined;
  readonly steps: readonly Step[];
  /** Ids of the interpretations and disputed cells that the answer used. */
  readonly interpretations: readonly string[];
  readonly disputed: readonly string[];
}

/** Why no figure can be given: items that are not known, and words of the act that no rule stands for. */
export interface Open {
  readonly missing: readonly string[];
  readonly handedOn: readonly string[];
}

/** The answer for a position: required units, none with its reason, or undetermined with what is missing. */
export type Requirement = Answer &
  (
    | { readonly status: 'required'; readonly units: number }
    | { readonly status: 'none'; readonly units: 0; readonly reason: NoneReason }
    | ({ readonly status: 'undetermined' } & Open)
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
  return plainUnits(norms, facility.type, facility.column, position) ?? ask({ norms, facility }, position);
}

/** A bare figure of the annex; undefined where a rule stands there, which asks for more than the column. */
export function plainUnits(
  { plain, stride }: CompiledEdition,
  type: number,
  column: number,
  position: CompiledPosition,
): number | undefined {
  return plain[position.offset + type * stride + column];
}

/** The same answer with every step that led there. */
export function requirement(norms: CompiledEdition, facility: Facility, position: CompiledPosition): Requirement {
  const trace = newTrace();
  const units = ask({ norms, facility, trace }, position);
  const { steps, reason } = trace;
  const { within } = position.position;
  if (within !== undefined && reason === undefined) steps.push({ step: 'within', position: within });
  const column = steps.find((step) => step.step === 'column' || step.step === 'column-of')?.column;
  const doubts = column === undefined ? noDoubts : atPlace(position.doubts, column);
  const interpretations = interpretationsUsed(doubts, trace);
  const disputed = reason === 'type' ? [] : doubts.disputed;
  if (units === undefined)
    return { position, column, steps, interpretations, disputed, status: 'undetermined', ...openIn(trace) };
  if (reason !== undefined)
    return { position, column, steps, interpretations, disputed, status: 'none', units: 0, reason };
  return { position, column, steps, interpretations, disputed, status: 'required', units };
}

/** Units of an answer; undefined where it is not determined. */
export function unitsIn(answer: Requirement): number | undefined {
  return answer.status === 'undetermined' ? undefined : answer.units;
}

const noDoubts: CellDoubts = { interpretations: [], interpretationsOfDash: [], disputed: [] };

/** What is missing for an undetermined answer. */
export function missingFor(norms: CompiledEdition, facility: Facility, position: CompiledPosition): Open {
  const trace = newTrace();
  ask({ norms, facility, trace }, position);
  return openIn(trace);
}

function openIn({ missing, handedOn }: Trace): Open {
  return { missing: [...missing], handedOn: [...handedOn] };
}

function ask(inquiry: Inquiry & { readonly facility: Facility }, position: CompiledPosition): number | undefined {
  const { facility, trace } = inquiry;
  const { kinds, conditions, exists } = position;
  if (trace !== undefined && (position.position.footnotes !== undefined || exists.includes(false)))
    trace.steps.push({ step: 'type', exists: exists[facility.type] === true, types: footnotesOf(inquiry, position) });
  if (exists[facility.type] !== true) return none(trace, 'type');
  const column = columnIn(inquiry, position);
  if (column === undefined) return undefined;
  const rule = atPlace(kinds, column);
  if (rule.kind !== 'dash') return cellUnits(inquiry, rule, atPlace(conditions, column));
  trace?.steps.push({ step: 'dash' });
  return none(trace, 'dash');
}

/** The footnotes of the types that a position exists for: its own, or those whose columns its table has. */
function footnotesOf({ norms }: Inquiry, { position, exists }: CompiledPosition): readonly number[] {
  return (
    position.footnotes ?? norms.edition.types.flatMap(({ footnote }, at) => (exists[at] === true ? [footnote] : []))
  );
}

function interpretationsUsed(doubts: CellDoubts, { reason, interpretations }: Trace): readonly string[] {
  if (reason === 'type') return interpretations;
  const ids = reason === 'dash' ? doubts.interpretationsOfDash : doubts.interpretations;
  if (interpretations.length === 0) return ids;
  return [...new Set([...interpretations, ...ids])].sort();
}
