import { headsUnread, saidAround, saidBehind, saidOver, saysUnread, type SaidAround } from '../phrases/around';
import type { Clause } from '../phrases/clause';
import type { CountedItem } from '../items/counted-item';
import type { DraftCell, DraftQuestion, Why } from '../draft/draft';
import { isDitto } from '../text/ditto';
import type { RowDoubt } from '../doubts/doubtful-rows';
import { isBareSize, readHeading } from '../phrases/heading';
import { withExtraMarks } from './lost-marks';
import { raisedIn, withBracketed, withoutMark, withoutSwallowed } from '../text/marks';
import { withoutRaised } from '../text/mend';
import { mayChangeFigures } from '../page/notes';
import type { Page, PageCell } from '../page/page';
import { headsCondition, namesCondition } from '../phrases/named-conditions';
import { isNamedSo } from '../text/named-so';
import { positionsIn } from '../text/listed-positions';
import { readPhrase } from '../phrases/read-phrase';
import type { PrintedRule } from '../rules/rule';
import { itemsOfRule, withItems } from '../rules/rule-items';
import { ruleText, type OwnItems } from '../rules/rule-text';
import type { Measure, PrintedColumn, PrintedTable } from '../tables/table';

/** What the cells of a position are read with. */
export interface PositionContext {
  readonly row: number;
  /** The row of the position before one in its section: what signs of repetition stand for. */
  readonly aboveOf: (row: number) => number | undefined;
  /** The rows right under it without a name of their own. */
  readonly more: readonly number[];
  readonly name: PageCell;
  readonly own: OwnItems;
  /** Why the row may not count beside the others. */
  readonly doubt: RowDoubt | undefined;
  /** What the name says for the figures: `(на 50 коек)`. */
  readonly beside: readonly Clause[];
  /** The name without what was read of it. */
  readonly called: string;
  /** The headings of its section and of those that it is a part of. */
  readonly headings: readonly string[];
  /** What stands over the table or under it and says what its figures are for: `Нормативы на 100 воспитанников`. */
  readonly captions: readonly SaidAround[];
  /** What notes without a mark say of it by its name, or of its section. */
  readonly notes: readonly string[];
  /** The numbers of the page's footnotes, and what one of them says. */
  readonly footnotes: ReadonlySet<number>;
  readonly footnoteText: (mark: number) => string | undefined;
  /** The footnotes of the name and of the headings over it that are not of a facility type. */
  readonly nameMarks: readonly number[];
  /** The same of the headings over all figures, and of those over a column. */
  readonly headMarks: readonly number[];
  readonly columnMarks: (column: PrintedColumn) => readonly number[];
  /** What an item of the page means in this row: whose area, which vehicles. */
  readonly meant: (item: CountedItem) => CountedItem;
}

export interface CellsRead {
  readonly cells: DraftCell[];
  readonly items: CountedItem[];
  readonly questions: DraftQuestion[];
}

/** The cells of a position under the columns of its table. */
export function readPrintedCells(page: Page, table: PrintedTable, context: PositionContext): CellsRead {
  const reader = new CellReader(page, table, context);
  const cellAt = (at: number): PageCell => page.cell(context.row, table.columns[at]?.column ?? 0);
  const cells: DraftCell[] = [];
  let at = 0;
  while (at < table.columns.length) {
    const cell = cellAt(at);
    let span = 1;
    while (at + span < table.columns.length && cellAt(at + span) === cell) span += 1;
    // Where nothing is merged on the page, a phrase goes on over the blank cells up to the end of the row.
    const rest = table.columns.slice(at + span).map((_, next) => cellAt(at + span + next).text);
    if (!page.merged && cell.text !== '' && !isFigure(cell.text) && rest.every((text) => text === ''))
      span += rest.length;
    const whole = withMeasure(page, table, context, cell);
    cells.push({ span, at: cell.at, printed: whole.text, ...reader.read(whole) });
    at += span;
  }
  const extra = withoutHeading(page, table, context.row).map((one): DraftCell => ({
    span: 1,
    at: one.at,
    printed: one.text,
    ...reader.read(one),
  }));
  const told = withExtraMarks(cells, extra);
  return { cells: told.cells, items: reader.items, questions: [...reader.questions, ...told.questions] };
}

/** The figures of a row that stand under no heading at all. */
function withoutHeading(page: Page, { headRow, bodyRow, name }: PrintedTable, row: number): PageCell[] {
  return page.filled(row).filter((cell) => {
    if (cell.row !== row || cell.column <= name || !isFigure(cell.text)) return false;
    return page.down(cell.column, headRow, bodyRow).every(({ text }) => text === '');
  });
}

/** A figure with what the column beside it says that it is for, over all rows of the position. */
function withMeasure(
  page: Page,
  { measure }: PrintedTable,
  { row, more, aboveOf }: PositionContext,
  cell: PageCell,
): PageCell {
  if (measure === undefined || cell.text === '') return cell;
  const parts = [row, ...more].map((at) => {
    const own = page.cell(at, measure.column).text;
    const said = isDitto(own) ? (measureAbove(page, measure, aboveOf, at) ?? own) : own;
    const figure = page.cell(at, cell.column).text;
    if (said === '' || figure === '') return `${said}${figure}`;
    if (ofUnitsAlone.test(said)) return figure;
    const bounds = readHeading(said);
    return `${said}${bounds !== undefined && bounds.of === undefined ? ` ${measure.counts}` : ''} – ${figure}`;
  });
  const text = parts.filter((part) => part !== '').join('; ');
  return { ...cell, printed: text, text };
}

/** `шт. ед.` beside a figure says nothing of what it is for. */
const ofUnitsAlone =
  /^(шт(атн\p{L}*|\.)?\s*)?(ед(иниц\p{L}*|\.)?|став(ка|ок)|должность|штат бірлігі|бірлік|лауазым|чел(овек|\.)?|адам|units?)$/iu;

/** What the nearest position above says that its figure is for, in words of its own. */
function measureAbove(
  page: Page,
  { column }: Measure,
  aboveOf: PositionContext['aboveOf'],
  row: number,
): string | undefined {
  for (let at = aboveOf(row); at !== undefined; at = aboveOf(at)) {
    const { text } = page.cell(at, column);
    if (text !== '' && !isDitto(text)) return text;
  }
  return undefined;
}

function isFigure(text: string): boolean {
  return /^([-–—−]|\d+(?:[.,]\d+)?)$/.test(text);
}

/** Units that a name says in brackets, where they are others than the figure beside it: `Юрист (0,5 ставки)`. */
function unitsBeside(name: string, rule: string): string[] {
  const inBrackets = [...name.matchAll(/\(([^()]+)\)/gu)].map(([, inside = '']) => inside);
  const units = inBrackets.flatMap((inside) => ofUnits.exec(inside)?.[1]?.replace(',', '.') ?? []);
  return isFigure(rule) && rule !== '-' ? units.filter((one) => Number(one) !== Number(rule)) : [];
}

/** Rates are of staff alone; units and people are where nothing goes on behind them: not `12 человек в группе`. */
const ofUnits =
  /^(\d+(?:[.,]\d+)?)\s*(?:став(?:к|ок)|штатн|(?:(?:шт\.?\s*)?ед(?:иниц\p{L}*|\.)|чел(?:овек\p{L}*|\.)?|(?:штат\s)?бірлік|адам|units?)\s*$)/iu;

/** `по 1`, `1-ден`: as many for each of several. */
const saysEach = /^(?:по\s|\d+(?:[.,]\d+)?\s*-?\s*[дтн][ае]н(?!\p{L}))|бірліктен$/iu;

/** `2`, `2 × departments`, `1 per 50 places`: a rule of which several positions have so many times as much. */
const simpleRule = /^(\d+(?:\.\d+)?)( (?:×|per) [^+,()]+)?$/u;

/** What a figure that says `по 1` may come to where the name lists several positions. */
function forEach(rule: string, positions: number): string[] {
  const [, units, measure = ''] = simpleRule.exec(rule) ?? [];
  return units === undefined || positions < 2 ? [rule] : [rule, `${String(Number(units) * positions)}${measure}`];
}

type Said = { is: 'read'; rule: string } | { is: 'handedOn' } | { is: 'asked'; readings: readonly string[] };

class CellReader {
  readonly items: CountedItem[] = [];
  readonly questions: DraftQuestion[] = [];

  constructor(
    readonly page: Page,
    readonly table: PrintedTable,
    readonly context: PositionContext,
  ) {}

  read(cell: PageCell): Said {
    const { row, name, beside, footnotes } = this.context;
    if (cell.row < row || cell.rows > name.rows) return this.handOn(cell, 'shared');
    if (cell.dated) return this.ask(cell, 'dated');
    if (isDitto(cell.text)) return this.ditto(cell);
    if (cell.text === '' || cell.column < this.table.name + this.table.nameColumns) {
      const [byName] = beside.some(({ is }) => is === 'units') ? this.say(readPhrase('', beside)) : [];
      return byName === undefined ? this.ask(cell, 'blank', ['-']) : { is: 'read', rule: byName };
    }
    if (this.page.strikes(cell)) return this.ask(cell, 'struck', [...this.say(readPhrase(cell.printed, beside)), '-']);
    const said = { ...cell, printed: withBracketed(cell.printed) };
    // A bracket that was never opened is of a mark: `-1)`.
    if (/^[^()]*\d\)\s*$/u.test(said.printed)) return this.handOn(cell, 'unread');
    const marked = withoutMark(said.printed, footnotes);
    return marked === undefined ? this.phrase(said) : this.marked(said, marked.figure, marked.mark);
  }

  /** What stands above, read for this row. Where the cell before says something else, the sign may stand for that. */
  private ditto(cell: PageCell): Said {
    const above = this.meantBy(cell, (row) => this.context.aboveOf(row), 'row');
    const before = this.meantBy(cell, (column) => (column > this.firstColumn ? column - 1 : undefined), 'column');
    const texts = [...new Set([above, before].flatMap((one) => one?.text ?? []))];
    const readings = texts.flatMap((text) => this.say(readPhrase(text, this.context.beside)));
    const [only, ...others] = readings;
    if (above === undefined || texts.length > 1) return this.ask(cell, 'ditto', readings);
    return only === undefined || others.length > 0 ? this.ask(cell, 'ditto', readings) : { is: 'read', rule: only };
  }

  private get firstColumn(): number {
    return this.table.columns[0]?.column ?? 0;
  }

  /** The first cell up or to the left that is no sign of repetition itself, and holds no mark or day. */
  private meantBy(
    cell: PageCell,
    next: (at: number) => number | undefined,
    along: 'row' | 'column',
  ): PageCell | undefined {
    for (let at = next(cell[along]); at !== undefined; at = next(at)) {
      const one = along === 'row' ? this.page.cell(at, cell.column) : this.page.cell(cell.row, at);
      if (isDitto(one.text)) continue;
      const sure = one.text !== '' && !one.dated && raisedIn(one.printed).length === 0;
      return sure && one.columns === cell.columns && one.rows === 1 ? one : undefined;
    }
    return undefined;
  }

  private phrase(cell: PageCell): Said {
    const said = this.say(readPhrase(cell.printed, this.besideFor(cell)));
    const [rule, ...others] = said;
    if (rule === undefined) return this.handOn(cell, 'unread');
    if (others.length > 0) return this.ask(cell, 'severalReadings', said);
    const each = saysEach.test(cell.printed) ? forEach(rule, positionsIn(this.context.called)) : [];
    if (each.length > 1) return this.ask(cell, 'severalReadings', each);
    const swallowed = withoutSwallowed(cell.printed, this.context.footnotes);
    const unmarked = swallowed === undefined ? [rule] : this.say(readPhrase(swallowed));
    if (unmarked.length !== 1 || unmarked[0] !== rule) return this.ask(cell, 'mark', [...unmarked, rule]);
    return this.underNotes(cell, cell.printed, rule, raisedIn(cell.printed));
  }

  /** A figure as it is read, asked where a footnote, a note or a remark makes something else of it. */
  private underNotes(cell: PageCell, figure: string, rule: string, own: readonly number[]): Said {
    const { nameMarks, notes, footnoteText } = this.context;
    const ofMarks = [...nameMarks, ...own].flatMap((mark) => footnoteText(mark) ?? []);
    const over = this.notesOver(cell).filter((note) => saidOver(note).length === 0);
    const said = [...ofMarks, ...over, ...notes, ...this.remarks(figure)];
    if (rule === '-' && !notes.some(grantsUnits)) return { is: 'read', rule };
    const readings = said.map((note) => this.say(this.noteRules(figure, note)));
    const unsaid = said.some((note, at) => readings[at]?.length === 0 && (mayChangeFigures(note) || saysUnread(note)));
    const told = readings.flat();
    if (unsaid || told.some((one) => one !== rule)) return this.ask(cell, 'footnote', [...new Set([rule, ...told])]);
    if (own.some((mark) => footnoteText(mark) === undefined)) return this.ask(cell, 'noteMissing', [rule]);
    return this.underHeadings(cell, figure, rule);
  }

  /** The columns that a cell stands under. */
  private over(cell: PageCell): readonly PrintedColumn[] {
    return this.table.columns.filter(({ column }) => column >= cell.column && column < cell.column + cell.columns);
  }

  /** What the footnotes of the headings over a cell say. */
  private notesOver(cell: PageCell): string[] {
    const { headMarks, columnMarks, footnoteText } = this.context;
    const marks = new Set([...headMarks, ...this.over(cell).flatMap(columnMarks)]);
    return [...marks].flatMap((mark) => footnoteText(mark) ?? []);
  }

  /** What the measure above says, where none stands beside the figure: it may go on down. */
  private saidAbove(): readonly (readonly Clause[])[] {
    const { measure } = this.table;
    const { row, aboveOf } = this.context;
    if (measure === undefined || this.page.cell(row, measure.column).text !== '') return [];
    const above = measureAbove(this.page, measure, aboveOf, row);
    return above === undefined ? [] : saidAround(above);
  }

  /** A figure as it is read, asked where a heading over it or its name says for what it is or when it holds. */
  private underHeadings(cell: PageCell, figure: string, rule: string): Said {
    const { headings, captions, called } = this.context;
    const columns = [...new Set(this.over(cell).flatMap((column) => column.headings))];
    const said = (ways: readonly SaidAround[]): string[] =>
      ways.flatMap((way) => this.say(readPhrase(figure, [...this.besideFor(cell), ...way])));
    const over = [
      ...columns.map(({ text }) => [headsUnread(text), saidAround(text)] as const),
      ...headings.map(
        (text) => [saysUnread(text) || headsCondition(text) || isBareSize(text), saidOver(text)] as const,
      ),
      [saysUnread(called) || namesCondition(called), saidBehind(called)] as const,
    ].map(([isUnread, ways]) => ({ isUnread, ways, readings: said(ways) }));
    const inSections = headings.some((text) => saidOver(text).length > 0);
    const around = [...this.notesOver(cell).flatMap(saidOver), ...(inSections ? [] : captions), ...this.saidAbove()];
    const readings = [...over.flatMap((one) => one.readings), ...said(around), ...unitsBeside(called, rule)];
    // A figure with words of its own needs none of the heading's.
    const unread = over.some(
      (one) => one.isUnread && (one.ways.length === 0 || (isFigure(figure) && one.readings.length === 0)),
    );
    const { doubt } = this.context;
    if (readings.length > 0 || unread)
      return this.ask(cell, 'heading', [...new Set([rule, ...readings, ...(doubt === undefined ? [] : ['-'])])]);
    return doubt === undefined ? { is: 'read', rule } : this.ask(cell, doubt, [rule, '-']);
  }

  /** The rules that a note gives, alone or as a condition or measure of the figure. */
  private noteRules(figure: string, note: string): readonly PrintedRule[] {
    const alone = readPhrase(note);
    return alone.length > 0 ? alone : readPhrase(`${withoutRaised(figure)}, ${note}`, this.context.beside);
  }

  /** The remarks beside a figure that say something of it, under a heading of remarks or under none. */
  private remarks(figure: string): string[] {
    const { remarks, otherName, columns } = this.table;
    const last = columns[columns.length - 1]?.column ?? 0;
    const beside = this.page
      .filled(this.context.row)
      .filter(({ column, row, text }) => column > last && row === this.context.row && !isFigure(text));
    const own = remarks === undefined ? undefined : this.page.cell(this.context.row, remarks);
    const unheaded = beside.filter((cell) => cell !== own && cell.column !== otherName && !this.isHeaded(cell));
    return [...(own === undefined ? [] : [own]), ...unheaded]
      .map(({ text }) => text)
      .filter((text) => saysUnread(text) || grantsUnits(text) || this.noteRules(figure, text).length > 0);
  }

  private isHeaded({ column }: PageCell): boolean {
    const { headRow, bodyRow } = this.table;
    return this.page.down(column, headRow, bodyRow).some(({ text }) => text !== '');
  }

  /**
   * A figure with a mark. One that was raised is no part of the figure; one that lost its height is asked where the
   * figure stands out from its row. A footnote with a rule of its own is asked as well.
   */
  private marked(cell: PageCell, figure: string, mark: number): Said {
    const raised = !isFigure(cell.printed.trim());
    if (!raised && !this.standsOut(cell, figure)) return this.phrase(cell);
    const without = this.say(readPhrase(figure, this.context.beside));
    if (!raised)
      return this.ask(cell, 'mark', [...without, ...this.say(readPhrase(cell.printed, this.context.beside))]);
    const [rule] = without;
    if (rule === undefined) return this.handOn(cell, 'unread');
    return this.underNotes(cell, figure, rule, [mark]);
  }

  /** Whether a figure is far from the others of its row, as it would not be without its last digit. */
  private standsOut(cell: PageCell, without: string): boolean {
    if (/[.,]\d{2,}$/.test(cell.text)) return true;
    const others = this.table.columns
      .map(({ column }) => this.page.cell(this.context.row, column))
      .flatMap((one) => (one.at === cell.at ? [] : [numberOf(one.text)]))
      .filter((value) => value > 0);
    const most = Math.max(0, ...others);
    if (others.length === 0) return numberOf(cell.text) > 10;
    return numberOf(cell.text) > 3 * most && numberOf(without) <= 3 * most;
  }

  /** A name that gives the whole rule may stand beside the same figure again; a count in a name is for the figure. */
  private besideFor(cell: PageCell): readonly Clause[] {
    const { beside } = this.context;
    if (/^[-–—−]$/.test(cell.text)) return [];
    const own = beside.find(({ is }) => is === 'units');
    const again = own?.is === 'units' && own.units === numberOf(cell.text);
    return again ? beside.filter(({ is }) => is !== 'units') : beside;
  }

  private say(rules: readonly PrintedRule[]): string[] {
    const { own, meant, name } = this.context;
    const said = rules.flatMap((rule) => {
      if (rule.is === 'terms' && rule.called !== undefined && !isNamedSo(rule.called, name.text)) return [];
      const inRow = withItems(rule, meant);
      const text = ruleText(inRow, own);
      if (text === undefined) return [];
      this.items.push(...itemsOfRule(inRow, own));
      return [text];
    });
    return [...new Set(said)];
  }

  private ask(cell: PageCell, why: Why, readings: readonly string[] = []): Said {
    this.questions.push({ cell: cell.at, text: cell.text, why });
    return { is: 'asked', readings };
  }

  private handOn(cell: PageCell, why: Why): Said {
    this.questions.push({ cell: cell.at, text: cell.text, why });
    return { is: 'handedOn' };
  }
}

/** Whether a note gives units itself: `дополнительно вводится 0,5 ед. повара`. */
function grantsUnits(note: string): boolean {
  return /\d\s*(штатн\p{L}*\s+)?(единиц|ед\.|ставк|должност|бірлік|лауазым|units?(?!\p{L}))/iu.test(note);
}

function numberOf(text: string): number {
  return Number(text.replace(',', '.'));
}
