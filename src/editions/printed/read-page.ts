import { languages } from '../../norms/languages';
import type { Language } from '../../norms/schema';
import type { SheetValues } from '../sheets/content';
import { saidAround, saidByCaptions, saysSize, type SaidAround } from './phrases/around';
import { bareLines } from './doubts/bare-lines';
import { readPrintedCells, type CellsRead, type PositionContext } from './cells/cells';
import { readPrintedColumns } from './tables/columns';
import type { CountedItem } from './items/counted-item';
import type { Draft, DraftColumn, DraftPosition, DraftSection, DraftQuestion } from './draft/draft';
import { doubtfulHeads } from './doubts/doubtful-heads';
import { doubtfulRows, type RowDoubt } from './doubts/doubtful-rows';
import { withFurtherCells } from './tables/further-columns';
import { hiddenOn, struckOn } from './doubts/hidden';
import { freeId, idOf } from './text/ids';
import { itemName } from './items/item-names';
import { languageOf } from './items/items';
import { isSmaller, isUnder } from './text/label';
import { marksOf, marksOfHeading, raisedIn } from './text/marks';
import { readName } from './phrases/name';
import { missingNotes } from './doubts/missing-notes';
import { isAmendment, isAside, isOfPage } from './page/notes';
import { meantBy, ownItems } from './rules/own-items';
import { PageNotes } from './notes/page-notes';
import { PageTypes } from './notes/page-types';
import { withParted } from './cells/parted-cells';
import { pageOf, type Page, type PageCell } from './page/page';
import { remarksOfOthers, wholeTables, type TablePart, type WholeTable } from './rows/parted-tables';
import { rowsOf, type PageRow, type PositionRow } from './rows/rows';
import { Sections } from './rows/sections';
import { titleOf } from './page/title';
import { tablesOf, type PrintedColumn, type PrintedTable } from './tables/table';

/** A page that was pasted into a sheet, as a draft of an edition; nothing where the page holds no table of norms. */
export function readPage(sheet: SheetValues): Draft | undefined {
  const page = pageOf(sheet);
  const tables = tablesOf(page);
  if (tables.length === 0) return undefined;
  return new PageReader(page, tables).draft();
}

/** The first of several sheets that holds a table of norms; the others that hold one are told. */
export function readFirstPage(sheets: readonly SheetValues[]): Draft | undefined {
  const drafts = sheets.flatMap((sheet) => {
    const draft = readPage(sheet);
    return draft === undefined ? [] : [{ draft, name: sheet.name }];
  });
  const [first, ...others] = drafts;
  if (first === undefined || others.length === 0) return first?.draft;
  const text = others.map(({ name }) => name).join(', ');
  return { ...first.draft, questions: [...first.draft.questions, { cell: 'A1', text, why: 'otherSheets' }] };
}

class PageReader {
  #questions: DraftQuestion[] = [];
  readonly #items = new Map<string, CountedItem>();
  readonly #ids = new Set<string>();
  readonly #types: PageTypes;
  readonly #columns: DraftColumn[] = [];
  readonly #sections = new Sections(this.#ids);
  readonly #notes: PageNotes;
  readonly #whole: readonly WholeTable[];
  /** What the other parts of the table that is being read say beside each of its rows. */
  #remarks: ReadonlyMap<number, readonly string[]> = new Map();
  /** The last position that is within no other, and whether those below without a number are within it. */
  #holder: Holder | undefined;

  constructor(
    readonly page: Page,
    readonly tables: readonly PrintedTable[],
  ) {
    const rows = tables.map((table) => rowsOf(page, table));
    this.#notes = new PageNotes(page, tables, rows);
    const whole = wholeTables(page, tables, rows, this.#notes.marks);
    this.#whole = whole.tables;
    this.#questions.push(...doubtfulHeads(page, tables, rows), ...whole.questions);
    this.#types = new PageTypes(this.#notes, this.#ids);
  }

  draft(): Draft {
    for (const whole of this.#whole) this.#readTable(whole);
    this.#questions.push(...this.#notes.questions, ...hiddenOn(this.page, this.tables));
    this.#questions.push(...struckOn(this.page, this.tables, this.#questions));
    return {
      title: titleOf(this.page, this.tables[0]?.headRow ?? 0),
      columns: this.#columns,
      types: this.#types.all,
      sections: numbered(this.#sections.all.filter(({ positions }) => positions.length > 0)),
      items: [...this.#items.values()],
      notes: this.#notes.all,
      questions: this.#questions,
    };
  }

  #readTable(whole: WholeTable): void {
    const [first, ...others] = whole;
    const under = whole.flatMap((part) => part.table.columns.map(() => part));
    const { columns, questions } = readPrintedColumns(
      whole.flatMap(({ table }) => table.columns),
      this.#notes.marks,
      first.number,
      titleOf(this.page, first.table.headRow),
    );
    this.#questions.push(...questions);
    columns.forEach((column, at) => {
      const { table, number } = under[at] ?? first;
      this.#columns.push({ ...column, type: this.#types.ofColumn(column.type, number, table.headRow)?.id });
      if (column.of.id !== 'residents') this.#items.set(column.of.id, column.of);
    });
    this.#remarks = remarksOfOthers(this.page, whole);
    const sized = columns.some(({ from, to }) => to !== undefined || (from ?? 1) > 1);
    const read = this.#readRows(first, this.#aroundOf(first, sized));
    for (const part of others) this.#readFurther(part, this.#aroundOf(part, sized), read);
    if (columns.some(({ further }) => further !== undefined)) this.#askFurther(read, columns);
  }

  /** What stands under a heading that grants more is asked as what it makes with the figure before it, and nothing else of it. */
  #askFurther(read: readonly PositionRead[], columns: readonly DraftColumn[]): void {
    const asked = read.flatMap(({ position: { cells } }) =>
      withFurtherCells(cells, columns).filter((cell, at) => {
        const isAsked = cell !== cells[at];
        cells[at] = cell;
        return isAsked;
      }),
    );
    const places = new Set(asked.map(({ at }) => at));
    this.#questions = this.#questions.filter(({ cell }) => !places.has(cell));
    for (const { at, printed } of asked) this.#questions.push({ cell: at, text: printed, why: 'heading' });
  }

  #aroundOf({ table, number, rows }: TablePart, sized: boolean): Around {
    this.#questions.push(
      ...missingNotes(this.page, table, number, rows, this.#notes),
      ...bareLines(this.page, table, rows),
    );
    return {
      ...this.#around(table, number, sized),
      number,
      above: rowsAbove(rows),
      bySizes: rows.filter((row) => row.is === 'section' && saysSize(row.name)).length > 1,
      doubts: doubtfulRows(this.page, table, rows, this.#notes.marks),
      writesDashes: rows.some(
        (row) => 'row' in row && table.columns.some(({ column }) => this.page.cell(row.row, column).text === '-'),
      ),
    };
  }

  /** The positions of a table in their order, each with the headings over it. */
  #readRows({ table, number, rows }: TablePart, around: Around): PositionRead[] {
    const read: PositionRead[] = [];
    rows.forEach((row, at) => {
      if (row.is === 'position') read.push(this.#addPosition(table, number, row, partedFrom(rows, at), around));
      else if (row.is === 'section') {
        if (this.#sections.addHeading(row, number)) this.#holder = undefined;
      } else if (row.is === 'including') this.#holdBelow(table, row.cell);
      else if (row.is === 'more' && !followsPosition(rows, at)) this.#tellNameless(table, row.row);
    });
    return read;
  }

  /** The cells of further columns, which a page prints with the same rows once more. */
  #readFurther({ table, rows }: TablePart, around: Around, read: readonly PositionRead[]): void {
    let next = 0;
    rows.forEach((row, at) => {
      const found = row.is === 'position' ? read[next++] : undefined;
      if (row.is === 'position' && found !== undefined)
        found.position.cells.push(...this.#readPosition(table, row, partedFrom(rows, at), around, found).cells);
      else if (row.is === 'more' && !followsPosition(rows, at)) this.#tellNameless(table, row.row);
    });
  }

  #addPosition(
    table: PrintedTable,
    number: number,
    row: PositionRow,
    parted: readonly number[],
    around: Around,
  ): PositionRead {
    const last = this.#sections.last(number);
    if (last === undefined || around.doubts.get(row.row) === 'sum') this.#holder = undefined;
    const section = last ?? this.#sections.add(sectionWithout(this.page), row.name.at, number);
    if (row.parted !== undefined) this.#questions.push({ cell: row.parted.at, text: row.parted.text, why: 'parted' });
    const over = this.#sections.headings();
    // Where several sections are for sizes, a line of a size heads the next of them.
    const headings = row.under === undefined || around.bySizes ? over : [...over, row.under.text];
    const position = this.#withinOf(table, row, this.#readPosition(table, row, parted, around, { headings }));
    section.positions.push(position);
    return { position, headings };
  }

  /** Figures that belong to no row of the table are reported, never left out. */
  #tellNameless(table: PrintedTable, row: number): void {
    for (const column of [table.name, ...table.columns.map((one) => one.column)]) {
      const cell = this.page.cell(row, column);
      if (cell.text !== '' && cell.row === row)
        this.#questions.push({ cell: cell.at, text: cell.text, why: 'nameless' });
    }
  }

  /** The rows under `в том числе:` are within the position above up to the next number. */
  #holdBelow(table: PrintedTable, cell: PageCell): void {
    if (this.#holder === undefined || table.label === undefined)
      this.#questions.push({ cell: cell.at, text: cell.text, why: 'within' });
    else this.#holder = { ...this.#holder, below: true };
  }

  /** A row without a number, or with `1.1` or `а)` below `1`. */
  #isBelow({ labelText }: PositionRow, { label }: Holder): boolean {
    if (labelText === undefined || label === undefined) return labelText === undefined;
    return isUnder(labelText, label) || isSmaller(labelText, label);
  }

  /** The position in whose units a row's are counted. */
  #withinOf(table: PrintedTable, row: PositionRow, position: DraftPosition): DraftPosition {
    const held = row.including === 'of' || (this.#holder?.below === true && this.#isBelow(row, this.#holder));
    const holder = held ? this.#holder : undefined;
    // `в том числе: педиатр` without a number: those below without one are within as well.
    const goesOn = table.label === undefined ? row.name.text.includes(':') : row.labelText === undefined;
    if (holder !== undefined && goesOn) this.#holdBelow(table, row.name);
    if (holder !== undefined) return { ...position, types: position.types ?? holder.types, within: holder.id };
    this.#holder = { id: position.id, types: position.types, label: row.labelText, below: false };
    if (row.including !== undefined) this.#holdBelow(table, row.name);
    return position;
  }

  #readPosition(
    table: PrintedTable,
    row: PositionRow,
    parted: readonly number[],
    { above, writesDashes, captions, doubts, marks: headMarks, number }: Around,
    { position, headings }: Pick<PositionRead, 'headings'> & Partial<PositionRead>,
  ): DraftPosition {
    const printed = marksOf(row.nameText, this.#notes.marks);
    const read = readName(printed.name);
    const id = position?.id ?? freeId(idOf(read.name), this.#ids);
    const own = ownItems(id, read.name);
    const ownMarks = [...printed.marks, ...raisedIn(row.label?.printed ?? '')];
    const overMarks = headings.map((text) => marksOfHeading({ printed: text, text }, this.#notes.marks));
    const typed = this.#types.ofRow([ownMarks, ...overMarks], number, row.row);
    const others = this.#types.without([...ownMarks, ...overMarks.flat()], number, row.row);
    if (row.label?.dated === true) this.#questions.push({ cell: row.label.at, text: row.label.text, why: 'dated' });
    const context: RowContext = {
      name: row.name,
      own,
      aboveOf: (one: number) => above.get(one),
      called: read.name,
      beside: read.rule,
      doubt: doubts.get(row.row),
      headings,
      captions,
      notes: [
        ...this.#notes.ofRow([read.name, ...headings], row.labelText, row.row),
        ...(this.#remarks.get(row.row) ?? []),
      ],
      footnotes: this.#notes.marks,
      footnoteText: (mark: number) => this.#notes.note(mark, number, row.row)?.text,
      nameMarks: others,
      headMarks,
      columnMarks: (column: PrintedColumn) =>
        this.#types.without(
          column.headings.flatMap((heading) => marksOfHeading(heading, this.#notes.marks)),
          number,
          table.headRow,
        ),
      meant: (item: CountedItem) => meantBy(item, id, read.name),
    };
    const found = this.#readCells(table, row.row, parted, context, writesDashes);
    for (const item of [...found.items, ...read.requires.map((one) => one.item)]) this.#items.set(item.id, item);
    this.#questions.push(...found.questions);
    return {
      id,
      row: 0,
      label: row.label?.dated === true ? undefined : row.labelText,
      name: read.name,
      ...this.#otherName(table, row.row, languageOf(read.name)),
      printed: read.name === printed.name ? undefined : printed.name,
      types: typed.length === 0 ? undefined : typed.map((type) => type.id),
      requires: read.requires,
      within: undefined,
      at: row.name.at,
      cells: found.cells,
    };
  }

  /** The cells of a position, with those that a page break has put into rows of their own. */
  #readCells(
    table: PrintedTable,
    row: number,
    parted: readonly number[],
    context: RowContext,
    writesDashes: boolean,
  ): CellsRead {
    if (table.measure !== undefined) return readPrintedCells(this.page, table, { ...context, row, more: parted });
    const cellsIn = (one: number): CellsRead => readPrintedCells(this.page, table, { ...context, row: one, more: [] });
    const found = withParted(cellsIn(row), parted.map(cellsIn), writesDashes);
    if (!found.isWhole) for (const one of parted) this.#tellNameless(table, one);
    return found;
  }

  /** The name in the other language, where the table prints both. */
  #otherName({ otherName }: PrintedTable, row: number, language: Language): Pick<DraftPosition, 'also'> {
    const text = otherName === undefined ? '' : this.page.cell(row, otherName).text;
    const other = languageOf(text);
    return text === '' || other === language
      ? {}
      : { also: { [other]: readName(marksOf(text, this.#notes.marks).name).name } };
  }

  /** The lines between a table and the one before it. */
  #captionsOf({ headRow }: PrintedTable, number: number): string[] {
    const from = this.tables[number - 2]?.endRow ?? 0;
    return this.page.filledRows(from, headRow).flatMap((cells) => {
      const line = cells.map(({ text }) => text).join(' ');
      return line === '' || isAside(line) || isAmendment(line) || isOfPage(line) ? [] : [line];
    });
  }

  /** What stands over all figures of a table: its title, its headings left of them, notes that speak of all. */
  #around(table: PrintedTable, number: number, sized: boolean): Pick<Around, 'captions' | 'marks'> {
    const { headRow, bodyRow, columns } = table;
    const lines = this.#captionsOf(table, number);
    const left = columns[0]?.column ?? 0;
    const heads = this.page.filledRows(headRow, bodyRow).flat();
    const ofNames = [...new Set(heads)].filter(({ column }) => column < left);
    return {
      captions: [
        ...saidByCaptions(lines, sized),
        ...ofNames.flatMap(({ text }) => saidAround(text)),
        ...this.#notes.overAll,
      ],
      marks: this.#types.without(
        [
          ...lines.slice(-1).flatMap(raisedIn),
          ...ofNames.flatMap((heading) => marksOfHeading(heading, this.#notes.marks)),
        ],
        number,
        headRow,
      ),
    };
  }
}

/** Whether a row of figures goes on with a position. */
function followsPosition(rows: readonly PageRow[], at: number): boolean {
  const before = rows
    .slice(0, at)
    .reverse()
    .find(({ is }) => is !== 'more');
  return before?.is === 'position';
}

/** What the cells of a position are read with in each of its rows. */
type RowContext = Omit<PositionContext, 'row' | 'more'>;

/** A position in whose units others are counted. */
interface Holder {
  readonly id: string;
  readonly types: readonly string[] | undefined;
  readonly label: string | undefined;
  readonly below: boolean;
}

/** A position with the headings over it. */
interface PositionRead {
  readonly position: DraftPosition;
  readonly headings: readonly string[];
}

/** What a row is read with of its table. */
interface Around {
  /** What stands over the table and says for what its figures are, and the footnotes of its title and of its heads of names. */
  readonly captions: readonly SaidAround[];
  readonly marks: readonly number[];
  /** For each row the row of the position before it. */
  readonly above: ReadonlyMap<number, number>;
  readonly writesDashes: boolean;
  /** Whether its sections are for sizes. */
  readonly bySizes: boolean;
  /** The table's number. */
  readonly number: number;
  /** The rows that may not count beside the others. */
  readonly doubts: ReadonlyMap<number, RowDoubt>;
}

/** For each position's row the row of the position right before it, where no heading stands between. */
function rowsAbove(rows: readonly PageRow[]): Map<number, number> {
  return new Map(
    rows.flatMap((row, at) => {
      const before = rows[at - 1];
      return row.is === 'position' && before?.is === 'position' ? [[row.row, before.row] as const] : [];
    }),
  );
}

/** The rows right after one that go on with it. */
function partedFrom(rows: readonly PageRow[], at: number): number[] {
  const parted: number[] = [];
  for (let next = at + 1; next < rows.length; next += 1) {
    const row = rows[next];
    if (row?.is !== 'more') break;
    parted.push(row.row);
  }
  return parted;
}

/** A table without sections has one, under the language that the page is in. */
function sectionWithout(page: Page): string {
  const text = Array.from({ length: page.height }, (_, row) =>
    page
      .filled(row)
      .map((cell) => cell.text)
      .join(' '),
  ).join(' ');
  const language = languages.find((one) => one === languageOf(text)) ?? 'ru';
  return itemName(language, 'positions');
}

/** Rows keep their printed numbers where these are whole and go up from one to the next; else they are counted. */
function numbered(sections: readonly DraftSection[]): DraftSection[] {
  const labels = sections.flatMap(({ positions }) =>
    positions.map(({ label }) => (label !== undefined && /^\d+$/.test(label) ? Number(label) : NaN)),
  );
  const goUp = labels.every((label, at) => label > (at === 0 ? 0 : (labels[at - 1] ?? NaN)));
  let at = 0;
  return sections.map((section) => ({
    ...section,
    positions: section.positions.map((position) => ({ ...position, row: goUp ? (labels[at++] ?? 0) : ++at })),
  }));
}
