/** Of a line in the standard font, in points. */
export const lineHeight = 15;

/** A character of the standard font is 7 pixels wide, a column has 5 more; a pixel is three quarters of a point. */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** The heights of rows 1 to `last` in points, from what is told of them in lines. */
export function rowHeights(
  last: number,
  heights: readonly { readonly row: number; readonly lines: number }[],
  hidden: readonly number[] = [],
): number[] {
  const lines = new Map([
    ...heights.map((one) => [one.row, one.lines] as const),
    ...hidden.map((row) => [row, 0] as const),
  ]);
  return Array.from({ length: last }, (_, at) => (lines.get(at + 1) ?? 1) * lineHeight);
}
