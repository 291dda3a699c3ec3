import { readActual } from '../../engine/arguments/actual';
import { readPosition } from '../../engine/arguments/position';
import { isEmptyPosition } from '../../engine/arguments/position-to-the-letter';
import { readProfileArgument } from '../../engine/arguments/profile';
import { readResidents } from '../../engine/arguments/residents';
import type { CompiledEdition } from '../../engine/compile';
import { Fault } from '../../engine/fault';
import { readAskedPosition, unitsOf, type Question } from '../../engine/question';
import { requirement } from '../../engine/requirement';
import { tidy } from '../../engine/rounding';
import { readNumber } from '../../engine/scalars';
import { sayBasis } from '../../i18n/explanation';
import type { Language, Rounding } from '../../norms/schema';
import type { LoadedCells } from '../../workbook/excel/cells';
import { cellAt } from '../../workbook/sheet/a1';
import type { Rectangle } from '../../workbook/sheet/area';
import { quotedSheet, type Place } from '../../workbook/sheet/place';
import { areaOfAddress } from '../../workbook/sheet/read-address';
import { positionArgument } from '../shared/position-argument';
import type { CallArgument } from '../shared/typed-formula';
import type { BuilderChoices } from './builder-choices';

interface BuilderContext {
  readonly norms: CompiledEdition;
  readonly language: Language;
  readonly rounding: Rounding | undefined;
}

/** The area of picked cells, counted from 0. */
export function areaOf({ address }: Place): Rectangle {
  return areaOfAddress(address) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
}

/** How many cells get a formula: one, or one beside each name. */
export function formulaCount({ names }: BuilderChoices): number {
  return names === undefined ? 1 : names.values.length;
}

/** The places that get a formula, counted from 0: not those where a blank stands among the names. */
export function placesOf(choices: BuilderChoices): number[] {
  const { names } = choices;
  const all = Array.from({ length: formulaCount(choices) }, (_, at) => at);
  return all.filter((at) => names === undefined || !isEmptyPosition(names.values[at]?.[0]));
}

/** The one position that was chosen, as a formula names it. */
function chosenPosition(
  norms: CompiledEdition,
  language: Language,
  { row, type, table }: BuilderChoices,
): CallArgument {
  const compiled = norms.byRow.get(row);
  const typeAt = norms.edition.types.findIndex(({ id }) => id === (table?.part.type ?? type));
  return compiled === undefined ? row : positionArgument(norms, language, compiled, typeAt);
}

function onSheet(sheet: string, home: string | undefined, address: string): CallArgument {
  return { reference: sheet === home ? address : `${quotedSheet(sheet)}!${address}` };
}

/** Cells that stay the same wherever the formula is copied. */
function fixed(place: Place, home: string | undefined): CallArgument {
  const { row, column, rowCount, columnCount } = areaOf(place);
  const corners = [cellAt(row + 1, column + 1), cellAt(row + rowCount, column + columnCount)];
  const [first = '', last = ''] = corners.map((one) => one.replace(/([A-Z]+)(\d+)/, '$$$1$$$2'));
  return onSheet(place.sheet, home, first === last ? first : `${first}:${last}`);
}

/** The cell of a row of picked cells: its column stays, its row follows the formula. */
function ofRow(place: Place, home: string | undefined, at: number): CallArgument {
  const { row, column, rowCount } = areaOf(place);
  return onSheet(place.sheet, home, `$${cellAt(row + 1 + Math.min(at, rowCount - 1), column + 1)}`);
}

/**
 * The arguments of the formula beside a name, as it stands on a sheet; without one every reference says its sheet. Cells
 * with names and actual units follow the row, all others are absolute.
 */
export function builtArguments(
  { norms, language }: BuilderContext,
  choices: BuilderChoices,
  at: number,
  home: string | undefined,
): CallArgument[] {
  const { names, residents, type, actual, answers, table, name } = choices;
  const position = names === undefined ? chosenPosition(norms, language, choices) : ofRow(names, home, at);
  const units = actual.cells === undefined ? (readNumber(actual.text) ?? actual.text) : ofRow(actual.cells, home, at);
  const count = residents.cell ? fixed(residents.cell, home) : (readNumber(residents.text) ?? residents.text);
  const facility: CallArgument[] =
    table === undefined
      ? [count, type, ...(answers === undefined ? [] : [fixed(answers, home)])]
      : [table.residents, table.type, table.profile].map((reference) => ({ reference }));
  return [position, ...(name === 'STAFF_GAP' ? [units] : []), ...facility];
}

/** What the formula beside a name answers: units, a gap, or a text; a fault where it gives an error. */
export function builtAnswer(context: BuilderContext, choices: BuilderChoices, at: number): number | string | Fault {
  const { norms, language } = context;
  const question = questionOf(context, choices);
  if (question instanceof Fault) return question;
  const { names, row, residents, table, actual, name } = choices;
  const count = table?.part.residents ?? readResidents(readNumber(residents.text) ?? residents.text);
  if (count instanceof Fault) return count;
  const asked = readAskedPosition(question, names === undefined ? row : names.values[at]?.[0], count);
  if (asked instanceof Fault) return asked;
  if (name === 'BASIS') return sayBasis(language, norms, requirement(norms, asked.facility, asked.position));
  const units = unitsOf(asked);
  if (units instanceof Fault || name === 'REQUIRED_STAFF') return units;
  const there = readActual(actual.cells === undefined ? actual.text : actual.cells.values[at]?.[0]);
  return there instanceof Fault ? there : tidy(there - units);
}

function questionOf({ norms, rounding }: BuilderContext, { table, type, answers }: BuilderChoices): Question | Fault {
  const id = table?.part.type ?? type;
  const profile = table?.part.profile ?? readProfileArgument(norms, answers?.values ?? null);
  if (profile instanceof Fault) return profile;
  return {
    norms,
    workbookRounding: rounding,
    type: norms.edition.types.findIndex((one) => one.id === id),
    profile,
    readPosition,
  };
}

/** Whether picked cells can be names: one column, at least one of them not blank. */
export function canBeNames({ values }: LoadedCells): boolean {
  return values.every((row) => row.length === 1) && values.some(([one]) => !isEmptyPosition(one));
}
