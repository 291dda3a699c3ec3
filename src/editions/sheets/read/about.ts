import type { Edition, Settlement, Text } from '../../../norms/schema';
import { inEach, languages } from '../../../norms/languages';
import { present } from '../../present';
import { problem } from '../../mistake';
import type { EditionSheetWord } from '../../words/en';
import { inAllLanguages, wordIn } from '../../words/words';
import {
  filled,
  keysOf,
  lacks,
  readDayCell,
  readId,
  readOptionalText,
  readText,
  tellMisplaced,
  cellText,
} from './cells';
import type { TableRead, TableRow } from './find-tables';
import type { SheetsReading } from './reading';

type About = Pick<
  Edition,
  'id' | 'title' | 'citation' | 'citationShort' | 'inForce' | 'translated' | 'errata' | 'example'
>;

const entries = [
  'entryId',
  'entryTitle',
  'entryCitation',
  'entryCitationShort',
  'entryFrom',
  'entryUntil',
  'entryTranslated',
  'entryErratum',
  'entryExample',
] as const satisfies readonly EditionSheetWord[];
type Entry = (typeof entries)[number];

const needed: readonly Entry[] = ['entryId', 'entryTitle', 'entryCitation', 'entryCitationShort', 'entryFrom'];
const withoutText: readonly Entry[] = ['entryId', 'entryTranslated', 'entryExample'];
const withValue: readonly Entry[] = ['entryId', 'entryFrom', 'entryUntil', 'entryTranslated', 'entryExample'];
const nothing: Text = inEach(() => '');

/** Reads the table about the edition: id, titles, citations, days and errata, a row each. */
export function readAbout({ title, rows }: TableRead, reading: SheetsReading): About {
  const found = findEntries(rows, reading);
  if (rows.length === 0) reading.tell(title, 'tooFew');
  for (const entry of rows.length === 0 ? [] : needed) {
    if (!found.has(entry)) reading.tell(missingPlace(title, entry), 'entryMissing', { entry: inAllLanguages(entry) });
  }
  const text = (entry: Entry, path: string): Text => {
    const [row] = found.get(entry) ?? [];
    return row === undefined ? nothing : readText(reading, row, 'text', [path]);
  };
  const [id] = found.get('entryId') ?? [];
  const [example] = found.get('entryExample') ?? [];
  return present({
    id: id === undefined ? '' : readId(reading, id.cell('value'), ['id']),
    title: text('entryTitle', 'title'),
    citation: text('entryCitation', 'citation'),
    citationShort: text('entryCitationShort', 'citationShort'),
    inForce: readInForce(found, reading),
    translated: readTranslated(found.get('entryTranslated')?.[0], reading),
    errata: (found.get('entryErratum') ?? []).map((row, at) => readText(reading, row, 'text', ['errata', at])),
    example: example && readId(reading, example.cell('value'), ['example']),
  });
}

/** Missing rows are reported in consecutive cells under the title, one cell each. */
function missingPlace({ sheet }: TableRead['title'], entry: Entry): TableRead['title'] {
  return { sheet, cell: `A${3 + needed.indexOf(entry)}` };
}

function findEntries(rows: readonly TableRow[], reading: SheetsReading): Map<Entry, TableRow[]> {
  const found = new Map<Entry, TableRow[]>();
  for (const row of rows) {
    const cell = row.cell('entry');
    const text = cellText(reading, cell);
    const entry = wordIn(entries, text);
    if (entry === undefined) {
      const words = entries.map(inAllLanguages);
      if (!cell.absent) reading.tell(cell, text === '' ? 'blankWord' : 'entryUnknown', { entry: text, words });
      continue;
    }
    const before = found.get(entry) ?? [];
    if (before.length > 0 && entry !== 'entryErratum') reading.tell(cell, 'entryTwice', { entry: text });
    if (withoutText.includes(entry)) tellMisplaced(reading, row, keysOf('text'));
    if (!withValue.includes(entry)) tellMisplaced(reading, row, ['value']);
    found.set(entry, [...before, row]);
  }
  return found;
}

function readInForce(found: ReadonlyMap<Entry, readonly TableRow[]>, reading: SheetsReading): Edition['inForce'] {
  const [from] = found.get('entryFrom') ?? [];
  const [until] = found.get('entryUntil') ?? [];
  const firstDay = from && readDayCell(reading, from.cell('value'), ['inForce', 'from']);
  // A day that cannot be read has been told of by now.
  if (from !== undefined && firstDay === undefined) reading.tell(from.cell('value'), 'blankDay');
  return present({
    from: firstDay ?? '',
    fromNote: from && readOptionalText(reading, from, 'text', ['inForce', 'fromNote']),
    until: until && readDayCell(reading, until.cell('value'), ['inForce', 'until']),
    untilNote: until && readOptionalText(reading, until, 'text', ['inForce', 'untilNote']),
  });
}

function readTranslated(row: TableRow | undefined, reading: SheetsReading): Edition['translated'] {
  if (row === undefined) return [];
  const cell = row.cell('value');
  const words = cellText(reading, cell)
    .split(/[\s,;]+/)
    .filter((word) => word !== '');
  const known = languages.filter((language) => words.includes(language));
  if (known.length < words.length)
    reading.tell(cell, 'languagesWrong', { value: words.join(', '), languages: languages.join(', ') });
  return words.flatMap((word) => languages.filter((language) => language === word));
}

/** Reads what the edition has settled: a row for each choice, with the reason in the first row of each settling. */
export function readSettled({ rows }: TableRead, reading: SheetsReading): Edition['settled'] {
  const settled: Settlement[] = [];
  for (const row of rows) {
    const of = readId(reading, row.cell('settledOf'), ['settled', settled.length, 'of']);
    const last = settled[settled.length - 1];
    const goesOn = last?.of === of;
    const at = goesOn ? settled.length - 1 : settled.length;
    const path = ['settled', at, 'choices', goesOn ? last.choices.length : 0];
    const choice = {
      doubt: readId(reading, row.cell('doubt'), [...path, 'doubt']),
      choice: filled(reading, row.cell('choice'), [...path, 'choice'], lacks('half-up')),
    };
    const reason = row.cell('reason');
    const why = goesOn ? '' : filled(reading, reason, ['settled', at, 'reason'], problem('reasonMissing'));
    if (!goesOn) settled.push({ of, choices: [choice], reason: why });
    else {
      if (cellText(reading, reason) !== '') reading.tell(reason, 'firstRowOnly', { id: of });
      settled[at] = { ...last, choices: [...last.choices, choice] };
    }
  }
  return settled.length === 0 ? undefined : settled;
}
