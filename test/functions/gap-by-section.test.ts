import { column, excel, expectError } from './excel';

/** =NORMS.GAP_BY_SECTION(positions; actual; residents; type; [profile]; [edition]; [language]) */
test('a section counts all its positions, those too that the staffing table lacks', () => {
  const rows = excel(
    'GAP_BY_SECTION',
    [['Заңгер'], ['Психолог'], ['']],
    [[0.5], ['1,5'], ['']],
    120,
    5,
    undefined,
    undefined,
    'en',
  );
  const bySection = new Map((rows as unknown[][]).map(([name, ...rest]) => [name, rest]));
  // Row 78 lawyer: 1; row 66 psychologist: 1.5 at 101–150; rows 75–77: 1 + 1 and the library not answered.
  expect(bySection.get('Social-legal services')?.slice(0, 4)).toEqual([1, 0.5, -0.5, 0]);
  expect(bySection.get('Social-psychological services')?.slice(0, 4)).toEqual([1.5, 1.5, 0, 0]);
  expect(bySection.get('Social-cultural services')?.slice(0, 4)).toEqual([2, 0, -2, 1]);
});

test('one position in two lines of the staffing table: their units add up', () => {
  const rows = excel('GAP_BY_SECTION', column(['Заңгер', 78]), column([0.25, '0,5']), 120, 5) as unknown[][];
  // Section 9 has row 78 alone, and the header stands above.
  expect(rows[9]?.slice(1, 4)).toEqual([1, 0.75, -0.25]);
});

test('the last line adds the sections up: a unit of 20 needs rows 12, 33 and 66, one of each', () => {
  const rows = excel('GAP_BY_SECTION', column([12, 66]), column([1, '0,25']), 20, 1, null, null, 'en') as unknown[][];
  expect(rows.at(-1)).toEqual(['Total', 3, 1.25, -1.75, 0, '']);
});

test('the last line says “at least” and how many positions are not determined', () => {
  const rows = excel('GAP_BY_SECTION', column([78]), column([1]), 120, 5, null, null, 'en') as unknown[][];
  const open = rows.slice(1, -1).map((row) => Number(row[4]));
  expect(rows.at(-1)?.[0]).toBe('Total (at least)');
  expect(rows.at(-1)?.[4]).toBe(open.reduce((sum, one) => sum + one, 0));
  expect(open.some((one) => one > 0)).toBe(true);
});

describe('what is wrong is told, with its row in the range', () => {
  const sizes = 'Лауазымдар мен нақты бірліктер өлшемі бірдей';
  test.each<[what: string, positions: unknown[], actual: unknown[], says: string[]]>([
    ['an unknown position', [78, 'космонавт'], [1, 1], ['2-жолы', 'космонавт']],
    ['a blank line counts as a row', ['', 66, 'космонавт'], ['', 1, 1], ['3-жолы', 'космонавт']],
    ['actual staff in words', [78, 66, 33], [1, 'много', 3], ['2-жолы', 'много']],
    ['an error in the actual staff', [78, 66], [{ code: '#REF!' }, 1], ['1-жолы', 'нақты бірлік']],
    ['fewer actual figures than positions', [78, 66], [1], [sizes]],
    ['more actual figures than positions', [78], [1, 1], [sizes]],
  ])('%s', (_what, positions, actual, says) => {
    expectError(excel('GAP_BY_SECTION', column(positions), column(actual), 120, 5), '#VALUE!', ...says);
  });

  test('beside a blank position anything may stand', () => {
    const rows = excel('GAP_BY_SECTION', column([78, '', 0]), column([1, 'много', 2]), 120, 5) as unknown[][];
    expect(rows[9]?.slice(1, 4)).toEqual([1, 1, 0]);
  });

  test('one number is no profile of a whole facility', () => {
    expectError(excel('GAP_BY_SECTION', 78, 1, 120, 5, 4), '#VALUE!', 'екі бағанды');
  });
});
