import { freeSheetName, isSheetName } from '../../../src/workbook/sheet/sheet-name';

describe('what Excel takes for a sheet’s name', () => {
  test.each([
    ['Штат', true],
    ['Штат 2026 (жоба)', true],
    ["Үй 'Нұр' штаты", true],
    ['ш'.repeat(31), true],
    ['ш'.repeat(32), false],
    ['', false],
    ['  ', false],
    ['Штат/2026', false],
    ['Штат: жоба', false],
    ['Штат?', false],
    ['[Штат]', false],
    ["'Штат", false],
    ['History', false],
  ])('%s: %s', (name, isTaken) => expect(isSheetName(name)).toBe(isTaken));
});

describe('a free name', () => {
  test.each([
    ['free as it is', 'Штат', ['Бюджет'], 'Штат'],
    ['taken', 'Штат', ['Штат'], 'Штат (2)'],
    ['taken in other letters', 'Штат', ['ШТАТ', 'штат (2)'], 'Штат (3)'],
    ['too long with its number', 'ш'.repeat(31), ['ш'.repeat(31)], `${'ш'.repeat(27)} (2)`],
  ])('%s', (_, name, taken, free) => expect(freeSheetName(name, taken)).toBe(free));
});
