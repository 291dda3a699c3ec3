import { pagesOf, type PageLength } from '../../../../src/taskpane/facility/questions/question-pages';
import type { QuestionGroup } from '../../../../src/taskpane/facility/questions/questions';

const group = (id: string): QuestionGroup => ({ id, kind: 'needed', positions: [], questions: [] });
/** A facility with seven groups of questions, and an attached one with two. */
const asked = [
  { of: 'main', groups: ['1', '2', '3', '4', '5', '6', '7'].map(group) },
  { of: 'attached', groups: ['8', '9'].map(group) },
];

test.each<[length: PageLength, page: number, shown: string, from: number, to: number, pages: number]>([
  ['some', 0, 'main 1 2 3 4 5', 1, 5, 2],
  ['some', 1, 'main 6 7; attached 8 9', 6, 9, 2],
  ['some', 9, 'main 6 7; attached 8 9', 6, 9, 2],
  ['one', 7, 'attached 8', 8, 8, 9],
  ['all', 0, 'main 1 2 3 4 5 6 7; attached 8 9', 1, 9, 1],
])('%s, page %d: %s', (length, page, shown, from, to, pages) => {
  const found = pagesOf(asked, length, page);
  const told = found.shown.map(({ of, groups }) => [of, ...groups.map(({ id }) => id)].join(' ')).join('; ');
  expect([told, found.from, found.to, found.pages, found.all]).toEqual([shown, from, to, pages, 9]);
});

test('nothing to ask is one empty page', () => {
  expect(pagesOf([], 'some', 3)).toEqual({ at: 0, pages: 1, shown: [], from: 1, to: 0, all: 0 });
});
