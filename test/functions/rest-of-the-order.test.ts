import { CellError, excel } from './excel';

/** The notes under the table, the articles and paragraph 23(5), as formulas ask for them. Figures by hand from the order. */

const code = (value: unknown): unknown => (value instanceof CellError ? value.code : value);

describe('LIMIT: ceilings of the notes', () => {
  test.each([
    ['passenger-car', 1, undefined, 1],
    ['ambulance', 1, undefined, 2],
    ['bus', 99, undefined, 0],
    ['bus', 100, undefined, 1],
    ['motor-vehicle', 349, undefined, 0],
    ['motor-vehicle', 350, undefined, 1],
    ['tractor', 1, undefined, 1],
    [
      'sewage-truck',
      120,
      [
        ['noSewer', 'иә'],
        ['sewageCubicMetresPerMonth', 199],
      ],
      0,
    ],
    [
      'sewage-truck',
      120,
      [
        ['noSewer', 'иә'],
        ['sewageCubicMetresPerMonth', '199,9'],
      ],
      0,
    ],
    [
      'sewage-truck',
      120,
      [
        ['noSewer', 'иә'],
        ['sewageCubicMetresPerMonth', 200],
      ],
      1,
    ],
    [
      'sewage-truck',
      120,
      [
        ['noSewer', 'жоқ'],
        ['sewageCubicMetresPerMonth', 500],
      ],
      0,
    ],
    [
      'sewage-truck',
      120,
      [
        ['noSewer', 'жоқ'],
        ['sewageCubicMetresPerMonth', '?'],
      ],
      0,
    ],
    [
      'sewage-truck',
      120,
      [
        ['noSewer', 'иә'],
        ['sewageCubicMetresPerMonth', '?'],
      ],
      '#N/A',
    ],
    [
      'minibus',
      20,
      [
        ['smallCapacityHome', 'да'],
        ['beds', 20],
      ],
      1,
    ],
    [
      'minibus',
      20,
      [
        ['smallCapacityHome', 'нет'],
        ['beds', 20],
      ],
      0,
    ],
    ['minibus', 20, undefined, '#N/A'],
    [
      'room-specialists',
      120,
      [
        ['specialisedRooms', 3],
        ['beds', 120],
      ],
      6,
    ],
    ['room-specialists', 120, undefined, '#N/A'],
    ['автобус', 120, undefined, 1],
    ['самолёт', 120, undefined, '#VALUE!'],
    ['bus', 0, undefined, '#VALUE!'],
  ])('%s, %s residents, %j: %s', (what, residents, profile, expected) => {
    expect(code(excel('LIMIT', what, residents, profile))).toBe(expected);
  });

  test.each([
    ['drivers within the ceilings: a car, two ambulances, a bus', 120, 4, false],
    ['one vehicle more', 120, 5, true],
    ['no bus below 100', 99, 4, true],
    ['a further vehicle from 350', 350, 5, false],
  ])('EXPLAIN and the table warn where vehicles exceed the ceilings: %s', (_, residents, vehicles, warned) => {
    const known = [
      ['vehicles', vehicles],
      ['noSewer', 'нет'],
      ['smallCapacityHome', 'нет'],
    ];
    expect(String(excel('EXPLAIN', 21, residents, 5, known, undefined, 'en')).includes('Warning')).toBe(warned);
    const table = excel('STAFF_TABLE', residents, 5, known, undefined, 'en') as string[][];
    expect(String(table.find(([row]) => Number(row) === 21)?.[6]).includes('Warning')).toBe(warned);
  });
});

describe('CHECKLIST', () => {
  test.each([
    ['7', 11],
    [7, 11],
    ['10-1', 4],
    ['10–1', 4],
    ['23(5)', 4],
  ])('paragraph %s has %i lines, each with its citation', (paragraph, lines) => {
    const rows = excel('CHECKLIST', paragraph, 'ru') as [number, string, string][];
    expect(rows.map(([number]) => number)).toEqual(Array.from({ length: lines }, (_, at) => at + 1));
    for (const [, text, citation] of rows) expect([text.length > 5, citation.length > 5]).toEqual([true, true]);
  });

  test('10-1 typed into a cell becomes a date: 1 October or 10 January', () => {
    const [october, january] = [46296, 46032];
    expect(excel('CHECKLIST', october)).toEqual(excel('CHECKLIST', '10-1'));
    expect(excel('CHECKLIST', january)).toEqual(excel('CHECKLIST', '10-1'));
  });

  test.each(['8', 101, 235, '', 'x'])('paragraph %j: a sentence', (paragraph) => {
    expect(excel('CHECKLIST', paragraph)).toMatchObject({ code: '#VALUE!' });
  });
});

describe('HOME_CARE: paragraph 23(5)', () => {
  const withoutSupport = [
    'none',
    'disability',
    'oncology',
    'mental-illness',
    'imprisonment',
    'mental-health-register',
    'moved-abroad',
    'other-settlement',
    'spouse-elderly',
    'family-conflict',
  ];
  const supported = ['helps', 'does-not-help'];
  const answers = [true, false, '?'] as const;
  const truthTable = [...withoutSupport, ...supported, '?'].flatMap((support) =>
    answers.flatMap((age) => answers.flatMap((care) => answers.map((need) => [age, care, need, support] as const))),
  );

  /** All four must hold; one "no" settles it; else one that is not known leaves it open. */
  function decided([age, care, need, support]: (typeof truthTable)[number]): boolean | '#N/A' {
    const conditions = [age, care, need, support === '?' ? '?' : withoutSupport.includes(support)];
    if (conditions.includes(false)) return false;
    return conditions.includes('?') ? '#N/A' : true;
  }

  test('the whole truth table', () => {
    expect(truthTable).toHaveLength(13 * 27);
    for (const row of truthTable) expect([row, code(excel('HOME_CARE', ...row))]).toEqual([row, decided(row)]);
  });

  test.each([
    ['each relative has a ground', [['disability'], ['moved-abroad']], true],
    ['one of them helps', [['disability'], ['helps']], false],
    ['one is not known', [['disability'], ['?']], '#N/A'],
    ['blank cells are no relatives', [['disability'], ['']], true],
    ['nobody named', [[''], ['']], '#N/A'],
    ['in words', [['Инвалидность 1 или 2 группы']], true],
    ['a ground that is none', [['ленится']], '#VALUE!'],
  ])('several relatives: %s', (_, support, expected) => {
    expect(code(excel('HOME_CARE', 'иә', 'да', 'yes', support))).toBe(expected);
  });

  test('the reason names conditions, ground, citation and status', () => {
    const reason = String(excel('HOME_CARE_REASON', true, true, false, 'family-conflict', 'en'));
    expect(reason).toMatch(/home: no\./);
    expect(reason).toMatch(/not met/);
    expect(reason).toMatch(/379/);
    expect(reason).toMatch(/KZ-343-2021/);
  });
});

describe('an institution with attached units (I-9)', () => {
  const parts = [
    ['psychoneurological', 120, 'Main'],
    ['assisted-living', 12, 'Unit'],
  ];
  const line = (table: unknown[][], row: number): unknown[] | undefined => table.find(([number]) => number === row);

  test('each part by its own type and residents, and their sum', () => {
    const table = excel('INSTITUTION_TABLE', parts, undefined, undefined, 'en') as unknown[][];
    expect(table[0]?.slice(3, 6)).toEqual(['Main', 'Unit', 'Total']);
    // Row 33 social work: 3.5 at 101–150, 1 in a unit; row 12 head of unit: the unit alone; row 1: the institution alone.
    expect(line(table, 33)?.slice(3, 6)).toEqual([3.5, 1, 4.5]);
    expect(line(table, 12)?.slice(3, 6)).toEqual([0, 1, 1]);
    expect(line(table, 1)?.slice(3, 6)).toEqual([1, 0, 1]);
    // Row 21 drivers: not known for the institution, none in the unit; so no sum.
    expect(line(table, 21)?.slice(3, 6)).toEqual(['', 0, '']);
  });

  test('a profile column for each part', () => {
    const profile = [
      ['vehicles', 4, '?'],
      ['beds', 130, 12],
    ];
    const table = excel('INSTITUTION_TABLE', parts, profile, undefined, 'en') as unknown[][];
    expect(line(table, 21)?.slice(3, 6)).toEqual([4, 0, 4]);
  });

  test('totals are those of TOTAL_STAFF', () => {
    const table = excel('INSTITUTION_TABLE', parts, undefined, undefined, 'en') as unknown[][];
    const [main, unit] = [excel('TOTAL_STAFF', 120, 4), excel('TOTAL_STAFF', 12, 1)];
    expect(table[79]?.slice(3, 6)).toEqual([main, unit, Number(main) + Number(unit)]);
  });

  test.each([
    ['31 in a unit', [['assisted-living', 31]]],
    ['an unknown type', [['интернат какой-то', 120]]],
    ['four columns', [['psychoneurological', 120, 'a', 'b']]],
    ['nothing', [['', '']]],
  ])('%s: a sentence', (_, wrong) => {
    expect(excel('INSTITUTION_TABLE', wrong)).toMatchObject({ code: '#VALUE!' });
  });
});

describe('gaps by section, and the rule on substitution', () => {
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

  test('a shortfall names the rule; what is not short does not', () => {
    const short = String(excel('EXPLAIN_GAP', 'Заңгер', 0.5, 120, 5, undefined, undefined, 'en'));
    const enough = String(excel('EXPLAIN_GAP', 'Заңгер', 1, 120, 5, undefined, undefined, 'en'));
    expect(short).toMatch(/Shortfall: 0\.5/);
    expect(short).toMatch(/payroll fund/);
    expect(enough).not.toMatch(/payroll fund/);
  });
});
