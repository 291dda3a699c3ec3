import { readRounding, roundings } from '../../../src/engine/rounding';
import { languages } from '../../../src/norms/languages';
import { sheetRounding } from '../../../src/workbook/facility/say-rounding';

describe.each(languages)('%s', (language) => {
  test.each(roundings)('%s is read back as it is said', (rounding) => {
    expect(readRounding(sheetRounding(language, rounding))).toBe(rounding);
  });
});

test('no word of another language stands on a sheet in Kazakh or Russian', () => {
  for (const language of ['kk', 'ru'] as const)
    for (const rounding of roundings) expect(sheetRounding(language, rounding)).not.toMatch(/[a-z]/i);
});
