import { excel, expectError } from './excel';

/** =NORMS.CHECKLIST(paragraph; [language]; [edition]): paragraphs 7, 10-1 and 23(5) as the order has them. */
test.each([
  ['7', 11],
  [7, 11],
  ['10-1', 4],
  ['10–1', 4],
  ['10 − 1', 4],
  ['23(5)', 4],
  [' 23 (5) ', 4],
  ['23', 4],
  ['п. 7', 11],
  ['п.7', 11],
  ['пункт 10-1', 4],
  ['7-тармақ', 11],
  ['paragraph 23(5)', 4],
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

test.each<[paragraph: unknown, repeated: string]>([
  ['8', '8'],
  [101, '101'],
  [235, '235'],
  [1000, '1000'],
  ['', ''],
  ['x', 'x'],
  [null, ''],
  [{ code: '#REF!' }, ''],
])('there is no paragraph %j: the sentence names those that are there', (paragraph, repeated) => {
  expectError(excel('CHECKLIST', paragraph), '#VALUE!', `«${repeated}»`, '7, 10-1, 23(5)');
});
