import { compile } from '../../../../src/engine/compile';
import { KZ_343_2021 } from '../../../../src/norms/KZ-343-2021';
import { choiceKey } from '../../../../src/staffing/match';
import { recognise } from '../../../../src/staffing/recognise';
import { namesInTable } from '../../../../src/taskpane/check/matching/names';
import { offeredPositions } from '../../../../src/taskpane/check/matching/position-select';
import { formatGap, formatMoney } from '../../../../src/taskpane/shared/money';
import { exported } from '../../../staffing/tables';

const norms = compile(KZ_343_2021);
const type = norms.edition.types.findIndex(({ id }) => id === 'children-psychoneurological');
const { columns = [], lines = [] } = recognise(exported)[0] ?? {};

test('each name once, with its cells on the sheet and what it stands for', () => {
  const names = namesInTable(
    norms,
    type,
    { columns, lines: [...lines, ...lines] },
    new Map([[choiceKey('Посудомойщица'), null]]),
  );
  expect(
    names.map(({ name, cells, found }) => [
      name,
      cells,
      found.kind,
      'position' in found && found.position.position.row,
    ]),
  ).toEqual([
    ['Повар', ['A3', 'A3'], 'name', 40],
    ['Аспазшы', ['A4', 'A4'], 'name', 40],
    ['Посудомойщица', ['A5', 'A5'], 'not-a-norm', false],
    ['Медсестра', ['A7', 'A7'], 'alias', 63],
    ['Санитарка палатная', ['A8', 'A8'], 'alias', 35],
  ]);
});

test('of two positions with one name the one that the type has is offered; together they are told apart by their types', () => {
  const orderlies = (types: readonly number[]) =>
    offeredPositions(norms, 'ru', types).flatMap(({ positions }) =>
      positions.filter(({ row }) => row === 35 || row === 36).map(({ row, types: told }) => [row, told]),
    );
  expect(orderlies([type])).toEqual([[35, undefined]]);
  const elderly = norms.edition.types.findIndex(({ id }) => id === 'elderly-disabled');
  expect(orderlies([elderly])).toEqual([[36, undefined]]);
  expect(orderlies([type, elderly]).map(([row, told]) => [row, String(told).split(', ').length])).toEqual([
    [35, 1],
    [36, 3],
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
