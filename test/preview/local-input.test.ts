import { readLocalInput } from '../../src/preview/spreadsheet/local-input';

/** Days from the beginning of spreadsheets' time: 1 July 2023 and 31 December 2026. */
const july = 45108;
const december = 46387;

test.each([
  ['0,75', 0.75, undefined],
  ['0,5', 0.5, undefined],
  ['-1,5', -1.5, undefined],
  ['\u22121,5', -1.5, undefined],
  [',5', 0.5, undefined],
  ['1,234', 1.234, undefined],
  ['120', 120, undefined],
  [' 12 ', 12, undefined],
  ['12,5%', 0.125, '0.00%'],
  ['12,5 %', 0.125, '0.00%'],
  ['15%', 0.15, '0%'],
  ['1,5e3', 1500, '0.00E+00'],
  ['1E-2', 0.01, '0.00E+00'],
  ['1 234,5', 1234.5, '#,##0.00'],
  ['1\u00a0234\u202f567', 1234567, '#,##0'],
  ['01.07.2023', july, 'dd.mm.yyyy'],
  ['1.7.2023', july, 'dd.mm.yyyy'],
  ['01/07/2023', july, 'dd.mm.yyyy'],
  ['01-07-23', july, 'dd.mm.yyyy'],
  ['31.12.2026', december, 'dd.mm.yyyy'],
  ['01.07.2023 12:00', july + 0.5, 'dd.mm.yyyy hh:mm'],
  ['29.02.2024', 45351, 'dd.mm.yyyy'],
])('%s is a number', (typed, value, format) => {
  expect(readLocalInput(typed)).toEqual({ kind: 'number', value, format });
});

test.each(['31.02.2023', '05.13.2023', '29.02.2023', '00.01.2023', '01.07.2023 25:00'])(
  '%s is no date, so it is a text',
  (typed) => {
    expect(readLocalInput(typed)).toEqual({ kind: 'text' });
  },
);

test.each([
  '',
  ' ',
  '-',
  '%',
  'Повар',
  'Повар, 2',
  '1,2,3',
  '0.75',
  '1.5',
  '1.2.3',
  '12 34',
  'да',
  '1,5x',
  '01.07',
  '=',
  '2023-07-01',
])('“%s” means the same everywhere', (typed) => {
  expect(readLocalInput(typed)).toBeUndefined();
});

test('a formula is read as one', () => {
  expect(readLocalInput('=ROUND(0,75;1)')).toEqual({ kind: 'formula', formula: '=ROUND(0.75,1)' });
});
