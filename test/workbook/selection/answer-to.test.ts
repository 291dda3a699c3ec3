import { readPosition } from '../../../src/engine/arguments/position';
import { answerTo } from '../../../src/workbook/selection/answer-to';
import type { AnswerToCall } from '../../../src/workbook/selection/answer-to-call';
import type { ArgumentRead } from '../../../src/workbook/selection/read-arguments';
import { excel } from '../../functions/excel';
import { norms } from '../../taskpane/norms-used';

const excelRows = (name: string, ...args: unknown[]): unknown[][] => excel(name, ...args) as unknown[][];

const values = (...rows: unknown[][]): ArgumentRead => ({ kind: 'values', values: rows });
const omitted: ArgumentRead = { kind: 'omitted' };
const ground = { loaded: [norms], byDefault: norms.edition.id, rounding: undefined, readPosition };

const answer = (name: string, args: ArgumentRead[], element = { row: 0, column: 0 }): AnswerToCall =>
  answerTo({ name, args }, element, ground);

function rowAndUnits(found: AnswerToCall): unknown {
  if (found.is !== 'requirement') return found;
  const { requirement } = found;
  return [requirement.position.position.row, requirement.status === 'undetermined' ? '?' : requirement.units];
}

test.each([
  ['a constant', 'REQUIRED_STAFF', [values(['Аспазшы']), values([120]), values([4])], [40, 3]],
  ['a row number', 'REQUIRED_STAFF', [values([40]), values([120]), values(['psychoneurological'])], [40, 3]],
  ['the gap', 'STAFF_GAP', [values(['Повар']), values([2]), values([120]), values([4])], [40, 3]],
  ['an explanation', 'EXPLAIN', [values(['Cook']), values([120]), values([4])], [40, 3]],
  ['the next step', 'NEXT_STEP', [values(['Cook']), values([120]), values([4]), omitted, values(['down'])], [40, 3]],
  ['the basis', 'BASIS', [values(['Cook']), values([120]), values([4])], [40, 3]],
  // Row 21: one unit a vehicle; the profile is one number.
  ['a profile of one number', 'REQUIRED_STAFF', [values([21]), values([120]), values([4]), values([5])], [21, 5]],
  [
    'a profile of two columns',
    'REQUIRED_STAFF',
    [values([21]), values([120]), values([4]), values(['vehicles', 2])],
    [21, 2],
  ],
  ['nothing known of vehicles', 'REQUIRED_STAFF', [values([21]), values([120]), values([4]), omitted], [21, '?']],
] as const)('%s', (_, name, args, found) => {
  expect(rowAndUnits(answer(name, [...args]))).toEqual(found);
});

describe('a formula that fills several cells', () => {
  test('the line of the position that the cell shows', () => {
    const args = [values([1], [40], [78]), values([120]), values([4])];
    expect(rowAndUnits(answer('REQUIRED_STAFF', args, { row: 1, column: 0 }))).toEqual([40, 3]);
  });

  test('residents across: the column of the cell', () => {
    // Row 40 has 2 units for 50 residents and 4 for 200.
    const args = [values([40]), values([50, 200]), values([4])];
    expect(rowAndUnits(answer('REQUIRED_STAFF', args, { row: 0, column: 1 }))).toEqual([40, 4]);
  });

  test('both cells of a next step', () => {
    const args = [values([40]), values([120]), values([4])];
    expect(rowAndUnits(answer('NEXT_STEP', args, { row: 0, column: 1 }))).toEqual([40, 3]);
  });

  // By hand: row 40 has 3 units at 101 to 150 residents and 4 from 151 on; row 44 is 1 on 50, in half units down.
  describe('steps of size', () => {
    const args = [values([143]), values([180]), values([4])];
    const lines = excelRows('STEPS', 143, 180, 4);
    const at = (row: number, residents: number): number =>
      lines.findIndex(([size, number]) => size === residents && number === row);

    test.each([
      ['a column that changes', 40, 151, 4, 3],
      ['a share', 44, 150, 3, 2.5],
    ])('%s: what is required from there on, and just below', (_what, row, residents, after, before) => {
      const found = answer('STEPS', args, { row: at(row, residents), column: 4 });
      expect(rowAndUnits(found)).toEqual([row, after]);
      expect(found).toMatchObject({
        facility: { residents },
        before: { facility: { residents: residents - 1 }, requirement: { units: before } },
      });
    });

    test('every line explains the position that it names', () => {
      const named = lines.slice(1).map(([residents, row]) => [residents, row]);
      const explained = named.map((_, line) => {
        const found = answer('STEPS', args, { row: line + 1, column: 0 });
        return found.is === 'requirement' && [found.facility.residents, found.requirement.position.position.row];
      });
      expect(explained).toEqual(named);
      expect(named.length).toBeGreaterThan(20);
    });

    test('what is not determined at the first size; the header; a wrong order', () => {
      const open = answer('STEPS', args, { row: 1, column: 0 });
      expect(open).toMatchObject({ requirement: { status: 'undetermined' }, facility: { residents: 143 } });
      expect(open).not.toHaveProperty('before');
      expect(answer('STEPS', args, { row: 0, column: 0 }).is).toBe('nothing');
      expect(answer('STEPS', [values([180]), values([143]), values([4])], { row: 1, column: 0 })).toMatchObject({
        is: 'fault',
        fault: { key: 'stepsOrder' },
      });
    });
  });

  describe('several sizes', () => {
    const args = [values([143, 151, 180]), values([4])];
    const lines = excelRows('COMPARE_SIZES', [[143, 151, 180]], 4);
    const cooks = lines.findIndex(([row]) => row === 40);

    test.each([
      [2, 143, 3],
      [3, 151, 4],
      [4, 180, 4],
      // Beside the sizes the last one, of which basis and note tell.
      [5, 180, 4],
    ])('column %s: %s residents', (column, residents, units) => {
      const found = answer('COMPARE_SIZES', args, { row: cooks, column });
      expect(rowAndUnits(found)).toEqual([40, units]);
      expect(found).toMatchObject({ facility: { residents } });
    });

    test('the totals; the header', () => {
      const last = lines.length - 1;
      const found = answer('COMPARE_SIZES', args, { row: last, column: 3 });
      expect(found.is === 'total' && found.total.units).toBe(lines[last]?.[3]);
      expect(answer('COMPARE_SIZES', args).is).toBe('nothing');
    });
  });

  test('a line of the whole table; its header is no position', () => {
    const args = [values([120]), values([4])];
    expect(rowAndUnits(answer('STAFF_TABLE', args, { row: 40, column: 3 }))).toEqual([40, 3]);
    expect(answer('STAFF_TABLE', args).is).toBe('total');
  });
});

test.each([
  ['an unknown position', 'REQUIRED_STAFF', [values(['Нотариус']), values([120]), values([4])], { is: 'fault' }],
  [
    'residents left out',
    'REQUIRED_STAFF',
    [values([40]), omitted, values([4])],
    { is: 'fault', fault: { key: 'residentsEmpty' } },
  ],
  [
    'an edition that is not loaded',
    'REQUIRED_STAFF',
    [values([40]), values([120]), values([4]), omitted, values(['2026-01-01'])],
    { is: 'fault', fault: { key: 'editionNoneOn' } },
  ],
  [
    'an argument that is a calculation',
    'REQUIRED_STAFF',
    [values([40]), { kind: 'unread', source: 'B2*2' }, values([4])],
    { is: 'unread', source: 'B2*2' },
  ],
  ['an empty position', 'REQUIRED_STAFF', [values(['']), values([120]), values([4])], { is: 'no-position' }],
  ['a sum', 'TOTAL_STAFF', [values([12]), values([1])], { is: 'total', total: { units: 3, undetermined: 0 } }],
  ['a list', 'POSITIONS', [], { is: 'nothing' }],
] as const)('%s', (_, name, args, found) => {
  expect(answer(name, [...args] as ArgumentRead[])).toMatchObject(found);
});
