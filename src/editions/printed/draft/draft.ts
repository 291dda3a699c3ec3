import type { CountedItem } from '../items/counted-item';
import type { Text } from '../../../norms/schema';
import type { PageNote } from '../page/notes';
import type { Further, PrintedCondition } from '../rules/rule';

/** Why something on the page has to be looked at by a person. */
export type Why =
  /** Excel has made a day of what was printed. */
  | 'dated'
  /** Nothing stands in the cell, and nothing says what that means. */
  | 'blank'
  /** The words can be read in more ways than one. */
  | 'severalReadings'
  /** The last digit may be a footnote mark that lost its height. */
  | 'mark'
  /** A footnote says something else than the figure. */
  | 'footnote'
  /** A heading of the column or the section, or the name, says for what the figure is, or when it holds. */
  | 'heading'
  /** No count is printed that the column is for. */
  | 'columnUnread'
  /** Whether the bound itself is in the column, or a count is in none or two. */
  | 'columnBound'
  /** The words are kept as they stand: nobody has said what they mean. */
  | 'unread'
  /** Marks of the row are missing, so that it is not known under which columns the others stand. */
  | 'lostMarks'
  /** The row has more marks than the table has columns. */
  | 'extraMark'
  /** Rows below are counted within the row above, and nothing says up to which. */
  | 'within'
  /** A figure has no name beside it. */
  | 'nameless'
  /** A sign stands for what is above it or before it. */
  | 'ditto'
  /** A title or a heading says that its figures are the most, or advised. */
  | 'mostOnly'
  /** A title or a heading names one kind of institution among others, and its rows are taken for every kind. */
  | 'kindOfInstitution'
  /** A note may change all figures, and none was changed. */
  | 'noteForAll'
  /** The figure is the sum of rows beside it. */
  | 'sum'
  /** The same row stands twice, as in an old and a new wording. */
  | 'twice'
  /** One row or another is granted, and not both. */
  | 'either'
  /** A line without figures in a table without numbers: a heading, or a position left blank. */
  | 'bareLine'
  /** Rows of one table stand in another with other sizes, which may be its further columns. */
  | 'sameRows'
  /** Words say that the row was taken out, and a figure stands in it. */
  | 'takenOut'
  /** A title or a heading names a wording beside another. */
  | 'wording'
  /** The note of a mark is nowhere on the page. */
  | 'noteMissing'
  /** A line under a name was taken for its end. */
  | 'parted'
  /** The sheet hides the row or the column, which was read with the others. */
  | 'hidden'
  /** What stands there is struck out. */
  | 'struck'
  /** Other sheets of the file hold tables of norms, which were not read. */
  | 'otherSheets'
  /** A figure stands for several rows together. */
  | 'shared'
  /** The two languages of the act do not say the same. */
  | 'languagesDiffer';

/** What a person is asked about the page, with the printed words and where they stand. */
export interface DraftQuestion {
  readonly cell: string;
  readonly text: string;
  readonly why: Why;
  /** What the other language of the act says in its place. */
  readonly other?: string;
}

/** A column of figures with the counts that it is for, both ends included. `to` undefined: without an end; `from` too: nobody knows which. */
export interface DraftColumn {
  /** The letters of its column in the sheet. */
  readonly at: string;
  readonly title: string;
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** What it counts: an item's id, or residents. */
  readonly of: CountedItem;
  /** The footnote of the facility type that it is for, or a type that its heading names. */
  readonly type: string | undefined;
  /** The table that it stands in, counted from 1. */
  readonly table: number;
  /** For how many more than the column before it is for its heading grants more. */
  readonly further?: Further | undefined;
}

interface CellBase {
  /** How many columns it fills. */
  readonly span: number;
  /** Its address on the sheet of the page. */
  readonly at: string;
  readonly printed: string;
}

/** A cell that is surely a rule. */
export interface ReadCell extends CellBase {
  readonly is: 'read';
  /** In the English notation of the worksheets. */
  readonly rule: string;
}
/** A cell that stays in the page's own words. */
export interface HandedOnCell extends CellBase {
  readonly is: 'handedOn';
}
/** A cell of which a person has to say what it means. */
export interface AskedCell extends CellBase {
  readonly is: 'asked';
  /** What it may mean, the plainest first; empty where nobody can guess. */
  readonly readings: readonly string[];
}
export type DraftCell = ReadCell | HandedOnCell | AskedCell;

/** `also` holds the name in the act's other language, where both were read. */
export interface DraftSection {
  readonly id: string;
  readonly name: string;
  readonly also?: Partial<Text>;
  readonly at: string;
  readonly table: number;
  /** The id of the section that it is a part of. */
  readonly under: string | undefined;
  readonly positions: DraftPosition[];
}

/** A row of the table. Its cells stand in the order of the columns; their spans add up to the number of these. */
export interface DraftPosition {
  readonly id: string;
  /** Its number in the edition: the printed one where these are whole and go up, else counted from 1. */
  readonly row: number;
  /** The printed number. */
  readonly label: string | undefined;
  readonly name: string;
  readonly also?: Partial<Text>;
  /** The name as it is printed, where a condition in it was read. */
  readonly printed: string | undefined;
  /** Ids of the facility types that it exists for; absent: all. */
  readonly types: readonly string[] | undefined;
  readonly requires: readonly PrintedCondition[];
  /** The id of the position in whose units its own are counted. */
  readonly within: string | undefined;
  readonly at: string;
  readonly cells: DraftCell[];
}

/** A facility type that the page names, by a footnote or by the heading of a column. */
export interface DraftType {
  readonly id: string;
  readonly name: string;
  readonly also?: Partial<Text>;
  /** The footnote's number; a running one where the page has none. */
  readonly footnote: number;
}

/** An edition that is being read. */
export interface Draft {
  readonly title: string;
  readonly columns: readonly DraftColumn[];
  readonly types: readonly DraftType[];
  readonly sections: readonly DraftSection[];
  /** What the rules count and ask. */
  readonly items: readonly CountedItem[];
  readonly notes: readonly PageNote[];
  readonly questions: readonly DraftQuestion[];
}
