import { Parser } from 'htmlparser2';
import type { MergedCells, SheetValues } from '../sheets/content';

/** No page of norms is larger. */
const most = { rows: 5000, columns: 200, letters: 8_000_000 };

interface TableCell {
  text: string;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The tables of an HTML text laid out in one sheet, in their order, with what stands between them in lines of its own: as
 * Excel and LibreOffice lay it out when it is pasted, but with spans kept as merged cells and raised digits as raised ones.
 */
export function htmlPage(html: string, name: string): SheetValues {
  const layout = new Layout();
  let cell: TableCell | undefined;
  let text = '';
  let depth = 0;
  let raised = 0;
  let hidden = 0;
  const endLine = (): void => {
    layout.line(text);
    text = '';
  };
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (isHidden(tag)) hidden += 1;
      if (tag === 'sup') raised += 1;
      if (tag === 'table' && depth++ === 0) endLine();
      if (tag === 'tr' && depth === 1) layout.row();
      if ((tag === 'td' || tag === 'th') && depth === 1) {
        cell = { text: '', rows: spanOf(attributes['rowspan']), columns: spanOf(attributes['colspan']) };
      }
      if (tag === 'br' || isBlock(tag)) {
        if (cell !== undefined) cell.text += '\n';
        else if (depth === 0) endLine();
      }
    },
    ontext(part) {
      if (hidden > 0) return;
      const said = raised > 0 ? raisedDigits(part) : part;
      // A line's end in the text of a page is a space: only tags break a line.
      if (cell !== undefined) cell.text += said.replace(/\s*[\r\n]+\s*/g, ' ');
      else if (depth === 0) text += said.replace(/\s*[\r\n]+\s*/g, ' ');
    },
    onclosetag(tag) {
      if (isHidden(tag)) hidden -= 1;
      if (tag === 'sup') raised -= 1;
      if ((tag === 'td' || tag === 'th') && depth === 1 && cell !== undefined) {
        layout.put(cell);
        cell = undefined;
      }
      if (tag === 'table') depth -= 1;
      if (depth === 0 && isBlock(tag)) endLine();
    },
  });
  parser.write(html.slice(0, most.letters));
  parser.end();
  endLine();
  return { name, rows: layout.rows(), merged: layout.merged };
}

const isHidden = (tag: string): boolean => tag === 'script' || tag === 'style' || tag === 'head' || tag === 'title';
const isBlock = (tag: string): boolean => /^(p|div|li|h[1-6]|tr|table|section|article|pre|blockquote)$/.test(tag);

function spanOf(written: string | undefined): number {
  const span = Number(written ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, most.columns) : 1;
}

function raisedDigits(text: string): string {
  return text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
}

class Layout {
  readonly merged: MergedCells[] = [];
  readonly #rows: string[][] = [];
  /** Cells that are taken by a span from above or from the left. */
  readonly #taken = new Set<string>();

  /** A line outside of tables. */
  line(text: string): void {
    const trimmed = text.trim();
    if (trimmed !== '' && this.#rows.length < most.rows) this.#rows.push([trimmed]);
  }

  row(): void {
    if (this.#rows.length < most.rows) this.#rows.push([]);
  }

  put({ text, rows, columns }: TableCell): void {
    const row = this.#rows.length - 1;
    if (row < 0) return;
    let column = 0;
    while (this.#taken.has(`${row} ${column}`)) column += 1;
    const line = this.#rows[row] ?? [];
    line[column] = text.replace(/[ \t]+/g, ' ').trim();
    const height = Math.min(rows, most.rows);
    for (let r = row; r < row + height; r += 1)
      for (let c = column; c < column + columns; c += 1) this.#taken.add(`${r} ${c}`);
    if (height > 1 || columns > 1) this.merged.push({ row, column, rows: height, columns });
  }

  rows(): string[][] {
    const ends = this.merged.map(({ column, columns }) => column + columns);
    const width = Math.max(0, ...ends, ...this.#rows.map((row) => row.length));
    return this.#rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
  }
}
