import { emptyProfile, facility } from '../../../../src/engine/facility';
import { compare } from '../../../../src/staffing/compare';
import { recognise } from '../../../../src/staffing/recognise';
import type { CellValue } from '../../../../src/staffing/sheet-cells';
import { sumLines, type SumLine } from '../../../../src/taskpane/check/result/sum-lines';
import { norms } from '../../../workbook/check/plans';

const type = norms.edition.types.findIndex(({ id }) => id === 'elderly-disabled');

function comparisonOf(lines: readonly (readonly [name: string, units: CellValue])[]) {
  const rows: CellValue[][] = [['№', 'Должность', 'Кол-во ставок'], ...lines.map((line, at) => [at + 1, ...line])];
  const home = facility(norms, type, 100, emptyProfile);
  if (home === undefined) throw new Error('no column');
  return compare(norms, [home], recognise({ rows })[0]?.lines ?? []);
}

/** Goes down the lines as a reader does: what a sum says has to be what the lines above it make. */
function readDown(lines: readonly SumLine[]): { readonly says: number; readonly makes: number }[] {
  let makes = 0;
  return lines.flatMap(({ sign, units, isSum }) => {
    if (isSum === true) return { says: units, makes };
    makes += sign === '−' ? -units : units;
    return [];
  });
}

const tables = [
  [
    'short and over',
    [
      ['Директор', 1],
      ['Повар', 5],
      ['Медсестра', 3],
    ],
  ],
  [
    'blank units',
    [
      ['Директор', null],
      ['Повар', 2],
    ],
  ],
  [
    'units that are not read, beside others of the position',
    [
      ['Повар', 1],
      ['Повар', '1 ст. (?)'],
    ],
  ],
  [
    'a position whose norm is not determined',
    [
      ['Водитель', 2],
      ['Директор', 1],
    ],
  ],
  [
    'no position of the norms for sure',
    [
      ['Кинолог', 1],
      ['Директор', 1],
    ],
  ],
  [
    'all of it',
    [
      ['Директор', null],
      ['Водитель', 2.5],
      ['Кинолог', 1],
      ['Повар', 'x2'],
      ['Повар', 1],
      ['Медсестра', 20],
    ],
  ],
] as const;

describe.each(tables)('%s', (_, lines) => {
  const comparison = comparisonOf(lines);

  test('required, short, over and what is apart make what the table has', () => {
    const sums = readDown(sumLines(comparison));
    expect(sums.length).toBeGreaterThan(0);
    for (const { says, makes } of sums) expect(makes).toBeCloseTo(says, 9);
  });

  test('and so they do in every section', () => {
    expect(comparison.sections).not.toEqual([]);
    for (const { required, short, over, apart, ofUndetermined, actual } of comparison.sections)
      expect(required - short + over - apart.required + apart.actual + ofUndetermined).toBeCloseTo(actual, 9);
  });

  test('what the table has are its lines', () => {
    const units = lines.reduce((sum, [, one]) => sum + (typeof one === 'number' ? one : 0), 0);
    expect(sumLines(comparison).at(-1)).toEqual({ key: 'actual', units, sign: '', isSum: true });
  });
});

test.each([
  [0, 'required'],
  [1, 'requiredAtLeast'],
  [7, 'requiredAtLeast'],
])('with %s positions that are not determined the sum begins with %j', (undetermined, key) => {
  const { total, units } = comparisonOf([['Директор', 1]]);
  expect(sumLines({ total: { ...total, undetermined }, units })[0]?.key).toBe(key);
});
