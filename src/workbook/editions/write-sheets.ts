import type { SheetContent } from '../../editions/sheets/content';
import { changeInExcel } from '../excel/excel-run';
import { refuse, type Refused } from '../excel/refusal';
import { colours } from '../sheet/colours';
import { asText } from '../sheet/literal';
import { isTaken } from '../sheet/sheet-name';
import { pointsOf } from '../sheet/write-sheet';

/**
 * Writes an edition's worksheets after those of the workbook, and shows the first. Nothing is written where one of their
 * names is taken.
 */
export function writeEditionSheets(
  contents: readonly SheetContent[],
): Promise<{ readonly written: readonly string[] } | Refused> {
  return changeInExcel<{ readonly written: readonly string[] }>('1.7', async (context, talk) => {
    const { workbook } = context;
    workbook.worksheets.load('items/name');
    workbook.protection.load('protected');
    await context.sync();
    const there = workbook.worksheets.items.map(({ name }) => name);
    const taken = contents.find(({ name }) => isTaken(name, there));
    if (taken !== undefined) return refuse({ reason: 'sheetExists', sheet: taken.name });
    if (workbook.protection.protected) return refuse({ reason: 'workbookProtected' });
    workbook.application.suspendApiCalculationUntilNextSync();
    workbook.application.suspendScreenUpdatingUntilNextSync();
    const sheets = contents.map((content) => {
      const sheet = workbook.worksheets.add(content.name);
      writeCells(sheet, content);
      dress(sheet, content);
      return sheet;
    });
    sheets[0]?.activate();
    const names = contents.map(({ name }) => name);
    await talk.write(names, () => {
      for (const name of names) workbook.worksheets.getItemOrNullObject(name).delete();
    });
    return { written: names };
  });
}

/** The cells become text only after they are written: an apostrophe typed into a text cell might stay there. */
function writeCells(sheet: Excel.Worksheet, { rows }: SheetContent): void {
  const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 1);
  range.formulas = rows.map((row) => row.map((value) => (typeof value === 'number' ? value : asText(value))));
  range.numberFormat = rows.map((row) => row.map(() => '@'));
  range.format.wrapText = true;
  range.format.verticalAlignment = 'Top';
}

function dress(
  sheet: Excel.Worksheet,
  { rows, widths, titleRows, headingRows, sectionRows, frozen }: SheetContent,
): void {
  const columns = rows[0]?.length ?? 1;
  const line = (row: number): Excel.RangeFormat => sheet.getRangeByIndexes(row - 1, 0, 1, columns).format;
  widths.forEach((characters, at) => {
    sheet.getRangeByIndexes(0, at, 1, 1).format.columnWidth = pointsOf(characters);
  });
  for (const row of titleRows) {
    line(row).font.bold = true;
    line(row).wrapText = false;
  }
  for (const row of headingRows) {
    line(row).font.bold = true;
    line(row).fill.color = colours.heading;
  }
  for (const row of sectionRows) {
    line(row).font.bold = true;
    line(row).fill.color = colours.section;
  }
  if (frozen.columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozen.rows, frozen.columns));
  else if (frozen.rows > 0) sheet.freezePanes.freezeRows(frozen.rows);
}
