import { Parser } from 'htmlparser2';
import type { MergedCells, SheetValues, StruckOut } from '../../sheets/content';
import { PageStyles, type Shown, type StyledTag } from './html-styles';
import { raised } from '../text/mend';

/** No page of norms is larger. */
const most = { rows: 5000, columns: 200, letters: 8_000_000 };

interface TableCell {
  text: string;
  /** What is struck out in it. */
  struck: string;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The tables of an HTML text laid out in one sheet, in their order, with what stands between them in lines of its own: as
 * Excel and LibreOffice lay it out when it is pasted, but with spans kept as merged cells and raised digits as raised ones.
 */
export function htmlPage(html: string, name: string): SheetValues {
  const reader = new HtmlReader();
  const parser = new Parser({
    onopentag: (tag, attributes) => reader.open(tag, attributes),
    ontext: (text) => reader.text(text),
    onclosetag: (tag) => reader.close(tag),
  });
  parser.write(html.slice(0, most.letters));
  parser.end();
  return reader.page(name);
}

/** A table that is being read, and where it stands in another. */
interface OpenTable {
  readonly layout: Layout;
  cell: TableCell | undefined;
}

interface OpenTag extends StyledTag {
  /** Whether nothing in it is a part of the page, or it is struck out or keeps its place unseen. */
  readonly isGone: boolean;
  readonly isUnsaid: boolean;
  readonly strikes: boolean;
  readonly raises: boolean;
}

class HtmlReader {
  readonly #page = new Layout();
  readonly #tables: OpenTable[] = [];
  /** The tags that are open, from the outermost on. */
  readonly #open: OpenTag[] = [];
  readonly #styles = new PageStyles();
  #line = '';
  /** The style sheet that is being read. */
  #css = '';

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    // The parser does not end a cell in which a paragraph without its end tag stands.
    if (isOfTable(tag)) {
      this.#endCell();
      this.#leave(tag);
    }
    const named = { tag, id: attributes['id'], classes: attributes['class']?.split(/\s+/) ?? [] };
    const shown = this.#styles.shown(named, this.#open, attributes['style']);
    const isGone = this.#isGone || isNoPart(tag) || 'hidden' in attributes || isGoneBy(tag, shown);
    this.#open.push({
      ...named,
      isGone,
      isUnsaid: isUnsaid(shown),
      strikes: strikes(tag, shown),
      raises: raises(tag, shown),
    });
    if (tag === 'col') this.#table?.layout.column(isGone, spanOf(attributes['span']));
    if (!isGone) this.#begin(tag, attributes);
  }

  #begin(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (tag === 'table') this.#openTable();
    else if (tag === 'tr') this.#table?.layout.row();
    else if (isCell(tag)) this.#openCell(attributes);
    else if (tag === 'br' || isBlock(tag)) this.#breakLine();
  }

  get #isGone(): boolean {
    return this.#open[this.#open.length - 1]?.isGone === true;
  }

  /** A cell ends before the next, and a row before another, also where the page does not close them. */
  #leave(tag: string): void {
    const ends = isCell(tag) ? isCell : tag === 'tr' ? isRowOrCell : isOfTable;
    const table = this.#open.map((one) => one.tag).lastIndexOf('table');
    const at = this.#open.findIndex((one, place) => place > table && ends(one.tag));
    if (at >= 0) this.#open.length = at;
  }

  #openTable(): void {
    if (this.#table === undefined) this.#endLine();
    this.#tables.push({ layout: new Layout(), cell: undefined });
  }

  #openCell(attributes: Readonly<Record<string, string>>): void {
    const table = this.#table;
    if (table !== undefined)
      table.cell = {
        text: '',
        struck: '',
        rows: rowSpanOf(attributes['rowspan']),
        columns: spanOf(attributes['colspan']),
      };
  }

  #endCell(): void {
    const table = this.#table;
    if (table?.cell === undefined) return;
    table.layout.put(table.cell);
    table.cell = undefined;
  }

  #breakLine(): void {
    const cell = this.#cell;
    if (cell === undefined) this.#endLine();
    else cell.text += '\n';
  }

  text(part: string): void {
    if (this.#open[this.#open.length - 1]?.tag === 'style') this.#css += part;
    if (this.#open.some(({ isGone, isUnsaid }) => isGone || isUnsaid)) return;
    const cell = this.#cell;
    if (this.#open.some((one) => one.strikes)) {
      if (cell !== undefined) cell.struck += part;
      return;
    }
    const isRaised = this.#open.some((one) => one.raises);
    // A line's end in the text of a page is a space: only tags break a line.
    const said = (isRaised ? raisedDigits(part) : part).replace(/\s*[\r\n]+\s*/g, ' ');
    if (cell === undefined) this.#line += said;
    else cell.text += said;
  }

  close(tag: string): void {
    const at = this.#open.map((one) => one.tag).lastIndexOf(tag);
    const table = this.#open.map((one) => one.tag).lastIndexOf('table');
    // A tag of an outer table is not closed in an inner one: its own was left before.
    if (at < 0 || (at < table && isOfTable(tag))) return;
    const isGone = this.#open[at]?.isGone === true;
    this.#open.length = at;
    if (tag === 'style') this.#endStyles();
    if (isGone) return;
    if (isCell(tag)) this.#endCell();
    if (tag === 'table') this.#endTable();
    else if (this.#cell === undefined && isBlock(tag)) this.#endLine();
  }

  #endStyles(): void {
    this.#styles.add(this.#css);
    this.#css = '';
  }

  page(name: string): SheetValues {
    while (this.#tables.length > 0) this.#endTable();
    this.#endLine();
    const { merged, hiddenColumns, struckOut } = this.#page;
    return { name, rows: this.#page.rows(), merged, hiddenColumns, struckOut };
  }

  get #table(): OpenTable | undefined {
    return this.#tables[this.#tables.length - 1];
  }

  /** The cell that is being read: what stands in a table outside of its cells is a part of what is around the table. */
  get #cell(): TableCell | undefined {
    return [...this.#tables].reverse().find(({ cell }) => cell !== undefined)?.cell;
  }

  /** A table inside a cell is a table of its own where it is larger than its surroundings; else it is words of the cell. */
  #endTable(): void {
    this.#endCell();
    const ended = this.#tables.pop();
    if (ended === undefined) return;
    const outer = this.#table;
    if (outer === undefined) this.#page.add(ended.layout);
    else if (ended.layout.isTable()) {
      const around = outer.cell?.text ?? '';
      if (outer.cell !== undefined) outer.cell.text = '';
      outer.layout.lines(around);
      outer.layout.add(ended.layout);
      outer.layout.row();
    } else if (outer.cell !== undefined) outer.cell.text += ` ${ended.layout.words()} `;
  }

  #endLine(): void {
    this.#page.lines(this.#line);
    this.#line = '';
  }
}

/** What is no part of a page, what a style takes off it, what keeps its place unseen, and what is struck out. */
const isNoPart = (tag: string): boolean => /^(script|style|head|title)$/.test(tag);
const isGoneBy = (tag: string, shown: Shown): boolean =>
  shown.get('display') === 'none' || (shown.get('visibility') === 'collapse' && !isCell(tag));
const isUnsaid = (shown: Shown): boolean =>
  /hidden|collapse/.test(shown.get('visibility') ?? '') || shown.get('mso-hide') === 'all';
const strikes = (tag: string, shown: Shown): boolean =>
  /^(del|s|strike)$/.test(tag) ||
  ['text-decoration', 'text-decoration-line'].some((one) => shown.get(one)?.includes('line-through'));
const isCell = (tag: string): boolean => tag === 'td' || tag === 'th';
const isRowOrCell = (tag: string): boolean => tag === 'tr' || isCell(tag);
const isOfTable = (tag: string): boolean => isCell(tag) || /^(tr|thead|tbody|tfoot)$/.test(tag);
const isBlock = (tag: string): boolean =>
  /^(p|div|li|h[1-6]|tr|table|caption|section|article|pre|blockquote)$/.test(tag);

function spanOf(written: string | undefined): number {
  const span = Number(written ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, most.columns) : 1;
}

/** A row span of 0 goes on to the table's end. */
function rowSpanOf(written: string | undefined): number {
  return Number(written) === 0 ? most.rows : spanOf(written);
}

/** Word and Excel raise a footnote mark by a style. */
function raises(tag: string, shown: Shown): boolean {
  if (tag === 'sup') return true;
  const byStyle =
    /^(super|text-top)/.test(shown.get('vertical-align') ?? '') || /^[1-9]/.test(shown.get('mso-text-raise') ?? '');
  return byStyle && /^(span|font)$/.test(tag);
}

function raisedDigits(text: string): string {
  return raised(text.replace(/(\d)\)/g, '$1'));
}

class Layout {
  readonly hiddenColumns: boolean[] = [];
  readonly struckOut: StruckOut[] = [];
  readonly #merged: MergedCells[] = [];
  readonly #rows: string[][] = [];
  /** Cells that are taken by a span from above or from the left. */
  readonly #taken = new Set<string>();

  /** Spans end with the table: rows that a page break took away are not those of the next. */
  get merged(): MergedCells[] {
    return this.#merged.map((one) => ({ ...one, rows: Math.min(one.rows, this.#rows.length - one.row) }));
  }

  /** Columns by their own tags, and whether these hide them. */
  column(isHidden: boolean, span: number): void {
    for (let at = 0; at < span; at += 1) this.hiddenColumns.push(isHidden);
  }

  /** Lines outside of tables. */
  lines(text: string): void {
    for (const line of text.split('\n').map((one) => one.trim()))
      if (line !== '' && this.#rows.length < most.rows) this.#rows.push([line]);
  }

  /** Another layout under this one. */
  add(other: Layout): void {
    const before = this.#rows.length;
    this.#rows.push(...other.#rows.slice(0, most.rows - before));
    for (const one of other.merged)
      if (before + one.row < most.rows) this.#merged.push({ ...one, row: before + one.row });
    this.struckOut.push(...other.struckOut.map((one) => ({ ...one, row: before + one.row })));
    other.hiddenColumns.forEach((isHidden, column) => {
      this.hiddenColumns[column] = isHidden || this.hiddenColumns[column] === true;
    });
  }

  /** Whether it has a heading, rows and columns, and is not words set side by side. */
  isTable(): boolean {
    return this.#rows.length > 2 && this.#rows.some((row) => row.length > 1);
  }

  words(): string {
    return this.#rows.map((row) => row.filter((text) => text !== '').join(' ')).join('\n');
  }

  row(): void {
    if (this.#rows.length < most.rows) this.#rows.push([]);
  }

  put({ text, struck, rows, columns }: TableCell): void {
    const row = this.#rows.length - 1;
    if (row < 0) return;
    let column = 0;
    while (this.#taken.has(`${row} ${column}`)) column += 1;
    const line = this.#rows[row] ?? [];
    line[column] = text.replace(/[ \t]+/g, ' ').trim();
    const gone = struck.replace(/\s+/g, ' ').trim();
    if (gone !== '') this.struckOut.push({ row, column, text: gone });
    const height = Math.min(rows, most.rows);
    for (let r = row; r < row + height; r += 1)
      for (let c = column; c < column + columns; c += 1) this.#taken.add(`${r} ${c}`);
    if (height > 1 || columns > 1) this.#merged.push({ row, column, rows: height, columns });
  }

  rows(): string[][] {
    const ends = this.#merged.map(({ column, columns }) => column + columns);
    const width = Math.max(0, ...ends, ...this.#rows.map((row) => row.length));
    return this.#rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
  }
}
