import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';
import { languages } from '../../src/norms/languages';
import { column, excel, errorIn } from './excel';

/** The spilled lists: POSITIONS, FACILITY_TYPES, PROFILE_ITEMS. */
const rowsOf = (name: string, ...given: unknown[]): unknown[][] => excel(name, ...given) as unknown[][];

describe('POSITIONS', () => {
  test('all 78, in the printed order', () => {
    expect(rowsOf('POSITIONS').map(([, row]) => row)).toEqual(Array.from({ length: 78 }, (_, at) => at + 1));
    for (const blank of ['', 0, null]) expect(rowsOf('POSITIONS', blank)).toEqual(rowsOf('POSITIONS'));
  });

  test('name, row, section, id, facility types', () => {
    expect(rowsOf('POSITIONS', undefined, 'en')[52]).toEqual([
      'Psychiatrist (psychotherapist)',
      53,
      'Social-medical services',
      'psychiatrist',
      '2, 4, 5',
    ]);
  });

  // 59 rows have no footnotes; the others name their types.
  test.each([
    [1, 60], // 34
    [2, 69], // 35, 50, 53, 67–73
    [3, 72], // 34, 36, 50, 54, 56, 57, 67–73
    [4, 69], // 34, 36, 37, 51, 53, 65, 70–72, 74
    [5, 66], // 36, 51, 53, 56, 57, 65, 74
  ])('of type %i: %i', (type, count) => {
    expect(rowsOf('POSITIONS', type)).toHaveLength(count);
  });

  test.each(KZ_343_2021.types.flatMap(({ id }) => languages.map((language) => [id, language] as const)))(
    'each name listed for %s in %s is understood',
    (type, language) => {
      const listed = rowsOf('POSITIONS', type, language);
      const answers = excel('REQUIRED_STAFF', column(listed.map(([name]) => name)), 20, type) as unknown[][];
      const byRow = excel('REQUIRED_STAFF', column(listed.map(([, row]) => row)), 20, type) as unknown[][];
      expect(answers).toEqual(byRow);
      const wrong = answers.flat().filter((answer) => typeof answer !== 'number' && errorIn(answer).code !== '#N/A');
      expect(wrong).toEqual([]);
    },
  );
});

describe('FACILITY_TYPES', () => {
  test('name, id, footnote', () => {
    const ids = [
      ['assisted-living', 1],
      ['children-psychoneurological', 2],
      ['children-musculoskeletal', 3],
      ['psychoneurological', 4],
      ['elderly-disabled', 5],
    ];
    expect(rowsOf('FACILITY_TYPES').map(([, id, footnote]) => [id, footnote])).toEqual(ids);
  });

  test.each(languages)('each name in %s is understood', (language) => {
    const names = rowsOf('FACILITY_TYPES', language).map(([name]) => name);
    expect(names.map((name) => excel('REQUIRED_STAFF', 33, 20, name))).toEqual([1, 1.5, 1.5, 1.5, 1.5]);
  });
});

describe('PROFILE_ITEMS', () => {
  const asked = (type?: unknown) => new Map(rowsOf('PROFILE_ITEMS', type).map(([, id, , rows]) => [id, rows]));

  test('which rows ask', () => {
    expect(asked().get('beds')).toBe('36, 37, 45, 63');
    expect(asked('elderly-disabled').get('beds')).toBe('36, 45, 63');
    expect(asked().get('studyGroups')).toBe('68, 70, 73');
    expect(asked().get('rounding')).toBe(''); // no row asks for it, and it is for all fractions
    expect(asked('psychoneurological').get('studyGroups')).toBe('70');
    expect(asked('elderly-disabled').has('studyGroups')).toBe(false);
    expect(asked('elderly-disabled').has('hairSalon')).toBe(false);
    expect(asked('assisted-living').has('beds')).toBe(false);
  });

  test('a type is asked nothing that would not be heard: what is missing is always listed', () => {
    for (const { id } of KZ_343_2021.types) {
      const listed = asked(id);
      const rows = Array.from({ length: 78 }, (_, at) => at + 1);
      const missing = excel('REQUIRED_STAFF', column(rows), 20, id) as unknown[][];
      const names = rowsOf('PROFILE_ITEMS', id).map(([name]) => String(name));
      const unlisted = missing
        .flat()
        .filter(
          (answer) => typeof answer !== 'number' && !names.some((name) => errorIn(answer).message.includes(name)),
        );
      expect([id, listed.size > 0, unlisted]).toEqual([id, true, []]);
    }
  });

  test.each(languages)('each name in %s is understood, and ? is always an answer', (language) => {
    const names = rowsOf('PROFILE_ITEMS', undefined, language).map(([name]) => [name, '?']);
    expect(excel('REQUIRED_STAFF', 33, 120, 5, names)).toBe(3.5);
  });
});
