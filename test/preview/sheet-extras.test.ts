import { parseArea, type Area } from '../../src/preview/spreadsheet/address';
import { clearRules, ruleAt, setRule, type SheetExtras } from '../../src/preview/spreadsheet/sheet-extras';

const area = (a1: string): Area => parseArea(a1) as Area;

/** A sheet on which whole numbers alone may be typed in this range. */
function sheetWithRule(range: string): SheetExtras {
  const sheet: SheetExtras = {};
  setRule(sheet, area(range), { type: 'whole' });
  return sheet;
}

const ranges = ({ dataValidations }: SheetExtras): string[] => (dataValidations ?? []).map(({ range }) => range);

describe('a rule of what may be typed', () => {
  test.each([
    ['all of it', 'A1:C3', []],
    ['what is beside it', 'E1:F9', ['A1:C3']],
    ['its first row', 'A1:C1', ['A2:C3']],
    ['its middle', 'B2', ['A1:C1 A3:C3 A2 C2']],
    ['a corner and more', 'C3:D9', ['A1:C2 A3:B3']],
  ])('is cleared from %s', (_what, cleared, left) => {
    const sheet = sheetWithRule('A1:C3');
    clearRules(sheet, area(cleared));
    expect(ranges(sheet)).toEqual(left);
  });

  test('takes the place of an earlier one', () => {
    const sheet = sheetWithRule('A1:A3');
    setRule(sheet, area('A2'), { type: 'list', values: ['yes', 'no'] });
    expect(ranges(sheet)).toEqual(['A1 A3', 'A2']);
    expect(ruleAt(sheet, area('A2'))?.type).toBe('list');
    expect(ruleAt(sheet, area('A3'))?.type).toBe('whole');
    expect(ruleAt(sheet, area('B1'))).toBeNull();
  });
});
