import { queueFilter } from '../beside/objects';
import { changeInExcel, inExcel, type Batch, type Change } from '../excel/excel-run';
import { isRefused, refuse, type Refusal, type Refused } from '../excel/refusal';
import { cellAt } from '../sheet/a1';
import { brokenRuns, brokenCount, type BrokenRun } from './broken-cells';

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
  /** How many formulas it has to write back. */
  readonly formulas: number;
}

/**
 * Writes back the formulas that show `#NAME?` because they were entered, or the file was opened, before the add-in was
 * installed (office-js issue 6395). Protected and filtered sheets are listed and left unchanged. A sheet that Excel refuses
 * does not stop the others, but a stop by the user does. Reports after each sheet.
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
    const repaired = await writeBack(one, signal);
    sheets.push(repaired);
    onSheet(repaired);
    if (repaired.refusal?.reason === 'cancelled' || repaired.refusal?.reason === 'stoppedWriting')
      return { sheets, isStopped: true };
  }
  return { sheets, isStopped: false };
}

/** The sheet is read once more: what somebody has typed, inserted or deleted since it was found is not written over. */
async function writeBack({ sheet, formulas }: Found, signal: AbortSignal | undefined): Promise<RepairedSheet> {
  const change: Change<Omit<RepairedSheet, 'sheet' | 'refusal'>> = async (context, transaction) => {
    const target = context.workbook.worksheets.getItem(sheet);
    const used = target.getUsedRangeOrNullObject(true);
    const filterOf = queueFilter(target);
    target.load('protection/protected');
    used.load(usedCells);
    await context.sync();
    const runs = brokenIn(used);
    if (runs.length === 0) return { formulas: 0, stillUnknown: [] };
    if (target.protection.protected) return refuse({ reason: 'sheetProtected', sheet });
    const filtered = filterOf(sheet);
    if (filtered !== undefined) return filtered;
    const write = (what: 'formulas' | 'found'): Excel.Range[] =>
      runs.map((run) => {
        const range = target.getRangeByIndexes(run.row, run.column, run[what].length, 1);
        range.formulas = run[what].map((one) => [one]);
        return range;
      });
    const written = write('formulas');
    for (const range of written) range.load('values');
    await transaction.write([sheet], () => void write('found'));
    return {
      formulas: brokenCount(runs),
      stillUnknown: runs.flatMap((run, at) => unknownIn(run, written[at]?.values ?? [])),
    };
  };
  const written = await changeInExcel('1.9', change, signal);
  return isRefused(written) ? { sheet, formulas, stillUnknown: [], refusal: written.refused } : { sheet, ...written };
}

/** The cells of a run that show `#NAME?`. */
function unknownIn({ row, column }: BrokenRun, values: readonly (readonly unknown[])[]): string[] {
  return values.flatMap(([value], down) => (value === '#NAME?' ? [cellAt(row + down + 1, column + 1)] : []));
}

function findBroken(signal: AbortSignal | undefined): Promise<{ readonly sheets: readonly Found[] } | Refused> {
  const batch: Batch<{ readonly sheets: readonly Found[] }> = async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const used = worksheets.items.map((sheet) => ({ sheet, range: sheet.getUsedRangeOrNullObject(true) }));
    for (const { range } of used) range.load('cellCount');
    await context.sync();
    const sheets: Found[] = [];
    for (const group of grouped(used.filter(({ range }) => !range.isNullObject))) {
      for (const { range } of group) range.load(usedCells);
      await context.sync();
      for (const { sheet, range } of group) {
        const formulas = brokenCount(brokenIn(range));
        if (formulas > 0) sheets.push({ sheet: sheet.name, formulas });
      }
    }
    return { sheets };
  };
  return inExcel('1.9', batch, signal);
}

const usedCells = 'formulas,values,rowIndex,columnIndex';

function brokenIn(used: Excel.Range): BrokenRun[] {
  if (used.isNullObject) return [];
  const { formulas, values, rowIndex: row, columnIndex: column } = used;
  return brokenRuns({ row, column, formulas: formulas as unknown[][], values: values as unknown[][] });
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
