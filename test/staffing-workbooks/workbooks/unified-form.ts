import { psychoneurological620 } from '../norms-by-hand';
import { _, heading, type StaffingWorkbook } from '../staffing-workbook';

const sheet = 'Форма Т-3';

export const unifiedForm: StaffingWorkbook = {
  title: 'the unified form: departments and codes, allowances; texts that begin with = + - @',
  language: 'ru',
  sheets: [
    {
      name: sheet,
      titles: [3, 4, 5],
      money: [5, 6, 7, 8],
      merged: ['A1:I1', 'A3:B3', 'C3:C4', 'D3:D4', 'E3:E4', 'F3:G3', 'H3:H4', 'I3:I4'],
      rows: [
        heading('ШТАТНОЕ РАСПИСАНИЕ', 9),
        [],
        [
          'Структурное подразделение',
          _,
          'Должность (специальность, профессия), разряд, класс (категория) квалификации',
          'Количество штатных единиц',
          'Тарифная ставка (оклад) и пр., тенге',
          'Надбавки, тенге',
          _,
          'Всего, тенге в месяц',
          'Примечание',
        ],
        ['наименование', 'код', _, _, _, 'за вредность', 'прочие', _, _],
        [1, 2, 3, 4, 5, 6, 7, 8, 9],
        ['Администрация', '01', 'Директор', 1, 500000, 0, 0, { formula: '(E6+F6+G6)*D6', result: 500000 }, _],
        ['Администрация', '01', 'Замдиректора по медчасти', 1, 400000, 0, 0, 400000, _],
        ['Администрация', '01', '=Кинолог', 1, 90000, 0, 0, 90000, '=проверить'],
        ['Кухня', '02', '-повар', 6, 150000, 5000, 0, 930000, _],
        ['Кухня', '02', '@Грузчик', 2, 80000, 0, 0, 160000, '+1 с июля'],
        ['Медблок', '03', 'Медсестра', 60, 200000, 0, 0, 12000000, _],
        ['Медблок', '03', 'Врач-невролог', 2, 300000, 0, 0, 600000, _],
        ['Администрация', '01', 'Юрист', 2, 200000, 0, 0, 400000, _],
        [_, _, 'Итого', { formula: 'SUM(D6:D13)', result: 75 }, _, _, _, 15080000, _],
      ],
    },
  ],
  select: { sheet, at: 'A1' },
  tables: [`${sheet}!A3:I14`],
  table: `${sheet}!A3:I14`,
  answers: { '=Кинолог': 'not-a-norm', '@Грузчик': 'not-a-norm' },
  institution: { type: 'psychoneurological', residents: 620 },
  norms: psychoneurological620,
  lines: {
    6: ['Директор', 1, 1, 0],
    7: ['Замдиректора по медчасти', 4, 1, 0],
    8: ['=Кинолог', null],
    9: ['-повар', 40, 8, -2],
    10: ['@Грузчик', null],
    11: ['Медсестра', 63, 63, -3],
    12: ['Врач-невролог', 52, 2, 0],
    13: ['Юрист', 78, 1, 1],
  },
  // The six positions of the table need 76 of 273.5 units: 197.5 have no line. 197.5 + 2 + 3.
  // Money: 2 × 150 000 + 3 × 200 000.
  figures: { required: 273.5, actual: 72, shortfall: 202.5, surplus: 1, month: 900000, unpriced: 197.5 },
  // 12 rows of the table, a blank one, a title, 46 − 6 positions without a line, the total.
  columns: `${sheet}!J3:M57`,
};
