import { column, CellError, excel, expectError } from './excel';
import { inEachLanguage } from './in-each-language';

/** From one size of a facility to another. Figures by hand from the order: type 4, psychoneurological. */
const up = (row: number, residents: number, type = 4, profile?: unknown): unknown =>
  excel('NEXT_STEP', row, residents, type, profile);
const down = (row: number, residents: number, type = 4, profile?: unknown): unknown =>
  excel('NEXT_STEP', row, residents, type, profile, 'down');
const exact = [['rounding', 'exact']];
const whole = [['rounding', 'whole-up']];

test.each<[what: string, shown: unknown, residents: number, units: number]>([
  // Row 40: 1, 2, 2, 3, 4, 4, 5, 7, 7, 8 cooks from the column ≤25 on.
  ['cooks at 143, the next column', up(40, 143), 151, 4],
  ['cooks at 26: the next column says the same, the one after it more', up(40, 26), 101, 3],
  ['cooks at 201, downwards past a column that says the same', down(40, 201), 150, 3],
  ['cooks at 151, downwards', down(40, 151), 150, 3],
  // Row 44: 1 per 50 from 51 on, in half units down; 0.5 up to 50.
  ['a share at 143: 2.5, from 150 on 3', up(44, 143), 150, 3],
  ['a share at 143, downwards: 124 ÷ 50 = 2.48', down(44, 143), 124, 2],
  ['a share where it begins', up(44, 50), 51, 1],
  ['a share at 51, downwards', down(44, 51), 50, 0.5],
  ['a share that is not rounded changes with each resident: 144 ÷ 50', up(44, 143, 4, exact), 144, 2.88],
  ['a share rounded up: 150 ÷ 50 = 3, 151 ÷ 50 = 3.02', up(44, 143, 4, whole), 151, 4],
  // Row 45: 1 per 100 beds, as many as residents; at least 1; a dash up to 50.
  ['at least one unit, up to 149 beds', up(45, 51), 150, 1.5],
  ['at least one unit, downwards', down(45, 120), 50, 0],
  // Row 63: 5.25 a post, a post on 50 beds; row 37: on 100.
  ['posts at 143: two, from 150 on three', up(63, 143), 150, 15.75],
  ['posts at 143, downwards: one', down(63, 143), 99, 5.25],
  ['posts on 100 beds', up(37, 143), 200, 10.5],
  ['fewer beds than a post needs is not determined; the first post is', up(63, 30), 50, 5.25],
  // Row 5 asks for at least 6 doctors: rows 51–53 and 55 give 5.5 up to 150 and 6 from 151 on; a dash from 501 on.
  ['doctors by other rows', up(5, 143), 151, 1],
  ['head of department ends where the deputy director begins', up(5, 401), 501, 0],
  ['deputy director', up(4, 143), 501, 1],
])('%s', (_what, shown, residents, units) => {
  expect(shown).toEqual([[residents, units]]);
});

test('where it is not determined there, the residents stand and #N/A says what is missing', () => {
  const [[residents, units]] = down(63, 50) as [[number, CellError]];
  expect(residents).toBe(49);
  expectError(units, '#N/A', 'пост');
});

test.each([
  ['the last column', up(40, 501)],
  ['beds are given, so nothing depends on the residents', up(45, 51, 4, [['beds', 130]])],
  ['posts are given', up(63, 143, 4, [['nursePosts', 3]])],
  ['an attached unit has one column', up(33, 12, 1)],
  ['nothing below the first column', down(1, 20)],
])('no step: %s', (_what, shown) => {
  expectError(shown, '#N/A', 'өзгермейді');
});

test('what is not determined at any size says what is missing', () => {
  expectError(up(21, 143), '#N/A', 'көлік құралдары');
});

test('an empty position answers with empty text, a name in words as its row', () => {
  expect(excel('NEXT_STEP', '', 143, 4)).toBe('');
  expect(excel('NEXT_STEP', 'ст. медсестра', 26, 4)).toEqual(up(62, 26));
  expect(excel('NEXT_STEP', 'Повар', 143, 4, undefined, 'вниз')).toEqual(down(40, 143));
  expect(excel('NEXT_STEP', 'Повар', 143, 4, undefined, 'ТӨМЕН')).toEqual(down(40, 143));
  expect(excel('NEXT_STEP', 'Повар', 143, 4, undefined, -1)).toEqual(down(40, 143));
});

describe('STEPS', () => {
  const lines = (from: number, to: number, type = 4, profile?: unknown): unknown[][] =>
    (excel('STEPS', from, to, type, profile) as unknown[][]).slice(1);
  const changes = (from: number, to: number): unknown[][] =>
    lines(from, to).filter(([, , , before, after]) => before !== '' && after !== '');

  test('from 143 to 150 residents: a share of 50, a share of 100, and posts on 50 beds', () => {
    const short = changes(143, 150).map(([residents, row, , before, after]) => [residents, row, before, after]);
    expect(short).toEqual([
      // Row 37 needs 200 beds for its second post.
      [150, 36, 10.5, 15.75],
      [150, 44, 2.5, 3],
      [150, 45, 1, 1.5],
      [150, 63, 10.5, 15.75],
    ]);
  });

  test('what changes at 151 is what the column 151–200 says otherwise', () => {
    const at151 = changes(150, 151).map(([, row, , before, after]) => [row, before, after]);
    expect(at151).toEqual(
      expect.arrayContaining([
        [5, 0, 1],
        [33, 3.5, 4.5],
        [40, 3, 4],
      ]),
    );
    expect(at151.map(([row]) => row)).not.toContain(44);
  });

  test('before the changes stand the positions that are not determined, with what is missing', () => {
    const open = lines(143, 143);
    expect(open.length).toBeGreaterThan(10);
    expect(open.map(([residents, , , before, after]) => [residents, before, after])).toEqual(
      open.map(() => [143, '', '']),
    );
    expect(open.find(([, row]) => row === 21)?.[6]).toMatch(/көлік құралдары/i);
  });

  test('each line has its basis; the header is in the language of the workbook', () => {
    expect(changes(150, 151).find(([, row]) => row === 40)?.[5]).toMatch(/40.*151–200/);
    const headers = inEachLanguage(() => (excel('STEPS', 143, 151, 4) as unknown[][])[0]);
    expect(headers[1]).toEqual([
      'Получателей услуг',
      'Строка',
      'Должность',
      'Единиц было',
      'Единиц стало',
      'Основание',
      'Примечание',
    ]);
    expect(new Set(headers.map((header) => header?.join())).size).toBe(3);
  });

  test('more changes than anybody reads are not spilled', () => {
    expectError(excel('STEPS', 1, 1e9, 4, exact), '#VALUE!', '5000');
  });
});

describe('COMPARE_SIZES', () => {
  test('143, 151 and 180 residents, special social services: row 33 alone', () => {
    const rows = excel('COMPARE_SIZES', [[143, 151, 180]], 4, undefined, 2) as unknown[][];
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ['Жол', 'Лауазым', '143 қызмет алушы', '151 қызмет алушы', '180 қызмет алушы'],
      [33, expect.any(String), 3.5, 4.5, 4.5],
      ['', 'Барлығы', 3.5, 4.5, 4.5],
    ]);
    expect(rows[1]?.[5]).toMatch(/33.*151–200/);
  });

  test('only what differs or is not determined is shown; totals are of all', () => {
    const rows = excel('COMPARE_SIZES', column([143, '', 151]), 4) as unknown[][];
    const shown = rows.slice(1, -1).map(([row, , a, b]) => [row, a, b]);
    expect(shown).toEqual(
      expect.arrayContaining([
        [40, 3, 4],
        [44, 2.5, 3],
        [21, '', ''],
      ]),
    );
    // Row 1, one head at any size.
    expect(shown.map(([row]) => row)).not.toContain(1);
    const total = rows[rows.length - 1];
    expect(total?.slice(1, 4)).toEqual([
      'Барлығы (кемінде)',
      excel('TOTAL_STAFF', 143, 4),
      excel('TOTAL_STAFF', 151, 4),
    ]);
  });
});

describe('BASIS', () => {
  test.each([
    [40, 143, 4, /^.+343.+row 40, column “101–150”: 3 units$/],
    [44, 143, 4, /row 44, column “101–150”: 1 unit per 50 residents$/],
    [40, 12, 1, /row 40, column “6–30”: a dash$/],
    // Row 35 is of children's organisations alone.
    [35, 143, 4, /343.*row 35; the position does not exist for this facility type$/],
    // Row 5 wants six doctor positions, of which rows 51 to 57 give fewer; row 21 wants the vehicles.
    [5, 143, 4, /row 5, column “101–150”: 1 unit; condition “Doctor positions, units: at least 6” not met$/],
    [21, 143, 4, /row 21, column “101–150”: .*; not determined, not known: “Vehicles in running order”$/],
  ])('row %p at %p residents of type %p, in one line', (row, residents, type, line) => {
    const text = excel('BASIS', row, residents, type, undefined, undefined, 'en');
    expect(text).toMatch(line);
    expect(String(text)).not.toContain('\n');
  });

  test('in the language of the workbook; an empty position has none', () => {
    const lines = inEachLanguage(() => excel('BASIS', 40, 143, 4));
    expect(new Set(lines).size).toBe(3);
    expect(excel('BASIS', '', 143, 4)).toBe('');
  });
});

/** What is wrong with an argument is said in the language of the workbook, with what to do. */
test.each<[what: string, ask: () => unknown, says: readonly (string | RegExp)[]]>([
  ['another direction', () => excel('NEXT_STEP', 40, 143, 4, undefined, 'вбок'), ['вбок']],
  ['an error for a direction', () => excel('NEXT_STEP', 40, 143, 4, undefined, { code: '#REF!' }), []],
  ['no residents', () => excel('NEXT_STEP', 40, '', 4), ['1']],
  ['an unknown position', () => excel('NEXT_STEP', 'космонавт', 143, 4), ['космонавт']],
  ['an unknown type', () => excel('NEXT_STEP', 40, 143, 9), ['9']],
  ['an unknown item', () => excel('NEXT_STEP', 40, 143, 4, [['лифты и шахты', 1]]), ['лифты и шахты']],
  ['an unknown edition', () => excel('NEXT_STEP', 40, 143, 4, undefined, undefined, 'KZ-1'), ['KZ-1']],
  ['no first number', () => excel('STEPS', '', 151, 4), ['1']],
  ['half a resident', () => excel('STEPS', 143, 151.5, 4), [/151[.,]5/]],
  ['the first more than the last', () => excel('STEPS', 151, 143, 4), ['151', '143']],
  ['beyond the norms', () => excel('STEPS', 6, 31, 1), ['31', '30']],
  ['one number for a profile', () => excel('STEPS', 143, 151, 4, 5), []],
  ['no sizes', () => excel('COMPARE_SIZES', [['', 0]], 4), []],
  ['a size in words', () => excel('COMPARE_SIZES', [[143, 'много']], 4), ['2', 'много']],
  ['too many sizes', () => excel('COMPARE_SIZES', [Array.from({ length: 51 }, () => 143)], 4), ['50']],
  ['an unknown section', () => excel('COMPARE_SIZES', [[143]], 4, undefined, 'бухгалтерия'), ['бухгалтерия']],
  ['an unknown language', () => excel('BASIS', 40, 143, 4, undefined, undefined, 'de'), ['de']],
  ['a row that does not exist', () => excel('BASIS', 79, 143, 4), ['79']],
])('%s', (_what, ask, says) => {
  const shown = inEachLanguage(ask);
  for (const one of shown) expectError(one, '#VALUE!', ...says);
  expect(new Set(shown.map((one) => (one as CellError).message)).size).toBe(3);
});
