import { parseInput } from '../../src/preview/office/excel/input';

test.each([
  ['a number', 1.5, 1.5],
  ['a number as text', '1.5', 1.5],
  ['a number below zero', '-3', -3],
  ['a number with a decimal comma: text, as in an English Excel', '1,5', '1,5'],
  ['a truth value as text', 'true', true],
  ['text behind an apostrophe', "'007", { text: '007' }],
  ['a formula behind an apostrophe', "'=A1", { text: '=A1' }],
  ['a formula', '=A1', '=A1'],
  ['text', 'Директор', 'Директор'],
  ['an empty text: the cell is emptied', '', ''],
  ['null: the cell is left alone', null, undefined],
])('%s', (_name, value, expected) => {
  expect(parseInput(value)).toEqual(expected);
});

test('anything else is refused', () => {
  expect(() => parseInput({})).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
});
