import { normsCalls, type NormsCall } from '../../formulas/norms-calls';
import { cellOf, cellProperties, type LoadedCell } from '../excel/cells';
import { hasExcelApi, inExcel } from '../excel/excel-run';
import type { Refused } from '../excel/refusal';
import { readPlace, type Place } from '../sheet/place';
import { argumentSource } from './argument-source';
import { queueArgument, type ArgumentRead } from './read-arguments';

/** A call of one of the add-in's functions in the selected cell. */
export interface CallRead {
  /** Without its namespace, in capitals: `REQUIRED_STAFF`. */
  readonly name: string;
  readonly args: readonly ArgumentRead[];
}

/** A call with its place in the formula. */
export interface CallInFormula extends CallRead {
  readonly written: NormsCall;
}

/** The selected cell, and what the add-in's functions in its formula were asked. */
export interface SelectedCell extends LoadedCell {
  readonly calls: readonly CallInFormula[];
  /** The cell in which the formula stands: another one where the selected cell shows part of a spilled result. */
  readonly owner: Place;
  /** Which element of a spilled result the selected cell shows; both 0 for the formula's own cell. */
  readonly element: { readonly row: number; readonly column: number };
  /** Whether the formula fills more cells than its own. */
  readonly isSpilled: boolean;
}

/**
 * Reads the active cell and the arguments of the calls in it: one round with Excel, two where there are calls. For a
 * cell that shows part of a spilled result, the formula of the spill is read.
 */
export function readSelection(): Promise<SelectedCell | Refused> {
  return inExcel('1.7', async (context) => {
    const { workbook } = context;
    const cell = workbook.getActiveCell();
    const knowsSpills = hasExcelApi('1.12');
    cell.load(`${cellProperties},rowIndex,columnIndex${knowsSpills ? ',hasSpill' : ''}`);
    const parent = knowsSpills ? cell.getSpillParentOrNullObject() : undefined;
    parent?.load('address,formulas,rowIndex,columnIndex');
    await context.sync();
    const read = cellOf(cell);
    const owner = parent === undefined || parent.isNullObject ? cell : parent;
    const formula = String(owner.formulas[0]?.[0] ?? '');
    const element = { row: cell.rowIndex - owner.rowIndex, column: cell.columnIndex - owner.columnIndex };
    const queued = normsCalls(formula).map((call) => queueCall(workbook, call, read.sheet));
    if (queued.length > 0) await context.sync();
    const place = { sheet: read.sheet, address: read.address };
    const at = owner === cell ? place : (readPlace(owner.address) ?? place);
    const isSpilled = knowsSpills && cell.hasSpill;
    return { ...read, formula, owner: at, calls: queued.map((answer) => answer()), element, isSpilled };
  });
}

function queueCall(workbook: Excel.Workbook, call: NormsCall, sheet: string): () => CallInFormula {
  const args = call.arguments.map((argument, at) =>
    queueArgument(workbook, argumentSource(argument, call.sources[at], sheet)),
  );
  return () => ({ name: call.name, written: call, args: args.map((answer) => answer()) });
}
