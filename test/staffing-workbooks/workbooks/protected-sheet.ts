import { elderly25 } from '../norms-by-hand';
import { _, type StaffingWorkbook } from '../staffing-workbook';

export const protectedSheet: StaffingWorkbook = {
  title: 'a protected sheet; occupied units are compared, not the approved ones',
  language: 'ru',
  sheets: [
    {
      name: 'Штат',
      titles: [1],
      money: [5],
      isProtected: true,
      rows: [
        ['Наименование должности', 'Утверждено', 'Занято', 'Вакансия', 'Оклад'],
        ['Директор', 1, 1, 0, 300000],
        ['Главный бухгалтер', 1, 1, 0, 250000],
        ['Сторож', 3, 2, 1, 90000],
        ['Повар', 1, '0,5', '0,5', 110000],
        ['Соцработник', '1,5', '1,5', 0, 140000],
        ['Медсестра', 2, 2, 0, 130000],
        ['Психиатр', '0,5', 0, '0,5', 250000],
        ['Итого', 10, 8, 2, _],
      ],
    },
  ],
  select: { sheet: 'Штат', at: 'A1' },
  tables: ['Штат!A1:E9'],
  table: 'Штат!A1:E9',
  count: 'Занято',
  answers: { Соцработник: { proposed: 33 } },
  institution: { type: 'elderly-disabled', residents: 25 },
  norms: elderly25,
  lines: {
    2: ['Директор', 1, 1, 0],
    3: ['Главный бухгалтер', 6, 1, 0],
    4: ['Сторож', 20, 3, -1],
    5: ['Повар', 40, 1, -0.5],
    6: ['Соцработник', 33, 1.5, 0],
    7: ['Медсестра', 63, '?'],
    8: ['Психиатр', 53, 0.5, -0.5],
  },
  // The six determined positions of the table need 8 of 16 units: 8 have no line. 8 + 1 + 0.5 + 0.5.
  // Money: 90 000 + 0.5 × 110 000 + 0.5 × 250 000.
  figures: { required: 16, actual: 8, shortfall: 10, surplus: 0, month: 270000, unpriced: 8 },
};
