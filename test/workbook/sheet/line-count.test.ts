import { linesOf } from '../../../src/workbook/sheet/line-count';

test.each([
  ['nothing', '', 10, 1],
  ['as much as fits', 'он екі әрі', 10, 1],
  ['a word too many', 'он екі әріптер', 10, 2],
  ['each word on a line', 'жүргізуші жүргізуші', 10, 2],
  ['a word longer than a line', 'электромонтёр', 10, 2],
  ['a long word after a short one', 'бас электромонтёр', 10, 3],
])('%s', (_, text, width, lines) => expect(linesOf(text, width)).toBe(lines));
