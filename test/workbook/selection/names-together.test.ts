import { normsCalls } from '../../../src/formulas/norms-calls';
import { argumentSource } from '../../../src/workbook/selection/argument-source';
import { namesTogether } from '../../../src/workbook/selection/names-together';
import type { ArgumentRead } from '../../../src/workbook/selection/read-arguments';

/** What stands in the cells that a formula refers to: a blank one between two names. */
const cells = [['Повар'], [''], ['Водитель']];

function namesIn(formula: string, isSpilled = false): unknown {
  const [written] = normsCalls(formula);
  if (written === undefined) throw new Error(formula);
  const args = written.arguments.map((argument, at): ArgumentRead => {
    const source = argumentSource(argument, written.sources[at], 'Штат');
    if (source.from === 'cells') return { kind: 'values', values: cells };
    return source.from === 'formula' ? { kind: 'values', values: source.values } : { kind: 'omitted' };
  });
  return namesTogether({ name: written.name, written, args }, { formula, isSpilled }).map(
    ({ name, element: { row, column } }) => [name, row, column],
  );
}

const down = 'NORMS.REQUIRED_STAFF({"Повар";"Няня"},120,5)';
const gap = 'NORMS.STAFF_GAP({"Повар",21},C2:D2,120,5)';

test.each([
  [
    'a sum of an array down',
    `=SUM(${down})`,
    [
      ['Повар', 0, 0],
      ['Няня', 1, 0],
    ],
  ],
  [
    'an array across, with a row number',
    `=1+SUM(${gap})`,
    [
      ['Повар', 0, 0],
      ['21', 0, 1],
    ],
  ],
  ['a formula that spills into a cell for each', `=${down}`, []],
  ['one name', '=SUM(NORMS.REQUIRED_STAFF("Повар",120,5))', []],
  [
    'cells without the blank ones',
    '=SUM(NORMS.REQUIRED_STAFF(A1:A3,120,5))',
    [
      ['Повар', 0, 0],
      ['Водитель', 2, 0],
    ],
  ],
  ['cells that spill into a cell for each', '=NORMS.REQUIRED_STAFF(A1:A3,120,5)', []],
  ['an array of sizes', '=SUM(NORMS.REQUIRED_STAFF("Повар",{120;130},5))', []],
  ['a whole facility', '=SUM(NORMS.TOTAL_STAFF({120;130},5))', []],
])('%s', (_, formula, names) => expect(namesIn(formula)).toEqual(names));

test('each cell of a spill shows one of them', () => {
  expect(namesIn(`=ROUND(${down},0)`, true)).toEqual([]);
});
