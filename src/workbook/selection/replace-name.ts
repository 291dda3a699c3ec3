import { Fault } from '../../engine/fault';
import type { Text } from '../../norms/schema';
import { parameterPlace } from '../../formulas/parameters';
import { changeInExcel } from '../excel/excel-run';
import { refuse, type Refused } from '../excel/refusal';
import { columnLetters } from '../sheet/a1';
import { areaOfAddress } from '../sheet/read-address';
import { asText } from '../sheet/literal';
import type { Place } from '../sheet/place';
import type { CallRead, SelectedCell } from './read-selection';

/** A name that no position has for certain, the cell in which it stands, and the positions that it may mean. */
export interface NameToReplace {
  readonly cell: Place;
  readonly name: string;
  readonly positions: readonly { readonly name: Text; readonly row: number }[];
}

/** What can be put in the place of a call's position; undefined where the name stands in no cell or nothing is like it. */
export function nameToReplace(
  call: CallRead,
  element: SelectedCell['element'],
  fault: Fault,
): NameToReplace | undefined {
  const positions = candidatesOf(fault);
  const arg = call.args[parameterPlace(call, 'position')];
  if (positions.length === 0 || arg?.kind !== 'values' || arg.place === undefined) return undefined;
  const area = areaOfAddress(arg.place.address);
  if (area === undefined) return undefined;
  const row = area.rowCount > 1 ? element.row : 0;
  const column = area.columnCount > 1 ? element.column : 0;
  const name = arg.values[row]?.[column];
  if (typeof name !== 'string') return undefined;
  const address = `${columnLetters(area.column + column + 1)}${area.row + row + 1}`;
  return { cell: { sheet: arg.place.sheet, address }, name, positions };
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

/** Writes a name in the place of another, in one undo step; only while the cell still holds that one, and no formula. */
export function replaceName(
  { cell: { sheet, address }, name }: NameToReplace,
  by: string,
): Promise<{ readonly written: Place } | Refused> {
  return changeInExcel<{ readonly written: Place }>('1.7', async (context, transaction) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    const cell = found.getRange(address);
    cell.load('formulas');
    await context.sync();
    if (found.isNullObject) return refuse({ reason: 'notFound', what: sheet });
    if (cell.formulas[0]?.[0] !== name) return refuse({ reason: 'changed', sheet });
    cell.formulas = [[asText(by)]];
    await transaction.write([sheet], () => {
      context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[asText(name)]];
    });
    return { written: { sheet, address } };
  });
}
