import type { CompiledEdition, CompiledPosition } from '../../engine/compile';
import { emptyProfile } from '../../engine/facility';
import { Fault } from '../../engine/fault';
import type { Language, Rounding } from '../../norms/schema';
import { reference } from '../../workbook/sheet/place';
import { enteredFacility, type ResidentsEntry } from '../shared/entries/residents-entry';
import type { CallArgument } from '../shared/typed-formula';
import { positionArgument } from '../shared/position-argument';

/** What a formula for a position is made of; a fault where the residents are wrong. */
export interface PositionFormula {
  readonly args: readonly CallArgument[];
  readonly fault: Fault | undefined;
}

/** The arguments of `REQUIRED_STAFF` for a position: residents linked to a cell stay a reference to it. */
export function positionFormula(
  norms: CompiledEdition,
  language: Language,
  compiled: CompiledPosition,
  { type, residents, rounding }: { type: string; residents: ResidentsEntry; rounding: Rounding | undefined },
): PositionFormula {
  const at = norms.edition.types.findIndex(({ id }) => id === type);
  const facility = enteredFacility(norms, at, residents, emptyProfile, rounding);
  const fault = facility instanceof Fault ? facility : undefined;
  const count = facility instanceof Fault ? residents.text : facility.residents;
  const counted = residents.cell === undefined ? count : { reference: reference(residents.cell) };
  return { args: [positionArgument(norms, language, compiled, at), counted, type], fault };
}
