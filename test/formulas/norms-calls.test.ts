import type { WrittenArgument } from '../../src/formulas/argument';
import { normsCalls } from '../../src/formulas/norms-calls';
import { replaceCalls } from '../../src/formulas/replace-calls';

const omitted: WrittenArgument = { kind: 'omitted' };
const cell = (address: string, sheet?: string): WrittenArgument => ({
  kind: 'reference',
  address,
  spill: false,
  ...(sheet === undefined ? {} : { sheet }),
});
const number = (value: number): WrittenArgument => ({ kind: 'number', value });
const words = (value: string): WrittenArgument => ({ kind: 'text', value });
const expression: WrittenArgument = { kind: 'expression' };

describe('one call', () => {
  const cases: [string, string, readonly WrittenArgument[]][] = [
    ['=NORMS.REQUIRED_STAFF(40,120,5)', 'REQUIRED_STAFF', [number(40), number(120), number(5)]],
    [
      '=norms.required_staff(A2,$B$1,"elderly-disabled")',
      'REQUIRED_STAFF',
      [cell('A2'), cell('$B$1'), words('elderly-disabled')],
    ],
    [
      '=_xldudf_NORMS_STAFF_GAP(A2,C2,B$1,5,Profile!$A$2:$B$40)',
      'STAFF_GAP',
      [cell('A2'), cell('C2'), cell('B$1'), number(5), cell('$A$2:$B$40', 'Profile')],
    ],
    [
      '=NORMS.REQUIRED_STAFF("Су сорғы станциясының машинисі (моторшысы)",120,5)',
      'REQUIRED_STAFF',
      [words('Су сорғы станциясының машинисі (моторшысы)'), number(120), number(5)],
    ],
    [
      '=NORMS.REQUIRED_STAFF("say ""cook"", please",1,5)',
      'REQUIRED_STAFF',
      [words('say "cook", please'), number(1), number(5)],
    ],
    [
      "=NORMS.REQUIRED_STAFF('Штат, «А''у»'!A1,1,5)",
      'REQUIRED_STAFF',
      [cell('A1', "Штат, «А'у»"), number(1), number(5)],
    ],
    ['=NORMS.TOTAL_STAFF(B1,5,,"service")', 'TOTAL_STAFF', [cell('B1'), number(5), omitted, words('service')]],
    ['=NORMS.TOTAL_STAFF(B1,5,)', 'TOTAL_STAFF', [cell('B1'), number(5), omitted]],
    ['=NORMS.EDITION()', 'EDITION', []],
    ['=NORMS.REQUIRED_STAFF(\n  A2 ,\n  B1,\n  5 )', 'REQUIRED_STAFF', [cell('A2'), cell('B1'), number(5)]],
    [
      '=NORMS.STAFF_TABLE(120,5,{"beds",120;"pool",TRUE;"lift","?";"pharmacy",#N/A})',
      'STAFF_TABLE',
      [
        number(120),
        number(5),
        {
          kind: 'array',
          rows: [
            ['beds', 120],
            ['pool', true],
            ['lift', '?'],
            ['pharmacy', { error: '#N/A' }],
          ],
        },
      ],
    ],
    [
      '=NORMS.REQUIRED_STAFF({1,-2.5;"a;b",FALSE},1,5)',
      'REQUIRED_STAFF',
      [
        {
          kind: 'array',
          rows: [
            [1, -2.5],
            ['a;b', false],
          ],
        },
        number(1),
        number(5),
      ],
    ],
    [
      '=NORMS.REQUIRED_STAFF(POSITIONS!A2#,B1,5)',
      'REQUIRED_STAFF',
      [{ kind: 'reference', sheet: 'POSITIONS', address: 'A2', spill: true }, cell('B1'), number(5)],
    ],
    ['=NORMS.REQUIRED_STAFF(A:A,2:2,5)', 'REQUIRED_STAFF', [cell('A:A'), cell('2:2'), number(5)]],
    [
      '=NORMS.REQUIRED_STAFF((A1,B1),SUM(B1,B2),IF(C1>1,"a","b"))',
      'REQUIRED_STAFF',
      [expression, expression, expression],
    ],
    [
      '=NORMS.REQUIRED_STAFF([@Лауазым],Table1[[#Totals],[a,b]],TRUE)',
      'REQUIRED_STAFF',
      [expression, expression, { kind: 'boolean', value: true }],
    ],
    ['=NORMS.REQUIRED_STAFF(@A:A,[Book.xlsx]Sheet1!A1,тип)', 'REQUIRED_STAFF', [expression, expression, expression]],
    ['=NORMS.REQUIRED_STAFF(40,1.2E+2,50%)', 'REQUIRED_STAFF', [number(40), number(120), number(0.5)]],
  ];
  test.each(cases)('%s', (formula, name, expected) => {
    const calls = normsCalls(formula);
    expect(calls.map((call) => [call.name, call.arguments])).toEqual([[name, expected]]);
    expect([calls[0]?.start, calls[0]?.end]).toEqual([1, formula.length]);
  });

  test('argument texts are trimmed, an omitted one is undefined', () => {
    expect(normsCalls('=NORMS.TOTAL_STAFF( B1 + 1 ,5, ,"x")')[0]?.sources).toEqual(['B1 + 1', '5', undefined, '"x"']);
  });
});

describe('calls in longer formulas', () => {
  const cases: [string, string[]][] = [
    [
      '=C2-NORMS.REQUIRED_STAFF(A2,B1,5)+NORMS.LIMIT("bus",B1)',
      ['NORMS.REQUIRED_STAFF(A2,B1,5)', 'NORMS.LIMIT("bus",B1)'],
    ],
    ['=IFERROR(@NORMS.REQUIRED_STAFF(A2,B1,5),"-")', ['@NORMS.REQUIRED_STAFF(A2,B1,5)']],
    [
      '=NORMS.REQUIRED_STAFF(1,NORMS.LIMIT("bus",5),5)',
      ['NORMS.REQUIRED_STAFF(1,NORMS.LIMIT("bus",5),5)', 'NORMS.LIMIT("bus",5)'],
    ],
    [
      '=\'C:\\Program Files\\ANALYS32.XLL\'!_xldudf_NORMS_LIMIT("bus",B1)',
      ['\'C:\\Program Files\\ANALYS32.XLL\'!_xldudf_NORMS_LIMIT("bus",B1)'],
    ],
    ['=1-[2]!_xldudf_NORMS_LIMIT("bus",B1)', ['[2]!_xldudf_NORMS_LIMIT("bus",B1)']],
    ['=@Книга.xla!NORMS.LIMIT("bus",B1)', ['@Книга.xla!NORMS.LIMIT("bus",B1)']],
    ["='[Book 1.xlsm]Лист ''1'''!NORMS.LIMIT(\"bus\",B1)", ["'[Book 1.xlsm]Лист ''1'''!NORMS.LIMIT(\"bus\",B1)"]],
    ['=[Book.xlsx]Sheet1!NORMS_LIMIT+[1]Sheet1!A1', []],
    ['="NORMS.REQUIRED_STAFF(1,2,3)"', []],
    ["='NORMS.REQUIRED_STAFF(1)'!A1", []],
    ['=MYNORMS.REQUIRED_STAFF(1,2,3)', []],
    ['=XNORMS.A(1)+a.NORMS.B(1)', []],
    ['=NORMS.REQUIRED_STAFF(1,2,3', []],
    ['=NORMS.REQUIRED_STAFF', []],
    ['NORMS.REQUIRED_STAFF(1,2,3)', []],
    ['', []],
  ];
  test.each(cases)('%s', (formula, expected) => {
    expect(normsCalls(formula).map(({ start, end }) => formula.slice(start, end))).toEqual(expected);
  });
});

describe('calls are replaced in place', () => {
  const cases: [string, string, string][] = [
    ['=NORMS.REQUIRED_STAFF(1,2,3)', 'C1-2', '=C1-2'],
    ['=2*NORMS.REQUIRED_STAFF(1,2,3)', 'C1-2', '=2*(C1-2)'],
    ['=2*NORMS.REQUIRED_STAFF(1,2,3)', '-2', '=2*(-2)'],
    ['=2*NORMS.REQUIRED_STAFF(1,2,3)', '0.5', '=2*0.5'],
    ['=2*NORMS.REQUIRED_STAFF(1,2,3)', 'LOOKUP(B1,{1,26},{0,1})', '=2*LOOKUP(B1,{1,26},{0,1})'],
    ['=2*NORMS.REQUIRED_STAFF(1,2,3)', 'A(1)+B(2)', '=2*(A(1)+B(2))'],
    ['=SUM(@NORMS.LIMIT("bus",1),_xldudf_norms_limit("bus",2))', '"-"', '=SUM("-","-")'],
    ['=2*[2]!_xldudf_NORMS_LIMIT("bus",1)', 'C1-2', '=2*(C1-2)'],
  ];
  test.each(cases)('%s by %s', (formula, text, expected) => {
    expect(replaceCalls(formula, new Map(normsCalls(formula).map((call) => [call, text])))).toBe(expected);
  });
});
