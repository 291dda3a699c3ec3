import { normsCalls } from '../../src/formulas/norms-calls';
import { replaceArgument } from '../../src/formulas/replace-argument';

test.each([
  ['=NORMS.REQUIRED_STAFF("поварр",120,5)', 0, 0, '=NORMS.REQUIRED_STAFF("Повар",120,5)'],
  ['=NORMS.REQUIRED_STAFF( "повар, стар." , 120,5)', 0, 0, '=NORMS.REQUIRED_STAFF( "Повар" , 120,5)'],
  ['=1+_xldudf_NORMS_STAFF_GAP("a ""b""",C2,B$1,5)*2', 0, 0, '=1+_xldudf_NORMS_STAFF_GAP("Повар",C2,B$1,5)*2'],
  ['=NORMS.STAFF_GAP(A2,SUM(C2,C3),B1,5)', 0, 2, '=NORMS.STAFF_GAP(A2,SUM(C2,C3),"Повар",5)'],
  [
    '=NORMS.REQUIRED_STAFF("a",1,5)+NORMS.REQUIRED_STAFF("b",1,5)',
    1,
    0,
    '=NORMS.REQUIRED_STAFF("a",1,5)+NORMS.REQUIRED_STAFF("Повар",1,5)',
  ],
  [
    '=NORMS.REQUIRED_STAFF(\n  "поварр",\n  \'Лист, (1)\'!B1,5)',
    0,
    0,
    '=NORMS.REQUIRED_STAFF(\n  "Повар",\n  \'Лист, (1)\'!B1,5)',
  ],
] as const)('%s: call %i, argument %i', (formula, at, argument, replaced) => {
  const call = normsCalls(formula)[at];
  expect(call && replaceArgument(formula, call, argument, '"Повар"')).toBe(replaced);
});

test.each([
  ['=SUM(NORMS.REQUIRED_STAFF({"поварр";"Няня"},1,5))', 0, 0, '=SUM(NORMS.REQUIRED_STAFF({"Повар";"Няня"},1,5))'],
  ['=NORMS.STAFF_GAP( {"a", "b,;}" ;1,2} ,C2,1,5)', 0, 1, '=NORMS.STAFF_GAP( {"a", "Повар" ;1,2} ,C2,1,5)'],
  ['=NORMS.STAFF_GAP({"a","b";"c","d"},C2,1,5)', 1, 0, '=NORMS.STAFF_GAP({"a","b";"Повар","d"},C2,1,5)'],
] as const)('%s: row %i, column %i of the array', (formula, row, column, replaced) => {
  const [call] = normsCalls(formula);
  expect(call && replaceArgument(formula, call, 0, '"Повар"', { row, column })).toBe(replaced);
});
