import { isBlank } from '../../../engine/scalars';
import type { Interpretation } from '../../../norms/schema';
import type {
  UncheckedColumn,
  UncheckedDisputedCell,
  UncheckedEdition,
  UncheckedInterpretation,
} from '../../unchecked-edition';
import { present } from '../../present';
import { problem } from '../../mistake';
import type { Items } from '../../notation/items';
import type { EditionSheetWord } from '../../words/en';
import { readAnnexCells } from './annex';
import {
  filled,
  filledList,
  keysOf,
  lacks,
  readId,
  readNumbers,
  readText,
  readWholeCell,
  readWord,
  readWords,
  cellText,
  type Filled,
} from './cells';
import { columnKey, type TableRead, type TableRow } from './find-tables';
import type { SheetsReading } from './reading';

const governed = {
  governsFractions: 'fractions',
  governsPosts: 'posts',
  governsLimit: 'limit-per-room',
} as const satisfies Partial<Record<EditionSheetWord, Interpretation['governs']>>;

/** Interpretations: the first row of an id is the reading chosen, the others are its alternatives. */
export function readInterpretations(
  { title, rows }: TableRead,
  columns: readonly UncheckedColumn[],
  reading: SheetsReading,
): UncheckedInterpretation[] {
  const found: UncheckedInterpretation[] = [];
  reading.place(['interpretations'], title);
  for (const row of rows) {
    const id = readId(reading, row.cell('id'), ['interpretations', found.length, 'id']);
    const last = found[found.length - 1];
    if (last === undefined || last.id !== id) {
      found.push(readChosen(row, id, found.length, columns, reading));
      continue;
    }
    const path = ['interpretations', found.length - 1, 'alternatives', last.alternatives.length];
    for (const key of ['governs', 'rows', 'columnIds', ...keysOf('question')]) {
      const cell = row.cell(key);
      if (cellText(reading, cell) !== '') reading.tell(cell, 'firstRowOnly', { id });
    }
    last.alternatives.push({
      choice: filled(reading, row.cell('choice'), [...path, 'choice'], lacks('half-up')),
      answer: readText(reading, row, 'answer', [...path, 'answer']),
    });
  }
  return found;
}

function readChosen(
  row: TableRow,
  id: string,
  at: number,
  columns: readonly UncheckedColumn[],
  reading: SheetsReading,
): UncheckedInterpretation {
  const path = ['interpretations', at];
  const governs = readWord(reading, row.cell('governs'), Object.keys(governed) as (keyof typeof governed)[]);
  reading.place([...path, 'governs'], row.cell('governs'));
  return present({
    id,
    governs: governs && governed[governs],
    rows: readNumbers(reading, row.cell('rows'), [...path, 'rows']),
    columns: readColumnIds(row, [...path, 'columns'], columns, reading),
    question: readText(reading, row, 'question', [...path, 'question']),
    choice: filled(reading, row.cell('choice'), [...path, 'choice'], lacks('half-up')),
    answer: readText(reading, row, 'answer', [...path, 'answer']),
    alternatives: [],
  });
}

/** Ids of columns as the sheet of columns writes them, however their dashes are typed here. */
function readColumnIds(
  row: TableRow,
  path: (string | number)[],
  columns: readonly UncheckedColumn[],
  reading: SheetsReading,
): Filled<string> | undefined {
  const words = readWords(reading, row.cell('columnIds'), path);
  return (
    words && filledList(words.map((word) => columns.find(({ id }) => columnKey(id) === columnKey(word))?.id ?? word))
  );
}

export function readDisputed(
  { title, rows }: TableRead,
  columns: readonly UncheckedColumn[],
  reading: SheetsReading,
): UncheckedDisputedCell[] {
  reading.place(['disputed'], title);
  return rows.map((row, at) => {
    const path = ['disputed', at];
    filled(reading, row.cell('rows'), [...path, 'rows'], lacks('12, 50–55'));
    filled(reading, row.cell('columnIds'), [...path, 'columns'], lacks(columns[0]?.id ?? '51–100'));
    return {
      id: readId(reading, row.cell('id'), [...path, 'id']),
      rows: readNumbers(reading, row.cell('rows'), [...path, 'rows']) ?? [],
      columns: readColumnIds(row, [...path, 'columns'], columns, reading) ?? [],
      source: readText(reading, row, 'source', [...path, 'source']),
      used: readText(reading, row, 'used', [...path, 'used']),
      other: readText(reading, row, 'other', [...path, 'other']),
    };
  });
}

type Doubts = Pick<UncheckedEdition, 'interpretations' | 'disputed'>;

/** Adds to the doubts the rows of the annex under another reading. */
export function readReadings(
  { rows }: TableRead,
  doubts: Doubts,
  columns: readonly UncheckedColumn[],
  items: Items,
  reading: SheetsReading,
): Doubts {
  const interpretations = structuredClone(doubts.interpretations);
  const disputed = structuredClone(doubts.disputed);
  for (const row of rows) {
    const doubt = filled(reading, row.cell('doubt'), ['readings'], problem('blankId'));
    const choice = cellText(reading, row.cell('choice'));
    const number = readWholeCell(reading, row.cell('row'), ['readings']);
    const found = findReading({ interpretations, disputed }, doubt, choice);
    if (found === undefined) {
      const known = [...interpretations, ...disputed].some(({ id }) => id === doubt);
      if (known) reading.tell(row.cell('choice'), 'choiceUnknown', { doubt, choice });
      else if (doubt !== '') reading.tell(row.cell('doubt'), 'doubtUnknown', { doubt });
    }
    const cells = readAnnexCells(
      row,
      columnsOfRow(row, columns),
      [...(found?.path ?? ['readings']), String(number)],
      items,
      reading,
    );
    if (found === undefined || Number.isNaN(number)) continue;
    if (found.cells[number] !== undefined) reading.tell(row.cell('row'), 'rowTwice', { row: number });
    found.cells[number] = cells;
  }
  return { interpretations, disputed };
}

/** The columns of the table that a row's first filled cell stands in. */
function columnsOfRow(row: TableRow, columns: readonly UncheckedColumn[]): UncheckedColumn[] {
  const first = columns.find(({ id }) => !isBlank(row.cell(`cells.${columnKey(id)}`).value));
  return columns.filter(({ table }) => table === (first ?? columns[0])?.table);
}

function findReading(
  { interpretations, disputed }: Doubts,
  doubt: string,
  choice: string,
): { cells: NonNullable<UncheckedDisputedCell['otherCells']>; path: (string | number)[] } | undefined {
  const at = disputed.findIndex(({ id }) => id === doubt);
  const cell = disputed[at];
  if (cell !== undefined)
    return choice === '' ? { cells: (cell.otherCells ??= {}), path: ['disputed', at, 'otherCells'] } : undefined;
  const of = interpretations.findIndex(({ id }) => id === doubt);
  const alternatives = interpretations[of]?.alternatives ?? [];
  const other = alternatives.findIndex((one) => one.choice === choice);
  const alternative = alternatives[other];
  if (alternative === undefined) return undefined;
  return {
    cells: (alternative.cells ??= {}),
    path: ['interpretations', of, 'alternatives', other, 'cells'],
  };
}
