import { normsCalls, type NormsCall } from '../../formulas/norms-calls';
import { inExcel, type Batch } from '../excel/excel-run';
import type { Refused } from '../excel/refusal';
import { argumentSource, type ArgumentSource } from '../selection/argument-source';
import { queueArgument, type ArgumentRead } from '../selection/read-arguments';
import { cellAt } from '../sheet/a1';
import type { Place } from '../sheet/place';
import type { NormsCell } from './norms-cell';

/** How many arguments are read in one round with Excel. */
const together = 1000;

/** A formula with the add-in's functions, and where the arguments of its calls are. */
interface Found extends Place {
  readonly formula: string;
  readonly calls: readonly { readonly call: NormsCall; readonly sources: readonly ArgumentSource[] }[];
}

/** Reads every formula of the workbook that uses the add-in's functions, with the values of its arguments. */
export function readNormsCells(
  onProgress: (done: number) => void,
  signal: AbortSignal | undefined,
): Promise<{ readonly cells: readonly NormsCell[] } | Refused> {
  const batch: Batch<{ readonly cells: readonly NormsCell[] }> = async (context) => {
    const found = await findFormulas(context, (done) => onProgress(done / 2));
    const wanted = new Map(found.flatMap(({ calls }) => calls.flatMap(({ sources }) => sources.map(withKey))));
    const waiting = [...wanted];
    const values = new Map<string, ArgumentRead>();
    for (let from = 0; from < waiting.length; from += together) {
      const queued = waiting.slice(from, from + together).map(([key, source]) => ({
        key,
        answer: queueArgument(context.workbook, source),
      }));
      await context.sync();
      for (const { key, answer } of queued) values.set(key, answer());
      onProgress(0.5 + Math.min(1, (from + together) / waiting.length) / 2);
    }
    return { cells: found.map((cell) => withValues(cell, values)) };
  };
  return inExcel('1.9', batch, signal);
}

/** A sheet whose formulas are no longer those that were read, or that has come or gone since; undefined where there is none. */
export function changedSince(
  cells: readonly NormsCell[],
  signal: AbortSignal | undefined,
): Promise<{ readonly sheet: string | undefined } | Refused> {
  const batch: Batch<{ readonly sheet: string | undefined }> = async (context) => {
    const now = await findFormulas(context, () => undefined);
    const sheets = new Set([...cells, ...now].map(({ sheet }) => sheet));
    return { sheet: [...sheets].find((sheet) => keysOn(sheet, now) !== keysOn(sheet, cells)) };
  };
  return inExcel('1.9', batch, signal);
}

/** The formulas with the add-in's functions: a round with Excel for each sheet, since one may hold all that Excel can send at once. */
async function findFormulas(context: Excel.RequestContext, onProgress: (done: number) => void): Promise<Found[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const found: Found[] = [];
  for (const [at, sheet] of worksheets.items.entries()) {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load('formulas,rowIndex,columnIndex');
    await context.sync();
    if (!range.isNullObject) found.push(...normsFormulas(sheet.name, range));
    onProgress((at + 1) / worksheets.items.length);
  }
  return found;
}

function keysOn(sheet: string, cells: readonly (Place & { readonly formula: string })[]): string {
  const own = cells.filter((cell) => cell.sheet === sheet);
  return JSON.stringify(own.map(({ address, formula }) => [address, formula]));
}

/** The key of an argument: many formulas use the same cells, which are read once. */
function withKey(source: ArgumentSource): [string, ArgumentSource] {
  return [JSON.stringify(source), source];
}

function withValues({ calls, ...cell }: Found, values: ReadonlyMap<string, ArgumentRead>): NormsCell {
  const readOf = (source: ArgumentSource): ArgumentRead => values.get(withKey(source)[0]) ?? { kind: 'omitted' };
  return { ...cell, calls: calls.map(({ call, sources }) => ({ call, args: sources.map(readOf) })) };
}

function normsFormulas(sheet: string, { formulas, rowIndex, columnIndex }: Excel.Range): Found[] {
  return (formulas as unknown[][]).flatMap((row, down) =>
    row.flatMap((formula, across): Found[] => {
      const calls = typeof formula === 'string' ? normsCalls(formula) : [];
      if (typeof formula !== 'string' || calls.length === 0) return [];
      const address = cellAt(rowIndex + down + 1, columnIndex + across + 1);
      return [{ sheet, address, formula, calls: calls.map((call) => ({ call, sources: sourcesOf(call, sheet) })) }];
    }),
  );
}

function sourcesOf(call: NormsCall, sheet: string): ArgumentSource[] {
  return call.arguments.map((argument, at) => argumentSource(argument, call.sources[at], sheet));
}
