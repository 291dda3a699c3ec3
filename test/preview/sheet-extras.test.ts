import { parseArea, type Area } from '../../src/preview/spreadsheet/address';
import { clearRules, moveRules, ruleAt, setRule, type SheetExtras } from '../../src/preview/spreadsheet/sheet-extras';

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

  test.each([
    ['a row above', { kind: 'rows', at: 0, count: 1 }, 'B3:B4', '$D$3*2', 'LEN(E4)'],
    ['a row between', { kind: 'rows', at: 2, count: 1 }, 'B2:B4', '$D$2*2', 'LEN(E4)'],
    ['a column before', { kind: 'columns', at: 2, count: 1 }, 'B2:B3', '$E$2*2', 'LEN(F3)'],
    ['the row of a limit deleted', { kind: 'rows', at: 1, count: -1 }, 'B2', '#REF!*2', 'LEN(E2)'],
  ] as const)('follows with its limits: %s', (_what, move, range, formula1, formula2) => {
    const sheet: SheetExtras = {};
    setRule(sheet, area('B2:B3'), { type: 'whole', operator: 'between', formula1: '$D$2*2', formula2: 'LEN(E3)' });
    moveRules(sheet, [move]);
    expect(sheet.dataValidations).toEqual([{ type: 'whole', operator: 'between', range, formula1, formula2 }]);
  });

  test('a choice from another sheet, and one in words, stay as they are', () => {
    const sheet: SheetExtras = {};
    setRule(sheet, area('B2'), { type: 'list', formula1: 'Norms!$A$1:$A$9' });
    setRule(sheet, area('B3'), { type: 'list', values: ['A1', 'B2'] });
    moveRules(sheet, [{ kind: 'rows', at: 0, count: 1 }]);
    expect(sheet.dataValidations).toEqual([
      { type: 'list', range: 'B3', formula1: 'Norms!$A$1:$A$9' },
      { type: 'list', range: 'B4', values: ['A1', 'B2'] },
    ]);
  });
});
