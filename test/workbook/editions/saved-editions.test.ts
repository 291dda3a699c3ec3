import { bytesOf, savedEditions, settingsOf, type SavedEdition } from '../../../src/workbook/editions/saved-editions';

const short: SavedEdition = { id: 'TEST-1', fingerprint: 'aa', text: '{"id":"TEST-1"}' };
const long: SavedEdition = { id: 'TEST-2', fingerprint: 'bb', text: 'ә'.repeat(250_000) };

const withSetting = (key: string, value: unknown): Map<string, unknown> =>
  new Map<string, unknown>(settingsOf([short, long])).set(key, value);

test('an edition is one part for each 100,000 letters, with a list of all', () => {
  const settings = settingsOf([short, long]);
  expect([...settings].map(([key, value]) => [key, value.length])).toEqual([
    ['staffing-norms-edition-TEST-1-0', 15],
    ['staffing-norms-edition-TEST-2-0', 100_000],
    ['staffing-norms-edition-TEST-2-1', 100_000],
    ['staffing-norms-edition-TEST-2-2', 50_000],
    ['staffing-norms-editions', 91],
  ]);
});

test('they come back as they were, in their order', () => {
  expect(savedEditions(settingsOf([long, short]))).toEqual([long, short]);
});

test('without editions there are no settings', () => expect(settingsOf([]).size).toBe(0));

test('a Kazakh letter takes two bytes', () => {
  // 250,000 letters of two bytes; three keys of 31 letters; a list of 46 under a key of 23.
  expect(bytesOf(settingsOf([long]))).toBe(500_000 + 3 * 31 + 46 + 23);
});

test('an edition without one of its parts has no text, and is let go when the rest is written', () => {
  const settings = new Map<string, unknown>(settingsOf([short, long]));
  settings.delete('staffing-norms-edition-TEST-2-1');
  const found = savedEditions(settings);
  expect(found).toEqual([short, { ...long, text: undefined }]);
  expect(savedEditions(settingsOf(found))).toEqual([short]);
});

test.each<[what: string, key: string, value: unknown]>([
  ['no list', 'staffing-norms-editions', undefined],
  ['no JSON', 'staffing-norms-editions', '[{'],
  ['no list in it', 'staffing-norms-editions', '{"id":"TEST-1"}'],
  ['entries that are none', 'staffing-norms-editions', '[1,null,"a",{"id":7},{"id":"a","fingerprint":"b"}]'],
  ['parts without end', 'staffing-norms-editions', '[{"id":"TEST-1","fingerprint":"aa","parts":1000000000}]'],
  ['parts that are no number', 'staffing-norms-editions', '[{"id":"TEST-1","fingerprint":"aa","parts":"1"}]'],
])('%s: no editions', (_what, key, value) => expect(savedEditions(withSetting(key, value))).toEqual([]));

test('a part that is no text is a part that is missing', () => {
  expect(savedEditions(withSetting('staffing-norms-edition-TEST-1-0', { id: 'TEST-1' }))[0]?.text).toBeUndefined();
});
