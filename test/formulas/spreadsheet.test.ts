import { calculate } from './spreadsheet';

test('the spreadsheet engine of these tests calculates as Excel does what the formulas use', () => {
  const cases: [string, unknown][] = [
    ['=LOOKUP(50,{1,26,51},{0,0.5,1})', 0.5],
    ['=LOOKUP(51,{1,26,51},{0,0.5,1})', 1],
    ['=FLOOR(1.49,0.5)', 1],
    ['=CEILING(1.01,0.25)', 1.25],
    ['=ROUND(2.5,0)', 3],
    ['=IF("да"="ДА",1,2)', 1],
    ['=OR(TRIM(" Да ")={"иә","да"})', true],
    ['=IFNA(NA(),7)', 7],
    ['=NUMBERVALUE("1 000,5",","," ")', 1000.5],
    ['=N("?")', 0],
    ['=B1=""', true],
    ['=IF(TRUE,NA(),1)', '#N/A'],
  ];
  const { S } = calculate({ S: cases.map(([formula]) => [formula]) });
  expect(S?.map(([result]) => result)).toEqual(cases.map(([, expected]) => expected));
});
