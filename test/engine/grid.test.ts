import { broadcast, toGrid } from '../../src/engine/grid';

describe('what Excel hands over, as rows of cells', () => {
  const hole: unknown[] = new Array<unknown>(2);
  test.each<[what: string, value: unknown, rows: unknown[][]]>([
    ['one value', 33, [[33]]],
    ['an omitted argument', null, [[null]]],
    ['a range of one cell', [[33]], [[33]]],
    ['a row', [[33, 34]], [[33, 34]]],
    ['a column', [[33], [34]], [[33], [34]]],
    [
      'a block',
      [
        [1, 2],
        [3, 4],
      ],
      [
        [1, 2],
        [3, 4],
      ],
    ],
    // What no Excel sends, but a caller of the script can.
    ['a list', [33, 34], [[33], [34]]],
    ['a list with a row in it', [33, [34]], [[33], [34]]],
    ['a list of nothing', hole, [[undefined], [undefined]]],
    ['no rows', [], [[null]]],
    ['a row without cells', [[]], [[null]]],
    ['a row without cells below another', [[33], []], [[null]]],
  ])('%s', (_what, value, rows) => {
    expect(toGrid(value)).toEqual(rows);
  });
});

describe('ranges are stretched as Excel’s operators stretch them', () => {
  const sums = (...ranges: unknown[]) =>
    broadcast(ranges.map(toGrid), (values) => values.reduce<number>((sum, one) => sum + Number(one), 0));
  const noPair = { key: 'shapes', params: {}, missing: true };

  test.each<[what: string, ranges: unknown[], sums: unknown[][]]>([
    ['one and one', [1, 10], [[11]]],
    ['a column and one', [[[1], [2]], 10], [[11], [12]]],
    ['one and a column', [10, [[1], [2]]], [[11], [12]]],
    ['a row and one', [[[1, 2]], 10], [[11, 12]]],
    [
      'a column and a row',
      [[[1], [2]], [[10, 20, 30]]],
      [
        [11, 21, 31],
        [12, 22, 32],
      ],
    ],
    [
      'three of them',
      [[[1], [2]], [[10, 20]], 100],
      [
        [111, 121],
        [112, 122],
      ],
    ],
    [
      'a block and its column',
      [
        [
          [1, 2],
          [3, 4],
        ],
        [[10], [20]],
      ],
      [
        [11, 12],
        [23, 24],
      ],
    ],
    [
      'a block and its row',
      [
        [
          [1, 2],
          [3, 4],
        ],
        [[10, 20]],
      ],
      [
        [11, 22],
        [13, 24],
      ],
    ],
    [
      'a shorter column: no pair beyond it',
      [
        [[1], [2], [3]],
        [[10], [20]],
      ],
      [[11], [22], [noPair]],
    ],
    ['a shorter row: no pair beyond it', [[[1, 2, 3]], [[10, 20]]], [[11, 22, noPair]]],
    [
      'a smaller block: no pair beyond it',
      [
        [
          [1, 2, 3],
          [4, 5, 6],
          [7, 8, 9],
        ],
        [
          [10, 20],
          [30, 40],
        ],
      ],
      [
        [11, 22, noPair],
        [34, 45, noPair],
        [noPair, noPair, noPair],
      ],
    ],
  ])('%s', (_what, ranges, answers) => {
    expect(sums(...ranges)).toEqual(answers);
  });
});
