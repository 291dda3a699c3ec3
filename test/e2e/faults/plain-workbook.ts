import ExcelJS from 'exceljs';
import { KZ_343_2021 } from '../../../src/norms/KZ-343-2021';

/** An institution for the wizard, in the words of its page. */
export const elderly = {
  name: 'Мекеме',
  type: KZ_343_2021.types.find(({ id }) => id === 'elderly-disabled')?.name.kk ?? '',
  residents: '100',
};

/** A workbook as people have it: a number, a staffing table under a merged title, a list, formulas on two sheets. */
export async function plainWorkbook(): Promise<Buffer> {
  const made = new ExcelJS.Workbook();
  made.addWorksheet('Бюджет').getCell('B2').value = 20;
  const table = made.addWorksheet('Кесте');
  table.addRows([
    ['Штат кестесі'],
    [],
    ['№', 'Лауазым', 'Штат бірлігі', 'Айлықақы'],
    [1, 'Бөлімше меңгерушісі', 1, 150000],
    [2, 'Психолог', '0,5', 110000],
    [3, 'Кинолог', 1, 90000],
    ['Барлығы', null, 2.5],
  ]);
  table.mergeCells('A1:D1');
  made.addWorksheet('Тізім').addRows([
    ['Мекеме', 'Түрі', 'Қызмет алушылар саны'],
    ['Бірінші', 5, 120],
    ['Екінші', 5, 60],
    ['Үшінші', 1, 20],
  ]);
  for (const name of ['Формула 1', 'Формула 2']) {
    const sheet = made.addWorksheet(name);
    sheet.getCell('A1').value = 120;
    sheet.getCell('B1').value = { formula: '_xldudf_NORMS_REQUIRED_STAFF(40,A1,4)', result: 3 };
    sheet.getCell('B2').value = { formula: '_xldudf_NORMS_REQUIRED_STAFF(7,A1,5)', result: 1 };
  }
  return Buffer.from(await made.xlsx.writeBuffer());
}
