import { fold } from '../../src/engine/names/fold';
import { editionToSheets } from '../../src/editions/sheets/edition-to-sheets';
import { isEditionSheet } from '../../src/editions/sheets/read/find-tables';
import { headingsOf, tableNames } from '../../src/editions/sheets/tables';
import { editionSheetWord } from '../../src/editions/words/words';
import { languages } from '../../src/norms/languages';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';

/** For each word the things that it may mean, over all languages. */
function meanings(pairs: readonly (readonly [word: string, thing: string])[]): string[] {
  const found = new Map<string, Set<string>>();
  for (const [word, thing] of pairs) found.set(fold(word), (found.get(fold(word)) ?? new Set()).add(thing));
  return [...found]
    .filter(([, things]) => things.size > 1)
    .map(([word, things]) => `${word}: ${[...things].join(', ')}`);
}

test('no title stands for two tables, in whatever languages', () => {
  const titles = [...tableNames, 'howTo' as const];
  expect(
    meanings(titles.flatMap((name) => languages.map((one) => [editionSheetWord(one, name), name] as const))),
  ).toEqual([]);
});

test.each(tableNames)('no heading of the table %s stands for two, in whatever languages', (name) => {
  const headings = languages.flatMap((language) => headingsOf(name, language, []));
  expect(meanings(headings.map(({ text, key }) => [text, key] as const))).toEqual([]);
});

test.each([
  [
    'entries',
    [
      'entryId',
      'entryTitle',
      'entryCitation',
      'entryCitationShort',
      'entryFrom',
      'entryUntil',
      'entryTranslated',
      'entryErratum',
    ],
  ],
  ['kinds', ['kindWhole', 'kindNumber', 'kindYesNo', 'kindRounding']],
  ['what is governed', ['governsFractions', 'governsPosts', 'governsLimit']],
  ['parts', ['partArticle', 'partCondition', 'partSupport', 'partGround']],
] as const)('no word of the %s stands for two', (_what, words) => {
  expect(
    meanings(words.flatMap((word) => languages.map((one) => [editionSheetWord(one, word), word] as const))),
  ).toEqual([]);
});

test.each(languages)('the sheets in %s are eleven, with names that Excel takes', (language) => {
  const sheets = editionToSheets(KZ_343_2021, language);
  const names = sheets.map(({ name }) => name);
  expect(names).toHaveLength(11);
  expect(new Set(names).size).toBe(11);
  for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:']{1,31}$/);
  for (const sheet of sheets) expect(isEditionSheet(sheet)).toBe(true);
});

test.each(languages)('every row of a sheet in %s is as wide as its widths', (language) => {
  for (const { rows, widths } of editionToSheets(KZ_343_2021, language)) {
    for (const row of rows) expect(row).toHaveLength(widths.length);
  }
});
