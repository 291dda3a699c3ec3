import type { FaultKey } from '../../src/engine/fault';
import { en } from '../../src/i18n/en';
import { kk } from '../../src/i18n/kk';
import { editionsEn } from '../../src/i18n/pane/editions-en';
import { editionsKk } from '../../src/i18n/pane/editions-kk';
import { editionsRu } from '../../src/i18n/pane/editions-ru';
import { en as paneEn } from '../../src/i18n/pane/en';
import { kk as paneKk } from '../../src/i18n/pane/kk';
import { ru as paneRu } from '../../src/i18n/pane/ru';
import { ru } from '../../src/i18n/ru';
import type { Language } from '../../src/norms/languages';

/** The sentences of the three languages beside one another. */
type Sentences = Readonly<Record<string, string>>;
type InEach = Readonly<Record<Language, Sentences>>;

const functions: InEach = { kk, ru, en };
const pane: InEach = { kk: paneKk, ru: paneRu, en: paneEn };
const editions: InEach = { kk: editionsKk, ru: editionsRu, en: editionsEn };

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

const formsOf: Readonly<Record<Language, number>> = { kk: 1, ru: 4, en: 2 };

describe.each<[string, InEach]>([
  ['the functions', functions],
  ['the pane', pane],
  ['the place for editions', editions],
])('the sentences of %s', (_where, sentences) => {
  const keys = Object.keys(sentences.en);
  const languages = Object.keys(sentences) as Language[];
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

  test('a choice has as many words as the language has forms: kk 1, ru 4, en 2', () => {
    expect(
      each((sentence, _key, language) => choices(sentence).some(({ forms }) => forms.length !== formsOf[language])),
    ).toEqual([]);
  });

  test('no brace is left open', () => {
    expect(each((sentence) => /[{}]/.test(sentence.replace(placeholder, '')))).toEqual([]);
  });

  test('no word mixes two alphabets', () => {
    const mixed = /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u;
    expect(each((sentence) => mixed.test(sentence.replace(placeholder, ' ')))).toEqual([]);
  });

  test('English has no Cyrillic', () => {
    expect(each((sentence, _key, language) => language === 'en' && /\p{Script=Cyrillic}/u.test(sentence))).toEqual([]);
  });
});

/** Typed, so that a fault without an entry here does not compile; the key list itself is what is tested. */
const faultKeys: Readonly<Record<FaultKey, true>> = {
  cellError: true,
  positionUnknown: true,
  positionNearest: true,
  positionKind: true,
  residentsEmpty: true,
  residentsText: true,
  residentsWhole: true,
  residentsOutside: true,
  typeEmpty: true,
  typeUnknown: true,
  typeNearest: true,
  profileColumns: true,
  profileRow: true,
  profileItemEmpty: true,
  profileItemUnknown: true,
  profileItemNearest: true,
  profileItemTwice: true,
  profileYesNo: true,
  profileWhole: true,
  profileNumber: true,
  profileRounding: true,
  profileSingle: true,
  profileSingleMany: true,
  profileSingleNone: true,
  profileSingleTable: true,
  editionDate: true,
  editionNoneOn: true,
  editionManyOn: true,
  workbookAwaited: true,
  languageUnknown: true,
  sectionUnknown: true,
  actualNumber: true,
  ceilingUnknown: true,
  paragraphUnknown: true,
  homeCareAbsent: true,
  homeCareYesNo: true,
  supportUnknown: true,
  supportNearest: true,
  homeCareMissing: true,
  partsColumns: true,
  partsEmpty: true,
  partsProfile: true,
  inPart: true,
  gapSizes: true,
  inRow: true,
  shapes: true,
  undetermined: true,
};

test.each(Object.keys(faultKeys))('the fault %s has a sentence in each language', (key) => {
  for (const sentences of Object.values(functions)) expect(sentences[key]).toMatch(/\p{L}{2}/u);
});
