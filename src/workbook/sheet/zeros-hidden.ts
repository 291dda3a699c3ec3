import { inFormula } from './literal';

/** What is said of rows of 0 units that are not shown: that they are hidden, and that one of them is no longer 0. */
export interface ZerosSaid {
  readonly hidden: string;
  readonly noLonger: string;
}

/**
 * A line under a table whose rows of 0 units are hidden; blank where none is. As the figures may follow other cells, it
 * counts the zeros.
 */
export function zerosHidden(rows: readonly number[], letters: string, said: ZerosSaid): string {
  if (rows.length === 0) return '';
  const cells = ([from, to]: readonly [number, number]): string =>
    from === to ? `${letters}${from}` : `${letters}${from}:${letters}${to}`;
  const zeros = runsOf(rows).map((run) => `COUNTIF(${cells(run)},0)`);
  return `=IF(${zeros.join('+')}=${rows.length},${inFormula(said.hidden)},${inFormula(said.noLonger)})`;
}

/** Rows that follow each other, by the first and the last. */
function runsOf(rows: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
