/** Units from a count on. */
export interface UnitsFrom {
  readonly from: number;
  readonly units: number;
}

/** Units by a count, equal neighbours merged: `LOOKUP($B$1,{1,26,51},{0,0.5,1})`, or a number where there is one. */
export function lookup(count: string, columns: readonly UnitsFrom[]): string {
  const merged = columns.filter(({ units }, at) => units !== columns[at - 1]?.units);
  const [first] = merged;
  if (merged.length <= 1) return String(first?.units ?? 0);
  const from = merged.map((column) => column.from).join(',');
  return `LOOKUP(${count},{${from}},{${merged.map(({ units }) => units).join(',')}})`;
}
