import { asText, inFormula } from '../../../src/workbook/sheet/literal';

describe('a text from data stays that text in a cell', () => {
  test.each([
    ['an ordinary name', 'Директор', 'Директор'],
    ['a name with brackets', 'Санитар (тазалаушы)', 'Санитар (тазалаушы)'],
    ['a quoted name', '«Шаңырақ» үйі', '«Шаңырақ» үйі'],
    ['a formula', '=1+1', "'=1+1"],
    ['a plus', '+7 701', "'+7 701"],
    ['a minus', '-Шаңырақ', "'-Шаңырақ"],
    ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['an apostrophe, which Excel would swallow', "'Шаңырақ'", "''Шаңырақ'"],
    ['a number', '15', "'15"],
    ['a date', '1/2', "'1/2"],
    ['a month and a year, a date in a Russian Excel', 'май 2024', "'май 2024"],
    ['a name with a number', 'Үй № 3', "'Үй № 3"],
    ['a truth value', 'TRUE', "'TRUE"],
    ['a truth value in Russian', 'ИСТИНА', "'ИСТИНА"],
    ['a line drawn for a signature', '____ (қолы)', "'____ (қолы)"],
    ['nothing', '', ''],
  ])('%s', (_, text, cell) => expect(asText(text)).toBe(cell));
});

test('quotation marks are doubled inside a formula', () => {
  expect(inFormula('Үй "Нұр"')).toBe('"Үй ""Нұр"""');
});
