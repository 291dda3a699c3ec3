import { saidByNote, type SaidAround } from '../phrases/around';
import type { DraftQuestion } from '../draft/draft';
import { footnoteMark, marksOf } from '../text/marks';
import { readName } from '../phrases/name';
import { changesAll, isCondition, limitsAll, notesByName, rowsNamed, sentencesOf } from './named-notes';
import { isOfType, notesIn, ordersMore, type PageNote } from '../page/notes';
import type { Page } from '../page/page';
import type { PageRow } from '../rows/rows';
import type { PrintedTable } from '../tables/table';
import { titleOf } from '../page/title';

/** The notes of a page, and which rows and figures each of them speaks of. */
export class PageNotes {
  readonly all: readonly PageNote[];
  /** Those that name a facility type. */
  readonly ofTypes: readonly PageNote[];
  /** The numbers that mark a note. */
  readonly marks: ReadonlySet<number>;
  /** What notes say that all figures are for. */
  readonly overAll: readonly SaidAround[];
  /** Notes that may change all figures, and are not applied. */
  readonly questions: readonly DraftQuestion[];
  readonly #byTable: readonly (readonly PageNote[])[];
  readonly #byName: ReadonlyMap<string, readonly string[]>;
  readonly #sentences: readonly string[];
  /** What stands right under a row and over the next, by that row. */
  readonly #under: ReadonlyMap<number, readonly string[]>;

  constructor(page: Page, tables: readonly PrintedTable[], rows: readonly (readonly PageRow[])[]) {
    this.#byTable = tables.map((_, at) => [
      ...(rows[at] ?? []).flatMap((row) => (row.is === 'note' ? row.notes : [])),
      ...notesUnder(page, tables, at),
    ]);
    this.all = [...notesAbove(page, tables[0]?.headRow ?? 0), ...this.#byTable.flat()];
    this.ofTypes = this.all.filter(isOfType);
    const marks = new Set(
      this.all.flatMap(({ mark }) => (mark === undefined || /\*/.test(mark) ? [] : [Number(mark)])),
    );
    this.marks = marks;
    const titles = new Set(tables.slice(1).map(({ headRow }) => titleOf(page, headRow)));
    const others = this.all.filter((note) => !isOfType(note) && !titles.has(note.text));
    const names = rows.flat().flatMap((row) => namesIn(row, marks));
    this.#byName = notesByName(others, names);
    this.#sentences = others.flatMap(({ text }) => sentencesOf(text));
    this.overAll = others.flatMap(({ text }) => saidByNote(text));
    this.questions = others.flatMap((note) => this.#questionOf(note));
    this.#under = new Map(
      rows.flatMap((ofTable) => notesInside(ofTable)).map(([row, notes]) => [row, this.#unapplied(notes)]),
    );
  }

  /** The note of a mark: that of its own table, counted from 1, goes before those of others, and the next below its mark before those of other pages. */
  note(mark: number, table: number, row: number): PageNote | undefined {
    const [own, all] = [this.#byTable[table - 1] ?? [], this.all].map((notes) =>
      notes.filter((one) => one.mark !== undefined && footnoteMark(one.mark) === mark),
    );
    return [own, all].flatMap((notes = []) => notes.find(({ at }) => rowOf(at) > row) ?? notes[0] ?? [])[0];
  }

  /** What notes say of a row by its name, the headings over it, or its printed number. */
  ofRow(names: readonly string[], label: string | undefined, row: number): string[] {
    const byNumber = this.#sentences.filter((sentence) => rowsNamed(sentence).has(Number(label)));
    return [...names.flatMap((one) => this.#byName.get(one) ?? []), ...byNumber, ...(this.#under.get(row) ?? [])];
  }

  #questionOf({ at: cell, mark, text }: PageNote): DraftQuestion[] {
    if (saidByNote(text).length > 0) return [];
    const isOfAll =
      ordersMore(text) || (mark === undefined && isCondition(text)) || this.#ofNobody(text).some(changesAll);
    if (isOfAll) return [{ cell, text, why: 'noteForAll' }];
    return limitsAll(text) ? [{ cell, text, why: 'mostOnly' }] : [];
  }

  /** The sentences of a note that name no row. */
  #ofNobody(text: string): string[] {
    const named = new Set([...this.#byName.values()].flat());
    return sentencesOf(text).filter((one) => !named.has(one) && rowsNamed(one).size === 0);
  }

  #unapplied(notes: readonly PageNote[]): string[] {
    return notes.flatMap(({ text }) =>
      saidByNote(text).length > 0 ? [] : this.#ofNobody(text).filter((one) => !changesAll(one)),
    );
  }
}

/** The row of an address, counted from 0. */
function rowOf(at: string): number {
  return Number(/\d+$/.exec(at)?.[0]) - 1;
}

/** The notes without a mark that stand between two rows of a table, by the row above them. */
function notesInside(rows: readonly PageRow[]): [row: number, notes: readonly PageNote[]][] {
  const last = rows.map(({ is }) => is).lastIndexOf('position');
  return rows.flatMap((row, at): [number, readonly PageNote[]][] => {
    const before = rows[at - 1];
    if (row.is !== 'note' || before?.is !== 'position' || at > last) return [];
    return [[before.row, row.notes.filter(({ mark }) => mark === undefined)]];
  });
}

/** The name of a position, or of a heading in several words, that a note may speak of. */
function namesIn(row: PageRow, marks: ReadonlySet<number>): string[] {
  if (row.is === 'position') return [readName(marksOf(row.nameText, marks).name).name];
  return row.is === 'section' && row.name.includes(' ') ? [row.name] : [];
}

/** The rows after a table, up to the next. */
function notesUnder(page: Page, tables: readonly PrintedTable[], table: number): PageNote[] {
  const from = tables[table]?.endRow ?? page.height;
  return notesBetween(page, from, tables[table + 1]?.headRow ?? page.height);
}

function notesBetween(page: Page, from: number, to: number): PageNote[] {
  const notes = page
    .filledRows(from, to)
    .flatMap((cells, at) => cells.filter(({ row }) => row === from + at))
    .flatMap(({ printed, at }) => notesIn(printed, at));
  let before: PageNote | undefined;
  return notes.map((note) => (before = nextMarked(before, note)));
}

/** `2 на две смены` under the note of mark 1: its number is a mark, whatever it says. */
function nextMarked(before: PageNote | undefined, note: PageNote): PageNote {
  const [, mark, text = ''] = /^(\d{1,2})\s+(\p{L}.*)$/su.exec(note.text) ?? [];
  const goesOn = mark !== undefined && note.mark === undefined && Number(mark) === Number(before?.mark) + 1;
  return goesOn ? { ...note, mark, text } : note;
}

/** What is headed as a note above the first table. */
function notesAbove(page: Page, headRow: number): PageNote[] {
  const row = page
    .filledRows(0, headRow)
    .findIndex(([first]) => /^(примечани[ея]|ескертпе|notes?)\s*[:.]/iu.test(first?.text ?? ''));
  return row < 0 ? [] : notesBetween(page, row, row + 1);
}
