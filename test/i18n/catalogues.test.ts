import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { itemName } from '../../src/editions/printed/items/item-names';
import { sayDraft } from '../../src/editions/printed/words/say-draft';
import { mistakeWords } from '../../src/editions/say';
import { editionSheetWord } from '../../src/editions/words/words';
import type { Say } from '../../src/i18n/catalogue';
import { sayBuilder } from '../../src/i18n/pane/builder-words';
import { sayList } from '../../src/i18n/pane/list-words';
import { sayPapers } from '../../src/i18n/pane/papers-words';
import { sayCheck, sayEditions, sayPane } from '../../src/i18n/pane/say';
import { saySizesWord } from '../../src/i18n/pane/sizes-words';
import { functionWords } from '../../src/i18n/say';
import { faultWords } from '../../src/i18n/say-fault';
import { languages, writing, type Language } from '../../src/norms/languages';
import { budgetWord } from '../../src/workbook/budget/words';
import { checkWord } from '../../src/workbook/check/words';
import { sheetWord } from '../../src/workbook/facility/words';
import { institutionWord } from '../../src/workbook/institutions/words';
import { sizesWord } from '../../src/workbook/sizes/words';
import { printedWord } from '../../src/workbook/sheet/words';
import { formWord } from '../../src/workbook/signing/words';

/** Every catalogue of the product; the first test finds one that is missing here. */
const catalogues: Readonly<Record<string, Say<never>>> = {
  'editions/printed/items/item-names.ts itemName': itemName,
  'editions/printed/words/say-draft.ts sayDraft': sayDraft,
  'editions/say.ts mistakeWords': mistakeWords,
  'editions/words/words.ts editionSheetWord': editionSheetWord,
  'i18n/pane/builder-words.ts sayBuilder': sayBuilder,
  'i18n/pane/say.ts sayCheck': sayCheck,
  'i18n/pane/say.ts sayEditions': sayEditions,
  'i18n/pane/list-words.ts sayList': sayList,
  'i18n/pane/papers-words.ts sayPapers': sayPapers,
  'i18n/pane/say.ts sayPane': sayPane,
  'i18n/pane/sizes-words.ts saySizesWord': saySizesWord,
  'i18n/say-fault.ts faultWords': faultWords,
  'i18n/say.ts functionWords': functionWords,
  'workbook/budget/words.ts budgetWord': budgetWord,
  'workbook/check/words.ts checkWord': checkWord,
  'workbook/facility/words.ts sheetWord': sheetWord,
  'workbook/institutions/words.ts institutionWord': institutionWord,
  'workbook/sizes/words.ts sizesWord': sizesWord,
  'workbook/sheet/words.ts printedWord': printedWord,
  'workbook/signing/words.ts formWord': formWord,
};

test('every catalogue of the product is held to these rules', () => {
  const src = path.join(__dirname, '../../src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const made = files.flatMap((file) => {
    const text = readFileSync(path.join(src, file), 'utf8');
    return [...text.matchAll(/const (\w+) = catalogue\(/g)].map(([, name]) => `${file} ${name}`);
  });
  expect(made.sort()).toEqual(Object.keys(catalogues).sort());
});

/** `{name}` as it is written, `{name:one|many}` as a choice of words. */
const placeholder = /\{(\w+)(?::([^}]*))?\}/g;

function written(sentence: string): string[] {
  const names = [...sentence.matchAll(placeholder)]
    .filter(([, , forms]) => forms === undefined)
    .map(([, name]) => name);
  return [...new Set(names.map(String))].sort();
}

function choices(sentence: string): { name: string; forms: string[] }[] {
  return [...sentence.matchAll(placeholder)].flatMap(([, name, forms]) =>
    name === undefined || forms === undefined ? [] : [{ name, forms: forms.split('|') }],
  );
}

describe.each(Object.entries(catalogues))('the sentences of %s', (_where, say) => {
  const sentences: Readonly<Record<Language, Readonly<Record<string, string>>>> = say.sentences;
  const keys = Object.keys(sentences.en);
  const each = (wrong: (sentence: string, key: string, language: Language) => boolean): string[] =>
    languages.flatMap((language) =>
      Object.entries(sentences[language]).flatMap(([key, sentence]) =>
        wrong(sentence, key, language) ? [`${language}.${key}: ${sentence}`] : [],
      ),
    );

  test('the same keys in each language, in the same order', () => {
    for (const language of languages) expect(Object.keys(sentences[language])).toEqual(keys);
  });

  test('none is empty or has a stray space', () => {
    // What is joined to other words begins or ends with a space on purpose.
    expect(each((sentence) => sentence.trim() === '' || / {2}/.test(sentence))).toEqual([]);
  });

  test('the same placeholders in each language', () => {
    expect(each((sentence, key) => String(written(sentence)) !== String(written(sentences.en[key] ?? '')))).toEqual([]);
  });

  test('a choice of words goes by a number that the English sentence knows', () => {
    const known = (key: string): string[] =>
      [...(sentences.en[key] ?? '').matchAll(placeholder)].map(([, name]) => String(name));
    expect(each((sentence, key) => choices(sentence).some(({ name }) => !known(key).includes(name)))).toEqual([]);
  });

  test('a choice has as many words as the language has plural forms', () => {
    expect(
      each((sentence, _key, language) =>
        choices(sentence).some(({ forms }) => forms.length !== writing[language].plurals.length),
      ),
    ).toEqual([]);
  });

  test('no brace is left open', () => {
    expect(each((sentence) => /[{}]/.test(sentence.replace(placeholder, '')))).toEqual([]);
  });

  test('no word mixes two alphabets', () => {
    const mixed = /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u;
    expect(each((sentence) => mixed.test(sentence.replace(placeholder, ' ')))).toEqual([]);
  });

  test('English has Cyrillic only where it quotes the headings of a table, in brackets', () => {
    const own = (sentence: string): string => sentence.replace(/\([^)]*\)/g, '');
    expect(each((sentence, _key, language) => language === 'en' && /\p{Script=Cyrillic}/u.test(own(sentence)))).toEqual(
      [],
    );
  });
});

test.each<[Language, readonly string[]]>([
  ['kk', ['other']],
  ['ru', ['one', 'few', 'many', 'other']],
  ['en', ['one', 'other']],
])('the plural forms of %s are those that its numbers ask for', (language, forms) => {
  const rules = new Intl.PluralRules(language);
  const asked = new Set([0, 0.5, 1, 1.5, 2, 3, 5, 11, 21, 22, 101].map((count) => rules.select(count)));
  expect(writing[language].plurals).toEqual(forms);
  // Kazakh tells one from many, but its nouns do not.
  if (language !== 'kk') expect([...asked].sort()).toEqual([...forms].sort());
});
