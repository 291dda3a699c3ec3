import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';
import fingerprints from '../../src/norms/fingerprints.json';
import { defaultSettings } from '../../src/functions/workbook-settings';
import { functionsApi } from '../../src/start/functions-api';
import { excel, expectError } from './excel';

/** Editions that a workbook brings along, as its formulas ask them. */
const { loadEdition, unloadEdition, setWorkbookSettings } = functionsApi();

// INVENTED: there is no such edition. The figures of the order of 2021, from its repeal on, without paragraph 23(5).
const { homeCare: _, ...withoutHomeCare } = KZ_343_2021;
const invented = { ...withoutHomeCare, id: 'TEST-2023', inForce: { from: '2023-07-01' } };
const fingerprint = '0123456789abcdef'.repeat(4);

beforeEach(() => loadEdition(invented, fingerprint));
afterEach(() => {
  unloadEdition('TEST-2023');
  setWorkbookSettings(defaultSettings);
});

const edition = (wanted?: unknown): unknown[] => (excel('EDITION', wanted) as unknown[][]).map(([, value]) => value);

test('it is asked by its id, or on a date from which it is in force', () => {
  expect(edition('test-2023')).toEqual(edition('TEST-2023'));
  expect(edition('01.07.2023')[0]).toBe('TEST-2023');
  expect(edition('30.06.2023')[0]).toBe('KZ-343-2021');
  expect(excel('REQUIRED_STAFF', 33, 120, 5, undefined, 'TEST-2023')).toBe(3.5);
});

test('an edition without an end has none, and the fingerprint is its own', () => {
  const [id, , , from, until, , own] = edition('TEST-2023');
  expect([id, from, until, own]).toEqual(['TEST-2023', '01.07.2023', '', fingerprint]);
  expect(
    String(excel('EXPLAIN', 33, 120, 5, undefined, 'TEST-2023'))
      .split('\n')
      .at(-1),
  ).toContain(fingerprint);
});

test('taken away it is asked no more, and the sentence names what is left', () => {
  unloadEdition('TEST-2023');
  expectError(excel('EDITION', 'TEST-2023'), '#VALUE!', '«TEST-2023»', /: KZ-343-2021\.$/);
  expectError(excel('EDITION', '01.07.2023'), '#N/A', 'KZ-343-2021');
});

test('as the workbook’s own edition it answers where none is named', () => {
  setWorkbookSettings({ ...defaultSettings, edition: 'TEST-2023' });
  expect(edition()[0]).toBe('TEST-2023');
});

test('paragraph 23(5) is asked of the workbook’s own edition, which must be there and have it', () => {
  setWorkbookSettings({ ...defaultSettings, edition: 'TEST-2023' });
  expectError(excel('HOME_CARE', true, true, true, 'none'), '#VALUE!', 'TEST-2023', 'тармақ жоқ');
  setWorkbookSettings({ ...defaultSettings, edition: 'TEST-2024' });
  expectError(excel('HOME_CARE', true, true, true, 'none'), '#VALUE!', '«TEST-2024»');
});

/** The edition of the add-in, as asked without one, by its id and on a day of its force. */
const builtIn = (): unknown[] =>
  [undefined, 'KZ-343-2021', '01.01.2023'].map((wanted) => excel('REQUIRED_STAFF', 33, 120, 5, undefined, wanted));

test.each(['KZ-343-2021', 'kz-343-2021'])('what comes with the add-in is never replaced nor taken away: %s', (id) => {
  loadEdition({ ...KZ_343_2021, id, sections: [] }, fingerprint);
  expect([...builtIn(), edition()[6]]).toEqual([3.5, 3.5, 3.5, fingerprints['KZ-343-2021']]);
  unloadEdition(id);
  expect([...builtIn(), edition()[6]]).toEqual([3.5, 3.5, 3.5, fingerprints['KZ-343-2021']]);
});
