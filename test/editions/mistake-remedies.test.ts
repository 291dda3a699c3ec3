import { readEditionJson } from '../../src/editions/json/read-json';
import { mistakeWords, sayMistake } from '../../src/editions/say';
import type { MistakeKey } from '../../src/editions/messages/en';
import type { Problem } from '../../src/editions/mistake';
import { draftEdition } from '../../src/editions/printed/draft/draft-edition';
import { readPage } from '../../src/editions/printed/read-page';
import { sayDraft } from '../../src/editions/printed/words/say-draft';
import { settle, type Choice } from '../../src/editions/settle';
import { sheetsToEdition } from '../../src/editions/sheets/sheets-to-edition';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';
import { languages } from '../../src/norms/languages';
import type { Edition } from '../../src/norms/schema';
import { changed, mistakesOf, spoilt } from './spoilt-sheets';

/** Every kind of mistake, made from a real spoilt thing, and the sentence that somebody reads about it. */

const found = new Map<MistakeKey, Problem>();
function keep(told: unknown): void {
  const problems = (Array.isArray(told) ? told : [told]) as Problem[];
  for (const one of problems) if (typeof one.key === 'string' && !found.has(one.key)) found.set(one.key, one);
}

// Worksheets.
for (const [, changes, cell, key] of spoilt)
  keep(mistakesOf(changes).filter((one) => one.key === key && cell === `${one.sheet}!${one.cell}`));
const withoutTypes = changed({}).map((one) => (one.name === 'Типы' ? { ...one, rows: one.rows.slice(0, 2) } : one));
keep(sheetsToEdition(withoutTypes));
const dated = changed({ 'Приложение!K11': 46_024 }).map((one) =>
  one.name === 'Приложение' ? { ...one, formats: [...new Array(10).fill([]), new Array(12).fill('d-mmm')] } : one,
);
keep(sheetsToEdition(dated));
for (const cell of ['K11', 'A10']) keep(mistakesOf({ [`Приложение!${cell}`]: 45_659 }));

// JSON.
function spoiltJson(change: (edition: Edition) => void): string {
  const edition = structuredClone(KZ_343_2021);
  change(edition);
  return JSON.stringify(edition);
}
const text = JSON.stringify(KZ_343_2021);
const { columns } = KZ_343_2021;
for (const json of [
  `"${'a'.repeat(2_000_001)}"`,
  `${'['.repeat(21)}${']'.repeat(21)}`,
  text.slice(0, -1),
  text.replace('{', '{"constructor":{},'),
  text.replace('{', '{"id":"OTHER-1",'),
  text.replace('{', '{"script":"x",'),
  text.replace('"columns":', '"pillars":'),
  spoiltJson((one) => Object.assign(one, { notes: 5 })),
  spoiltJson((one) => Object.assign(one.types[0] ?? {}, { footnote: -1 })),
  spoiltJson((one) => Object.assign(one, { columns: new Array(61).fill(columns[0]) })),
  spoiltJson((one) => one.sections[0]?.positions[0]?.cells.push(1)),
])
  keep(readEditionJson(json));

// A printed page, a settling.
const draft = readPage({
  name: 'Лист',
  rows: [
    ['№', 'Наименование должности', 'до 25 получателей услуг', '26-50'],
    ['1', 'Директор', '1', '1'],
  ],
});
if (draft) keep(draftEdition(draft, { id: 'TEST-3-2031', title: 'Ойдан шығарылған', from: 'soon' }, 'Лист'));
const fractions: Choice = { doubt: 'I-1', choice: 'exact' };
const [blurred] = KZ_343_2021.disputed;
const twins = blurred === undefined ? [] : [blurred, { ...blurred, id: 'D-9' }];
const choices = twins.map(({ id }): Choice => ({ doubt: id, choice: 'other' }));
keep(settle(KZ_343_2021, [], 'order', 'X-1'));
keep(settle(KZ_343_2021, [fractions, fractions], 'order', 'X-1'));
keep(settle({ ...KZ_343_2021, disputed: twins }, choices, 'order', 'X-1'));

const keys = Object.keys(mistakeWords.sentences.en) as MistakeKey[];

test('every kind of mistake is made', () => {
  expect(keys.filter((key) => !found.has(key))).toEqual([]);
});

/** How each language tells somebody to do something. */
const orders = {
  kk: /(ңыз|ңіз)(?=[\s,.;:!?»]|$)/u,
  ru: /\p{L}(ите|йте|ьте)(сь)?(?=[\s,.;:!?»]|$)/u,
  en: /(?<!\b(the|a|no|its|this|that|it) )\b(add|call|choose|close|copy|correct|delete|divide|export|fill|give|keep|leave|make|mend|move|name|put|remove|replace|say|settle|shorten|type|write) \S/i,
} as const;

describe.each(languages)('in %s', (language) => {
  test.each(keys)('%s says what to do', (key) => {
    const said = sayMistake(language, found.get(key) ?? { key, params: {} });
    expect(said).toMatch(orders[language]);
    expect(said).not.toMatch(/[{}]|undefined|NaN/);
  });

  test.each(Object.keys(draftQuestions()))('the question %s says what to do', (key) => {
    expect(sayDraft.sentences[language][key as keyof typeof sayDraft.sentences.en]).toMatch(orders[language]);
  });
});

/** What is asked about a printed page: all that stands before what a draft says by itself. */
function draftQuestions(): Record<string, string> {
  const all = Object.entries(sayDraft.sentences.en);
  return Object.fromEntries(
    all.slice(
      0,
      all.findIndex(([key]) => key === 'facility'),
    ),
  );
}

/** Where something is to be written, the sentence shows how: by a figure, an id, quoted words, a mark or an answer. */
const example =
  /\d|[“"]|→|yes or no|kk, ru|\b[a-z]+(-[a-z]+)+\b|residents|vehicles|exported edition|one of: |write -|\bcare\b/;
/** What is written here stands in the edition already, or is free words. */
const withoutExample: readonly MistakeKey[] = ['blankText'];

test.each(keys.filter((key) => !withoutExample.includes(key)))('%s shows what to write by an example', (key) => {
  const said = sayMistake('en', found.get(key) ?? { key, params: {} });
  if (/\bwrite\b/i.test(said)) expect(said).toMatch(example);
});
