import type { MadeCell } from '../make-workbook';
import { musculoskeletal50 } from '../norms-by-hand';
import { _, heading, type StaffingWorkbook } from '../staffing-workbook';

/** A row as the program writes it: four columns over nine of the sheet, figures as text, thousands apart. */
const row = (name: string, units: string, salary: string, fund: string): MadeCell[] => [
  ...[name, _, _],
  ...[units, _],
  ...[salary.replace(' ', '\u00a0') || _, _],
  ...[fund.replace(' ', '\u00a0'), _],
];

const rows = [
  row('Администрация', '4,500', '', '1 275 000,00'),
  row('Директор', '1,000', '350 000,00', '350 000,00'),
  row('Главный бухгалтер', '1,000', '300 000,00', '300 000,00'),
  row('Бухгалтер', '1,500', '230 000,00', '345 000,00'),
  row('Заместитель директора по соцработе', '1,000', '280 000,00', '280 000,00'),
  row('Медицинский блок', '8,250', '', '987 500,00'),
  row('Педиатр', '0,500', '220 000,00', '110 000,00'),
  row('Медсестра', '4,250', '130 000,00', '552 500,00'),
  row('Массажистка', '0,500', '110 000,00', '55 000,00'),
  row('Нянечка', '3,000', '90 000,00', '270 000,00'),
  row('Пищеблок', '2,500', '', '235 000,00'),
  row('Повар', '1,500', '100 000,00', '150 000,00'),
  row('Кухонный рабочий', '0,500', '85 000,00', '42 500,00'),
  row('Посудомойка', '0,500', '85 000,00', '42 500,00'),
  row('Педагоги', '2,000', '', '300 000,00'),
  row('Логопед', '0,500', '150 000,00', '75 000,00'),
  row('Учитель-дефектолог', '1,000', '150 000,00', '150 000,00'),
  row('Физрук', '0,500', '150 000,00', '75 000,00'),
  row('Итого', '17,250', '', '2 797 500,00'),
];
const last = 6 + rows.length;
const merged = rows.flatMap((__, at) => ['A:C', 'D:E', 'F:G', 'H:I'].map((columns) => onRow(columns, 7 + at)));

function onRow(columns: string, at: number): string {
  return columns.replaceAll(/[A-Z]/g, (letter) => `${letter}${at}`);
}

export const accountingExport: StaffingWorkbook = {
  title:
    'an export of an accounting program: every cell merged, figures in text, departments among the lines, hidden rows',
  language: 'ru',
  sheets: [
    {
      name: 'TDSheet',
      titles: [5, 6],
      merged: ['A1:I1', 'A5:C6', 'D5:I5', 'D6:E6', 'F6:G6', 'H6:I6', ...merged],
      hiddenRows: [19, 20],
      rows: [
        heading('Штатное расписание', 9),
        heading('Период: 01.01.2024', 9),
        heading('Единица измерения: тенге', 9),
        [],
        ['Подразделение / Должность', _, _, 'Показатели', _, _, _, _, _],
        [_, _, _, 'Количество ставок', _, 'Оклад (тариф)', _, 'ФОТ', _],
        ...rows,
      ],
    },
  ],
  select: { sheet: 'TDSheet', at: 'A1' },
  tables: [`TDSheet!A5:I${last}`],
  table: `TDSheet!A5:I${last}`,
  answers: {
    Нянечка: { proposed: 36 },
  },
  institution: { type: 'children-musculoskeletal', residents: 50 },
  norms: musculoskeletal50,
  // The departments in rows 7, 12, 17 and 21 have the sums of their lines: headings.
  lines: {
    8: ['Директор', 1, 1, 0],
    9: ['Главный бухгалтер', 6, 1, 0],
    10: ['Бухгалтер', 8, 1, 0.5],
    11: ['Заместитель директора по соцработе', 3, 1, 0],
    13: ['Педиатр', 50, 0.5, 0],
    14: ['Медсестра', 63, 5.25, -1],
    15: ['Массажистка', 64, 0.5, 0],
    // An everyday name of no one row; of 35 and 36, this type has row 36.
    16: ['Нянечка', 36, 5.25, -2.25],
    18: ['Повар', 40, 2, -0.5],
    // A dash in the columns up to 50 residents.
    19: ['Кухонный рабочий', 43, 0, 0.5],
    20: ['Посудомойка', 41, 0.5, 0],
    22: ['Логопед', 69, 0.5, 0],
    23: ['Учитель-дефектолог', 70, '?'],
    24: ['Физрук', 72, 0.5, 0],
  },
  // The 12 required positions of the table need 19 of 34 units: 15 have no line. 15 + 1 + 2.25 + 0.5.
  // Money: 130 000 + 2.25 × 90 000 + 0.5 × 100 000.
  figures: { required: 34, actual: 17.25, shortfall: 18.75, surplus: 1, month: 382500, unpriced: 15 },
  // 21 rows of the table, a blank one, a title, 29 − 12 positions without a line, the total.
  columns: 'TDSheet!J5:M45',
};
