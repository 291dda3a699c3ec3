import { unitOf20 } from '../norms-by-hand';
import { _, heading, type StaffingWorkbook } from '../staffing-workbook';

const sheet = "Штат 'негізгі' 2024";

export const twoTables: StaffingWorkbook = {
  title:
    'two tables on a sheet, Kazakh and Russian, the second with another order of columns; apostrophes in the sheet’s name',
  language: 'kk',
  sheets: [
    {
      name: sheet,
      titles: [2, 8],
      rows: [
        heading('Негізгі ұйым', 3),
        ['Лауазымы', 'Штат бірлігі', 'Айлықақы'],
        ['Директор', 1, 300000],
        ['Аспазшы', 1, 100000],
        ['Жиыны', 2, _],
        [],
        heading('Отделение сопровождаемого проживания', 3),
        ['Кол-во шт. ед.', 'Оклад', 'Должность'],
        [1, 180000, 'Заведующая отделением'],
        ['0,5', 150000, 'Социальный работник'],
        ['0,25', 140000, 'Психолог'],
        [0.25, 160000, 'Психолог'],
        [1, 100000, 'Повар'],
        [3, _, 'Итого'],
      ],
    },
  ],
  select: { sheet, at: 'C3' },
  tables: [`${sheet}!A2:C5`, `${sheet}!A8:C14`],
  table: `${sheet}!A8:C14`,
  answers: { 'Заведующая отделением': { proposed: 12 }, 'Социальный работник': { proposed: 33 } },
  institution: { type: 'assisted-living', residents: 20 },
  norms: unitOf20,
  lines: {
    9: ['Заведующая отделением', 12, 1, 0],
    10: ['Социальный работник', 33, 1, -0.5],
    11: ['Психолог', 66, 1, -0.5],
    12: ['Психолог', 66, 'again'],
    // A dash in the column 6–30.
    13: ['Повар', 40, 0, 1],
  },
  // 0.5 × 150 000 + 0.5 × the average of 140 000 and 160 000.
  figures: { required: 3, actual: 3, shortfall: 1, surplus: 1, month: 150000 },
  // Seven rows of the table, a blank one, the total.
  columns: `${sheet}!D8:G16`,
};
