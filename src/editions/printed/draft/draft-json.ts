import { askedText } from '../rules/rule-text';
import type { Draft, DraftCell, Why } from './draft';

/** Why a cell is asked, in the words of the command. */
const reasons: Readonly<Record<Why, string>> = {
  dated: 'a spreadsheet has made a day of what was printed',
  blank: 'the cell is blank: no unit, or the cell before it goes on',
  severalReadings: 'the words can be read in several ways',
  mark: 'the last digit may be a footnote mark',
  footnote: 'a footnote says otherwise than the figure',
  heading: 'a heading or the name says for what the figure is, or when it holds',
  columnUnread: 'the heading prints no count that is understood',
  columnBound: 'a count is in two columns or in none',
  unread: 'not understood: the words are kept as they stand',
  lostMarks: 'marks of the row are missing: this may belong to another column',
  extraMark: 'more marks stand in the row than the table has columns: this may belong to another column',
  within: 'rows below are counted within the row above: up to which is not printed',
  nameless: 'no name stands beside it',
  ditto: 'the sign stands for what is above it or before it',
  mostOnly: 'these are the most or advised, and were read as required',
  kindOfInstitution: 'the rows may be for this kind of institution alone, and were taken for every kind',
  noteForAll: 'a note that may change all figures: none was changed',
  sum: 'the sum of rows beside it, which are counted themselves',
  twice: 'the same row stands twice, as in an old and a new wording',
  either: 'one row or another is granted, and not both',
  bareLine: 'a line without figures was taken as a heading: it may be a position left blank',
  sameRows: 'rows of another table stand here again: these may be its further columns',
  takenOut: 'words say that the row was taken out, and a figure stands in it',
  wording: 'one wording beside another, which was read as well',
  noteMissing: 'the note of this mark is nowhere on the page',
  parted: 'the line goes on with the name above it, or heads the rows below',
  hidden: 'the sheet hides this row or column, which was read with the others',
  struck: 'this is struck out: it may hold no more',
  otherSheets: 'these sheets hold tables of norms too, and were not read',
  shared: 'one figure for several rows',
  languagesDiffer: 'the two languages differ',
};

/** A draft as `tools/draft-edition.mjs` prints it: a cell is a rule, or the printed words that are not read as one. */
export function draftJson(draft: Draft): unknown {
  return {
    columns: draft.columns.map(({ at, title, from, to, of }) => ({
      at,
      title,
      from: from ?? null,
      to: to ?? null,
      of: of.id,
    })),
    positions: draft.sections.flatMap((section) =>
      section.positions.map(({ label, name, requires, within, cells }) => ({
        ...(label === undefined ? {} : { label }),
        name,
        section: section.name,
        ...(within === undefined ? {} : { within: nameOf(draft, within) }),
        cells: cells.map((cell) => cellJson(cell, requires.map(askedText).join(' & '))),
      })),
    ),
    questions: draft.questions.map(({ cell, text, why }) => ({ cell, text, why: reasons[why] })),
  };
}

/** What the name asks holds for each of its cells. */
function cellJson(cell: DraftCell, requires: string): unknown {
  const { span, printed } = cell;
  if (cell.is !== 'read') return { span, unread: printed };
  if (requires === '' || cell.rule === '-') return { span, rule: cell.rule };
  const sum = cell.rule.includes(' + ') && cell.rule.includes('(');
  const joined =
    cell.rule.includes(' if ') && !sum
      ? `${cell.rule} & ${requires}`
      : `${sum ? `(${cell.rule})` : cell.rule} if ${requires}`;
  return { span, rule: joined };
}

function nameOf({ sections }: Draft, id: string): string {
  return sections.flatMap(({ positions }) => positions).find((one) => one.id === id)?.name ?? id;
}
