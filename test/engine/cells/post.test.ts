import { rule } from './rule-cases';
import { answerIn, answerOf, ask, normsAfter, stepsOf, type Known, type Short, type TypeId } from '../ask';

/** "5.25 units per round-the-clock post; a post is formed on at least so many beds" (I-2, I-3). */
describe.each<[row: number, what: string, type: TypeId, item: string]>([
  [36, 'ward orderly', 'elderly-disabled', 'wardPosts'],
  [63, 'nurse', 'children-psychoneurological', 'nursePosts'],
])('row %i, %s: a post on 50 beds', (row, _what, type, item) => {
  test.each<[residents: number, known: Known, answer: Short]>([
    [49, {}, `unknown: ${item}`],
    [50, {}, 5.25],
    [99, {}, 5.25],
    [100, {}, 10.5],
    [120, {}, 10.5],
    [501, {}, 52.5],
    [49, { beds: 50 }, 5.25],
    [120, { beds: 200 }, 21],
    [120, { beds: 49 }, `unknown: ${item}`],
    [120, { [item]: 3 }, 15.75],
    [120, { [item]: 0 }, 0],
    [20, { [item]: 1 }, 5.25],
    [120, { [item]: 1, beds: 20 }, 5.25],
  ])('%i residents, %j: %s', (residents, known, answer) => {
    expect(answerOf(row, type, residents, known)).toBe(answer);
  });
});

describe('row 37, supervision orderly: a post on 100 beds', () => {
  test.each<[residents: number, known: Known, answer: Short]>([
    [99, {}, 'unknown: supervisionPosts'],
    [100, {}, 5.25],
    [199, {}, 5.25],
    [200, {}, 10.5],
    [120, { supervisionPosts: 2 }, 10.5],
  ])('%i residents, %j: %s', (residents, known, answer) => {
    expect(answerOf(37, 'psychoneurological', residents, known)).toBe(answer);
  });

  test('only in psychoneurological organisations', () => {
    expect(answerOf(37, 'elderly-disabled', 200)).toBe('none: type');
    expect(answerOf(37, 'children-psychoneurological', 200)).toBe('none: type');
  });
});

describe('the steps', () => {
  test('posts that are not given are counted from the beds, and both assumptions are named', () => {
    const answer = ask(63, 'elderly-disabled', 120);
    expect(stepsOf('quantity', answer)).toEqual([{ step: 'quantity', item: 'beds', value: 120, source: 'residents' }]);
    expect(stepsOf('posts', answer)).toEqual([
      { step: 'posts', assumed: true, direction: 'down', item: 'beds', count: 120, perPost: 50, posts: 2 },
    ]);
    expect(stepsOf('product', answer)).toEqual([{ step: 'product', units: 5.25, count: 2, result: 10.5 }]);
    expect(answer.interpretations).toEqual(['I-2', 'I-3']);
  });

  test('beds that are given are no assumption', () => {
    const answer = ask(63, 'elderly-disabled', 120, { beds: 150 });
    expect(stepsOf('quantity', answer)).toEqual([{ step: 'quantity', item: 'beds', value: 150, source: 'given' }]);
    expect(answer.interpretations).toEqual(['I-2']);
  });

  test.each([
    [3, [{ step: 'too-many-posts', posts: 3, allowed: 2, per: { beds: 50 } }]],
    [2, []],
  ])('%i posts on 120 beds: warned when beds allow fewer', (nursePosts, warnings) => {
    expect(stepsOf('too-many-posts', ask(63, 'elderly-disabled', 120, { nursePosts }))).toEqual(warnings);
  });

  test('what is missing is the posts', () => {
    const answer = ask(63, 'elderly-disabled', 20);
    expect(answer).toMatchObject({ status: 'undetermined', missing: ['nursePosts'] });
    expect(stepsOf('missing', answer)).toEqual([{ step: 'missing', item: 'nursePosts' }]);
  });
});

test('an edition may settle that posts are always given', () => {
  const settled = normsAfter(({ interpretations }) => {
    for (const one of interpretations) if (one.governs === 'posts') one.choice = 'always-given';
  });
  expect(answerIn(settled, 63, 'elderly-disabled', 120)).toBe('unknown: nursePosts');
  expect(answerIn(settled, 63, 'elderly-disabled', 120, { nursePosts: 2 })).toBe(10.5);
});

describe('posts as other acts form them', () => {
  rule('always formed, in whole numbers', { units: 5, post: { per: { beds: 30 } } }, [
    [60, { beds: 29 }, 0],
    [60, { beds: 89 }, 10],
  ]);
  rule('a part counts as a post, at least one', { units: 5, post: { per: { beds: 30 }, started: true, atLeast: 1 } }, [
    [60, { beds: 0 }, 5],
    [60, { beds: 31 }, 10],
  ]);
  rule('on two kinds of bed', { units: 5, post: { per: { beds: 30, vehicles: 15 } } }, [
    [60, { beds: 59, vehicles: 29 }, 10],
    [60, { beds: 59 }, 'unknown: vehicles'],
  ]);
  rule('the units by another act', { units: 'groundsHa', post: { count: 'wardPosts', per: { beds: 30 } } }, [
    [60, { groundsHa: 4.75, wardPosts: 2 }, 9.5],
    [60, { groundsHa: 4.75, beds: 95 }, 14.25],
    [60, { wardPosts: 2 }, 'unknown: groundsHa'],
  ]);
});
