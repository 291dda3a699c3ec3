import { isDateFormat, isPercentageFormat } from '../../src/editions/sheets/number-format';

test.each([
  ['dd.mm.yyyy', true],
  ['[$-419]d mmmm yyyy', true],
  ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', true],
  ['h:mm', true],
  ['[h]:mm', true],
  ['[h]', true],
  ['"Год "yyyy', true],
  ['General', false],
  ['0.0', false],
  ['0.0" m"', false],
  ['0.0\\ \\m', false],
  ['_-* #,##0.00\\ _s_o_m_-', false],
  ['#,##0_d', false],
  ['0*d', false],
  ['#,##0;[Red]-#,##0', false],
  ['#,##0.00\\ [$₸-43F]', false],
  ['[$MDL] 0', false],
])('%s shows a day or a time: %s', (format, isDay) => {
  expect(isDateFormat(format)).toBe(isDay);
});

test.each([
  ['0%', true],
  ['0.00%', true],
  ['[Red]0%', true],
  ['0" %"', false],
  ['0\\%', false],
  ['0_%', false],
  ['General', false],
])('%s shows hundredths: %s', (format, isPercentage) => {
  expect(isPercentageFormat(format)).toBe(isPercentage);
});
