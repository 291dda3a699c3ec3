import type { Edition, Language } from '../../norms/schema';
import type { EditionSheetWord } from '../words/en';
import { editionSheetWord } from '../words/words';
import type { EditionSheet } from './content';
import { headingsOf, sheets, type TableName } from './tables';
import { aboutRows } from './write/about';
import { annexRows } from './write/annex';
import { disputedRows, interpretationRows, readingRows } from './write/doubts';
import { howToRows } from './write/how-to';
import {
  articleRows,
  ceilingRows,
  columnRows,
  everydayRows,
  homeCareRows,
  noteRows,
  profileRows,
  typeRows,
} from './write/lists';
import type { WrittenRow } from './write/row';

const rowsOf: Readonly<Record<TableName, (edition: Edition, language: Language) => readonly WrittenRow[]>> = {
  about: aboutRows,
  settled: settledRows,
  columns: columnRows,
  types: typeRows,
  annex: annexRows,
  everydayNames: everydayRows,
  profile: profileRows,
  interpretations: interpretationRows,
  disputed: disputedRows,
  readings: readingRows,
  notes: noteRows,
  ceilings: ceilingRows,
  articles: articleRows,
  homeCare: homeCareRows,
};

function settledRows({ settled }: Edition): WrittenRow[] {
  return (settled ?? []).flatMap(({ of, choices, reason }) =>
    choices.map(({ doubt, choice }, at) => ({ settledOf: of, doubt, choice, reason: at === 0 ? reason : '' })),
  );
}

/** An edition as eleven worksheets with the words of a language; `sheetsToEdition` reads them back, whatever the language. */
export function editionToSheets(edition: Edition, language: Language): EditionSheet[] {
  return [...sheets.map((sheet) => sheetOf(edition, language, sheet)), howToSheet(language)];
}

type Cells = (string | number)[];

function sheetOf(
  edition: Edition,
  language: Language,
  { word, tables: names }: { readonly word: EditionSheetWord; readonly tables: readonly TableName[] },
): EditionSheet {
  const columnIds = edition.columns.map(({ id }) => id);
  const rows: Cells[] = [];
  const titleRows: number[] = [];
  const headingRows: number[] = [];
  const sectionRows: number[] = [];
  const widths: number[] = [];
  for (const name of names) {
    const headings = headingsOf(name, language, columnIds);
    if (rows.length > 0) rows.push([]);
    titleRows.push(rows.push([editionSheetWord(language, name), editionSheetWord(language, `${name}Hint`)]));
    headingRows.push(rows.push(headings.map(({ text }) => text)));
    for (const row of rowsOf[name](edition, language)) {
      const at = rows.push(headings.map(({ key }) => row[key] ?? ''));
      if (name === 'annex' && typeof row.row === 'string') sectionRows.push(at);
    }
    headings.forEach(({ width }, at) => (widths[at] = Math.max(widths[at] ?? 0, width)));
  }
  const frozen = names.length > 1 ? { rows: 0, columns: 0 } : { rows: 2, columns: word === 'annexSheet' ? 3 : 1 };
  return {
    name: editionSheetWord(language, word),
    rows: square(rows),
    widths,
    titleRows,
    headingRows,
    sectionRows,
    frozen,
  };
}

function howToSheet(language: Language): EditionSheet {
  const { rows, headingRows } = howToRows(language);
  return {
    name: editionSheetWord(language, 'howToSheet'),
    rows,
    widths: [50, 100],
    titleRows: [1],
    headingRows,
    sectionRows: [],
    frozen: { rows: 1, columns: 0 },
  };
}

function square(rows: readonly Cells[]): Cells[] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...new Array<string>(width - row.length).fill('')]);
}
