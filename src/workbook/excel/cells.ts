import { readPlace, type CellBefore, type Place } from '../sheet/place';
import { rangeAt } from '../sheet/a1';
import { areaOfAddress } from '../sheet/read-address';
import { shownCells } from '../sheet/shown-cells';
import { changeInExcel, inExcel } from './excel-run';
import { isRefused, refuse, type Refused } from './refusal';
import { asEntered } from './snapshot';

export type LoadedValue = string | number | boolean;

/** A cell as it is; the value of an error is its sign, `#N/A`. */
export interface LoadedCell extends Place {
  /** A number that is shown as a date, a time or a percentage is the text of that. */
  readonly value: LoadedValue;
  /** What the cell shows. */
  readonly text: string;
  /** In English, with commas; the value where there is no formula. */
  readonly formula: LoadedValue;
  readonly isEmpty: boolean;
}

/** The properties that `cellOf` needs loaded. */
export const cellProperties = 'address,values,text,formulas,numberFormat';

/** A loaded cell in plain values. */
export function cellOf(range: Excel.Range): LoadedCell {
  const [[value = ''] = []] = shownCells(range.values as LoadedValue[][], range.numberFormat as unknown[][]);
  const [[formula = ''] = []] = range.formulas as LoadedValue[][];
  const [[text = ''] = []] = range.text;
  const place = readPlace(range.address) ?? { sheet: '', address: range.address };
  return { ...place, value, text, formula, isEmpty: formula === '' };
}

/** The selected cell; of several, the active one. */
export function readSelectedCell(): Promise<LoadedCell | Refused> {
  return inExcel('1.7', async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load(cellProperties);
    await context.sync();
    return cellOf(cell);
  });
}

/** The first cell of a place. */
export function loadCell({ sheet, address }: Place, signal?: AbortSignal): Promise<LoadedCell | Refused> {
  const batch = async (context: Excel.RequestContext): Promise<LoadedCell | Refused> => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    const cell = found.getRange(address).getCell(0, 0);
    cell.load(cellProperties);
    await context.sync();
    return found.isNullObject ? refuse({ reason: 'notFound', what: sheet }) : cellOf(cell);
  };
  return inExcel('1.7', batch, signal);
}

/** A cell with the words before it in its row, else above it: where rows are put in, other words stand there. */
export interface LabelledCell extends LoadedCell {
  readonly label: string;
}

/** The first cell of a place and the words that it stands beside. */
export function loadLabelled({ sheet, address }: Place): Promise<LabelledCell | Refused> {
  return inExcel('1.7', async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    const cell = found.getRange(address).getCell(0, 0);
    const { row = 0, column = 0 } = areaOfAddress(address) ?? {};
    const around = found.getRange(rangeAt(Math.max(1, row + 1 - rowsAbove), 1, row + 1, column + 1));
    cell.load(cellProperties);
    around.load('values');
    await context.sync();
    if (found.isNullObject) return refuse({ reason: 'notFound', what: sheet });
    return { ...cellOf(cell), label: labelIn(around.values as LoadedValue[][]) };
  });
}

const rowsAbove = 10;
const longestLabel = 200;

/** All words before the last cell of a block, else the nearest above it; without figures, since a day there goes on. */
function labelIn(values: readonly (readonly LoadedValue[])[]): string {
  const [own = [], ...above] = [...values].reverse();
  const wordsOf = (cells: readonly LoadedValue[]): string[] => cells.map(String).filter((text) => /\p{L}/u.test(text));
  const before = wordsOf(own.slice(0, -1));
  const label = before.length > 0 ? before : wordsOf(above.map((cells) => cells[own.length - 1] ?? '')).slice(0, 1);
  return label
    .join(' ')
    .replace(/[\p{N}\s]+/gu, ' ')
    .trim()
    .slice(0, longestLabel);
}

/**
 * Writes a formula, in English with commas, into the selected cell. A cell that is not empty is refused as
 * `targetNotEmpty` unless `replace` is given.
 */
export async function insertFormula(
  formula: string,
  { replace = false }: { readonly replace?: boolean } = {},
): Promise<{ readonly written: Place } | Refused> {
  let place: Place = { sheet: '', address: '' };
  const result = await changeInExcel<{ readonly written: Place }>('1.7', async (context, transaction) => {
    const range = context.workbook.getActiveCell();
    range.load(cellProperties);
    await context.sync();
    const { sheet, address, isEmpty, formula: before } = cellOf(range);
    const value: unknown = range.values[0]?.[0];
    place = { sheet, address };
    if (!isEmpty && !replace) return refuse({ reason: 'targetNotEmpty', address: range.address });
    range.formulas = [[formula]];
    await transaction.write([sheet], () => {
      context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[asEntered(before, value)]];
    });
    return { written: place };
  });
  return named(result, place.sheet);
}

/** Excel's refusal does not name the sheet, which is added here. */
function named<T extends object>(result: T | Refused, sheet: string): T | Refused {
  if (sheet === '' || !isRefused(result) || result.refused.reason !== 'denied') return result;
  return refuse({ reason: 'sheetProtected', sheet });
}

/** Activates a place's sheet, which is shown if it was hidden, and selects the place. */
export function goTo({ sheet, address }: Place): Promise<{ readonly shown: Place } | Refused> {
  return inExcel('1.7', async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    found.load('visibility');
    await context.sync();
    if (found.isNullObject) return refuse({ reason: 'notFound', what: sheet });
    if (found.visibility !== 'Visible') found.visibility = 'Visible';
    found.activate();
    found.getRange(address).select();
    await context.sync();
    return { shown: { sheet, address } };
  });
}

/** Whether anything stands at a place, and a cell that was written over is another one than before. */
export function isStanding(
  { sheet, address }: Place,
  before?: CellBefore,
): Promise<{ readonly stands: boolean } | Refused> {
  return inExcel('1.7', async (context) => {
    const { worksheets } = context.workbook;
    const found = worksheets.getItemOrNullObject(sheet);
    const used = found.getRange(address).getUsedRangeOrNullObject(true);
    const cell = before && worksheets.getItemOrNullObject(before.sheet).getRange(before.address);
    found.load('name');
    used.load('address');
    cell?.load('formulas');
    await context.sync();
    const isBack = cell !== undefined && !cell.isNullObject && cell.formulas[0]?.[0] === before?.content;
    return { stands: !found.isNullObject && !used.isNullObject && !isBack };
  });
}

/** Cells with their values as they are shown; without any, one blank cell. */
export interface LoadedCells extends Place {
  readonly values: readonly (readonly LoadedValue[])[];
}

/** The selected rectangle, cut to what its sheet uses. */
export function readSelectedCells(): Promise<LoadedCells | Refused> {
  return inExcel('1.7', (context) => usedCells(context, context.workbook.getSelectedRange()));
}

/** The cells of a place. */
export function loadCells({ sheet, address }: Place): Promise<LoadedCells | Refused> {
  return inExcel('1.7', (context) => usedCells(context, context.workbook.worksheets.getItem(sheet).getRange(address)));
}

async function usedCells(context: Excel.RequestContext, range: Excel.Range): Promise<LoadedCells> {
  const used = range.getUsedRangeOrNullObject(true);
  range.load('address');
  used.load('address,values,numberFormat');
  await context.sync();
  const found = used.isNullObject ? undefined : used;
  const place = readPlace(found?.address ?? range.address) ?? { sheet: '', address: '' };
  if (found === undefined) return { ...place, values: [['']] };
  return { ...place, values: shownCells(found.values as LoadedValue[][], found.numberFormat as unknown[][]) };
}
