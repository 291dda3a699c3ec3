import { changeInExcel, inExcel, type Batch, type Change } from '../excel/excel-run';
import { isRefused, type Refusal, type Refused } from '../excel/refusal';
import { cellAt } from '../sheet/a1';
import { brokenRuns, formulaCount, type BrokenRun } from './broken-cells';

/** A sheet with formulas that Excel did not know. */
export interface RepairedSheet {
  readonly sheet: string;
  /** How many were written back, or were to be. */
  readonly formulas: number;
  /** Cells that still show `#NAME?` after their formulas were written back. */
  readonly stillUnknown: readonly string[];
  /** Why they were not written back. */
  readonly refusal?: Refusal;
}

export interface Repaired {
  readonly sheets: readonly RepairedSheet[];
  /** Whether it was stopped before all sheets were done. */
  readonly isStopped: boolean;
}

/** The most cells that are read together: Excel on the web answers with at most five megabytes. */
const cellsTogether = 100_000;

interface Found {
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly runs: readonly BrokenRun[];
}

/**
 * Writes back the formulas that show `#NAME?` because they were entered, or the file was opened, before the add-in was
 * installed (office-js issue 6395). Protected sheets are listed and left unchanged. A sheet that Excel refuses does not
 * stop the others, but a stop by the user does. Reports after each sheet.
 */
export async function repairFormulas(
  onSheet: (sheet: RepairedSheet) => void = () => undefined,
  signal?: AbortSignal,
): Promise<Repaired | Refused> {
  const found = await findBroken(signal);
  if (isRefused(found)) return found;
  const sheets: RepairedSheet[] = [];
  for (const one of found.sheets) {
    if (signal?.aborted) return { sheets, isStopped: true };
    const repaired = one.isProtected
      ? {
          sheet: one.sheet,
          formulas: formulaCount(one.runs),
          stillUnknown: [],
          refusal: { reason: 'sheetProtected', sheet: one.sheet } as const,
        }
      : await writeBack(one, signal);
    sheets.push(repaired);
    onSheet(repaired);
    if (repaired.refusal?.reason === 'cancelled' || repaired.refusal?.reason === 'stoppedWriting')
      return { sheets, isStopped: true };
  }
  return { sheets, isStopped: false };
}

async function writeBack({ sheet, runs }: Found, signal: AbortSignal | undefined): Promise<RepairedSheet> {
  const change: Change<Pick<RepairedSheet, 'stillUnknown'>> = async (context, transaction) => {
    const write = (what: 'formulas' | 'found'): Excel.Range[] => {
      const target = context.workbook.worksheets.getItem(sheet);
      return runs.map((run) => {
        const range = target.getRangeByIndexes(run.row, run.column, run[what].length, 1);
        range.formulas = run[what].map((one) => [one]);
        return range;
      });
    };
    const written = write('formulas');
    for (const range of written) range.load('values');
    await transaction.write([sheet], () => void write('found'));
    return { stillUnknown: runs.flatMap((run, at) => unknownIn(run, written[at]?.values ?? [])) };
  };
  const written = await changeInExcel('1.9', change, signal);
  const counted = { sheet, formulas: formulaCount(runs) };
  return isRefused(written)
    ? { ...counted, stillUnknown: [], refusal: written.refused }
    : { ...counted, stillUnknown: written.stillUnknown };
}

/** The cells of a run that show `#NAME?`. */
function unknownIn({ row, column }: BrokenRun, values: readonly (readonly unknown[])[]): string[] {
  return values.flatMap(([value], down) => (value === '#NAME?' ? [cellAt(row + down + 1, column + 1)] : []));
}

function findBroken(signal: AbortSignal | undefined): Promise<{ readonly sheets: readonly Found[] } | Refused> {
  const batch: Batch<{ readonly sheets: readonly Found[] }> = async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/protection/protected');
    await context.sync();
    const used = worksheets.items.map((sheet) => ({ sheet, range: sheet.getUsedRangeOrNullObject(true) }));
    for (const { range } of used) range.load('cellCount');
    await context.sync();
    const sheets: Found[] = [];
    for (const group of grouped(used.filter(({ range }) => !range.isNullObject))) {
      for (const { range } of group) range.load('formulas,values,rowIndex,columnIndex');
      await context.sync();
      for (const { sheet, range } of group) {
        const { formulas, values, rowIndex: row, columnIndex: column } = range;
        const runs = brokenRuns({ row, column, formulas: formulas as unknown[][], values: values as unknown[][] });
        if (runs.length > 0) sheets.push({ sheet: sheet.name, isProtected: sheet.protection.protected, runs });
      }
    }
    return { sheets };
  };
  return inExcel('1.9', batch, signal);
}

/** Sheets in groups small enough for one answer of Excel; a larger sheet is a group of its own. */
function grouped<T extends { readonly range: Excel.Range }>(sheets: readonly T[]): T[][] {
  const groups: T[][] = [];
  let cells = Infinity;
  for (const one of sheets) {
    cells += one.range.cellCount;
    const last = groups[groups.length - 1];
    if (last !== undefined && cells <= cellsTogether) last.push(one);
    else {
      groups.push([one]);
      cells = one.range.cellCount;
    }
  }
  return groups;
}
