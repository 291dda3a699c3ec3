import fc from 'fast-check';
import { Fault, type Param } from '../../src/engine/fault';
import { fillIn, formatDay, formatNumber } from '../../src/i18n/fill';
import type { Language } from '../../src/norms/languages';

describe('plural forms', () => {
  test.each<[count: number, word: string]>([
    [0, 'единиц'],
    [0.5, 'единицы'],
    [1, 'единица'],
    [1.5, 'единицы'],
    [2, 'единицы'],
    [4, 'единицы'],
    [5, 'единиц'],
    [10, 'единиц'],
    [11, 'единиц'],
    [12, 'единиц'],
    [14, 'единиц'],
    [20, 'единиц'],
    [21, 'единица'],
    [22, 'единицы'],
    [25, 'единиц'],
    [101, 'единица'],
    [111, 'единиц'],
    [5.25, 'единицы'],
  ])('%d in Russian: %s', (units, word) => {
    const written = fillIn('ru', '{units} {units:единица|единицы|единиц|единицы}', { units });
    expect(written).toBe(`${String(units).replace('.', ',')} ${word}`);
  });

  test.each<[count: number, word: string]>([
    [0, 'units'],
    [0.5, 'units'],
    [1, 'unit'],
    [1.5, 'units'],
    [2, 'units'],
    [21, 'units'],
  ])('%d in English: %s', (units, word) => {
    expect(fillIn('en', '{units} {units:unit|units}', { units })).toBe(`${units} ${word}`);
  });

  test('Kazakh nouns have one form after every number', () => {
    for (const units of [0, 0.5, 1, 2, 5, 21]) expect(fillIn('kk', '{units:бірлік}', { units })).toBe('бірлік');
  });
});

describe('numbers', () => {
  test.each<[Language, number, string]>([
    ['kk', 5.25, '5,25'],
    ['ru', 0.5, '0,5'],
    ['en', 0.5, '0.5'],
    ['ru', 120, '120'],
    ['ru', -0.5, '-0,5'],
    ['ru', 1 / 3, '0,3333'],
    ['en', 0.1 + 0.2, '0.3'],
    ['ru', 0, '0'],
    ['kk', 1_000_000_000, '1000000000'],
  ])('%s, %d: %s', (language, value, text) => {
    expect(formatNumber(language, value)).toBe(text);
  });
});

test.each<[Language, string]>([
  ['kk', '01.07.2023'],
  ['ru', '01.07.2023'],
  ['en', '2023-07-01'],
])('a day in %s: %s', (language, text) => {
  expect(formatDay(language, '2023-07-01')).toBe(text);
});

describe('a sentence is filled', () => {
  const name = { kk: 'Аспазшы', ru: 'Повар', en: 'Cook' };

  test.each<[what: string, language: Language, template: string, params: Record<string, Param>, text: string]>([
    ['words', 'en', '“{a}”', { a: 'x' }, '“x”'],
    ['a number', 'ru', '{a}', { a: 1.5 }, '1,5'],
    ['a name in the language', 'kk', '{a}', { a: name }, 'Аспазшы'],
    ['a name in another', 'ru', '{a}', { a: name }, 'Повар'],
    ['a list', 'en', '{a}', { a: [1, 2.5, 'x', name] }, '1, 2.5, x, Cook'],
    ['twice the same', 'en', '{a}-{a}', { a: 3 }, '3-3'],
    ['nothing given', 'en', 'x{a}y', {}, 'xy'],
    [
      'an abbreviation at the end',
      'ru',
      'Неизвестно: {a}. Укажите.',
      { a: 'дворник, ед.' },
      'Неизвестно: дворник, ед. Укажите.',
    ],
    ['an abbreviation before a comma', 'ru', '{a}, {b}.', { a: 'ед.', b: 2 }, 'ед., 2.'],
    ['what looks like a placeholder', 'en', '{a}', { a: '{b}', b: 'no' }, '{b}'],
    ['what looks like a replacement pattern', 'en', '{a}', { a: "$& $1 $' $$" }, "$& $1 $' $$"],
  ])('%s', (_what, language, template, params, text) => {
    expect(fillIn(language, template, params)).toBe(text);
  });

  test('a fault within a fault is said in the same language', () => {
    const said = (fault: Fault): string => `said ${fault.key}`;
    expect(fillIn('ru', 'Строка {row}: {fault}', { row: 2, fault: new Fault('typeEmpty') }, said)).toBe(
      'Строка 2: said typeEmpty',
    );
  });

  test('whatever is put in stands there as it was', () => {
    fc.assert(fc.property(fc.string(), (text) => fillIn('kk', '«{a}»', { a: text }) === `«${text}»`));
  });
});
