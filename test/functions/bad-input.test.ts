import { callRaw, CellError, errorIn, excel, expectError } from './excel';
import { inEachLanguage } from './in-each-language';

/** What people give by mistake: an error with a sentence that says what to do, in the workbook's language. */
const divideByZero = { code: '#DIV/0!' };

interface Wrong {
  readonly what: string;
  readonly position?: unknown;
  readonly residents?: unknown;
  readonly type?: unknown;
  readonly profile?: unknown;
  readonly edition?: unknown;
  /** What the message must name, in every language. */
  readonly says?: readonly (string | RegExp)[];
  readonly code?: '#N/A';
}

const lift = ['lift', true];
const wrongs: readonly Wrong[] = [
  // Residents.
  { what: 'no residents', residents: '' },
  { what: 'residents omitted', residents: null },
  { what: 'an empty residents cell, as some Excels send it', residents: 0 },
  { what: 'residents in words', residents: 'сто двадцать', says: ['сто двадцать'] },
  { what: 'residents as text', residents: '120', says: ['120'] },
  { what: 'half a resident', residents: 120.5, says: [/120[.,]5/] },
  { what: 'a negative', residents: -5, says: ['-5'] },
  { what: 'more than can be counted', residents: 1e17 },
  { what: 'TRUE for residents', residents: true },
  { what: 'an error for residents', residents: divideByZero },
  { what: '31 in an attached unit', residents: 31, type: 'assisted-living', says: ['6', '30', '31'] },
  { what: '5 in an attached unit', residents: 5, type: 1, says: ['6', '30', '5'] },
  // Type.
  { what: 'no type', type: '' },
  { what: 'type omitted', type: null },
  { what: 'an empty type cell', type: 0 },
  { what: 'an unknown type', type: 'мектеп-интернат', says: ['мектеп-интернат'] },
  { what: 'a type that does not exist', type: 9, says: ['9'] },
  { what: 'TRUE for a type', type: true },
  { what: 'an error for a type', type: divideByZero },
  // Position.
  { what: 'TRUE for a position', position: true },
  { what: 'an error for a position', position: divideByZero },
  { what: 'an unknown position', position: 'космонавт', says: ['космонавт'] },
  { what: 'a row that does not exist', position: 79, says: ['79'] },
  // Profile.
  { what: 'a profile with three columns', profile: [['lift', true, 'note']], says: ['3'] },
  { what: 'a profile with one column', profile: [['lift'], ['pool']], says: ['1'] },
  { what: 'an unknown item', profile: [lift, ['вертолётная площадка', 1]], says: ['2', 'вертолётная площадка'] },
  { what: 'a misspelt item', profile: [lift, ['vehicle', 1]], says: ['2', 'vehicle', 'vehicles'] },
  { what: 'an item twice', profile: [lift, ['pool', true], ['lift', false]], says: ['3', '1'] },
  {
    what: 'an item twice, by two names',
    profile: [
      ['Лифт бар', true],
      ['There is a lift', true],
    ],
    says: ['2', '1'],
  },
  { what: 'a value without an item', profile: [lift, ['', 5]], says: ['2'] },
  { what: 'no answer to yes or no', profile: [lift, ['pool', 'возможно']], says: ['2', 'возможно'] },
  { what: 'half a vehicle', profile: [lift, ['vehicles', 1.5]], says: ['2', /1[.,]5/] },
  { what: 'fewer than no vehicles', profile: [['vehicles', -1]], says: ['1', '-1'] },
  { what: 'hectares in words', profile: [['groundsHa', 'много']], says: ['1', 'много'] },
  { what: 'TRUE for a count', profile: [['vehicles', true]], says: ['1'] },
  { what: 'an unknown rounding', profile: [['rounding', 'down']], says: ['1', /half|½/, /exact|точно|дәл/] },
  { what: 'an error in the profile', profile: [lift, ['pool', divideByZero]], says: ['2'] },
  { what: 'an error for an item', profile: [lift, [divideByZero, true]], says: ['2'] },
  { what: 'one number for a position that asks for none', position: 'Директор', profile: 5 },
  { what: 'one number for a position that asks for more', position: 61, profile: 5 },
  { what: 'one error for a profile', position: 21, profile: divideByZero },
  { what: 'one text for a count', position: 21, profile: 'много', says: ['много'] },
  // Edition.
  { what: 'an unknown edition', edition: 'KZ-230-2023', says: ['KZ-230-2023', 'KZ-343-2021'] },
  { what: 'a day that does not exist', edition: '31.02.2022', says: ['31.02.2022', 'KZ-343-2021'] },
  { what: 'TRUE for an edition', edition: true },
  { what: 'an error for an edition', edition: divideByZero },
  { what: 'a date after the repeal', edition: '01.07.2023', code: '#N/A', says: ['KZ-343-2021', /2023/] },
  { what: 'a date before it was in force', edition: 44197, code: '#N/A', says: ['KZ-343-2021', /2021/] },
];

function ask({ position = 33, residents = 120, type = 5, profile, edition }: Wrong): unknown {
  return excel('REQUIRED_STAFF', position, residents, type, profile, edition);
}

describe.each(wrongs.map((wrong) => [wrong.what, wrong] as const))('%s', (_what, wrong) => {
  const { code = '#VALUE!', says = [] } = wrong;

  test('an error with a message in each language', () => {
    inEachLanguage(() => expectError(ask(wrong), code, ...says));
  });

  test('the messages differ in language alone', () => {
    const messages = inEachLanguage(() => errorIn(ask(wrong)).message);
    expect(new Set(messages).size).toBe(3);
  });
});

/** What is wrong for one function is wrong for all that take it. */
describe('the same mistakes in the other functions', () => {
  const everywhere = wrongs.filter(({ position, profile }) => position === undefined && profile === undefined);
  test.each(everywhere.map((wrong) => [wrong.what, wrong] as const))('%s', (_what, wrong) => {
    const { residents = 120, type = 5, edition, code = '#VALUE!', says = [] } = wrong;
    expectError(excel('STAFF_GAP', 33, 1, residents, type, undefined, edition), code, ...says);
    expectError(excel('STAFF_TABLE', residents, type, undefined, edition), code, ...says);
    expectError(excel('TOTAL_STAFF', residents, type, undefined, undefined, edition), code, ...says);
    expectError(excel('EXPLAIN', 33, residents, type, undefined, edition), code, ...says);
    expectError(excel('EXPLAIN_GAP', 33, 1, residents, type, undefined, edition), code, ...says);
    expectError(excel('GAP_BY_SECTION', 33, 1, residents, type, undefined, edition), code, ...says);
    expectError(excel('INSTITUTION_TABLE', [[type, residents]], undefined, edition), code, ...says);
  });

  const editions = everywhere.filter(({ edition }) => edition !== undefined);
  test.each(editions.map((wrong) => [wrong.what, wrong] as const))('%s, where no facility is asked', (_what, wrong) => {
    const { edition, code = '#VALUE!', says = [] } = wrong;
    const shown = [
      excel('EDITION', edition),
      excel('POSITIONS', undefined, undefined, edition),
      excel('FACILITY_TYPES', undefined, edition),
      excel('PROFILE_ITEMS', undefined, undefined, edition),
      excel('CHECKLIST', '7', undefined, edition),
      excel('LIMIT', 'bus', 120, undefined, edition),
    ];
    for (const one of shown) expectError(one, code, ...says);
  });

  test.each<[language: unknown, says: string]>([
    ['de', '«de»'],
    ['казахский', '«казахский»'],
    [5, '«5»'],
    [true, '«true»'],
    [divideByZero, '«тіл»'],
  ])('%j is no language', (language, says) => {
    const shown = [
      excel('STAFF_TABLE', 120, 5, undefined, undefined, language),
      excel('EXPLAIN', 33, 120, 5, undefined, undefined, language),
      excel('POSITIONS', undefined, language),
      excel('FACILITY_TYPES', language),
      excel('PROFILE_ITEMS', undefined, language),
      excel('EXPLAIN_GAP', 33, 1, 120, 5, undefined, undefined, language),
      excel('GAP_BY_SECTION', 33, 1, 120, 5, undefined, undefined, language),
      excel('INSTITUTION_TABLE', [[5, 120]], undefined, undefined, language),
      excel('CHECKLIST', '7', language),
      excel('HOME_CARE_REASON', true, true, true, 'none', language),
    ];
    for (const one of shown) expectError(one, '#VALUE!', says);
  });

  test.each([5, '5', 'много'])('%j is no profile of a whole facility', (profile) => {
    expectError(excel('STAFF_TABLE', 120, 5, profile), '#VALUE!');
    expectError(excel('TOTAL_STAFF', 120, 5, profile), '#VALUE!');
  });
});

describe('what looks wrong and is not', () => {
  test.each<[what: string, given: Omit<Wrong, 'what'>, shown: unknown]>([
    ['a thousand million residents', { residents: 1e9 }, 10],
    ['0,75 with a comma', { position: 23, profile: [['groundsHa', '0,75']] }, 1],
    ['0,74 with a comma', { position: 23, profile: [['groundsHa', '0,74']] }, 0],
    ['да', { position: 77, profile: [['library', 'да']] }, 1],
    ['иә', { position: 77, profile: [['library', 'иә']] }, 1],
    ['ИӘ', { position: 77, profile: [['library', 'ИӘ']] }, 1],
    ['жоқ', { position: 77, profile: [['library', 'жоқ']] }, 0],
    ['нет', { position: 77, profile: [['library', 'нет']] }, 0],
    ['no', { position: 77, profile: [['library', 'no']] }, 0],
    ['an empty profile', { profile: '' }, 3.5],
    ['a profile of an empty cell, as some Excels send it', { profile: 0 }, 3.5],
    [
      'a profile of empty rows',
      {
        profile: [
          ['', ''],
          [null, null],
          [0, 0],
        ],
      },
      3.5,
    ],
    ['an empty edition', { edition: '' }, 3.5],
    ['an edition of an empty cell', { edition: 0 }, 3.5],
    ['an item that the position does not ask for', { profile: [['vehicles', 4]] }, 3.5],
  ])('%s', (_what, given, shown) => {
    expect(ask({ what: '', ...given })).toBe(shown);
  });

  test.each(['?', ' ? ', '', null, 0])('%j in the profile is not known, and never "no"', (value) => {
    expectError(ask({ what: '', position: 77, profile: [['library', value]] }), '#N/A');
  });
});

test('a language with spaces and capitals is understood; a blank one is the workbook’s', () => {
  expect(excel('FACILITY_TYPES', ' RU ')).toEqual(excel('FACILITY_TYPES', 'ru'));
  expect(excel('FACILITY_TYPES', 'ru')).not.toEqual(excel('FACILITY_TYPES', 'kk'));
  for (const blank of ['', ' ', 0, null]) expect(excel('FACILITY_TYPES', blank)).toEqual(excel('FACILITY_TYPES', 'kk'));
});

test('what no cell can hold, yet somebody passed, is told like any other wrong value', () => {
  const unreadable = Object.assign(() => 0, {
    toString: (): never => {
      throw new Error('unreadable');
    },
  });
  expectError(callRaw('LIMIT', [unreadable, 120]), '#VALUE!', '(?)');
});

test('an error is an error of Excel’s own', () => {
  expect(ask({ what: '', residents: 0 })).toBeInstanceOf(CellError);
});
