/** The whole numbers from one to another; undefined where they are no range, or of more than rows and footnotes are named by. */
export function rangeOfNumbers(from: number, to: number): number[] | undefined {
  const isRange = to >= from && to - from < 100;
  return isRange ? Array.from({ length: to - from + 1 }, (_, at) => from + at) : undefined;
}

/** Whether a text ends in the beginning of `от 51 до 100 мест`, of which `до 100 мест` says half. */
export function endsInRange(text: string): boolean {
  return /(?<!\p{L})(от|со?|свыше|более|больше|from)\s+\d+(\s+\p{L}+)?\s*$/iu.test(text);
}
