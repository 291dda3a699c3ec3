import { readPosition } from '../../../src/engine/arguments/position';
import { normsCalls } from '../../../src/formulas/norms-calls';
import { explanationOf } from '../../../src/workbook/copy/explanation-of';
import type { NormsCell } from '../../../src/workbook/copy/norms-cell';
import { ordinaryCell } from '../../../src/workbook/copy/ordinary-cell';
import type { ArgumentRead } from '../../../src/workbook/selection/read-arguments';
import { calculate, type CellInput } from '../../formulas/spreadsheet';
import { norms } from '../../taskpane/norms-used';

const ground = { loaded: [norms], byDefault: norms.edition.id, rounding: undefined, readPosition };

/** Column A: positions; B: residents; D:E: a profile; F1: actual units as text. The formulas stand in G. */
const cells: Readonly<Record<string, CellInput>> = {
  A1: 'Аспазшы',
  A2: '',
  A3: 'Нотариус',
  A4: 21,
  B1: 120,
  D1: 'vehicles',
  E1: 5,
  F1: '2,5',
};

const rows: CellInput[][] = [1, 2, 3, 4].map((row) =>
  ['A', 'B', 'C', 'D', 'E', 'F'].map((column) => cells[column + row] ?? null),
);

function valuesAt(address: string): unknown[][] {
  const [first = '', last = first] = address.replaceAll('$', '').split(':');
  const [left, right] = [first.charCodeAt(0), last.charCodeAt(0)];
  const lines: unknown[][] = [];
  for (let row = Number(first.slice(1)); row <= Number(last.slice(1)); row += 1)
    lines.push(
      Array.from({ length: right - left + 1 }, (_, at) => cells[`${String.fromCharCode(left + at)}${row}`] ?? ''),
    );
  return lines;
}

/** What Excel reads for the arguments of a call. */
function cellWith(formula: string): NormsCell {
  const calls = normsCalls(formula).map((call) => ({
    call,
    args: call.arguments.map((argument, at): ArgumentRead => {
      if (argument.kind === 'omitted') return { kind: 'omitted' };
      if (argument.kind === 'reference') {
        const place = { sheet: argument.sheet ?? 'S', address: argument.address.replaceAll('$', '') };
        return { kind: 'values', values: valuesAt(argument.address), place };
      }
      if (argument.kind === 'array') return { kind: 'values', values: argument.rows };
      if (argument.kind === 'expression') return { kind: 'unread', source: call.sources[at] ?? '' };
      return { kind: 'values', values: [[argument.value]] };
    }),
  }));
  return { sheet: 'S', address: 'G1', formula, calls };
}

describe('an ordinary formula gives the figure of the order', () => {
  // Row 40: 2 units for 50 residents, 3 for 120, 4 for 200. Row 21: one unit a vehicle, of which there are 5.
  // Section 9 is row 78 alone: 0.5 units up to 25 residents, 1 from 51.
  const cases: [string, CellInput][] = [
    ['=NORMS.REQUIRED_STAFF(A1,B1,4)', 3],
    ['=@NORMS.REQUIRED_STAFF($A$1,$B$1,"psychoneurological",,"KZ-343-2021")', 3],
    ['=NORMS.REQUIRED_STAFF(40,B1-70,4)', 2],
    ['=NORMS.REQUIRED_STAFF(40,200,4)*12+1', 49],
    ['=_xldudf_NORMS_REQUIRED_STAFF(40,B1,4)', 3],
    ['=NORMS.REQUIRED_STAFF(A4,B1,4,D1:E1)', 5],
    ['=NORMS.REQUIRED_STAFF(A4,B1,4,E1)', 5],
    ['=NORMS.REQUIRED_STAFF(A4,B1,4,7)', 7],
    ['=NORMS.REQUIRED_STAFF(A4,B1,4,{"vehicles",2})', 2],
    ['=NORMS.REQUIRED_STAFF(A4,B1,4)', '#N/A'],
    ['=NORMS.STAFF_GAP(A1,F1,B1,4)', -0.5],
    ['=NORMS.TOTAL_STAFF(B1,4,,9)', 1],
    ['=NORMS.TOTAL_STAFF(B1-100,4,,"social-legal")', 0.5],
    ['=NORMS.REQUIRED_STAFF(A2,B1,4)', ''],
    ['=IF(B1>100,"NORMS.X(1)",NORMS.REQUIRED_STAFF(40,B1,4))', 'NORMS.X(1)'],
    ['=NORMS.REQUIRED_STAFF(40,B1,4)+NORMS.REQUIRED_STAFF(40,50,4)', 5],
  ];
  const translated = cases.map(([formula]) => {
    const ordinary = ordinaryCell(cellWith(formula), ground);
    return typeof ordinary === 'string' ? ordinary : ordinary.formula;
  });
  const figures = calculate({ S: [...rows, ...translated.map((formula) => [formula])] }).S?.slice(rows.length);

  test.each(cases.map(([formula, figure], at) => [formula, figure, at] as const))('%s: %j', (_, figure, at) => {
    expect(figures?.[at]?.[0] ?? '').toBe(figure);
    expect(normsCalls(translated[at] ?? '')).toEqual([]);
  });
});

test.each([
  ['=NORMS.STAFF_TABLE(B1,4)', 'function'],
  ['=NORMS.EXPLAIN(A1,B1,4)', 'function'],
  ['=NORMS.REQUIRED_STAFF(A1:A4,B1,4)', 'range'],
  ['=NORMS.REQUIRED_STAFF(A1,B1:B2,4)', 'range'],
  ['=NORMS.REQUIRED_STAFF(INDEX(A:A,1),B1,4)', 'unread'],
  ['=NORMS.REQUIRED_STAFF(A3,B1,4)', 'fault'],
  ['=NORMS.REQUIRED_STAFF(A1,,4)', 'fault'],
  ['=NORMS.REQUIRED_STAFF(A1,B1,9)', 'fault'],
  ['=NORMS.TOTAL_STAFF(B1,4,,10)', 'fault'],
  ['=NORMS.TOTAL_STAFF(B1,4,D1)', 'fault'],
  ['=NORMS.REQUIRED_STAFF(A1,NORMS.TOTAL_STAFF(B1,4),4)', 'nested-call'],
  ['=NORMS.REQUIRED_STAFF(A1,B1,4)+NORMS.LIMIT("bus",B1)', 'function'],
])('%s stays a value: %s', (formula, reason) => {
  expect(ordinaryCell(cellWith(formula), ground)).toBe(reason);
});

describe('explanations', () => {
  const explained = (formula: string): string | undefined => explanationOf(cellWith(formula), 'ru', ground);

  test('a requirement, with its row and units', () => {
    expect(explained('=NORMS.REQUIRED_STAFF(A1,B1,4)*2')).toMatch(/40.*\n[^]*120[^]*3/);
  });

  test('the sum of a section is of that section alone', () => {
    // Section 1 asks for fewer units than the whole facility; the words give each its own figure.
    expect(explained('=NORMS.TOTAL_STAFF(B1,4,,1)')).not.toBe(explained('=NORMS.TOTAL_STAFF(B1,4)'));
  });

  test('what is wrong, or cannot be read, is said', () => {
    expect(explained('=NORMS.REQUIRED_STAFF(A3,B1,4)')).toContain('Нотариус');
    expect(explained('=NORMS.REQUIRED_STAFF(INDEX(A:A,1),B1,4)')).toContain('INDEX(A:A,1)');
  });

  test('lists and empty positions have none', () => {
    expect(explained('=NORMS.POSITIONS()')).toBeUndefined();
    expect(explained('=NORMS.REQUIRED_STAFF(A2,B1,4)')).toBeUndefined();
  });
});
