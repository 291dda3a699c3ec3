import { brokenRuns, brokenCount } from '../../../src/workbook/repair/broken-cells';
import { isBroken, repairedFormula } from '../../../src/workbook/repair/repaired-formula';

describe('a formula as it is written back', () => {
  const cases: [string, string | undefined][] = [
    ['=_xldudf_NORMS_REQUIRED_STAFF(33,B2,4)', '=NORMS.REQUIRED_STAFF(33,B2,4)'],
    ['=@_xldudf_NORMS_TOTAL_STAFF(B2,4)*2', '=@NORMS.TOTAL_STAFF(B2,4)*2'],
    ['=NORMS.REQUIRED_STAFF(33,B2,4)', '=NORMS.REQUIRED_STAFF(33,B2,4)'],
    [
      '=IFERROR(_xldudf_NORMS_STAFF_GAP(33,_xldudf_NORMS_LIMIT("bus",B2),B2,4),"_xldudf_NORMS_X(")',
      '=IFERROR(NORMS.STAFF_GAP(33,NORMS.LIMIT("bus",B2),B2,4),"_xldudf_NORMS_X(")',
    ],
    ["='C:\\Office\\ANALYS32.XLL'!_xldudf_NORMS_REQUIRED_STAFF(33,B2,4)", '=NORMS.REQUIRED_STAFF(33,B2,4)'],
    [
      '=@[2]!_xldudf_NORMS_LIMIT("bus",[2]!_xldudf_NORMS_LIMIT("bus",B2))',
      '=@NORMS.LIMIT("bus",NORMS.LIMIT("bus",B2))',
    ],
    ['=Book.xla!NORMS.REQUIRED_STAFF(33,[3]Лист1!B2,4)', '=NORMS.REQUIRED_STAFF(33,[3]Лист1!B2,4)'],
    ['=SUM(B2:B9)', undefined],
    ['=[2]!_xldudf_OTHER_F(1)', undefined],
    ['=_xldudf_OTHER_F(1)', undefined],
    ['="=NORMS.X(1)"', undefined],
  ];
  test.each(cases)('%s', (formula, repaired) => expect(repairedFormula(formula)).toBe(repaired));
});

describe('which formulas are broken', () => {
  const cases: [string, unknown, boolean][] = [
    ['=NORMS.REQUIRED_STAFF(33,B2,4)', '#NAME?', true],
    ['=NORMS.REQUIRED_STAFF(33,B2,4)', 2, false],
    ['=NORMS.REQUIRED_STAFF(33,B2,4)', '#N/A', false],
    ['=IFERROR(_xldudf_NORMS_REQUIRED_STAFF(33,B2,4),"")', '', true],
    ['=SUM(C2:C9)', '#NAME?', false],
    ['=[2]!_xldudf_NORMS_REQUIRED_STAFF(33,B2,4)', 2, true],
    ["='C:\\Office\\ANALYS32.XLL'!NORMS.REQUIRED_STAFF(33,B2,4)", 2, true],
  ];
  test.each(cases)('%s shows %j: %s', (formula, value, broken) => expect(isBroken(formula, value)).toBe(broken));
});

test('formulas one under the other are written back in one piece, nothing between them is touched', () => {
  const own = (row: number): string => `=NORMS.REQUIRED_STAFF(A${row},B$1,4)`;
  const runs = brokenRuns({
    row: 4,
    column: 1,
    formulas: [
      [own(5), 7],
      [own(6), own(6)],
      ['Итого', own(7)],
      [own(8), ''],
    ],
    values: [
      ['#NAME?', 7],
      ['#NAME?', 3],
      ['Итого', '#NAME?'],
      ['#NAME?', ''],
    ],
  });
  expect(runs).toEqual([
    { row: 4, column: 1, formulas: [own(5), own(6)], found: [own(5), own(6)] },
    { row: 7, column: 1, formulas: [own(8)], found: [own(8)] },
    { row: 6, column: 2, formulas: [own(7)], found: [own(7)] },
  ]);
  expect(brokenCount(runs)).toBe(4);
});
