import { columnsOfTable } from '../../../engine/compile';
import type { Edition, Interpretation, Language } from '../../../norms/schema';
import type { EditionSheetWord } from '../../words/en';
import { editionSheetWord } from '../../words/words';
import { joinNumbers, joinWords } from '../lists';
import { annexCells } from './annex';
import { inThree, type WrittenRow } from './row';

const governed: Readonly<Record<NonNullable<Interpretation['governs']>, EditionSheetWord>> = {
  fractions: 'governsFractions',
  posts: 'governsPosts',
  'limit-per-room': 'governsLimit',
};

/** The reading chosen, then the others under the same id. */
export function interpretationRows({ interpretations }: Edition, language: Language): WrittenRow[] {
  return interpretations.flatMap(({ id, governs, rows, columns, question, choice, answer, alternatives }) => [
    {
      id,
      governs: governs && editionSheetWord(language, governed[governs]),
      rows: joinNumbers(rows ?? []),
      columnIds: joinWords(columns ?? []),
      ...inThree('question', question),
      choice,
      ...inThree('answer', answer),
    },
    ...alternatives.map((other) => ({ id, choice: other.choice, ...inThree('answer', other.answer) })),
  ]);
}

export function disputedRows({ disputed }: Edition): WrittenRow[] {
  return disputed.map(({ id, rows, columns, source, used, other }) => ({
    id,
    rows: joinNumbers(rows),
    columnIds: joinWords(columns),
    ...inThree('source', source),
    ...inThree('used', used),
    ...inThree('other', other),
  }));
}

/** The rows of the annex as they would be under another reading. */
export function readingRows(edition: Edition, language: Language): WrittenRow[] {
  const { sections, disputed, interpretations } = edition;
  const columnsOf = (row: number): ReturnType<typeof columnsOfTable> =>
    columnsOfTable(edition, sections.find(({ positions }) => positions.some((one) => one.row === row))?.table);
  const readings = [
    ...interpretations.flatMap(({ id, alternatives }) =>
      alternatives.map(({ choice, cells }) => ({ doubt: id, choice, cells })),
    ),
    ...disputed.map(({ id, otherCells }) => ({ doubt: id, choice: '', cells: otherCells })),
  ];
  return readings.flatMap(({ doubt, choice, cells }) =>
    Object.entries(cells ?? {}).map(([row, one]) => ({
      doubt,
      choice,
      row: Number(row),
      ...annexCells(columnsOf(Number(row)), one, language),
    })),
  );
}
