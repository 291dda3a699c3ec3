import type { EditionSheet } from '../../editions/sheets/content';
import { changeInExcel } from '../excel/excel-run';
import { refuse, type Refused } from '../excel/refusal';
import { rangeAt } from '../sheet/a1';
import { colours } from '../sheet/colours';
import { asText } from '../sheet/literal';
import { sectionLook } from '../sheet/looks';
import { finishSheets, type Finished } from '../sheet/finish-sheets';
import type { CellFormat, PrintedSheet } from '../sheet/sheet-content';
import { isNameTaken } from '../sheet/sheet-name';
import { writeSheets } from '../sheet/write-sheet';

/** The worksheets of an edition that were written, and whether their print was set up. */
export interface WrittenSheets extends Pick<Finished, 'printReady'> {
  /** The names of the sheets. */
  readonly written: readonly string[];
}

/**
 * Writes an edition's worksheets after those of the workbook, and shows the first. Nothing is written where one of their
 * names is taken.
 */
export function writeEditionSheets(sheets: readonly EditionSheet[]): Promise<WrittenSheets | Refused> {
  return changeInExcel<WrittenSheets>('1.9', async (context, transaction) => {
    const { workbook } = context;
    workbook.worksheets.load('items/name');
    workbook.protection.load('protected');
    await context.sync();
    const there = workbook.worksheets.items.map(({ name }) => name);
    const taken = sheets.find(({ name }) => isNameTaken(name, there));
    if (taken !== undefined) return refuse({ reason: 'sheetExists', sheet: taken.name });
    if (workbook.protection.protected) return refuse({ reason: 'workbookProtected' });
    workbook.application.suspendApiCalculationUntilNextSync();
    workbook.application.suspendScreenUpdatingUntilNextSync();
    const added = sheets.map((one) => ({ content: contentOf(one), sheet: workbook.worksheets.add(one.name) }));
    writeSheets(workbook, added);
    added[0]?.sheet.activate();
    const names = sheets.map(({ name }) => name);
    await transaction.write(names, () => {
      for (const name of names) workbook.worksheets.getItemOrNullObject(name).delete();
    });
    transaction.keep({ written: names, printReady: false });
    const { printReady } = await finishSheets(
      context,
      added.map(({ content }) => content),
      [],
    );
    return { written: names, printReady };
  });
}

/** Cells get the text format only after they are written: an apostrophe typed into a text cell might stay visible. */
function contentOf({ name, rows, widths, titleRows, headingRows, sectionRows, frozen }: EditionSheet): PrintedSheet {
  const columns = rows[0]?.length ?? 1;
  const across = (row: number, to = row): string => rangeAt(row, 1, to, columns);
  const look = (at: readonly number[], format: Omit<CellFormat, 'at'>): CellFormat[] =>
    at.map((row) => ({ at: across(row), ...format }));
  return {
    name,
    cells: rows.map((row) => row.map((value) => (typeof value === 'number' ? value : asText(value)))),
    spills: [],
    names: [],
    formats: [
      { at: across(1, rows.length), numbers: '@', down: 'Top' },
      ...look(
        rows.flatMap((_, at) => (titleRows.includes(at + 1) ? [] : [at + 1])),
        { wrap: true },
      ),
      ...look(titleRows, { bold: true }),
      ...look(headingRows, { bold: true, fill: colours.heading }),
      ...look(sectionRows, sectionLook),
    ],
    rules: [],
    widths,
    heights: [],
    frozen,
    print: { orientation: 'Landscape', area: across(1, rows.length), ...titles(headingRows), footer: name },
  };
}

/** The headings of the sheet's one table stand on every page; those of several do not. */
function titles([row, ...others]: readonly number[]): { readonly titleRows?: string } {
  return row === undefined || others.length > 0 ? {} : { titleRows: `$${row}:$${row}` };
}
