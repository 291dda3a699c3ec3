import { readSaved } from '../../src/workbook/settings';

const defaults = { language: undefined, edition: undefined, rounding: undefined };

describe('settings as they were saved', () => {
  test.each([
    [
      'all of them',
      '{"language":"ru","edition":"KZ-343-2021","rounding":"half-down"}',
      { language: 'ru', edition: 'KZ-343-2021', rounding: 'half-down' },
    ],
    ['some', '{"language":"kk"}', { ...defaults, language: 'kk' }],
    ['a language that there is not', '{"language":"de"}', defaults],
    ['a rounding that there is not', '{"rounding":"third-down"}', defaults],
    ['an edition that is no text', '{"edition":7}', defaults],
    ['no object', '"kk"', defaults],
    ['no JSON', 'kk', defaults],
    ['null', 'null', defaults],
  ])('%s', (_, saved, settings) => expect(readSaved(saved)).toEqual(settings));
});
