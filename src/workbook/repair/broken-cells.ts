import { isBroken, repairedFormula } from './repaired-formula';

/** Consecutive formulas of a column that are written back together; row and column of the first, counted from 0. */
export interface BrokenRun {
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly string[];
  /** As they were found. */
  readonly found: readonly string[];
}

/** The used part of a sheet: its formulas and values from its first used row and column on. */
export interface UsedFormulas {
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}

/** The formulas of a sheet that have to be written back, by column. */
export function brokenRuns({ row, column, formulas, values }: UsedFormulas): BrokenRun[] {
  const width = formulas[0]?.length ?? 0;
  const runs: { row: number; column: number; formulas: string[]; found: string[] }[] = [];
  for (let at = 0; at < width; at += 1) {
    for (const [line, cells] of formulas.entries()) {
      const formula = cells[at];
      if (typeof formula !== 'string' || !isBroken(formula, values[line]?.[at])) continue;
      const repaired = repairedFormula(formula) ?? formula;
      const last = runs[runs.length - 1];
      const follows = last?.column === column + at && last.row + last.formulas.length === row + line;
      const run =
        last !== undefined && follows ? last : { row: row + line, column: column + at, formulas: [], found: [] };
      if (run !== last) runs.push(run);
      run.formulas.push(repaired);
      run.found.push(formula);
    }
  }
  return runs;
}

export function brokenCount(runs: readonly BrokenRun[]): number {
  return runs.reduce((sum, { formulas }) => sum + formulas.length, 0);
}
