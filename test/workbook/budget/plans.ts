import type { BudgetPlaces } from '../../../src/workbook/budget/budget-sheet';
import type { BudgetPlan, Typed } from '../../../src/workbook/budget/plan';
import type { PrintedSheet } from '../../../src/workbook/sheet/sheet-content';
import { calculatedByLibreOffice } from '../../formulas/libreoffice';
import type { CellInput } from '../../formulas/spreadsheet';

export const places: BudgetPlaces = { budget: 'Бюджет', months: 'Месяцы', number: 1 };

/** Positions are in rows 10 to 13 and 16 of the sheet, those outside the annex in rows 19 and 20, the total in row 22. */
export const plan: BudgetPlan = {
  language: 'ru',
  institution: 'Дом',
  type: { kk: 'Үй', ru: 'Дом престарелых', en: 'Home' },
  edition: 'KZ-343-2021',
  editionLine: 'Редакция KZ-343-2021: приказ; действует',
  sections: [
    {
      name: 'Управление',
      lines: [
        { row: 1, name: 'Директор', required: 1 },
        { row: 7, name: 'Экономист', required: 0.5 },
        { row: 8, name: 'Юрист', required: undefined },
        { row: 9, name: 'Диспетчер', required: 0 },
      ],
    },
    { name: 'Уход', lines: [{ row: 36, name: 'Санитар', required: 10.5 }] },
  ],
  requiredFrom: undefined,
  year: 2027,
  begun: new Map(),
};

const blank = { name: '', typed: {} };

export const nothing: Typed = {
  year: 2027,
  risePercent: '',
  riseMonth: '',
  base: 'approved',
  lines: new Map(),
  own: [blank, blank],
  sources: ['Местный бюджет', 'Платные услуги', ''],
};

/** What LibreOffice makes of written sheets. */
export function calculated(
  sheets: readonly PrintedSheet[],
  others: Readonly<Record<string, CellInput[][]>> = {},
): Promise<Record<string, CellInput[][]>> {
  const cells = sheets.map(({ name, cells }) => [
    name,
    cells.map((row) =>
      row.map((cell) => (cell === '' ? null : typeof cell === 'string' ? cell.replace(/^'/, '') : cell)),
    ),
  ]);
  return calculatedByLibreOffice({ ...(Object.fromEntries(cells) as Record<string, CellInput[][]>), ...others });
}
