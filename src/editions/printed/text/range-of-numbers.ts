/** The whole numbers from one to another; undefined where they are no range, or of more than rows and footnotes are named by. */
export function rangeOfNumbers(from: number, to: number): number[] | undefined {
  const isRange = to >= from && to - from < 100;
  return isRange ? Array.from({ length: to - from + 1 }, (_, at) => from + at) : undefined;
}
