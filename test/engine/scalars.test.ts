import fc from 'fast-check';
import { isBlank, readNumber, readYesNo } from '../../src/engine/scalars';

describe('numbers as people write them', () => {
  test.each<[unknown, number | undefined]>([
    [0.75, 0.75],
    ['0,75', 0.75],
    ['0.75', 0.75],
    [' 12 ', 12],
    ['1 234,5', 1234.5],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234', 1234],
    ['1 000 000', 1_000_000],
    ["1'000", 1000],
    // A space that parts no thousands may stand for a comma, or part two figures.
    ['5 25', undefined],
    ['1 20', undefined],
    ['12 3456', undefined],
    ['1200 300', undefined],
    ['2\n100', undefined],
    ['- 3', -3],
    ['-3', -3],
    ['−3', -3],
    ['–3', -3],
    ['+3', 3],
    [',5', 0.5],
    [',75', 0.75],
    ['5.', 5],
    ['.', undefined],
    ['3–5', undefined],
    ['5,', 5],
    ['', undefined],
    [' ', undefined],
    ['abc', undefined],
    ['1,2,3', undefined],
    ['1.234,5', undefined],
    ['1e3', undefined],
    ['0x10', undefined],
    ['Infinity', undefined],
    ['--3', undefined],
    [NaN, undefined],
    [Infinity, undefined],
    [true, undefined],
    [null, undefined],
    [undefined, undefined],
    [{}, undefined],
  ])('%j: %s', (written, number) => {
    expect(readNumber(written)).toBe(number);
  });

  test('a decimal comma and a decimal point say the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 999 }), (whole, rest) => {
        const digits = String(rest).padStart(3, '0');
        const written = Number(`${whole}.${digits}`);
        return readNumber(`${whole},${digits}`) === written && readNumber(`${whole}.${digits}`) === written;
      }),
    );
  });
});

describe('yes and no in three languages', () => {
  const yes = [
    true,
    'TRUE',
    'true',
    'yes',
    'Yes',
    'да',
    'ДА',
    ' да ',
    'да.',
    'д а',
    'д.а',
    'иә',
    'Иә',
    'ИӘ',
    'ИСТИНА',
    'АҚИҚАТ',
    'бар',
  ];
  const no = [false, 'FALSE', 'no', 'NO', 'нет', 'Нет!', 'жоқ', 'ЖОҚ', 'ЛОЖЬ', 'ЖАЛҒАН'];
  const neither = ['!', '', ' ', '?', 'maybe', 'дада', 0, 1, null, undefined, {}, [], '1', '0'];

  test.each(yes)('%j: yes', (word) => expect(readYesNo(word)).toBe(true));
  test.each(no)('%j: no', (word) => expect(readYesNo(word)).toBe(false));
  test.each(neither)('%j: neither', (word) => expect(readYesNo(word)).toBeUndefined());

  test.each(['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'])(
    '%s is a word like any other: neither',
    (word) => expect(readYesNo(word)).toBeUndefined(),
  );
});

test.each<[unknown, boolean]>([
  [null, true],
  [undefined, true],
  ['', true],
  [' \u00a0\t', true],
  [0, false],
  [false, false],
  ['0', false],
  [[], false],
])('%j is blank: %s', (value, blank) => {
  expect(isBlank(value)).toBe(blank);
});
