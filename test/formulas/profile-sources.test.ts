import { compile } from '../../src/engine/compile';
import { profileSources, singleSource } from '../../src/formulas/ordinary/profile-sources';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';

const norms = compile(KZ_343_2021);
const positionOf = (row: number) => norms.positions.find(({ position }) => position.row === row)!;

test('items are found by id and by name; text numbers are noted; others are passed over', () => {
  const rows = [
    { item: 'Показатель', reference: 'B1', value: 'Значение' },
    { item: 'beds', reference: 'B2', value: 120 },
    { item: 'Есть бассейн', reference: 'B3', value: 'да' },
    { item: 'Кәріз жоқ', reference: 'B4', value: null },
    { item: 'groundsHa', reference: 'B5', value: '0,75' },
    { item: 'rounding', reference: 'B6', value: 'half-up' },
    { item: null, reference: 'B7', value: 1 },
  ];
  expect([...profileSources(norms, rows)]).toEqual([
    ['beds', { reference: 'B2', text: false }],
    ['pool', { reference: 'B3', text: false }],
    ['noSewer', { reference: 'B4', text: false }],
    ['groundsHa', { reference: 'B5', text: true }],
  ]);
});

test.each([
  ['driver: vehicles', 21, 5, [['vehicles', { value: 5 }]]],
  ['educator: study groups', 68, { reference: 'D4', value: 3 }, [['studyGroups', { reference: 'D4', text: false }]]],
  ['cook: asks for nothing', 40, 5, []],
  ['exercise therapy: asks for three', 61, 5, []],
] as const)('one number is the quantity that the position asks for: %s', (_, row, source, expected) => {
  expect([...singleSource(norms, positionOf(row), source)]).toEqual(expected);
});
