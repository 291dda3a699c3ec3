import { column, excel, expectError } from './excel';

/** =NORMS.REQUIRED_STAFF(position; residents; type; [profile]; [edition]) */
const required = (...given: unknown[]): unknown => excel('REQUIRED_STAFF', ...given);

describe('a figure, as the order has it', () => {
  test.each<[position: unknown, residents: number, type: unknown, profile: unknown, units: unknown]>([
    ['Директор', 120, 'elderly-disabled', undefined, 1],
    ['Әлеуметтік жұмыс жөніндегі маман', 120, 'elderly-disabled', undefined, 3.5],
    [33, 120, 5, undefined, 3.5],
    ['33', 120, '5', undefined, 3.5],
    ['social-work-specialist', 120, 'Қарттар мен мүгедектерге арналған стационарлық үлгідегі ұйым', undefined, 3.5],
    ['специалист по социальной работе', 120, 'ДОМ ПРЕСТАРЕЛЫХ', undefined, 3.5],
    ['Social work specialist', 120, 'care home', undefined, 3.5],
    ['Жүргізуші', 120, 4, 5, 5], // one number for the one thing it asks
    ['Бағбан', 120, 4, '0,75', 1],
    ['Бағбан', 120, 4, 0.74, 0],
    ['Жүргізуші', 120, 4, [['vehicles', 3]], 3],
    ['Бас бухгалтер', 20, 'assisted-living', undefined, 0],
    ['Психолог', 30, 1, undefined, 1],
    ['Мейіргер', 1_000_000_000, 5, undefined, 105_000_000], // 20,000,000 posts × 5.25
  ])('%j, %i residents, type %j, profile %j: %j', (position, residents, type, profile, units) => {
    expect(required(position, residents, type, profile)).toBe(units);
  });

  test('by the edition’s id, or on a date on which it is in force', () => {
    for (const edition of ['KZ-343-2021', 'kz-343-2021', 44927, '2023-01-01', '01.01.2023'])
      expect(required(33, 120, 5, undefined, edition)).toBe(3.5);
  });
});

describe('what is not determined: #N/A, naming what is missing', () => {
  test.each<[position: unknown, residents: number, type: unknown, missing: RegExp]>([
    ['Жүргізуші', 120, 5, /көлік құралдары/],
    ['Лифтер', 120, 5, /Лифт бар.*лифтер/],
    ['Слесарь-сантехник', 120, 5, /слесарь-сантехник/],
    ['Мейіргер', 20, 5, /посттары/],
    [31, 120, 5, /Кәріз жоқ.*орлар/],
  ])('%s, %i residents', (position, residents, type, missing) => {
    expectError(required(position, residents, type), '#N/A', missing);
  });
});

describe('an empty position answers with empty text', () => {
  test.each([[null], [''], [' '], [0], [undefined]])('%j', (position) => {
    expect(required(position, 120, 5)).toBe('');
    expect(required(position, '', '')).toBe('');
    expect(required(position, 120, 'no such type')).toBe('');
  });
});

describe('ranges are stretched as Excel’s operators stretch them', () => {
  const wrongSize = expect.objectContaining({ code: '#N/A' });

  test('one column of positions: one answer each', () => {
    expect(required(column(['Директор', 33, 'Психолог']), 120, 5)).toEqual(column([1, 3.5, 1.5]));
  });

  test('one row of residents: one answer each', () => {
    expect(required(33, [[25, 26, 101, 501]], 5)).toEqual([[1.5, 2, 3.5, 10]]);
  });

  test('a column of positions and a row of residents: a table', () => {
    expect(required(column([1, 33]), [[25, 120, 501]], 5)).toEqual([
      [1, 1, 1],
      [1.5, 3.5, 10],
    ]);
  });

  test('two columns of one height: pairs', () => {
    expect(required(column([33, 33, 1]), column([25, 120, 501]), 5)).toEqual(column([1.5, 3.5, 1]));
  });

  test('a block of positions', () => {
    const block = [
      [1, 33],
      [66, 78],
    ];
    expect(required(block, 120, 5)).toEqual([
      [1, 3.5],
      [1.5, 1],
    ]);
  });

  test('beyond the shorter range: #N/A in those cells alone', () => {
    expect(required(column([33, 33, 33]), column([25, 120]), 5)).toEqual(column([1.5, 3.5, wrongSize]));
    expect(required([[33, 33, 33]], [[25, 120]], 5)).toEqual([[1.5, 3.5, wrongSize]]);
    expect(
      required(
        [
          [33, 33],
          [33, 33],
        ],
        column([25, 120, 501]),
        5,
      ),
    ).toEqual([
      [1.5, 1.5],
      [3.5, 3.5],
      [wrongSize, wrongSize],
    ]);
  });

  test('each cell has an error of its own, and blank rows stay blank', () => {
    const shown = required(column(['Директор', '', 'Дректор', 'Жүргізуші', 0, 33]), 120, 5) as unknown[][];
    expect(shown.map(([cell]) => cell)).toEqual([
      1,
      '',
      expect.objectContaining({ code: '#VALUE!' }),
      expect.objectContaining({ code: '#N/A' }),
      '',
      3.5,
    ]);
  });

  test('each resident count has an error of its own', () => {
    const shown = required(33, [[25, 0, 1.5, '120', 120]], 5) as unknown[][];
    const wrong = expect.objectContaining({ code: '#VALUE!' });
    expect(shown).toEqual([[1.5, wrong, wrong, wrong, 3.5]]);
  });

  test('a wrong type is told in every cell', () => {
    const wrong = expect.objectContaining({ code: '#VALUE!' });
    expect(required(column([33, '', 1]), 120, 'no such type at all')).toEqual(column([wrong, '', wrong]));
  });

  test('a range of one cell is a single value', () => {
    expect(required([[33]], [[120]], 5)).toBe(3.5);
  });

  test('all 78 rows at once answer as one by one', () => {
    const rows = Array.from({ length: 78 }, (_, at) => at + 1);
    const profile = [
      ['vehicles', 3],
      ['lift', 'нет'],
    ];
    const together = required(column(rows), 120, 5, profile);
    expect(together).toEqual(rows.map((row) => [required(row, 120, 5, profile)]));
  });
});

test('the same question has the same answer', () => {
  expect(required('Лифтер', 120, 5)).toEqual(required('Лифтер', 120, 5));
});
