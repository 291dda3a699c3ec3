import ExcelJS from 'exceljs';

/** A cell as it was typed, or a formula with what Excel showed when the file was saved. Text that begins with `=` is text. */
export type MadeCell = string | number | boolean | null | { readonly formula: string; readonly result: number };

/** A sheet as somebody made it: what stands in it and how it looks. */
export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly MadeCell[])[];
  /** Areas in A1. */
  readonly merged?: readonly string[];
  /** Rows of titles, counted from 1. */
  readonly titles?: readonly number[];
  /** Counted from 1. */
  readonly hiddenRows?: readonly number[];
  /** Counted from 1. */
  readonly hiddenColumns?: readonly number[];
  /** Columns of money, counted from 1. */
  readonly money?: readonly number[];
  readonly frozenRows?: number;
  readonly isProtected?: boolean;
}

const line = { style: 'thin', color: { argb: 'FF808080' } } as const;
const grid = { top: line, left: line, bottom: line, right: line };

/** An `.xlsx` file of these sheets, with the looks that such tables have. */
export async function makeWorkbook(sheets: readonly MadeSheet[]): Promise<Buffer> {
  const made = new ExcelJS.Workbook();
  for (const sheet of sheets) await addSheet(made, sheet);
  return Buffer.from(await made.xlsx.writeBuffer());
}

async function addSheet(made: ExcelJS.Workbook, sheet: MadeSheet): Promise<void> {
  const {
    name,
    rows,
    merged = [],
    titles = [],
    hiddenRows = [],
    hiddenColumns = [],
    money = [],
    frozenRows = 0,
  } = sheet;
  const views = frozenRows > 0 ? [{ state: 'frozen' as const, ySplit: frozenRows }] : [];
  const added = made.addWorksheet(name, { views });
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      const cell = added.getCell(row + 1, column + 1);
      cell.value = value;
      cell.border = grid;
      if (money.includes(column + 1)) cell.numFmt = '#,##0.00';
      if (titles.includes(row + 1)) dressTitle(cell);
    }),
  );
  for (const area of merged) added.mergeCells(area);
  for (const row of hiddenRows) added.getRow(row).hidden = true;
  for (const column of hiddenColumns) added.getColumn(column).hidden = true;
  added.getColumn(2).width = 34;
  if (sheet.isProtected) await added.protect('', {});
}

function dressTitle(cell: ExcelJS.Cell): void {
  cell.font = { name: 'Times New Roman', size: 12, bold: true };
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFD9E1F2' } };
  cell.alignment = { wrapText: true, horizontal: 'center', vertical: 'middle' };
}
