import type { CountedItem } from '../items/counted-item';
import { inEach, type Language } from '../../../norms/languages';
import { editionShape, type Cell, type Edition, type Text } from '../../../norms/schema';
import { checkEdition } from '../../checks/check-edition';
import type { UncheckedColumn, UncheckedEdition, UncheckedPosition, UncheckedSection } from '../../unchecked-edition';
import { oncePerCause, type SheetMistake, type SheetPlace } from '../../mistake';
import { idForm } from '../../limits';
import { itemsOf, type Items } from '../../notation/items';
import { readConditions, readRule } from '../../notation/read-rule';
import { withStandIns } from '../../stand-in';
import { present } from '../../present';
import type { Draft, DraftCell, DraftColumn, DraftPosition, DraftSection } from './draft';
import { freeId } from '../text/ids';
import { languageOf } from '../items/items';
import { askedText } from '../rules/rule-text';
import { sayDraft } from '../words/say-draft';
import type { DraftKey } from '../words/en';

/** What only a person knows of the act. */
export interface ActDetails {
  readonly id: string;
  readonly title: string;
  /** The first day on which it is in force: `YYYY-MM-DD`. */
  readonly from: string;
}

/** What a person has said of cells that were asked or handed on, in the notation of the worksheets, by their address. */
export type DraftAnswers = ReadonlyMap<string, string>;

/**
 * A draft as an edition that can be loaded. A cell that nobody has answered keeps the printed words and is undetermined; a
 * language that the page has not is missing. What keeps it from being an edition is reported with its place on the page.
 */
export function draftEdition(
  draft: Draft,
  details: ActDetails,
  sheet: string,
  answers: DraftAnswers = new Map(),
): Edition | SheetMistake[] {
  return new EditionOfDraft(draft, details, sheet, answers).edition();
}

class EditionOfDraft {
  readonly #language: Language;
  readonly #columnIds: readonly string[];
  readonly #items: Items;
  readonly #profile: Edition['profile'];
  readonly #mistakes: SheetMistake[] = [];

  constructor(
    readonly draft: Draft,
    readonly details: ActDetails,
    readonly sheet: string,
    readonly answers: DraftAnswers,
  ) {
    const names = draft.sections.flatMap(({ positions }) => positions.map(({ name }) => name)).join(' ');
    this.#language = languageOf(names);
    this.#columnIds = columnIds(draft.columns);
    this.#profile = profileOf(draft.items);
    this.#items = itemsOf(this.#profile);
  }

  edition(): Edition | SheetMistake[] {
    const { draft, details } = this;
    const types = draft.types.map(({ id, footnote, name, also }) => ({ id, footnote, name: this.#text(name, also) }));
    const edition: UncheckedEdition = {
      id: details.id,
      title: this.#text(details.title),
      citation: this.#text(details.title),
      citationShort: this.#text(details.title),
      inForce: { from: details.from },
      translated: [],
      errata: [],
      columns: draft.columns.map((column, at) => this.#column(column, at)),
      types: types.length > 0 ? types : [{ id: 'facility', footnote: 1, name: inThree('facility') }],
      profile: this.#profile,
      interpretations: this.#interpretations(),
      disputed: [],
      sections: draft.sections.map((section) => this.#section(section)),
      ceilings: [],
      notes: draft.notes.map(({ text }, at) => ({
        id: `note-${at + 1}`,
        text: this.#text(text),
        citation: inThree('note'),
        begins: text.split(' ').slice(0, 6).join(' '),
      })),
      articles: [],
    };
    if (!idForm.test(details.id))
      this.#mistakes.push({ ...this.#placeOf([]), key: 'idWrong', params: { id: details.id } });
    checkEdition(edition, (path, key, params = {}) => this.#mistakes.push({ ...this.#placeOf(path), key, params }));
    if (this.#mistakes.length > 0) return oncePerCause(this.#mistakes, ({ sheet, cell }) => ({ sheet, cell }));
    const parsed = editionShape.safeParse(edition);
    if (parsed.success) return parsed.data;
    return parsed.error.issues.map(({ path, message }) => ({
      ...this.#placeOf(path.map(String)),
      key: 'unsound',
      params: { message },
    }));
  }

  /** A language that the page has not is stood in for by the one it has, marked with that one: `Повар [ru]`. */
  #text(text: string, also: Partial<Text> = {}): Text {
    return withStandIns({ ...also, [this.#language]: text });
  }

  #column({ from, to, of, type, table }: DraftColumn, at: number): UncheckedColumn {
    return present({
      id: this.#columnIds[at] ?? '',
      from: from ?? NaN,
      to,
      of: of.id === 'residents' ? undefined : of.id,
      table: table === 1 ? undefined : String(table),
      types: type === undefined ? undefined : [type],
    });
  }

  #section({ id, name, also, table, under, positions }: DraftSection): UncheckedSection {
    const named = new Set<string>();
    const made = positions.map((position) => {
      const plain = named.has(position.name) ? `${position.name} (${position.label ?? position.row})` : position.name;
      named.add(position.name);
      return this.#position(position, plain);
    });
    return present({
      id,
      name: this.#text(name, also),
      table: table === 1 ? undefined : String(table),
      under,
      inUnitCost: true,
      positions: made,
    });
  }

  #position(position: DraftPosition, name: string): UncheckedPosition {
    const { id, row, label, also, printed, types, within, cells } = position;
    const footnotes = this.draft.types.filter((type) => types?.includes(type.id)).map(({ footnote }) => footnote);
    return present({
      row,
      id,
      name: this.#text(name, also),
      label: label === undefined || label === String(row) ? undefined : label,
      printed,
      footnotes: footnotes.length === 0 ? undefined : footnotes,
      requires: this.#conditions(position),
      within,
      cells: cells.map((cell) => this.#cell(cell)),
    });
  }

  #conditions({ requires, at }: DraftPosition): UncheckedPosition['requires'] {
    if (requires.length === 0) return undefined;
    const read = readConditions(requires.map(askedText).join(' & '), this.#items);
    if (!('key' in read)) return read;
    this.#tell(at, read.key, read.params);
    return undefined;
  }

  #cell(cell: DraftCell): Cell {
    const rule = this.answers.get(cell.at) ?? (cell.is === 'read' ? cell.rule : this.#handedOn(cell));
    if (rule === '-') return null;
    const read = readRule(rule, this.#items);
    if (typeof read === 'object' && 'key' in read) {
      this.#tell(cell.at, read.key, read.params);
      return null;
    }
    if (cell.span === 1) return read;
    return typeof read === 'number' ? { span: cell.span, units: read } : { ...read, span: cell.span };
  }

  /** The printed words in quotes, as the notation keeps what it does not say. */
  #handedOn({ printed }: DraftCell): string {
    const words = printed === '' ? sayDraft(this.#language, 'blankCell') : printed;
    return `«${words.replaceAll('«', '„').replaceAll('»', '“')}»`;
  }

  #tell(cell: string, key: SheetMistake['key'], params: SheetMistake['params']): void {
    this.#mistakes.push({ sheet: this.sheet, cell, key, params });
  }

  #interpretations(): Edition['interpretations'] {
    const formed = this.draft.sections.some(({ positions }) =>
      positions.some(({ cells }) => cells.some((cell) => cell.is === 'read' && cell.rule.includes(' per post '))),
    );
    const fractions = {
      id: 'R-1',
      governs: 'fractions' as const,
      question: inThree('fractionQuestion'),
      choice: 'exact',
      answer: inThree('fractionExact'),
      alternatives: [],
    };
    const posts = {
      id: 'R-2',
      governs: 'posts' as const,
      question: inThree('postQuestion'),
      choice: 'from-beds',
      answer: inThree('postFromBeds'),
      alternatives: [],
    };
    return formed ? [fractions, posts] : [fractions];
  }

  /** The cell of the page that a part of the edition was made of. */
  #placeOf(path: readonly (string | number)[]): SheetPlace {
    return { sheet: this.sheet, cell: this.#cellOf(path) };
  }

  #cellOf(path: readonly (string | number)[]): string {
    const [list, at, , position, part, cell] = path;
    if (list === 'columns') return `${this.draft.columns[Number(at)]?.at ?? 'A'}1`;
    if (list !== 'sections') return 'A1';
    const section = this.draft.sections[Number(at)];
    const found = section?.positions[Number(position)];
    const inRow = part === 'cells' ? found?.cells[Number(cell)]?.at : undefined;
    return inRow ?? found?.at ?? section?.at ?? 'A1';
  }
}

function inThree(key: DraftKey): Text {
  return inEach((language) => sayDraft(language, key));
}

function profileOf(items: readonly CountedItem[]): Edition['profile'] {
  const made = items
    .filter(({ id }) => id !== 'residents')
    .map(({ id, kind, name }) => ({ id, kind, name: withStandIns(name) }));
  return [...made, { id: 'rounding', kind: 'rounding', name: inThree('rounding') }];
}

/** Columns are called by their bounds: `≤25`, `26–50`, `>500`; those of another table or type by what they are for as well. */
function columnIds(columns: readonly DraftColumn[]): string[] {
  const taken = new Set<string>();
  return columns.map(({ from, to, title, type }) => {
    const bounds = boundsOf(from, to);
    const id = bounds === undefined || (bounds === '≥1' && type !== undefined) ? title : bounds;
    return freeId(id, taken);
  });
}

function boundsOf(from: number | undefined, to: number | undefined): string | undefined {
  if (from === undefined) return undefined;
  if (to === undefined) return from === 1 ? '≥1' : `>${from - 1}`;
  if (from === to) return String(from);
  return from === 1 ? `≤${to}` : `${from}–${to}`;
}
