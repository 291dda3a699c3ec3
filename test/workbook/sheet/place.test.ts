import { readPlace, reference } from '../../../src/workbook/sheet/place';

describe('references', () => {
  test.each([
    ['Sheet1!B2', 'Sheet1', 'B2'],
    ["'Бюджет 2026'!A1:B2", 'Бюджет 2026', 'A1:B2'],
    ["'Үй ''Нұр'''!$B$2", "Үй 'Нұр'", '$B$2'],
    ["'!'!C3", '!', 'C3'],
  ])('%s is read', (text, sheet, address) => expect(readPlace(text)).toEqual({ sheet, address }));

  test('a sheet’s apostrophes are doubled', () => {
    expect(reference({ sheet: "Үй 'Нұр'", address: 'B2' })).toBe("'Үй ''Нұр'''!B2");
  });

  test('an address without a sheet is none', () => expect(readPlace('B2')).toBeUndefined());
});
