import fc from 'fast-check';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { fold } from '../../../src/engine/names/fold';
import { foldPrinted, NameIndex, namesOf, type Named } from '../../../src/engine/names/names';
import { inTime } from '../../in-time';

describe('names that are the same', () => {
  test.each([
    ['case', 'Бас бухгалтер', 'БАС БУХГАЛТЕР'],
    ['Kazakh case', 'Күзетші', 'КҮЗЕТШІ'],
    ['Latin i in the source', 'Шаруашылық меңгерушісi', 'Шаруашылық меңгерушісі'],
    ['Latin I in capitals', 'КҮЗЕТШI', 'Күзетші'],
    ['Latin letters that look Cyrillic', 'Aкушeр, фeльдшep', 'Акушер, фельдшер'],
    ['Latin capitals that look Cyrillic', 'BAXTEP', 'вахтер'],
    ['ё', 'Вахтёр', 'Вахтер'],
    ['a decomposed letter', 'Вахте\u0308р', 'вахтёр'],
    ['dashes', 'Ыдыс–аяқ жуушы', 'Ыдыс-аяқ жуушы'],
    ['a long dash with spaces', 'Ыдыс — аяқ жуушы', 'Ыдыс-аяқ жуушы'],
    ['a non-breaking hyphen', 'Ыдыс‑аяқ жуушы', 'Ыдыс-аяқ жуушы'],
    ['spaces', '  Бас   бухгалтер ', 'Бас бухгалтер'],
    ['a non-breaking space', 'Бас\u00a0бухгалтер', 'Бас бухгалтер'],
    ['a word broken by the page', 'Бас бухгал\nтер', 'Бас бухгалтер'],
    ['a soft hyphen', 'Бас бух\u00adгалтер', 'Бас бухгалтер'],
    ['a zero-width space', 'Бас\u200bбухгалтер', 'Бас бухгалтер'],
    ['dots of abbreviations', 'Мед. сестра', 'медсестра'],
    ['quotation marks', '«Дәрігер»', 'Дәрігер'],
  ])('%s: %s = %s', (_what, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });
});

test.each([
  ['Аспазшы', 'Бас аспазшы'],
  ['Дәрігер', 'Дарігер'],
  ['Қойма', 'Койма'],
  ['й is not и', 'и is not и'],
  ['Group 6', 'Group 8'],
])('names that differ: %s, %s', (one, other) => {
  expect(fold(one)).not.toBe(fold(other));
});

test('folding twice folds no more', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => fold(fold(name)) === fold(name)));
});

describe('footnote marks of a printed name are dropped', () => {
  test.each([
    ['Санитар-палатадағы 3,4,5', 'Санитар-палатадағы'],
    ['Санитар-палатадағы3,4,5', 'Санитар-палатадағы'],
    ['Акушер, фельдшер  4,5', 'Акушер, фельдшер'],
    ['Педиатр дәрігер²,³', 'Педиатр дәрігер'],
    ['Тәрбиеші 2,3 *', 'Тәрбиеші'],
    ['Шаштараз 1, 3, 4 (жабдықталған шаштараз бар болса)', 'Шаштараз (жабдықталған шаштараз бар болса)'],
    ['Шаштараз 1, 3 ,  4  (\nжабды\nқталға\nн \nшашта\nраз бар\nболса)', 'Шаштараз (жабдықталған шаштараз бар болса)'],
    ['Психиатр дәрігер (психотерапевт) 2,4,5', 'Психиатр дәрігер (психотерапевт)'],
  ])('%j', (printed, name) => {
    expect(foldPrinted(printed)).toBe(fold(name));
  });

  test.each(['Бағбан (тазаланатын алаң 0,75 га кем емес)', 'Басшы (кем дегенде 6 дәрігерлік лауазым)', '33', '7'])(
    'but no number that belongs to it: %s',
    (name) => {
      expect(foldPrinted(name)).toBe(fold(name));
    },
  );

  test('a text longer than any name is no name', () => {
    expect(foldPrinted('а'.repeat(300))).toBe('а'.repeat(300));
    expect(foldPrinted('а'.repeat(301))).toBe('');
  });

  test.each([
    ['digits', 'а' + '1'.repeat(32_000) + 'б'],
    ['digits first', '1'.repeat(32_000) + 'б'],
    ['marks', 'а' + ' 1,'.repeat(10_000) + '.'],
    ['letters', 'аб'.repeat(16_000)],
    ['brackets', 'а1('.repeat(10_000)],
  ])('in no time, however long a cell is: %s', (_what, text) => {
    inTime(0.5, () => {
      for (let time = 0; time < 5; time += 1) foldPrinted(text);
    });
  });
});

describe('an index of names', () => {
  const text = (kk: string, ru: string, en: string) => ({ kk, ru, en });
  const things = [
    { id: 'cook', number: 40, name: text('Аспазшы', 'Повар', 'Cook'), aliases: { ru: ['повариха'] } },
    { id: 'ward-orderly', number: 35, name: text('Санитар', 'Санитар палатный', 'Ward orderly') },
    { id: 'ward-orderly-2', number: 36, name: text('Санитар', 'Санитар палатный', 'Ward orderly') },
    { id: 'gardener', name: text('Бағбан', 'Садовник', 'Gardener'), printed: 'Бағбан (алаң 0,75 га)' },
  ];
  const index = new NameIndex<Named>(things, (thing) => thing);
  const placesOf = (found: readonly Named[]) => found.map((thing) => things.findIndex(({ id }) => id === thing.id));

  test.each<[name: string, found: number[]]>([
    ['cook', [0]],
    ['COOK', [0]],
    ['Аспазшы', [0]],
    ['повар', [0]],
    ['Повариха', [0]],
    ['40', [0]],
    [' 40 ', [0]],
    ['санитар', [1, 2]],
    ['36', [2]],
    ['Бағбан (алаң 0,75 га)', [3]],
    ['Повор', []],
    ['', []],
    ['41', []],
    ['constructor', []],
    ['__proto__', []],
  ])('finds %j: %j', (name, found) => {
    expect(placesOf(index.find(name))).toEqual(found);
    expect(placesOf(index.find(name))).toEqual(found);
  });

  test.each<[misspelt: string, nearest: string]>([
    ['Повор', 'cook'],
    ['повариxa', 'cook'],
    ['Аспашы', 'cook'],
    ['Садавник', 'gardener'],
    ['Садовник', 'gardener'],
    ['Ward ordrly', 'ward-orderly'],
  ])('nearest to %s', (misspelt, nearest) => {
    expect(index.nearest(misspelt)[0]?.id).toBe(nearest);
  });

  /** The nearest of things that have one name each, which a search in letters finds. */
  const nearestOf = (names: readonly string[], asked: string | number) =>
    new NameIndex(names, (one) => ({ id: one, name: { kk: one, ru: one, en: one } })).nearest(asked)[0];

  test.each<[what: string, names: string[], asked: string | number, nearest: string | undefined]>([
    ['of two that are equally near, the first', ['абвд', 'абге'], 'абжз', 'абвд'],
    ['of two that are equally near, the first, the other way round', ['абге', 'абвд'], 'абжз', 'абге'],
    ['the nearer of two, wherever it stands', ['абвгуу', 'абвгду'], 'абвгде', 'абвгду'],
    ['the nearer of two, wherever it stands', ['абвгду', 'абвгуу'], 'абвгде', 'абвгду'],
    ['the nearer of two, though its length is another', ['абвууу', 'абвгдежз'], 'абвгде', 'абвгдежз'],
    ['half of the letters are the same', ['абвгдежзий'], 'абвгдююююю', 'абвгдежзий'],
    ['more than half are not', ['абвгдежзий'], 'абвгюююююю', undefined],
    ['it begins in the same way and goes on twice as long', ['абвгд'], 'абвгдежзий', 'абвгд'],
    ['it begins in the same way and goes on much longer', ['абвгд'], 'абвгдежзийкл', undefined],
    ['a number is like no other', ['1234', '40'], '1235', undefined],
    ['a number is like no other', ['1234', '40'], 1235, undefined],
    ['a decimal is like no number', ['12,5'], '12,6', undefined],
    ['nothing to be like', [], 'повар', undefined],
    ['no letters, no likeness', ['повар', '—'], '!!!', undefined],
  ])('%s: of %j, asked for %j, %j', (_what, names, asked, nearest) => {
    expect(nearestOf(names, asked)).toBe(nearest);
  });

  test.each([
    ['short', 40_000, 250],
    ['long', 600, 30_000],
  ])('keeps no more than a few of the %s names it was asked for', (_what, times, length) => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const many = new NameIndex<Named>(things, (thing) => thing);
    collect();
    const before = process.memoryUsage().heapUsed;
    for (let time = 0; time < times; time += 1)
      many.find(`повар ${time.toString(2).replace(/0/g, '.').replace(/1/g, '-').padEnd(length)}`);
    collect();
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(12_000_000);
    expect(placesOf(many.find('повар'))).toEqual([0]);
  });

  test('all names of a thing: id, three languages, as printed, aliases', () => {
    const aliases = { kk: undefined, ru: ['повариха', 'стряпуха'], en: ['chef'] };
    const named = { id: 'cook', name: text('Аспазшы', 'Повар', 'Cook'), printed: 'Аспазшы (асхана)', aliases };
    const names = ['cook', 'Аспазшы', 'Повар', 'Cook', 'Аспазшы (асхана)', 'повариха', 'стряпуха', 'chef'];
    expect(namesOf(named)).toEqual(names);
  });

  test('a thing is found by every name it has', () => {
    for (const thing of things) for (const name of namesOf(thing)) expect(index.find(name)).toContain(thing);
  });
});
