import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';
import fingerprints from '../../src/norms/fingerprints.json';
import { languages, type Language } from '../../src/norms/languages';
import { excel, expectError } from './excel';

/** =NORMS.EXPLAIN(position; residents; type; [profile]; [edition]; [language]) */
interface Case {
  readonly what: string;
  readonly row: number;
  readonly type: string;
  readonly residents: number;
  readonly profile?: readonly (readonly unknown[])[];
  readonly column: string;
  /** Figures of the rule, the arithmetic and the answer; decimals are written as the language writes them. */
  readonly figures: readonly string[];
  readonly ids: readonly string[];
}

const cases: readonly Case[] = [
  {
    what: 'a plain cell',
    row: 33,
    type: 'elderly-disabled',
    residents: 120,
    column: '101–150',
    figures: ['3.5'],
    ids: [],
  },
  {
    what: 'head of medical department: 2 + 2 + 2 + 1 doctors, a disputed cell',
    row: 5,
    type: 'elderly-disabled',
    residents: 450,
    column: '401–500',
    figures: ['6', '7', '50–55', '1'],
    ids: ['I-4', 'D-1'],
  },
  {
    what: 'disinfector: a disputed row',
    row: 17,
    type: 'elderly-disabled',
    residents: 210,
    column: '201–250',
    figures: ['1.5'],
    ids: ['D-2'],
  },
  {
    what: 'hairdresser: 120 ÷ 100 = 1.2, granted as 1',
    row: 34,
    type: 'psychoneurological',
    residents: 120,
    profile: [
      ['hairSalon', true],
      ['noUsableHairdresser', true],
    ],
    column: '101–150',
    figures: ['120 ÷ 100', '1.2', '1'],
    ids: ['I-1'],
  },
  {
    what: 'ward orderly: 5.25 × 4 groups = 21',
    row: 35,
    type: 'children-psychoneurological',
    residents: 40,
    profile: [
      ['groupsOf6', 1],
      ['groupsOf8', 2],
      ['groupsOf10', 1],
      ['groupsOf12', 0],
    ],
    column: '26–50',
    figures: ['5.25', '4', '21'],
    ids: ['I-6'],
  },
  {
    what: 'housekeeper: 51 ÷ 100 = 0.51, granted as 0.5, at least 1',
    row: 45,
    type: 'elderly-disabled',
    residents: 51,
    column: '51–100',
    figures: ['51 ÷ 100', '0.51', '0.5', '1'],
    ids: ['I-1', 'I-3'],
  },
  {
    what: 'exercise therapy: 60 ÷ 20 + 20 ÷ 40 = 3.5, at most 2 in one room',
    row: 61,
    type: 'elderly-disabled',
    residents: 120,
    profile: [
      ['severeMusculoskeletalResidents', 60],
      ['moderateMusculoskeletalResidents', 20],
      ['exerciseTherapyRooms', 1],
    ],
    column: '101–150',
    figures: ['60 ÷ 20', '20 ÷ 40', '3.5', '2'],
    ids: ['I-1', 'I-7'],
  },
  {
    what: 'nurse: 120 ÷ 50 = 2 posts × 5.25 = 10.5',
    row: 63,
    type: 'elderly-disabled',
    residents: 120,
    column: '101–150',
    figures: ['120 ÷ 50', '2', '5.25', '10.5'],
    ids: ['I-2', 'I-3'],
  },
];

const registration = { kk: '№ 343', ru: '№ 343', en: 'No. 343' };

/** A figure as the language writes it, with no other digit beside it. */
function figure(written: string, language: Language): RegExp {
  const local = language === 'en' ? written : written.replace(/\./g, ',');
  const escaped = local.replace(/[.]/g, '\\$&').replace(/ ÷ /g, '\\s*[÷/:]\\s*');
  return new RegExp(`(?<![\\d,.])${escaped}(?![\\d]|[.,]\\d)`);
}

function explain({ row, residents, type, profile }: Case, language?: unknown): string {
  return String(excel('EXPLAIN', row, residents, type, profile, undefined, language));
}

describe.each(cases.map((one) => [`row ${one.row}, ${one.what}`, one] as const))('%s', (_what, one) => {
  test.each(languages)('in %s: row, column, rule, arithmetic, doubts, citation, status', (language) => {
    const text = explain(one, language);
    const position = KZ_343_2021.sections.flatMap(({ positions }) => positions)[one.row - 1];
    expect(text).toContain(position?.name[language]);
    expect(text.split('\n')[0]).toMatch(new RegExp(`\\b${one.row}\\b`));
    expect(text).toContain(`${one.column}`);
    for (const written of one.figures) expect(text).toMatch(figure(written, language));
    for (const id of one.ids) expect(text).toContain(id);
    expect(text).toContain(registration[language]);
    expect(text).toContain('KZ-343-2021');
    expect(text).toMatch(/2023/);
    expect(text.split('\n').at(-1)).toMatch(new RegExp(`: ${fingerprints['KZ-343-2021']}$`));
  });

  test.each(languages)('in %s: names no doubt that was not used, and leaves nothing unfilled', (language) => {
    const text = explain(one, language);
    const named = [...new Set(text.match(/\b[ID]-\d\b/g) ?? [])].sort();
    expect(named).toEqual([...one.ids].sort());
    expect(text).not.toMatch(/[{}]|undefined|NaN|\[object|Infinity/);
  });

  test('says as many lines in each language', () => {
    const lines = languages.map((language) => explain(one, language).split('\n').length);
    expect(new Set(lines).size).toBe(1);
    expect(lines[0]).toBeGreaterThanOrEqual(6);
  });

  test('without a language speaks the workbook’s', () => {
    expect(explain(one)).toBe(explain(one, 'kk'));
  });
});

describe('what is not required or not determined', () => {
  test.each(languages)('in %s: the reason for none', (language) => {
    const reasons = [
      excel('EXPLAIN', 50, 120, 5, undefined, undefined, language), // for children
      excel('EXPLAIN', 2, 120, 5, undefined, undefined, language), // a dash
      excel('EXPLAIN', 77, 120, 5, [['library', false]], undefined, language), // no library
    ].map((text) => String(text).split('\n')[2]);
    expect(new Set(reasons).size).toBe(3);
    for (const reason of reasons) expect(reason).toMatch(/0/);
  });

  test.each(languages)('in %s: a type that the position does not exist for is looked up in no column', (language) => {
    expect(excel('EXPLAIN', 50, 120, 5, undefined, undefined, language)).not.toContain('101–150');
    expect(excel('EXPLAIN', 2, 120, 5, undefined, undefined, language)).toContain('101–150');
  });

  test.each(languages)('in %s: what is missing, by name', (language) => {
    const text = String(excel('EXPLAIN', 35, 40, 2, undefined, undefined, language));
    const groups = KZ_343_2021.profile.filter(({ id }) => id.startsWith('groupsOf'));
    for (const { name } of groups) expect(text).toContain(name[language]);
    expect(text).toContain('I-6');
  });

  test('a condition that nobody answered is said to be no "no"', () => {
    const text = String(excel('EXPLAIN', 77, 120, 5, undefined, undefined, 'en'));
    expect(text).toMatch(/library/i);
    expect(text).toMatch(/not given \(this does not count as “no”\)/);
  });
});

test('the typical norms: the user’s figure, and the act that decides', () => {
  const text = String(excel('EXPLAIN', 25, 120, 5, [['typicalNorm.plumber', '1,5']], undefined, 'en'));
  expect(text).toMatch(/1\.5/);
  expect(text).toMatch(/Labour Code.*101/);
});

test('more posts than the beds allow: a warning', () => {
  expect(excel('EXPLAIN', 63, 120, 5, [['nursePosts', 5]], undefined, 'en')).toMatch(/Warning.*5.*2.*50/);
});

test('a rounding of the profile is named as chosen there', () => {
  const profile = [['rounding', 'whole-up']];
  expect(excel('EXPLAIN', 45, 130, 5, profile, undefined, 'en')).toMatch(/1\.3.*2.*up.*whole.*profile/);
});

test('an empty position: empty text; a wrong one: an error', () => {
  expect(excel('EXPLAIN', '', 120, 5)).toBe('');
  expect(excel('EXPLAIN', 0, 120, 5)).toBe('');
  expectError(excel('EXPLAIN', 'космонавт', 120, 5), '#VALUE!', 'космонавт');
});
