import { compile } from '../../../src/engine/compile';
import { KZ_343_2021 } from '../../../src/norms/KZ-343-2021';
import { choiceKey } from '../../../src/staffing/match';
import { recognise } from '../../../src/staffing/recognise';
import { namesInTable } from '../../../src/taskpane/check/names';
import { formatGap, formatMoney } from '../../../src/taskpane/shared/money';
import { exported } from '../../staffing/tables';

const norms = compile(KZ_343_2021);
const type = norms.edition.types.findIndex(({ id }) => id === 'children-psychoneurological');
const lines = recognise(exported)[0]?.lines ?? [];

test('each name once, with its rows on the sheet and what it stands for', () => {
  const names = namesInTable(norms, type, [...lines, ...lines], new Map([[choiceKey('Посудомойщица'), null]]));
  expect(
    names.map(({ name, rows, found }) => [name, rows, found.kind, 'position' in found && found.position.position.row]),
  ).toEqual([
    ['Повар', [3, 3], 'name', 40],
    ['Аспазшы', [4, 4], 'name', 40],
    ['Посудомойщица', [5, 5], 'not-a-norm', false],
    ['Медсестра', [7, 7], 'alias', 63],
    ['Санитарка палатная', [8, 8], 'alias', 35],
  ]);
});

test.each([
  ['ru', 1250000, '1\u00a0250\u00a0000'],
  ['kk', 999.5, '999,5'],
  ['kk', 55000.126, '55\u00a0000,13'],
  ['en', 1250000.25, '1,250,000.25'],
] as const)('in %s, %d tenge is %s', (language, value, text) => expect(formatMoney(language, value)).toBe(text));

test.each([
  [0, '0'],
  [-0.5, '−0,5'],
  [2, '+2'],
])('a gap of %d is %s', (gap, text) => expect(formatGap('ru', gap)).toBe(text));
