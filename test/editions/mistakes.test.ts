import { compile } from '../../src/engine/compile';
import type { MistakeKey } from '../../src/editions/messages/en';
import type { SheetMistake } from '../../src/editions/mistake';
import { sayMistake } from '../../src/editions/say';
import type { SheetValues } from '../../src/editions/sheets/content';
import { sheetsToEdition } from '../../src/editions/sheets/sheets-to-edition';
import { languages } from '../../src/norms/languages';
import { inventedSheets } from './invented-edition';
import { changed, mistakesOf, spoilt, type Changes } from './spoilt-sheets';

const told = (mistakes: readonly SheetMistake[]): string[] =>
  mistakes.map(({ sheet, cell, key }) => `${sheet}!${cell} ${key}`);

test.each(spoilt)('%s', (_what, changes, cell, key) => {
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

  test.each<[what: string, cell: string, value: unknown, key: MistakeKey, format?: string]>([
    ['a figure', 'K11', 46_024, 'cellDate'],
    ['a row number', 'A10', 46_024, 'cellDate'],
    ['a footnote', 'F4', 46_055, 'cellDate'],
    ['a figure that the sheet shows as a percentage', 'K11', 0.5, 'ruleUnread', '0%'],
    ['a row number that it shows so', 'A10', 3, 'wholeWrong', '0.0%'],
  ])('%s that Excel has made a day or a percentage of is told', (_what, cell, value, key, format = 'd-mmm') => {
    const column = cell.charCodeAt(0) - 65;
    const row = Number(cell.slice(1)) - 1;
    const formats: string[][] = [];
    formats[row] = [];
    (formats[row] ??= [])[column] = format;
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

test('a cause in many cells is one mistake with all of its cells', () => {
  const [mistake, ...others] = mistakesOf({
    'Приложение!H8': 0,
    'Приложение!K10': 0,
    'Приложение!I11': 0,
  });
  expect(others).toEqual([]);
  expect(mistake).toMatchObject({
    cell: 'H8',
    key: 'cellZero',
    alsoAt: [
      { sheet: 'Приложение', cell: 'K10' },
      { sheet: 'Приложение', cell: 'I11' },
    ],
  });
});

test('an item that five rules name and no row has is one mistake; two items are two', () => {
  const rules = ['H8', 'H9', 'H10', 'H11', 'I12'].map((cell) => [`Приложение!${cell}`, '1 × окна']);
  const [windows, doors, ...others] = mistakesOf({
    ...Object.fromEntries(rules),
    'Приложение!J4': '1 × двери',
  }).filter(({ key }) => key === 'itemUnknown');
  expect(others).toEqual([]);
  expect([windows?.params, windows?.alsoAt]).toEqual([{ item: 'двери' }, undefined]);
  expect([doors?.params, doors?.alsoAt?.length]).toEqual([{ item: 'окна' }, 4]);
});

test('all positions of an annex without sections are one mistake', () => {
  const withoutSections = changed({}).map((sheet) =>
    sheet.name === 'Приложение' ? { ...sheet, rows: sheet.rows.filter(([first]) => first !== 'раздел') } : sheet,
  );
  const read = sheetsToEdition(withoutSections);
  expect(Array.isArray(read) && told(read)).toEqual(['Приложение!A3 sectionFirst']);
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

/** Mistakes that leave something behind them that is wrong by their own doing. */
const withSequels: readonly string[] = [
  ...['itemAmbiguous', 'sectionEmpty', 'typeUnknown', 'tableTwice', 'articleUnknown', 'headingsMissing'],
  ...['footnoteTwice', 'columnCounts'],
];
const withoutSequels = spoilt.filter(([, , , key]) => !withSequels.includes(key));

test.each(withoutSequels)('%s is told alone', (_what, changes) => {
  expect(told(mistakesOf(changes))).toHaveLength(1);
});

test.each(languages)('every mistake has a sentence in %s without a gap', (language) => {
  for (const [, changes] of spoilt) {
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

test('a figure that a formula has left with more digits than Excel shows is the figure that is shown', () => {
  const read = sheetsToEdition(changed({ 'Приложение!H11': 0.1 + 0.2 }));
  expect(Array.isArray(read) ? read : read.sections[1]?.positions[3]?.cells[0]).toBe(0.3);
});

test('text that looks like a formula stays the text that it is', () => {
  const read = sheetsToEdition(changed({ 'Приложение!D10': '=HYPERLINK("x")', 'Приложение!E10': '+1-@driver' }));
  expect(Array.isArray(read) ? read : read.sections[1]?.positions[2]?.name).toMatchObject({
    ru: '=HYPERLINK("x")',
    en: '+1-@driver',
  });
});
