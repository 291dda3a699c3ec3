import { languages, type Language } from '../../norms/languages';
import type { EditionSheetWord } from '../words/en';
import { editionSheetWord } from '../words/words';

/** A heading of a table. Words in three languages take three columns; `cells` takes a column for each of the annex. */
interface Field {
  readonly word: EditionSheetWord;
  readonly takes: 'one' | 'languages' | 'cells';
  /** Whether the whole column may be left out. */
  readonly optional: boolean;
  readonly width: number;
}

const one = (word: EditionSheetWord, width = 14): Field => ({ word, takes: 'one', optional: false, width });
const inLanguages = (word: EditionSheetWord, width = 34): Field => ({
  word,
  takes: 'languages',
  optional: false,
  width,
});
const cells: Field = { word: 'columnIds', takes: 'cells', optional: false, width: 12 };
const optional = (field: Field): Field => ({ ...field, optional: true });
const aliases = optional(inLanguages('aliases', 24));

/** The tables of an edition's worksheets, with their headings in order. A table's name is the word of its title. */
export const tables = {
  about: [one('entry', 24), one('value', 16), inLanguages('text', 60)],
  settled: [one('settledOf', 24), one('doubt'), one('choice'), one('reason', 60)],
  columns: [
    one('id', 24),
    one('from'),
    one('to'),
    optional(one('onlyTypes', 34)),
    optional(one('countedBy')),
    optional(one('table')),
  ],
  types: [one('id', 24), one('footnote'), inLanguages('name'), aliases],
  annex: [
    one('row', 8),
    one('id', 24),
    inLanguages('name', 30),
    one('footnotes', 10),
    one('requires', 20),
    cells,
    optional(one('printed', 34)),
    optional(inLanguages('countedIn', 20)),
    aliases,
    one('inUnitCost', 10),
    optional(one('label', 10)),
    optional(one('within', 24)),
    optional(one('table')),
    optional(one('partOfSection', 20)),
  ],
  everydayNames: [inLanguages('everydayName', 34), one('mayMean', 50)],
  profile: [
    one('id', 28),
    one('kind'),
    inLanguages('name'),
    one('otherwise', 20),
    one('by'),
    optional(inLanguages('decidedBy')),
    optional(inLanguages('formEach')),
    optional(inLanguages('formPer')),
    optional(inLanguages('formWhen')),
    optional(inLanguages('oppositeQuestion')),
    optional(one('groupOf')),
    aliases,
  ],
  interpretations: [
    one('id', 8),
    one('governs'),
    one('rows'),
    optional(one('columnIds', 16)),
    inLanguages('question', 40),
    one('choice'),
    inLanguages('answer', 40),
  ],
  disputed: [
    one('id', 16),
    one('rows'),
    one('columnIds', 24),
    inLanguages('source', 40),
    inLanguages('used', 40),
    inLanguages('other', 40),
  ],
  readings: [one('doubt', 16), one('choice'), one('row', 8), cells],
  notes: [one('id', 20), inLanguages('text', 50), inLanguages('citation', 30), one('begins', 24)],
  ceilings: [one('id', 20), inLanguages('name'), one('rule', 40), one('caps'), one('note', 20), aliases],
  articles: [
    one('id', 14),
    inLanguages('title', 34),
    optional(inLanguages('fullCitation', 60)),
    inLanguages('text', 60),
    inLanguages('citation', 34),
    one('begins', 24),
  ],
  homeCare: [one('part', 14), one('id', 24), inLanguages('name', 40), one('withoutSupport', 14), aliases],
} as const satisfies Partial<Record<EditionSheetWord, readonly Field[]>>;

export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as TableName[];

/** Tables that an edition may lack: those that were added after editions had been written without them. */
export type OptionalTable = 'everydayNames';

export function isOptionalTable(name: TableName): name is OptionalTable {
  return name === 'everydayNames';
}

/** The sheets in order, with the tables on each. */
export const sheets: readonly { readonly word: EditionSheetWord; readonly tables: readonly TableName[] }[] = [
  { word: 'aboutSheet', tables: ['about', 'settled'] },
  { word: 'columnsSheet', tables: ['columns'] },
  { word: 'typesSheet', tables: ['types'] },
  { word: 'annexSheet', tables: ['annex'] },
  { word: 'everydaySheet', tables: ['everydayNames'] },
  { word: 'profileSheet', tables: ['profile'] },
  { word: 'interpretationsSheet', tables: ['interpretations'] },
  { word: 'disputedSheet', tables: ['disputed', 'readings'] },
  { word: 'notesSheet', tables: ['notes', 'ceilings'] },
  { word: 'articlesSheet', tables: ['articles', 'homeCare'] },
];

/** What a column of a table holds: `id`, `name.kk`, or `cells` for the columns of the annex. */
export interface Heading {
  readonly key: string;
  readonly text: string;
  readonly optional: boolean;
  readonly width: number;
}

/** The headings of a table as a language writes them. The columns of the annex stand under their own ids. */
export function headingsOf(table: TableName, language: Language, columnIds: readonly string[]): Heading[] {
  return tables[table].flatMap(({ word, takes, ...field }: Field): Heading[] => {
    const text = editionSheetWord(language, word);
    if (takes === 'cells') return columnIds.map((id) => ({ key: `cells.${id}`, text: id, ...field }));
    if (takes === 'one') return [{ key: word, text, ...field }];
    return languages.map((written) => ({ key: `${word}.${written}`, text: `${text}, ${written}`, ...field }));
  });
}
