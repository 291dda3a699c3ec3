import type { CheckRange } from '../../../src/workbook/beside/sheet-read';
import { reportSheet } from '../../../src/workbook/check/report-sheet';
import { formerTable, planOf } from './plans';

const report = reportSheet(planOf(), 'Проверка штата', 1);
const row = (at: number) => report.cells[at - 1];

test('says which table, institution and edition it is of', () => {
  expect(report.cells.slice(0, 5).map(([first]) => first)).toEqual([
    'Штатное расписание и минимальные штатные нормативы',
    "'Таблица: Лист 1!A3:E8",
    'Сравнивается: Кол-во ставок',
    "'Отделение сопровождения самостоятельного проживания; 20 получателей услуг",
    expect.stringContaining('KZ-343-2021'),
  ]);
});

test('a position: live figures over the cells of the table, the lines, money', () => {
  expect(row(7)).toEqual([
    'Строка',
    'Должность',
    'Требуется',
    'В таблице',
    'Отклонение',
    'Должностной оклад в месяц, тенге',
    'Нехватка в месяц, тенге',
    'Нехватка в год, тенге',
    'Где в таблице',
    'Примечание',
    'Причина отклонения',
  ]);
  expect(row(8)?.[0]).toMatch(/^'?1\. /);
  expect(row(9)?.slice(0, 9)).toEqual([
    12,
    'Заведующий отделением (сопровождения самостоятельного проживания)',
    `=IFNA(NORMS.REQUIRED_STAFF(12,20,"assisted-living",'Сведения'!$A$2:$B$9,"KZ-343-2021"),"не определено")`,
    `=IF(ISNUMBER('Лист 1'!C4),ROUND('Лист 1'!C4,9),"")`,
    '=IF(AND(ISNUMBER(C9),ISNUMBER(D9)),ROUND(D9-C9,9),"")',
    "='Лист 1'!D4",
    '=IF(AND(ISNUMBER(E9),ISNUMBER(F9)),MAX(0,-N(E9))*F9,"")',
    '=IF(ISNUMBER(G9),G9*12,"")',
    "'B4: Заведующий отделением сопровождения",
  ]);
  expect(row(10)?.slice(1, 5)).toEqual([
    'Итого по разделу',
    '=SUMIF(C9:C9,"<1E+99")',
    '=SUMIF(D9:D9,"<1E+99")',
    '=SUMIF(E9:E9,"<1E+99")',
  ]);
});

test('several lines of a position: their cells are added, their salaries weighed by them', () => {
  const psychologist = report.cells.find(([number]) => number === 66);
  const half = `NUMBERVALUE(SUBSTITUTE('Лист 1'!C5,".",","),","," ")`;
  expect(psychologist?.[3]).toBe(`=IF(COUNT('Лист 1'!C6)+('Лист 1'!C5<>"")>0,ROUND(${half}+'Лист 1'!C6,9),"")`);
  expect(psychologist?.[5]).toBe(
    `=IFERROR(ROUND(('Лист 1'!D5*${half}+'Лист 1'!D6*'Лист 1'!C6)/(${half}+'Лист 1'!C6),2),` +
      `ROUND(('Лист 1'!D5+'Лист 1'!D6)/2,2))`,
  );
});

test('a position that the table lacks has none', () => {
  const social = report.cells.find(([number]) => number === 33);
  expect([social?.[3], social?.[5], social?.[8]]).toEqual([0, '', '']);
});

test('totals, shortfall and surplus over the sections; then the lines without a position; then the note on substitution', () => {
  const total = report.cells.findIndex((cells) => cells[1] === 'Итого');
  expect(report.cells.slice(total, total + 6).map((cells) => cells.slice(0, 5))).toEqual([
    ['', 'Итого', '=C10+C13+C16', '=D10+D13+D16', '=E10+E13+E16'],
    ['', 'Нехватка, итого единиц', '', '', '=-(SUMIF(E9:E9,"<0")+SUMIF(E12:E12,"<0")+SUMIF(E15:E15,"<0"))'],
    ['', 'Излишек, единиц', '', '', '=(SUMIF(E9:E9,">0")+SUMIF(E12:E12,">0")+SUMIF(E15:E15,">0"))'],
    ['Записи таблицы, которые не являются должностями нормативов', '', '', '', ''],
    ['', 'Кинолог', '', `=IF(ISNUMBER('Лист 1'!C7),ROUND('Лист 1'!C7,9),"")`, ''],
    ['—', 'Вся таблица', '', '=D17+SUM(D21:D21)', ''],
  ]);
  const note = report.cells.findIndex(([first]) => first === 'Отклонения читают вместе с этим');
  expect(note).toBeGreaterThan(total);
  expect(report.cells[note + 1]?.[0]).toMatch(/фонда? оплаты труда/);
});

test('below it the sections side by side, and a chart of what is required and what there is', () => {
  const top = report.cells.findIndex(([first]) => String(first).includes('по разделам'));
  expect(report.cells.slice(top + 1, top + 3).map((cells) => cells.slice(0, 6))).toEqual([
    ['', 'Раздел', 'Требуется', 'В таблице', 'Отклонение', ''],
    ['', 'Руководящие работники и хозяйственно-обслуживающий персонал', '=C10', '=D10', '=E10', ''],
  ]);
  const [first, last] = [top + 3, top + 5];
  expect(report.chart).toMatchObject({
    categories: `B${first}:B${last}`,
    series: [
      { name: 'Требуется', values: `C${first}:C${last}` },
      { name: 'В таблице', values: `D${first}:D${last}` },
    ],
  });
});

test('reasons of the earlier report are kept: of positions, sections, sums and lines without a position', () => {
  const blank = new Array<string>(8).fill('');
  const former: CheckRange = {
    ...formerTable,
    kind: 'Report',
    sheet: 'Проверка штата',
    row: 6,
    columnCount: 11,
    values: [
      ['№', 'Position', ...blank, 'Reason for the gap'],
      ['1. Management', '', ...blank, ''],
      [12, 'Head of unit', ...blank, ''],
      ['', 'In the section', ...blank, 'управление'],
      ['2. Special social services', '', ...blank, ''],
      [33, 'Social work specialist', ...blank, 'по договору'],
      ['', 'In the section', ...blank, 'услуги'],
      ['', 'Total', ...blank, 'всё'],
      ['', 'Shortfall in all, units', ...blank, ''],
      ['', 'Beyond the norms, units', ...blank, 'запас'],
      ['Lines that are no position of the norms', '', ...blank, ''],
      ['', 'Кинолог', ...blank, 'охрана'],
    ],
  };
  const again = reportSheet(planOf({ read: { earlier: [formerTable, former] } }), 'Проверка штата', 1);
  expect(again.cells.flatMap((cells) => (cells[10] ? [[cells[1], cells[10]]] : [])).slice(1)).toEqual([
    ['Итого по разделу', 'управление'],
    ['Специалист по социальной работе', 'по договору'],
    ['Итого по разделу', 'услуги'],
    ['Итого', 'всё'],
    ['Излишек, единиц', 'запас'],
    ['Кинолог', 'охрана'],
  ]);
});

test('reasons that were typed beside the table go along into the report', () => {
  const former: CheckRange = {
    ...formerTable,
    kind: 'Columns',
    column: 5,
    columnCount: 4,
    values: [
      ['По нормативам', 'Требуется', 'Отклонение', 'Причина отклонения'],
      ['12. Заведующий отделением (сопровождения самостоятельного проживания)', 1, 0, ''],
      ['66. Психолог', 1, -0.25, 'вакансия'],
      ['66. Психолог (учтено выше)', '', '', 'декрет'],
    ],
  };
  const again = reportSheet(planOf({ read: { earlier: [formerTable, former] } }), 'Проверка штата', 1);
  expect(again.cells.find(([number]) => number === 66)?.[10]).toBe('вакансия; декрет');
});
