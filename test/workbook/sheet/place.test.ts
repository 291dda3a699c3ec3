import { fixedReference, readPlace, reference } from '../../../src/workbook/sheet/place';

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

  test.each([
    ['B2', "'Бюджет 2026'!$B$2"],
    ['A2:C19', "'Бюджет 2026'!$A$2:$C$19"],
    ['$A$2', "'Бюджет 2026'!$A$2"],
  ])('%s stays where it is', (address, written) =>
    expect(fixedReference({ sheet: 'Бюджет 2026', address })).toBe(written),
  );

  test('an address without a sheet is none', () => expect(readPlace('B2')).toBeUndefined());
});
