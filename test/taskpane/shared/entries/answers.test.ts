import { answerFault, answeredProfile } from '../../../../src/taskpane/shared/entries/answers';
import { norms } from '../../norms-used';

test.each([
  ['vehicles', '2', undefined],
  ['vehicles', '', undefined],
  ['vehicles', '?', undefined],
  ['vehicles', '2,5', 'profileWhole'],
  ['vehicles', '-1', 'profileWhole'],
  ['groundsHa', '0,75', undefined],
  ['groundsHa', '0.75', undefined],
  ['groundsHa', 'бар', 'profileNumber'],
])('%s “%s”: %s', (item, text, key) => {
  expect(answerFault(norms, item, text)?.key).toBe(key);
});

test('a profile holds what is known; what is not known or cannot be read is absent', () => {
  const answers = { lift: 'yes', pool: 'no', pharmacy: '?', groundsHa: '0,75', vehicles: 'two' };
  expect([...answeredProfile(norms, answers).values]).toEqual([
    ['lift', true],
    ['pool', false],
    ['groundsHa', 0.75],
  ]);
});
