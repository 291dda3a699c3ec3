import { editionShape, type Edition } from '../../norms/schema';
import { checkEdition } from '../checks/check-edition';
import type { UncheckedColumn, UncheckedEdition } from '../unchecked-edition';
import { limits } from '../limits';
import { oncePerCause, type SheetMistake } from '../mistake';
import { itemsOf } from '../notation/items';
import { present } from '../present';
import type { SheetValues } from './content';
import { readAbout, readSettled } from './read/about';
import { readAnnex } from './read/annex';
import { readDisputed, readInterpretations, readReadings } from './read/doubts';
import { columnKey, findEditionTables, tellHeadings, type EditionTables, type TableRead } from './read/find-tables';
import {
  readArticles,
  readCeilings,
  readColumns,
  readEverydayNames,
  readHomeCare,
  readNotes,
  readProfileItems,
  readTypes,
} from './read/lists';
import { SheetsReading } from './read/reading';

/**
 * Reads an edition from worksheets, whatever the language of their words. Sheets that hold none of its tables are passed
 * over. All that is wrong is told at once, in the order of the sheets; then there is no edition at all.
 */
export function sheetsToEdition(sheets: readonly SheetValues[]): Edition | SheetMistake[] {
  const reading = new SheetsReading();
  const tables = findEditionTables(sheets, reading);
  if (tables === undefined) return inOrder(reading.mistakes, sheets);
  const draft = readDraft(tables, reading);
  const somewhere = { sheet: sheets[0]?.name ?? '', cell: 'A1' };
  checkEdition(draft, (path, key, params) => reading.tell(reading.placeOf(path) ?? somewhere, key, params));
  if (reading.mistakes.length > 0) return inOrder(reading.mistakes, sheets);
  const parsed = editionShape.safeParse(draft);
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues)
    reading.tell(reading.placeOf(path.map(String)) ?? somewhere, 'unsound', { message });
  return inOrder(reading.mistakes, sheets);
}

function readDraft(tables: EditionTables, reading: SheetsReading): UncheckedEdition {
  const about = readAbout(tables.about, reading);
  const columns = readColumns(tables.columns, reading);
  const profile = readProfileItems(tables.profile, reading);
  const items = itemsOf(profile);
  for (const name of ['annex', 'readings'] as const) checkColumnHeadings(tables[name], columns, reading);
  const doubts = {
    interpretations: readInterpretations(tables.interpretations, columns, reading),
    disputed: readDisputed(tables.disputed, columns, reading),
  };
  return present({
    ...about,
    settled: readSettled(tables.settled, reading),
    columns,
    types: readTypes(tables.types, reading),
    profile,
    ...readReadings(tables.readings, doubts, columns, items, reading),
    sections: readAnnex(tables.annex, columns, items, reading),
    everydayNames: readEverydayNames(tables.everydayNames, reading),
    ceilings: readCeilings(tables.ceilings, items, reading),
    notes: readNotes(tables.notes, reading),
    articles: readArticles(tables.articles, reading),
    homeCare: readHomeCare(tables.homeCare, reading),
  });
}

/** The annex has the columns of the edition, all of them, in their order. */
function checkColumnHeadings(
  { title, columns: headings, lacking }: TableRead,
  columns: readonly UncheckedColumn[],
  reading: SheetsReading,
): void {
  const known = headings.filter(({ text }) => columns.some(({ id }) => columnKey(id) === columnKey(text)));
  tellHeadings(
    headings.filter((heading) => !known.includes(heading)),
    lacking,
    reading,
  );
  const missing = columns.filter(({ id }) => !known.some(({ text }) => columnKey(text) === columnKey(id)));
  if (missing.length > 0 && known.length === headings.length)
    reading.tell(title, 'headingMissing', { heading: missing.map(({ id }) => id) });
  if (missing.length > 0) return;
  const at = known.findIndex(({ text }, order) => columnKey(text) !== columnKey(columns[order]?.id ?? ''));
  const misplaced = known[at];
  if (misplaced !== undefined)
    reading.tell(misplaced, 'headingOrder', { heading: misplaced.text, expected: columns[at]?.id ?? '' });
}

/** One of each cause, in the order in which a reader meets the cells, and no more than help anybody. */
function inOrder(mistakes: readonly SheetMistake[], sheets: readonly SheetValues[]): SheetMistake[] {
  const place = ({ sheet, cell }: SheetMistake): [number, number, number, string] => {
    const [, letters = '', row = '0'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    return [sheets.findIndex(({ name }) => name === sheet), Number(row), letters.length, letters];
  };
  const compare = (one: SheetMistake, other: SheetMistake): number => {
    const [a, b] = [place(one), place(other)];
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || (a[3] < b[3] ? -1 : Number(a[3] > b[3]));
  };
  return oncePerCause([...mistakes].sort(compare), ({ sheet, cell }) => ({ sheet, cell })).slice(0, limits.mistakes);
}
