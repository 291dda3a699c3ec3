import { englishFormula } from '../../src/preview/spreadsheet/decimal-commas';

test.each([
  ['the README’s own example', '=NORMS.REQUIRED_STAFF("Повар";120;5)', '=NORMS.REQUIRED_STAFF("Повар",120,5)'],
  ['a decimal comma', '=NORMS.REQUIRED_STAFF("Бағбан";120;5;0,75)', '=NORMS.REQUIRED_STAFF("Бағбан",120,5,0.75)'],
  ['an argument left out', '=NORMS.STAFF_TABLE(120;5;;;"ru")', '=NORMS.STAFF_TABLE(120,5,,,"ru")'],
  ['marks inside a text', '=IF(A1="1,5;2";"да; 0,5";0,5)', '=IF(A1="1,5;2","да; 0,5",0.5)'],
  ['a quote inside a text', '=IF(A1="""1;2";1;2)', '=IF(A1="""1;2",1,2)'],
  ['no brackets', '=A1*0,5', '=A1*0.5'],
  ['English already', '=ROUND(A1,5)', '=ROUND(A1,5)'],
  ['an array constant', '=SUM({1;2})', '=SUM({1;2})'],
  ['English already, with a point', '=NORMS.STAFF_GAP(A2,0.5,120,5)', '=NORMS.STAFF_GAP(A2,0.5,120,5)'],
  ['a text alone', '="0,5;"', '="0,5;"'],
])('%s', (_name, typed, english) => {
  expect(englishFormula(typed)).toBe(english);
});
