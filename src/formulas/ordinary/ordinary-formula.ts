import { columnFor, type CompiledEdition, type CompiledPosition } from '../../engine/compile';
import { readNumber } from '../../engine/scalars';
import { isAdded } from '../../engine/total';
import { isOneCell, readArgument } from '../argument';
import { normsCalls } from '../norms-calls';
import { asPiece, isWholePiece } from '../whole-piece';
import { columnsAsked, residentsGuard } from './columns';
import { notAvailable } from './expression';
import { positionUnits } from './position-units';
import { isBlankText, numberOfText } from './cell-text';
import { Untranslatable, type FacilityReferences } from './references';
import { setting, type FormulaSetting } from './setting';
import { sumOfPositions } from './sum-of-positions';

/** The longest formula that Excel takes, its `=` included. */
const longest = 8192;

/**
 * `REQUIRED_STAFF` for one position as an ordinary Excel formula, without `=`: only functions of Excel 2016, the same
 * figure as the engine's, #N/A where the engine is undetermined or has no norm for that many residents. A profile value
 * that cannot be read counts as not known. Position, facility type, edition and rounding are fixed as they are now;
 * residents and profile stay references.
 */
export function ordinaryFormula(
  norms: CompiledEdition,
  position: CompiledPosition,
  type: number,
  facility: FacilityReferences,
): string | Untranslatable {
  return forFacility(norms, type, facility, (one) => positionUnits(one, position));
}

/** `STAFF_GAP` as an ordinary formula: `actual`, a number or the argument's source text, minus what is required. */
export function ordinaryGap(
  norms: CompiledEdition,
  position: CompiledPosition,
  type: number,
  facility: FacilityReferences,
  actual: number | string | undefined,
): string | Untranslatable {
  const has = actualUnits(String(actual ?? 0));
  if (has instanceof Untranslatable) return has;
  const required = ordinaryFormula(norms, position, type, facility);
  return required instanceof Untranslatable ? required : ofExcelLength(withoutDust(`${has}-${required}`));
}

/** `TOTAL_STAFF` as an ordinary formula: "at least", since what is not determined counts as 0. */
export function ordinaryTotal(
  norms: CompiledEdition,
  type: number,
  facility: FacilityReferences,
  counts: (position: CompiledPosition) => boolean = () => true,
): string | Untranslatable {
  const counted = norms.positions.filter((one) => isAdded(one) && counts(one));
  const atLeast = (units: string): string => (units === notAvailable ? '0' : `IFNA(${units},0)`);
  return forFacility(norms, type, facility, (one) => withoutDust(sumOfPositions(one, counted, atLeast)));
}

function forFacility(
  norms: CompiledEdition,
  type: number,
  facility: FacilityReferences,
  units: (setting: FormulaSetting) => string,
): string | Untranslatable {
  const fault = refusal(String(facility.residents));
  if (fault !== undefined) return fault;
  const one = setting(norms, type, facility);
  const written = one.fixedResidents;
  if (written !== undefined)
    return isWholeFrom1(written) && columnFor(norms, type, written) !== undefined
      ? ofExcelLength(units(one))
      : notAvailable;
  const figure = units(one);
  if (figure === notAvailable) return notAvailable;
  return ofExcelLength(`IF(${residentsGuard(one, columnsAsked(one))},${notAvailable},${figure})`);
}

const isWholeFrom1 = (residents: number): boolean => Number.isSafeInteger(residents) && residents >= 1;

/** Why an argument cannot stand in an ordinary formula; undefined where it can. */
function refusal(source: string): Untranslatable | undefined {
  if (normsCalls(`=${source}`).length > 0) return new Untranslatable('nested-call');
  const argument = readArgument(source);
  if (argument.kind === 'array' || (argument.kind === 'reference' && !isOneCell(argument)))
    return new Untranslatable('range');
  return argument.kind === 'text' || argument.kind === 'boolean' ? new Untranslatable('text') : undefined;
}

/**
 * Actual units as the function reads them: a cell with nothing but spaces is 0, text may be a number with a decimal comma,
 * TRUE is an error. Arithmetic gives a number by itself.
 */
function actualUnits(source: string): string | Untranslatable {
  const argument = readArgument(source);
  if (argument.kind === 'text') {
    const value = argument.value.trim() === '' ? 0 : readNumber(argument.value);
    return value === undefined ? new Untranslatable('text') : asPiece(String(value));
  }
  const fault = refusal(source);
  if (fault !== undefined) return fault;
  if (argument.kind === 'number' || !isWholePiece(source)) return asPiece(source);
  // LibreOffice takes TRUE for a number.
  const figure = `IF(ISLOGICAL(${source}),${notAvailable},${source})`;
  return `IF(ISTEXT(${source}),IF(${isBlankText(source)},0,${numberOfText(source)}),${figure})`;
}

/** A sum or difference without floating-point error, as the engine's `tidy`. */
function withoutDust(units: string): string {
  return isWholePiece(units) ? units : `ROUND(${units},9)`;
}

function ofExcelLength(formula: string): string | Untranslatable {
  return formula.length + 1 > longest ? new Untranslatable('too-long') : formula;
}
