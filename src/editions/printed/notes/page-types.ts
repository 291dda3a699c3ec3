import type { DraftType } from '../draft/draft';
import { freeId, idOf } from '../text/ids';
import type { PageNote } from '../page/notes';
import type { PageNotes } from './page-notes';

/** The facility types of a page: those that its footnotes and the headings of its columns name. */
export class PageTypes {
  readonly all: DraftType[] = [];
  readonly #ofNote = new Map<PageNote, DraftType>();
  readonly #notes: PageNotes;
  readonly #ids: Set<string>;

  /** `ids`: those that are taken on the page; a new type takes one more. */
  constructor(notes: PageNotes, ids: Set<string>) {
    this.#notes = notes;
    this.#ids = ids;
    for (const note of notes.ofTypes) this.#ofNote.set(note, this.#named(note.text, Number(note.mark)));
  }

  /** The type that a column is for: one of a footnote, or one that its heading names. */
  ofColumn(named: string | undefined, table: number, row: number): DraftType | undefined {
    if (named === undefined) return undefined;
    return /^\d+$/.test(named) ? this.#marked(Number(named), table, row) : this.#named(named);
  }

  /** The types that a row is for: those of its own marks and of the headings over it together. */
  ofRow(marks: readonly (readonly number[])[], table: number, row: number): readonly DraftType[] {
    const sets = marks
      .map((some) => some.flatMap((mark) => this.#marked(mark, table, row) ?? []))
      .filter((types) => types.length > 0);
    const [own = []] = sets;
    const common = own.filter((type) => sets.every((types) => types.includes(type)));
    return common.length > 0 ? common : own;
  }

  /** Marks that are not of a facility type. */
  without(marks: readonly number[], table: number, row: number): number[] {
    return marks.filter((mark) => this.#marked(mark, table, row) === undefined);
  }

  /** The type that a mark in a row of a table stands for. */
  #marked(mark: number, table: number, row: number): DraftType | undefined {
    const note = this.#notes.note(mark, table, row);
    return note && this.#ofNote.get(note);
  }

  /** The type of a name, under a footnote's number that no other type and no other mark of the page has. */
  #named(text: string, mark?: number): DraftType {
    const name = typeName(text);
    const known = this.all.find((one) => one.name === name);
    if (known !== undefined) return known;
    const footnotes = this.all.map(({ footnote }) => footnote);
    const isFree = mark !== undefined && !footnotes.includes(mark);
    const footnote = isFree ? mark : Math.max(0, ...footnotes, ...this.#notes.marks) + 1;
    const type = { id: freeId(idOf(name), this.#ids), name, footnote };
    this.all.push(type);
    return type;
  }
}

/** A footnote without the words that say it applies: what is left is the type's name. */
function typeName(text: string): string {
  const name = text
    .replace(/\s*(енгізіледі|қолданылады|вводит?ся|вводятся|устанавлива\S*|применя\S*)\s*[;.]?\s*/giu, ' ')
    .replace(/[;.]\s*$/, '')
    .trim();
  return name === '' ? text : name.charAt(0).toUpperCase() + name.slice(1);
}
