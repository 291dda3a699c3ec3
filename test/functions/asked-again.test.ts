import fc from 'fast-check';
import { readPosition } from '../../src/engine/arguments/position';
import { readQuestion } from '../../src/engine/question';
import { loadedEditions } from '../../src/functions/loaded-editions';
import { questionsReadBy } from '../../src/functions/question';
import { RecentQuestions } from '../../src/functions/recent-questions';
import { defaultSettings } from '../../src/functions/workbook-settings';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';
import { functionsApi } from '../../src/start/functions-api';
import { excel, expectError } from './excel';

/** What was just asked is not read again, and never answers for another question, edition or setting. */
const { loadEdition, unloadEdition, setWorkbookSettings } = functionsApi();
afterEach(() => {
  unloadEdition('TEST-2030');
  setWorkbookSettings(defaultSettings);
});

test('the same call under another language, rounding or edition', () => {
  // Row 44: a unit per 50 residents, 120 / 50 = 2.4.
  const share = () => excel('REQUIRED_STAFF', 44, 120, 5);
  const driver = () => excel('REQUIRED_STAFF', 'driver', 120, 5);
  expect(share()).toBe(2);
  expectError(driver(), '#N/A', 'көлік құралдары');
  setWorkbookSettings({ ...defaultSettings, language: 'en', rounding: 'exact' });
  expect(share()).toBe(2.4);
  expectError(driver(), '#N/A', /vehicles/i);
  loadEdition({ ...KZ_343_2021, id: 'TEST-2030' }, '');
  setWorkbookSettings({ ...defaultSettings, edition: 'TEST-2030' });
  expect(share()).toBe(2);
  unloadEdition('TEST-2030');
  expectError(share(), '#VALUE!', 'TEST-2030');
});

test('an edition that was loaded anew answers by its new figures', () => {
  const ask = () => excel('REQUIRED_STAFF', 1, 120, 5, undefined, 'TEST-2030');
  const loadWith = (units: number) => {
    const sections = structuredClone(KZ_343_2021.sections);
    for (const position of sections.flatMap(({ positions }) => positions))
      if (position.row === 1) position.cells = [{ span: KZ_343_2021.columns.length, units }];
    loadEdition({ ...KZ_343_2021, id: 'TEST-2030', sections }, '');
  };
  loadWith(3);
  expect(ask()).toBe(3);
  loadWith(4);
  expect(ask()).toBe(4);
});

test('a range whose cells have changed since', () => {
  const profile = [
    ['vehicles', 2],
    ['tractors', 1],
  ];
  const ask = () => excel('REQUIRED_STAFF', 'driver', 120, 5, profile);
  expect(ask()).toBe(2);
  profile[0] = ['vehicles', 3];
  expect(ask()).toBe(3);
  profile.pop();
  expect(ask()).toBe(3);
});

const ground = () => ({
  loaded: loadedEditions().values(),
  byDefault: defaultSettings.edition,
  rounding: undefined,
  readPosition,
});

const cell = fc.constantFrom('vehicles', 'pool', 'иә', '?', '', 0, 1, 2, '1', true, false, null, undefined);
const profile = fc.oneof(cell, fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { maxLength: 3 }));
const type = fc.constantFrom(5, '5', 'elderly-disabled', 4, null, 'nothing');
const edition = fc.constantFrom(undefined, null, 'KZ-343-2021', 'kz-343-2021', 44_562, 'nothing');

test('whatever was asked before, a question is read as if it were the first', () => {
  const questionOf = questionsReadBy(readPosition);
  const call = fc.record({ type, profile, edition });
  fc.assert(
    fc.property(fc.array(call, { minLength: 2, maxLength: 30 }), (calls) => {
      for (const one of calls)
        expect(questionOf(one.type, one.profile, one.edition)).toEqual(
          readQuestion(ground(), one.type, one.profile, one.edition),
        );
    }),
  );
});

test('no more is kept than the last few, and no range that is larger than any profile', () => {
  const recent = new RecentQuestions();
  const question = readQuestion(ground(), 5, null, null);
  for (let at = 0; at < 100; at += 1) recent.keep(5, at, null, question);
  expect([0, 91, 92, 99].map((at) => recent.find(5, at, null) !== undefined)).toEqual([false, false, true, true]);
  const large = Array.from({ length: 201 }, (_, at) => [at, 1]);
  recent.keep(5, large, null, question);
  expect(recent.find(5, large, null)).toBeUndefined();
});
