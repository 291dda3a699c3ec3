import type { MistakeKey } from '../../src/editions/messages/en';
import type { SheetMistake } from '../../src/editions/mistake';
import type { SheetValues } from '../../src/editions/sheets/content';
import { sheetsToEdition } from '../../src/editions/sheets/sheets-to-edition';
import { inventedSheets } from './invented-edition';

/** Changes to the sheets of the invented edition: `Графы!B4` becomes 42. */
export type Changes = Readonly<Record<string, unknown>>;

export function changed(changes: Changes): SheetValues[] {
  const sheets = inventedSheets.map(({ name, rows }) => ({ name, rows: rows.map((row): unknown[] => [...row]) }));
  for (const [address, value] of Object.entries(changes)) {
    const [, sheet, column = '', row] = /^(.+)!([A-Z])(\d+)$/.exec(address) ?? [];
    const rows = sheets.find(({ name }) => name === sheet)?.rows;
    if (rows === undefined) throw new Error(`no sheet for ${address}`);
    const cells = (rows[Number(row) - 1] ??= []);
    const at = column.charCodeAt(0) - 65;
    while (cells.length < at) cells.push('');
    cells[at] = value;
  }
  return sheets;
}

/** What is told of the sheets with these changes. */
export function mistakesOf(changes: Changes): readonly SheetMistake[] {
  const read = sheetsToEdition(changed(changes));
  return Array.isArray(read) ? read : [];
}

// Each change makes exactly one mistake, and it is told at the cell where a methodologist would mend it.
export const spoilt: [what: string, changes: Changes, cell: string, key: MistakeKey][] = [
  ['a table’s title lost', { 'Графы!A1': 'Столбики' }, 'Графы!A1', 'tableMissing'],
  ['a table twice', { 'Типы!A7': 'Графы приложения', 'Типы!A8': 'Идентификатор' }, 'Типы!A7', 'tableTwice'],
  ['a heading misspelled', { 'Приложение!L2': 'В стоймости' }, 'Приложение!L2', 'headingMeant'],
  ['a heading that no table has', { 'Типы!H2': 'Адрес' }, 'Типы!H2', 'headingUnknown'],
  ['a heading twice', { 'Типы!G2': 'Сноска' }, 'Типы!G2', 'headingTwice'],
  ['a column of the annex lost', { 'Споры!G6': '', 'Споры!G7': '' }, 'Споры!A5', 'headingMissing'],
  ['columns of the annex exchanged', { 'Споры!F6': '>160', 'Споры!G6': '81–160' }, 'Споры!F6', 'headingOrder'],
  ['a value under no heading', { 'Приложение!N4': 'проверить' }, 'Приложение!N4', 'noHeading'],
  [
    'a name left out in every language',
    { 'Приложение!C10': '', 'Приложение!D10': '', 'Приложение!E10': '' },
    'Приложение!C10',
    'blankText',
  ],
  ['an error of Excel', { 'Приложение!C10': '#REF!' }, 'Приложение!C10', 'cellError'],
  ['a text of six thousand letters', { 'Приложение!C10': 'а'.repeat(6000) }, 'Приложение!C10', 'textTooLong'],
  ['a position in Cyrillic letters for an id', { 'Приложение!B10': 'водитель' }, 'Приложение!B10', 'idWrong'],
  ['an id with a meaning of its own', { 'Приложение!B10': 'constructor' }, 'Приложение!B10', 'idReserved'],
  ['an id of seventy letters', { 'Приложение!B10': 'a'.repeat(70) }, 'Приложение!B10', 'idTooLong'],
  ['a position’s id twice', { 'Приложение!B10': 'head' }, 'Приложение!B10', 'idTwice'],
  ['a row number twice', { 'Приложение!A10': 1 }, 'Приложение!A10', 'rowTwice'],
  ['a row number that is none', { 'Приложение!A10': 'три' }, 'Приложение!A10', 'wholeWrong'],
  ['a name that another position has', { 'Приложение!D10': 'Руководитель' }, 'Приложение!D10', 'nameTwice'],
  ['a footnote that no type has', { 'Приложение!F10': '1, 7' }, 'Приложение!F10', 'footnoteUnknown'],
  ['footnotes that are no numbers', { 'Приложение!F10': 'все' }, 'Приложение!F10', 'numbersWrong'],
  ['footnotes that Excel made a fraction of', { 'Приложение!F10': 1.3 }, 'Приложение!F10', 'numbersWrong'],
  ['an empty cell of the annex', { 'Приложение!I11': '' }, 'Приложение!I11', 'cellBlank'],
  ['a nought for a dash', { 'Приложение!I11': 0 }, 'Приложение!I11', 'cellZero'],
  ['less than nothing', { 'Приложение!I11': '-1' }, 'Приложение!I11', 'ruleUnread'],
  ['an arrow with nothing before it', { 'Приложение!H8': '→' }, 'Приложение!H8', 'arrowFirst'],
  ['no units of something', { 'Приложение!H10': '0 × vehicles' }, 'Приложение!H10', 'unitsPositive'],
  [
    'an item named like another',
    { 'Показатели!D3': 'Машины', 'Приложение!H10': '1 × машины' },
    'Приложение!H10',
    'itemAmbiguous',
  ],
  ['words that are no rule', { 'Приложение!I11': 'по потребности' }, 'Приложение!I11', 'ruleUnread'],
  ['a rule that breaks off', { 'Приложение!J4': '1 на' }, 'Приложение!J4', 'ruleUnfinished'],
  ['a thousand with a point', { 'Приложение!J4': '1 на 1.000 residents' }, 'Приложение!J4', 'thousandUnclear'],
  ['a power of ten', { 'Приложение!J4': '1e2' }, 'Приложение!J4', 'ruleUnread'],
  ['a thousand units, or one', { 'Приложение!J4': '1,000 на 50 residents' }, 'Приложение!J4', 'thousandUnclear'],
  ['a thousand with a comma', { 'Приложение!J4': '1 если residents ≥ 1,500' }, 'Приложение!J4', 'thousandUnclear'],
  ['a share of nothing', { 'Приложение!J4': '1 на 40' }, 'Приложение!J4', 'itemMissing'],
  ['an item nearly right', { 'Приложение!H9': '1 на 500 cleanArea' }, 'Приложение!H9', 'itemNearest'],
  ['an item quite unknown', { 'Приложение!H9': '1 на 500 окон' }, 'Приложение!H9', 'itemUnknown'],
  ['a yes/no item counted', { 'Приложение!H9': '1 × kitchen' }, 'Приложение!H9', 'itemNotNumber'],
  ['a number for a condition', { 'Приложение!G11': 'vehicles' }, 'Приложение!G11', 'itemNotYesNo'],
  ['an item twice in a sum', { 'Приложение!H10': '1 × (vehicles + vehicles)' }, 'Приложение!H10', 'itemTwice'],
  ['a bound where there is nothing to bind', { 'Приложение!H8': '1 max 2' }, 'Приложение!H8', 'boundMisplaced'],
  ['two bounds of a kind', { 'Приложение!H10': '1 × vehicles, max 2, max 3' }, 'Приложение!H10', 'boundTwice'],
  ['a limit per item after ×', { 'Приложение!H10': '1 × vehicles, max 2 × beds' }, 'Приложение!H10', 'boundPerItem'],
  ['at least more than at most', { 'Приложение!H10': '1 × vehicles, min 3, max 2' }, 'Приложение!H10', 'boundsCross'],
  ['a range that goes down', { 'Приложение!J4': '2 – 1' }, 'Приложение!J4', 'rangeTurned'],
  [
    'a range that goes down by its shares',
    { 'Приложение!J4': '1 на 20 beds – 1 на 40 beds' },
    'Приложение!J4',
    'rangeTurned',
  ],
  ['a range of a figure and a share', { 'Приложение!J4': '1 – 2 на 40 residents' }, 'Приложение!J4', 'rangeUneven'],
  ['a minus that would be a range', { 'Приложение!J4': '1 на 40 residents - 1' }, 'Приложение!J4', 'rangeUneven'],
  [
    'conditions that exclude each other',
    { 'Приложение!G11': 'kitchen & не kitchen' },
    'Приложение!G11',
    'conditionNever',
  ],
  [
    'bounds that exclude each other',
    { 'Приложение!J4': '1 если beds ≥ 100 & beds ≤ 50' },
    'Приложение!J4',
    'conditionNever',
  ],
  ['a cell that its row excludes', { 'Приложение!H11': '2 если не kitchen' }, 'Приложение!H11', 'conditionNever'],
  ['a post without its beds', { 'Приложение!I6': '4,5 на пост nightPosts' }, 'Приложение!I6', 'postBeds'],
  ['a position before any section', { 'Приложение!A3': 9 }, 'Приложение!A3', 'sectionFirst'],
  ['a year for a day', { 'О редакции!B7': 2030 }, 'О редакции!B7', 'dayWrong'],
  ['a day that may be another', { 'О редакции!B7': '01/02/2030' }, 'О редакции!B7', 'dayUnclear'],
  ['a day that does not exist', { 'О редакции!B7': '31.02.2030' }, 'О редакции!B7', 'dayWrong'],
  [
    'an end before the beginning',
    { 'О редакции!A9': 'Не действует с', 'О редакции!B9': '2029-12-31' },
    'О редакции!B9',
    'untilBeforeFrom',
  ],
  [
    'an entry lost',
    {
      'О редакции!A7': 'Опечатка',
      'О редакции!B7': '',
      'О редакции!C7': 'а',
      'О редакции!D7': 'а',
      'О редакции!E7': 'а',
    },
    'О редакции!A7',
    'entryMissing',
  ],
  ['an entry that no edition has', { 'О редакции!A9': 'Министр' }, 'О редакции!A9', 'entryUnknown'],
  ['an entry twice', { 'О редакции!A9': 'Действует с', 'О редакции!B9': '01.01.2030' }, 'О редакции!A9', 'entryTwice'],
  ['a language that there is not', { 'О редакции!B8': 'ru, uz' }, 'О редакции!B8', 'languagesWrong'],
  ['a value where a text belongs', { 'О редакции!B4': 'Вымышленная' }, 'О редакции!B4', 'misplaced'],
  [
    'a section that nobody is in',
    { 'Приложение!A4': 'раздел', 'Приложение!L4': 'да' },
    'Приложение!B3',
    'sectionEmpty',
  ],
  ['neither yes nor no', { 'Приложение!L3': 'возможно' }, 'Приложение!L3', 'yesNoWrong'],
  ['a type that there is not', { 'Графы!D2': 'Только для типов', 'Графы!D6': 'school' }, 'Графы!D6', 'typeUnknown'],
  [
    'a type without a column',
    Object.fromEntries([
      ['Графы!D2', 'Только для типов'],
      ...[3, 4, 5, 6].map((row) => [`Графы!D${row}`, 'hostel; hospice']),
    ]),
    'Типы!A3',
    'typeWithoutColumn',
  ],
  ['an article that there is not', { 'Статьи!A6': 'статья', 'Статьи!B6': '99' }, 'Статьи!B6', 'articleUnknown'],
  ['a table without headings', { 'Типы!A7': 'Статьи акта' }, 'Типы!A7', 'headingsMissing'],
  ['six thousand rows', { 'Статьи!A6000': 'статья' }, 'Статьи!A5001', 'tooManyRows'],
  ['a gap between columns', { 'Графы!B4': 42 }, 'Графы!B4', 'columnGap'],
  ['a column that ends before it begins', { 'Графы!C6': 100 }, 'Графы!C6', 'columnEndsBefore'],
  ['a column after an open one', { 'Графы!C5': '' }, 'Графы!B6', 'columnAfterOpen'],
  ['a column far too wide', { 'Графы!C6': 1e9 }, 'Графы!C6', 'tooGreat'],
  ['a footnote twice', { 'Типы!B5': 2 }, 'Типы!B5', 'footnoteTwice'],
  ['a kind of item that there is not', { 'Показатели!B4': 'дата' }, 'Показатели!B4', 'wordUnknown'],
  ['what stands in for an item, unclear', { 'Показатели!F8': 'как обычно' }, 'Показатели!F8', 'standInWrong'],
  ['what stands in, by no interpretation', { 'Показатели!G8': 'T-9' }, 'Показатели!G8', 'doubtUnknown'],
  ['a sum of rows that asks for itself', { 'Показатели!F8': 'строки 1, 12' }, 'Показатели!F8', 'sumCircular'],
  ['a rounding that there is not', { 'Толкования!G3': 'tenth-up' }, 'Толкования!G3', 'roundingUnknown'],
  ['a row that there is not', { 'Толкования!C6': '12, 99' }, 'Толкования!C6', 'rowUnknown'],
  ['a question asked again', { 'Толкования!D4': 'Доля?' }, 'Толкования!D4', 'firstRowOnly'],
  ['a choice twice', { 'Толкования!G4': 'whole-up' }, 'Толкования!G4', 'choiceTwice'],
  [
    'two interpretations that govern the same',
    { 'Толкования!B6': 'доли', 'Толкования!G6': 'exact' },
    'Толкования!B6',
    'governsTwice',
  ],
  ['a disputed column that there is not', { 'Споры!C3': '≤45' }, 'Споры!C3', 'columnUnknown'],
  ['another reading of nothing', { 'Споры!A7': 'E-7' }, 'Споры!A7', 'doubtUnknown'],
  ['a choice that a disputed cell has not', { 'Споры!B7': 'other' }, 'Споры!B7', 'choiceUnknown'],
  ['a ceiling by a share', { 'Примечания!E7': '1 на 100 residents' }, 'Примечания!E7', 'ceilingRule'],
  ['a ceiling of no note', { 'Примечания!G7': 'buses' }, 'Примечания!G7', 'noteUnknown'],
  ['a part of home care that there is not', { 'Статьи!A6': 'пенсия' }, 'Статьи!A6', 'wordUnknown'],
  ['a section’s id left out', { 'Приложение!B3': '' }, 'Приложение!B3', 'blankId'],
  ['a row number left out', { 'Приложение!A10': '' }, 'Приложение!A10', 'blankNumber'],
  ['the first day left out', { 'О редакции!B7': '' }, 'О редакции!B7', 'blankDay'],
  ['neither in the unit cost nor out of it', { 'Приложение!L3': '' }, 'Приложение!L3', 'blankYesNo'],
  ['a kind of item left out', { 'Показатели!B4': '' }, 'Показатели!B4', 'blankWord'],
  ['a column’s id left out', { 'Споры!C3': '' }, 'Споры!C3', 'blank'],
  ['a heading misspelled, its column lacking', { 'Типы!B2': 'Сносок' }, 'Типы!B2', 'headingMeant'],
  ['the first cell empty', { 'Приложение!H4': '' }, 'Приложение!H4', 'cellBlankFirst'],
  ['a bound of one or of all', { 'Приложение!J4': '4 + 1 на 50 beds, max 10' }, 'Приложение!J4', 'boundOfWhich'],
  ['a table that has no column', { 'Приложение!M2': 'Таблица', 'Приложение!M3': 'B' }, 'Приложение!M3', 'tableUnknown'],
  ['columns by a yes/no item', { 'Графы!D2': 'Считается по', 'Графы!D3': 'kitchen' }, 'Графы!D3', 'columnCounts'],
  [
    'columns that count two things',
    { 'Графы!D2': 'Считается по', 'Графы!D6': 'beds' },
    'Графы!D6',
    'columnCountsOther',
  ],
  [
    'a part of a section that there is not',
    { 'Приложение!M2': 'Часть раздела', 'Приложение!M3': 'roof' },
    'Приложение!M3',
    'sectionUnknown',
  ],
  [
    'a position within itself',
    { 'Приложение!M2': 'В том числе в', 'Приложение!M10': 'driver' },
    'Приложение!M10',
    'withinUnfit',
  ],
  [
    'an example that no position is',
    { 'О редакции!A9': 'Должность для примера', 'О редакции!B9': 'pilot' },
    'О редакции!B9',
    'positionUnknown',
  ],
  [
    'no reason for what was settled',
    { 'О редакции!A12': 'TEST-0', 'О редакции!B12': 'T-1', 'О редакции!C12': 'whole-up' },
    'О редакции!D12',
    'reasonMissing',
  ],
];
