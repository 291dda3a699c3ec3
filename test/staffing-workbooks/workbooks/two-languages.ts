import { children200 } from '../norms-by-hand';
import { _, heading, type StaffingWorkbook } from '../staffing-workbook';

export const twoLanguages: StaffingWorkbook = {
  title: 'titles and names in both languages, hidden rows, a hidden empty column beside the table',
  language: 'kk',
  sheets: [
    {
      name: 'Персонал',
      titles: [2],
      money: [4, 5],
      hiddenRows: [8, 12],
      hiddenColumns: [5, 7],
      frozenRows: 2,
      rows: [
        heading('Штат кестесі / Штатное расписание', 6),
        [
          'Р/с',
          'Лауазымы / Должность',
          'Штат саны / Кол-во ставок',
          'Лауазымдық айлықақы / Оклад',
          'Жылдық қор / Годовой фонд',
          'Ескертпе / Примечание',
        ],
        [1, 'Директор', 1, 400000, { formula: 'C3*D3*12', result: 4800000 }, _],
        [2, 'Бас есепші', 1, 300000, 3600000, _],
        [3, 'Бухгалтер', 2, 200000, 4800000, _],
        [4, 'Аспазшы / Повар', 3, 120000, 4320000, _],
        [5, 'Мейірбике /\nМедсестра', 19, 150000, 34200000, _],
        [6, 'Тәрбиеші', 10, 160000, 19200000, _],
        [7, 'Логопед мұғалім', 2, 160000, 3840000, _],
        [8, 'Няня', 6, 100000, 7200000, _],
        [9, 'Дефектолог', 2, 160000, 3840000, _],
        [10, 'Ыдыс жуушы', 1, 90000, 1080000, _],
        [11, 'Вахтёр', 1, 90000, 1080000, _],
        [12, 'Күзетші/сторож', 4, 90000, 4320000, _],
        [_, 'Барлығы / Всего', { formula: 'SUM(C3:C14)', result: 52 }, _, 92280000, _],
      ],
    },
  ],
  select: { sheet: 'Персонал', at: 'A1' },
  tables: ['Персонал!A2:F15'],
  table: 'Персонал!A2:F15',
  answers: { Няня: { chosen: 35 } },
  institution: { type: 'children-psychoneurological', residents: 200 },
  norms: children200,
  lines: {
    3: ['Директор', 1, 1, 0],
    4: ['Бас есепші', 6, 1, 0],
    5: ['Бухгалтер', 8, 1, 1],
    6: ['Аспазшы / Повар', 40, 4, -1],
    7: ['Мейірбике / Медсестра', 63, 21, -2],
    8: ['Тәрбиеші', 68, '?'],
    9: ['Логопед мұғалім', 69, 2, 0],
    10: ['Няня', 35, '?'],
    11: ['Дефектолог', 70, '?'],
    12: ['Ыдыс жуушы', 41, 1, 0],
    13: ['Вахтёр', 18, 1, 0],
    14: ['Күзетші/сторож', 20, 4, 0],
  },
  // The nine required positions of the table need 36 of 88.5 units: 52.5 have no line. 52.5 + 1 + 2.
  // Money: 120 000 + 2 × 150 000.
  figures: { required: 88.5, actual: 52, shortfall: 55.5, surplus: 1, month: 420000, unpriced: 52.5 },
  // 14 rows of the table, a blank one, a title, 44 − 9 positions without a line, the total.
  columns: 'Персонал!H2:K53',
};
