import type { CellEntry, RowHeight } from './sheet-content';

/** What letters take of a column's width, in its characters: Cyrillic letters of the standard font are wider than its figures. */
const letters: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;!|()[\]'’іijltfrIІ]/u, 0.65],
  [/[жмшщыюфmwЖМШЩЫЮФMW@№«»–]/u, 1.4],
  [/\p{Lu}/u, 1.2],
];
const otherLetters = 1.03;

/** How wide a text stands in a line, in characters. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letters.find(([kind]) => kind.test(letter))?.[1] ?? otherLetters), 0);
}

/** The number of lines that a text takes in a column of a width in characters, broken between words. */
export function linesOf(text: string, width: number): number {
  const space = textWidth(' ');
  let lines = 1;
  let filled = 0;
  for (const word of text.split(' ')) {
    const wide = textWidth(word);
    if (filled > 0 && filled + space + wide > width) {
      lines += 1;
      filled = 0;
    }
    filled += (filled > 0 ? space : 0) + wide;
    lines += Math.max(0, Math.ceil(filled / width) - 1);
    filled = filled > width ? filled % width : filled;
  }
  return lines;
}

/** The lines of a row: those of its longest text, each in a column of its own. */
export function rowLines(cells: readonly (readonly [text: string, width: number])[]): number {
  return Math.max(1, ...cells.map(([text, width]) => linesOf(text, width)));
}

/** What a cell shows that may take several lines: a number takes one, and so does a figure that a formula answers. */
export function shownText(cell: CellEntry): string {
  return typeof cell === 'number' || cell.startsWith('=') ? '' : cell;
}

/** How much wider bold letters are. */
const boldness = 1.08;

/** The lines of a row of bold headings, each in its column. */
export function headingLines(columns: readonly { readonly heading: string; readonly width: number }[]): number {
  return rowLines(columns.map(({ heading, width }) => [heading, width / boldness]));
}

/** How wide a column is at least in which no word of a bold text is broken. */
export function widthForWords(text: string): number {
  return Math.ceil(Math.max(...text.split(' ').map(textWidth)) * boldness + 1);
}

/** Lines of text that stand over all columns. */
export function textHeights(
  texts: readonly { readonly row: number; readonly text: string }[],
  widths: readonly number[],
): RowHeight[] {
  const width = widths.reduce((sum, one) => sum + one, 0);
  return texts.map(({ row, text }) => ({ row, lines: linesOf(text, width) })).filter(({ lines }) => lines > 1);
}
