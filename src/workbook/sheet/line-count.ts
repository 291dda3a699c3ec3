/** The number of lines that a text takes in a column of a width in characters, broken between words. */
export function linesOf(text: string, width: number): number {
  let lines = 1;
  let filled = 0;
  for (const { length } of text.split(' ')) {
    if (filled > 0 && filled + 1 + length > width) {
      lines += 1;
      filled = 0;
    }
    filled += (filled > 0 ? 1 : 0) + length;
    lines += Math.max(0, Math.ceil(filled / width) - 1);
    filled = filled > width ? filled % width : filled;
  }
  return lines;
}
