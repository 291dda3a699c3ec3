import { fold } from '../../../engine/names/fold';
import { isBlank } from '../../../engine/scalars';
import { inEach } from '../../../norms/languages';
import type { Edition, ProfileItem, SupportGround, Text } from '../../../norms/schema';
import type { UncheckedColumn, UncheckedEdition } from '../../unchecked-edition';
import { present } from '../../present';
import { problem, type Path } from '../../mistake';
import type { Items } from '../../notation/items';
import { residentsWords } from '../../notation/keywords';
import type { EditionSheetWord } from '../../words/en';
import { inAllLanguages } from '../../words/words';
import { splitNumbers } from '../lists';
import { readCeiling } from './annex';
import {
  filled,
  filledList,
  keysOf,
  lacks,
  readAliases,
  readId,
  readOptionalText,
  readText,
  readWholeCell,
  readNeededWord,
  readWordCell,
  readWords,
  readYesNoCell,
  tellMisplaced,
  cellText,
} from './cells';
import type { TableRead, TableRow } from './find-tables';
import type { CellRead, SheetsReading } from './reading';

export function readColumns({ title, rows }: TableRead, reading: SheetsReading): UncheckedColumn[] {
  reading.place(['columns'], title);
  if (rows.length === 0) reading.tell(title, 'tooFew');
  return rows.map((row, at) => {
    const path = ['columns', at];
    const to = row.cell('to');
    return present({
      id: filled(reading, row.cell('id'), [...path, 'id'], lacks('51–100')),
      from: readWholeCell(reading, row.cell('from'), [...path, 'from']),
      to: isBlank(to.value) ? undefined : readWholeCell(reading, to, [...path, 'to']),
      types: readWords(reading, row.cell('onlyTypes'), [...path, 'types']),
      of: readCounted(row.cell('countedBy'), [...path, 'of'], reading),
      table: readWordCell(row.cell('table'), [...path, 'table'], reading),
    });
  });
}

/** What columns count: the id of an item; residents are what all columns count that say nothing. */
function readCounted(cell: CellRead, path: Path, reading: SheetsReading): string | undefined {
  const text = readWordCell(cell, path, reading);
  return text === undefined || asResidents.has(fold(text)) ? undefined : text;
}

export function readTypes({ title, rows }: TableRead, reading: SheetsReading): UncheckedEdition['types'] {
  reading.place(['types'], title);
  if (rows.length === 0) reading.tell(title, 'tooFew');
  return rows.map((row, at) => {
    const path = ['types', at];
    return present({
      id: readId(reading, row.cell('id'), [...path, 'id']),
      footnote: readWholeCell(reading, row.cell('footnote'), [...path, 'footnote']),
      name: readText(reading, row, 'name', [...path, 'name']),
      aliases: readAliases(reading, row, [...path, 'aliases']),
    });
  });
}

const kinds = {
  kindWhole: 'whole',
  kindNumber: 'number',
  kindYesNo: 'yes-no',
  kindRounding: 'rounding',
} as const satisfies Partial<Record<EditionSheetWord, ProfileItem['kind']>>;

export function readProfileItems({ title, rows }: TableRead, reading: SheetsReading): ProfileItem[] {
  reading.place(['profile'], title);
  return rows.map((row, at) => {
    const path = ['profile', at];
    const words = Object.keys(kinds) as (keyof typeof kinds)[];
    const kind = readNeededWord(reading, row.cell('kind'), words, [...path, 'kind']);
    return present({
      id: readId(reading, row.cell('id'), [...path, 'id']),
      kind: kinds[kind ?? 'kindNumber'],
      name: readText(reading, row, 'name', [...path, 'name']),
      aliases: readAliases(reading, row, [...path, 'aliases']),
      otherwise: readStandIn(row, [...path, 'otherwise'], reading),
      decidedBy: readOptionalText(reading, row, 'decidedBy', [...path, 'decidedBy']),
      groupOf: isBlank(row.cell('groupOf').value)
        ? undefined
        : readWholeCell(reading, row.cell('groupOf'), [...path, 'groupOf']),
      forms: readForms(row, [...path, 'forms'], reading),
      oppositeQuestion: readOptionalText(reading, row, 'oppositeQuestion', [...path, 'oppositeQuestion']),
    });
  });
}

/** The words for an item in sentences; undefined where none of the forms is written. */
function readForms(row: TableRow, path: Path, reading: SheetsReading): ProfileItem['forms'] {
  const form = (key: string, word: EditionSheetWord): Text | undefined =>
    readOptionalText(reading, row, word, [...path, key]);
  const forms = present({
    each: form('each', 'formEach'),
    per: form('per', 'formPer'),
    when: form('when', 'formWhen'),
  });
  return Object.keys(forms).length === 0 ? undefined : forms;
}

const asResidents = new Set(residentsWords.map(fold));

function readStandIn(row: TableRow, path: Path, reading: SheetsReading): ProfileItem['otherwise'] {
  const cell = row.cell('otherwise');
  reading.place(path, cell);
  const text = cellText(reading, cell);
  if (text === '') {
    tellMisplaced(reading, row, ['by']);
    return undefined;
  }
  const by = readId(reading, row.cell('by'), [...path, 'by']);
  if (asResidents.has(fold(text))) return { residents: true, by };
  const rows = filledList(splitNumbers(text.replace(/^\p{L}+\.?\s*|-\p{L}+$/gu, '')) ?? []);
  if (rows !== undefined) return { sumOfRows: rows, by };
  reading.tell(cell, 'standInWrong', { value: text });
  return undefined;
}

/** Everyday names that belong to no single position; undefined where the table is missing or empty. */
export function readEverydayNames(table: TableRead | undefined, reading: SheetsReading): Edition['everydayNames'] {
  if (table === undefined || table.rows.length === 0) return undefined;
  reading.place(['everydayNames'], table.title);
  return table.rows.map((row, at) => {
    const path = ['everydayNames', at];
    return {
      names: readAliases(reading, row, [...path, 'names'], 'everydayName') ?? {},
      positions: readWords(reading, row.cell('mayMean'), [...path, 'positions']) ?? [],
    };
  });
}

export function readNotes({ title, rows }: TableRead, reading: SheetsReading): Edition['notes'] {
  reading.place(['notes'], title);
  return rows.map((row, at) => ({
    id: readId(reading, row.cell('id'), ['notes', at, 'id']),
    text: readText(reading, row, 'text', ['notes', at, 'text']),
    citation: readText(reading, row, 'citation', ['notes', at, 'citation']),
    begins: filled(reading, row.cell('begins'), ['notes', at, 'begins'], problem('blankText')),
  }));
}

export function readCeilings({ title, rows }: TableRead, items: Items, reading: SheetsReading): Edition['ceilings'] {
  reading.place(['ceilings'], title);
  return rows.map((row, at) => {
    const path = ['ceilings', at];
    const caps = row.cell('caps');
    return present({
      id: readId(reading, row.cell('id'), [...path, 'id']),
      name: readText(reading, row, 'name', [...path, 'name']),
      aliases: readAliases(reading, row, [...path, 'aliases']),
      cell: readCeiling(row.cell('rule'), [...path, 'cell'], items, reading),
      caps: isBlank(caps.value) ? undefined : readId(reading, caps, [...path, 'caps']),
      note: readId(reading, row.cell('note'), [...path, 'note']),
    });
  });
}

/** Articles: the first row of an id has the title, all its rows have a line each. */
export function readArticles({ title, rows }: TableRead, reading: SheetsReading): Edition['articles'] {
  const articles: Edition['articles'] = [];
  reading.place(['articles'], title);
  for (const row of rows) {
    const id = filled(reading, row.cell('id'), ['articles', articles.length, 'id'], lacks('23'));
    const last = articles[articles.length - 1];
    const at = last?.id === id ? articles.length - 1 : articles.length;
    const path = ['articles', at, 'lines', last?.id === id ? last.lines.length : 0];
    const line = {
      text: readText(reading, row, 'text', [...path, 'text']),
      citation: readText(reading, row, 'citation', [...path, 'citation']),
      begins: filled(reading, row.cell('begins'), [...path, 'begins'], problem('blankText')),
    };
    if (last?.id !== id) {
      const place = ['articles', at];
      articles.push(
        present({
          id,
          title: readText(reading, row, 'title', [...place, 'title']),
          citation: readOptionalText(reading, row, 'fullCitation', [...place, 'citation']),
          lines: [line],
        }),
      );
    } else {
      tellTitle(row, id, reading);
      last.lines.push(line);
    }
  }
  return articles;
}

function tellTitle(row: TableRow, id: string, reading: SheetsReading): void {
  for (const key of [...keysOf('title'), ...keysOf('fullCitation')]) {
    const cell = row.cell(key);
    if (!isBlank(cell.value)) reading.tell(cell, 'firstRowOnly', { id });
  }
}

const parts = ['partArticle', 'partCondition', 'partSupport', 'partGround'] as const;

/** Service at home: its article, its conditions, what a relative's support is called, and the grounds. */
export function readHomeCare({ title, rows }: TableRead, reading: SheetsReading): UncheckedEdition['homeCare'] {
  if (rows.length === 0) return undefined;
  reading.place(['homeCare'], title);
  const byPart = new Map<(typeof parts)[number], TableRow[]>(parts.map((part) => [part, []]));
  let unread = false;
  for (const row of rows) {
    const part = readNeededWord(reading, row.cell('part'), parts, ['homeCare', 'part']);
    if (part === undefined) unread = true;
    else byPart.get(part)?.push(row);
  }
  const missing = unread ? undefined : parts.find((part) => byPart.get(part)?.length === 0);
  if (missing !== undefined) reading.tell(title, 'entryMissing', { entry: inAllLanguages(missing) });
  const [article] = byPart.get('partArticle') ?? [];
  const [support] = byPart.get('partSupport') ?? [];
  return {
    article: article === undefined ? '' : filled(reading, article.cell('id'), ['homeCare', 'article'], lacks('23')),
    conditions: (byPart.get('partCondition') ?? []).map((row, at) => ({
      id: readId(reading, row.cell('id'), ['homeCare', 'conditions', at, 'id']),
      name: readText(reading, row, 'name', ['homeCare', 'conditions', at, 'name']),
    })),
    support: {
      name: support === undefined ? noText : readText(reading, support, 'name', ['homeCare', 'support', 'name']),
      grounds: (byPart.get('partGround') ?? []).map((row, at) => readGround(row, at, reading)),
    },
  };
}

const noText = inEach(() => '');

function readGround(row: TableRow, at: number, reading: SheetsReading): SupportGround {
  const path = ['homeCare', 'support', 'grounds', at];
  return present({
    id: readId(reading, row.cell('id'), [...path, 'id']),
    name: readText(reading, row, 'name', [...path, 'name']),
    aliases: readAliases(reading, row, [...path, 'aliases']),
    withoutSupport: readYesNoCell(reading, row.cell('withoutSupport'), [...path, 'withoutSupport']),
  });
}
