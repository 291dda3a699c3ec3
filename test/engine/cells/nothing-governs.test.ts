import { facility } from '../../../src/engine/facility';
import { requirement } from '../../../src/engine/requirement';
import { answerIn, ask, normsAfter, stepsOf } from '../ask';

/** An edition may leave open what the interpretations of this one settle. */
const silent = normsAfter((edition) => {
  edition.interpretations = edition.interpretations.filter(({ governs }) => governs === undefined);
});

test('nothing said of posts (I-2): their number is given, or asked for; beds stand in for nothing', () => {
  expect(answerIn(silent, 36, 'elderly-disabled', 120, { wardPosts: 2 })).toBe(10.5);
  expect(answerIn(silent, 36, 'elderly-disabled', 120)).toBe('unknown: wardPosts');
});

test('nothing said of fractions (I-1): a share is granted as it is', () => {
  expect(answerIn(silent, 44, 'elderly-disabled', 120)).toBeCloseTo(2.4, 9);
});

test('what nothing is said of names no interpretation', () => {
  const named = (row: number) => {
    const [asked, position] = [facility(silent, 4, 120), silent.byRow.get(row)];
    return asked && position && requirement(silent, asked, position).interpretations;
  };
  expect(named(44)).toStrictEqual([]); // 1 unit per 50 residents: no fractions
  expect(named(36)).toStrictEqual([]); // no posts, whose number is asked for
  expect(named(45)).toStrictEqual(['I-3']); // 1 unit per 100 beds: as many as residents
});

test('posts that are given are told as given', () => {
  expect(stepsOf('quantity', ask(36, 'elderly-disabled', 120, { wardPosts: 2, beds: 120 }))).toContainEqual({
    step: 'quantity',
    item: 'wardPosts',
    value: 2,
    source: 'given',
  });
});
