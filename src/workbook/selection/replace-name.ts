import { Fault } from '../../engine/fault';
import type { Text } from '../../norms/schema';
import type { NormsCall } from '../../formulas/norms-calls';
import { parameterPlace } from '../../formulas/parameters';
import { replaceArgument, type ConstantPlace } from '../../formulas/replace-argument';
import { changeInExcel } from '../excel/excel-run';
import { refuse, type Refused } from '../excel/refusal';
import { cellAt } from '../sheet/a1';
import { areaOfAddress } from '../sheet/read-address';
import { asText, inFormula } from '../sheet/literal';
import type { Place } from '../sheet/place';
import type { CallInFormula, SelectedCell } from './read-selection';

interface NameInFormula {
  readonly formula: string;
  readonly call: NormsCall;
  readonly argument: number;
  /** Its place in the array constant that the argument is, if it is one. */
  readonly element?: ConstantPlace;
}

/** A name that no position has for certain, the cell in which it stands, and the positions that it may mean. */
export interface NameToReplace {
  readonly cell: Place;
  /** Where the name stands in the formula of the cell; undefined where the cell holds the name alone. */
  readonly within: NameInFormula | undefined;
  readonly name: string;
  readonly positions: readonly { readonly name: Text; readonly row: number }[];
}

/**
 * What can be put in the place of a call's position; undefined where the name stands neither in a cell nor in the formula
 * itself, or nothing is like it.
 */
export function nameToReplace(
  call: CallInFormula,
  { element, formula, owner }: Pick<SelectedCell, 'element' | 'formula' | 'owner'>,
  fault: Fault,
): NameToReplace | undefined {
  const positions = candidatesOf(fault);
  const argument = parameterPlace(call, 'position');
  const arg = call.args[argument];
  if (positions.length === 0 || arg?.kind !== 'values') return undefined;
  const row = arg.values.length > 1 ? element.row : 0;
  const column = (arg.values[row]?.length ?? 0) > 1 ? element.column : 0;
  const name = arg.values[row]?.[column];
  if (typeof name !== 'string') return undefined;
  const place = { formula: String(formula), call: call.written, argument };
  switch (call.written.arguments[argument]?.kind) {
    case 'text':
      return { cell: owner, within: place, name, positions };
    case 'array':
      return { cell: owner, within: { ...place, element: { row, column } }, name, positions };
    default: {
      const cell = cellIn(arg.place, row, column);
      return cell && { cell, within: undefined, name, positions };
    }
  }
}

/** A cell of a range, by its row and column there; undefined where there is no range. */
function cellIn(range: Place | undefined, row: number, column: number): Place | undefined {
  const area = areaOfAddress(range?.address ?? '');
  if (range === undefined || area === undefined) return undefined;
  return { sheet: range.sheet, address: cellAt(area.row + row + 1, area.column + column + 1) };
}

function candidatesOf({ key, params }: Fault): NameToReplace['positions'] {
  switch (key) {
    case 'positionNearest':
      return positionIn(params['nearest'], params['row']);
    case 'positionPerhaps':
      return inRow(params['position']);
    case 'positionSeveral':
      return Array.isArray(params['positions']) ? params['positions'].flatMap(inRow) : [];
    default:
      return [];
  }
}

function inRow(one: unknown): NameToReplace['positions'] {
  return one instanceof Fault ? positionIn(one.params['position'], one.params['row']) : [];
}

function positionIn(name: unknown, row: unknown): NameToReplace['positions'] {
  const isName = typeof name === 'object' && name !== null && 'kk' in name;
  return isName && typeof row === 'number' ? [{ name: name as Text, row }] : [];
}

/** What the cell holds before and after, as it is entered. */
function entered({ within, name }: NameToReplace, by: string): { before: string; after: string; held: string } {
  if (within === undefined) return { before: asText(name), after: asText(by), held: name };
  const { formula, call, argument, element } = within;
  return { before: formula, after: replaceArgument(formula, call, argument, inFormula(by), element), held: formula };
}

/**
 * Writes a name in the place of another, in its cell or in the formula, in one undo step; only while the cell still holds what was
 * read.
 */
export function replaceName(found: NameToReplace, by: string): Promise<{ readonly written: Place } | Refused> {
  const { sheet, address } = found.cell;
  const { before, after, held } = entered(found, by);
  return changeInExcel<{ readonly written: Place }>('1.7', async (context, transaction) => {
    const owner = context.workbook.worksheets.getItemOrNullObject(sheet);
    const cell = owner.getRange(address);
    cell.load('formulas');
    await context.sync();
    if (owner.isNullObject) return refuse({ reason: 'notFound', what: sheet });
    if (cell.formulas[0]?.[0] !== held) return refuse({ reason: 'changed', sheet });
    cell.formulas = [[after]];
    await transaction.write([sheet], () => {
      context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[before]];
    });
    return { written: { sheet, address } };
  });
}
