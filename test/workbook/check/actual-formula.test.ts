import { actualFormula, gapFormula, unitsFormula } from '../../../src/workbook/check/actual-formula';
import { planOf } from './plans';

const header = ['№', 'Должность', 'Кол-во ставок', 'Оклад', 'Примечание'];

/** What the formulas of one position make of what stands in the cells of its lines, from C2 down. */
function formulasOf(...cells: readonly (string | number | null)[]) {
  const rows = cells.map((cell, at) => [at + 1, 'Медсестра', cell, 100000, null]);
  // Another line with units, so that the column is one of units.
  const plan = planOf({ rows: [header, ...rows, [9, 'Психолог', 1, 90000, null]] });
  const actual = actualFormula(plan, plan.table.lines.slice(0, cells.length));
  return { units: unitsFormula(actual), gap: gapFormula('G2', actual) };
}

test.each([
  ['a number', [2], '=IF(ISNUMBER(C2),ROUND(C2,9),"")', '=IF(AND(ISNUMBER(G2),ISNUMBER(C2)),ROUND(C2-G2,9),"")'],
  ['blank', [null], '=IF(ISNUMBER(C2),ROUND(N(C2),9),"")', '=IF(AND(ISNUMBER(G2),ISNUMBER(C2)),ROUND(N(C2)-G2,9),"")'],
  [
    'not read: until a number stands there',
    ['1 ст. (?)'],
    '=IF(ISNUMBER(C2),ROUND(IF(ISNUMBER(C2),C2,0),9),"")',
    '=IF(AND(ISNUMBER(G2),ISNUMBER(C2)),ROUND(IF(ISNUMBER(C2),C2,0)-G2,9),"")',
  ],
  ['a number that is no number of units', [45323], '', ''],
  [
    'a number and a blank cell',
    [2, null],
    '=IF(COUNT(C2,C3)>0,ROUND(C2+N(C3),9),"")',
    '=IF(AND(ISNUMBER(G2),COUNT(C2,C3)>0),ROUND(C2+N(C3)-G2,9),"")',
  ],
  [
    'a number and what is not read: there are units, and no gap',
    [2, '#N/A'],
    '=IF(COUNT(C2,C3)>0,ROUND(C2+IF(ISNUMBER(C3),C3,0),9),"")',
    '=IF(AND(ISNUMBER(G2),COUNT(C2,C3)>0,ISNUMBER(C3)),ROUND(C2+IF(ISNUMBER(C3),C3,0)-G2,9),"")',
  ],
  [
    'words for units',
    ['1,5 ставки'],
    '=IF(C2<>"",ROUND(1.5,9),"")',
    '=IF(AND(ISNUMBER(G2),C2<>""),ROUND(1.5-G2,9),"")',
  ],
] as const)('%s', (_, cells, units, gap) => expect(formulasOf(...cells)).toEqual({ units, gap }));

test('a position without a line has no units', () => {
  const actual = actualFormula(planOf(), []);
  expect([unitsFormula(actual), gapFormula('G2', actual)]).toEqual([
    '=ROUND(0,9)',
    '=IF(ISNUMBER(G2),ROUND(0-G2,9),"")',
  ]);
});

test('more lines of a position than a formula can name: what they hold now', () => {
  expect(formulasOf(...new Array<string>(201).fill('0,5')).gap).toBe('=IF(ISNUMBER(G2),ROUND(100.5-G2,9),"")');
  expect(formulasOf(...new Array<string>(201).fill('0,5'), 'x1').gap).toBe('');
});
