import { compile } from '../../src/engine/compile';
import type { MistakeKey } from '../../src/editions/messages/en';
import type { SheetMistake } from '../../src/editions/mistake';
import { sayMistake } from '../../src/editions/say';
import type { SheetValues } from '../../src/editions/sheets/content';
import { sheetsToEdition } from '../../src/editions/sheets/sheets-to-edition';
import { languages } from '../../src/norms/languages';
import { inventedSheets } from './invented-edition';

/** Changes to the sheets of the invented edition: `Графы!B4` becomes 42. */
type Changes = Readonly<Record<string, unknown>>;

function changed(changes: Changes): SheetValues[] {
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

function mistakesOf(changes: Changes): readonly SheetMistake[] {
  const read = sheetsToEdition(changed(changes));
  return Array.isArray(read) ? read : [];
}

const told = (mistakes: readonly SheetMistake[]): string[] =>
  mistakes.map(({ sheet, cell, key }) => `${sheet}!${cell} ${key}`);

// Each change makes exactly one mistake, and it is told at the cell where a methodologist would mend it.
const cases: [what: string, changes: Changes, cell: string, key: MistakeKey][] = [
  ['a table’s title lost', { 'Графы!A1': 'Столбики' }, 'Графы!A1', 'tableMissing'],
  ['a table twice', { 'Типы!A7': 'Графы приложения', 'Типы!A8': 'Идентификатор' }, 'Типы!A7', 'tableTwice'],
  ['a heading misspelled', { 'Приложение!L2': 'В стоймости' }, 'Приложение!L2', 'headingUnknown'],
  ['a heading twice', { 'Типы!G2': 'Сноска' }, 'Типы!G2', 'headingTwice'],
  ['a column of the annex lost', { 'Споры!G6': '', 'Споры!G7': '' }, 'Споры!A5', 'headingMissing'],
  ['columns of the annex exchanged', { 'Споры!F6': '>160', 'Споры!G6': '81–160' }, 'Споры!F6', 'headingOrder'],
  ['a value under no heading', { 'Приложение!N4': 'проверить' }, 'Приложение!N4', 'noHeading'],
  [
    'a name left out in every language',
    { 'Приложение!C10': '', 'Приложение!D10': '', 'Приложение!E10': '' },
    'Приложение!C10',
    'blank',
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
  ['a share of nothing', { 'Приложение!J4': '1 на 40' }, 'Приложение!J4', 'itemMissing'],
  ['an item nearly right', { 'Приложение!H9': '1 на 500 cleanArea' }, 'Приложение!H9', 'itemNearest'],
  ['an item quite unknown', { 'Приложение!H9': '1 на 500 окон' }, 'Приложение!H9', 'itemUnknown'],
  ['a yes/no item counted', { 'Приложение!H9': '1 × kitchen' }, 'Приложение!H9', 'itemNotNumber'],
  ['a number for a condition', { 'Приложение!G11': 'vehicles' }, 'Приложение!G11', 'itemNotYesNo'],
  ['an item twice in a sum', { 'Приложение!H10': '1 × (vehicles + vehicles)' }, 'Приложение!H10', 'itemTwice'],
  ['a bound where there is nothing to bind', { 'Приложение!H8': '1 max 2' }, 'Приложение!H8', 'boundMisplaced'],
  ['two bounds of a kind', { 'Приложение!H10': '1 × vehicles, max 2, max 3' }, 'Приложение!H10', 'boundTwice'],
  ['a limit per item after ×', { 'Приложение!H10': '1 × vehicles, max 2 × beds' }, 'Приложение!H10', 'boundPerItem'],
  ['a post without its beds', { 'Приложение!I6': '4,5 на пост nightPosts' }, 'Приложение!I6', 'postBeds'],
  ['a position before any section', { 'Приложение!A3': 9 }, 'Приложение!A3', 'sectionFirst'],
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
];

test.each(cases)('%s', (_what, changes, cell, key) => {
  const mistakes = mistakesOf(changes);
  expect(told(mistakes).filter((one) => one.startsWith(cell))).toEqual([`${cell} ${key}`]);
});

describe('cells that are merged', () => {
  const annexWith = (changes: Changes, merged: SheetValues['merged'], formats?: SheetValues['formats']) =>
    sheetsToEdition(
      changed(changes).map((sheet) =>
        sheet.name === 'Приложение' ? { ...sheet, ...(merged && { merged }), ...(formats && { formats }) } : sheet,
      ),
    );

  test.each([
    ['a rule over two columns', { 'Приложение!K4': '' }, { row: 3, column: 9, rows: 1, columns: 2 }],
    [
      'a figure over four columns',
      { 'Приложение!I8': '', 'Приложение!J8': '', 'Приложение!K8': '' },
      { row: 7, column: 7, rows: 1, columns: 4 },
    ],
  ])('%s goes on as far as it is merged', (_what, changes, merged) => {
    expect(annexWith(changes, [merged])).toEqual(sheetsToEdition(inventedSheets));
  });

  test('a blank cell beside another is told with what both a dash and an arrow mean', () => {
    const [mistake, ...others] = mistakesOf({ 'Приложение!I8': '', 'Приложение!J8': '', 'Приложение!K8': '' });
    expect(others).toEqual([]);
    expect(mistake).toMatchObject({ cell: 'I8', key: 'cellBlank' });
    if (mistake) expect(sayMistake('en', mistake)).toMatch(/write →.*write -/);
  });

  test.each<[what: string, cell: string, value: unknown, key: MistakeKey]>([
    ['a figure', 'K11', 46_024, 'cellDate'],
    ['a row number', 'A10', 46_024, 'cellDate'],
    ['a footnote', 'F4', 46_055, 'cellDate'],
  ])('%s that Excel has made a day of is told', (_what, cell, value, key) => {
    const column = cell.charCodeAt(0) - 65;
    const row = Number(cell.slice(1)) - 1;
    const formats: string[][] = [];
    formats[row] = [];
    (formats[row] ??= [])[column] = 'd-mmm';
    const read = annexWith({ [`Приложение!${cell}`]: value }, undefined, formats);
    expect(Array.isArray(read) && told(read)).toEqual([`Приложение!${cell} ${key}`]);
  });

  test.each([
    ['a figure', 'K11', 'unitsTooGreat'],
    ['a row number', 'A10', 'rowTooGreat'],
  ])('%s that was a day before its format was lost is told', (_what, cell, key) => {
    expect(told(mistakesOf({ [`Приложение!${cell}`]: 45_659 }))).toEqual([`Приложение!${cell} ${key}`]);
  });
});

test('ids that differ in their last digits alone are two ids, and are looked up as such', () => {
  const read = sheetsToEdition(changed({ 'Приложение!B9': 'clean-1', 'Приложение!B10': 'clean-2' }));
  if (Array.isArray(read)) throw new Error(told(read).join());
  const norms = compile(read);
  const found = ['clean-1', 'clean-2', 'CLEAN-2'].map((id) =>
    norms.positionNames.find(id).map((one) => one.position.id),
  );
  expect(found).toEqual([['clean-1'], ['clean-2'], ['clean-2']]);
});

test('an id that another position has for a name is told at the id', () => {
  expect(told(mistakesOf({ 'Приложение!B10': 'Head-of', 'Приложение!E8': 'head of' }))).toEqual([
    'Приложение!B10 nameTwice',
  ]);
});

test('the invented edition itself has none', () => {
  expect(mistakesOf({})).toEqual([]);
});

test('mistakes in several sheets are told all at once, in the order of the sheets', () => {
  const mistakes = mistakesOf({
    'Примечания!G7': 'buses',
    'О редакции!B7': 'скоро',
    'Приложение!J4': '1 на',
    'Приложение!I11': '',
    'Графы!B4': 42,
  });
  expect(told(mistakes)).toEqual([
    'О редакции!B7 dayWrong',
    'Графы!B4 columnGap',
    'Приложение!J4 ruleUnfinished',
    'Приложение!I11 cellBlank',
    'Примечания!G7 noteUnknown',
  ]);
});

test.each(cases)('%s is told alone', (_what, changes, _cell, key) => {
  // These leave something behind them that is wrong by their own doing.
  const sequels = [
    'itemAmbiguous',
    'sectionEmpty',
    'typeUnknown',
    'typeWithoutColumn',
    'articleUnknown',
    'headingsMissing',
  ];
  const withSequels = ['tableTwice', 'sectionFirst', 'headingMissing', 'headingUnknown', 'footnoteTwice', ...sequels];
  if (!withSequels.includes(key)) expect(told(mistakesOf(changes))).toHaveLength(1);
});

test.each(languages)('every mistake has a sentence in %s without a gap', (language) => {
  for (const [, changes] of cases) {
    for (const mistake of mistakesOf(changes)) expect(sayMistake(language, mistake)).not.toMatch(/[{}]|undefined|NaN/);
  }
});

test('a table of types without a type', () => {
  const empty = changed({}).map((sheet) =>
    sheet.name === 'Типы' ? { ...sheet, rows: sheet.rows.slice(0, 2) } : sheet,
  );
  const read = sheetsToEdition(empty);
  expect(Array.isArray(read) && told(read)).toContain('Типы!A1 tooFew');
});

test('no sheet of an edition at all: its tables are missing', () => {
  const read = sheetsToEdition([{ name: 'Бюджет', rows: [['Статья', 'Сумма']] }]);
  expect(Array.isArray(read) && new Set(read.map(({ key }) => key))).toEqual(new Set(['tableMissing']));
});

test('text that looks like a formula stays the text that it is', () => {
  const read = sheetsToEdition(changed({ 'Приложение!D10': '=HYPERLINK("x")', 'Приложение!E10': '+1-@driver' }));
  expect(Array.isArray(read) ? read : read.sections[1]?.positions[2]?.name).toMatchObject({
    ru: '=HYPERLINK("x")',
    en: '+1-@driver',
  });
});
