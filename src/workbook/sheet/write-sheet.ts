import { sizeOf } from './a1';
import { colours } from './colours';
import type { BlockContent, CellFormat, EntryRule, PrintedSheet, SheetContent } from './sheet-content';

/**
 * Writes sheets whole, which are there and empty: the names of their ranges, then what they say, for formulas use the
 * names of other sheets too, then their looks.
 */
export function writeSheets(
  workbook: Excel.Workbook,
  sheets: readonly { readonly sheet: Excel.Worksheet; readonly content: SheetContent }[],
): void {
  for (const { sheet, content } of sheets) writeNames(workbook, sheet, content);
  for (const { sheet, content } of sheets) {
    writeCells(sheet, content);
    formatSheet(sheet, content);
  }
}

/** Writes cells beside what a sheet holds, looks first, so that no cell that was meant for text makes one of a formula. */
export function writeBlock(sheet: Excel.Worksheet, { area, cells, formats }: BlockContent): void {
  formatCells(sheet, formats);
  sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount).formulas = cells.map((row) => [
    ...row,
  ]);
}

/** What a sheet says, in one block; the spilled formulas after it, since blanks written into a spill stop it. */
function writeCells(sheet: Excel.Worksheet, { cells, spills }: SheetContent): void {
  const columns = cells[0]?.length ?? 1;
  sheet.getRangeByIndexes(0, 0, cells.length, columns).formulas = cells.map((row) => [...row]);
  for (const { at, formula } of spills) sheet.getRange(at).formulas = [[formula]];
}

function writeNames(workbook: Excel.Workbook, sheet: Excel.Worksheet, { names }: SheetContent): void {
  for (const { name, at } of names) workbook.names.add(name, sheet.getRange(at));
}

/** Gives a sheet its looks, and the rules of what may be typed into it. */
export function formatSheet(sheet: Excel.Worksheet, content: SheetContent): void {
  content.widths.forEach((characters, at) => {
    sheet.getRangeByIndexes(0, at, 1, 1).format.columnWidth = pointsOf(characters);
  });
  for (const { row, lines } of content.heights) {
    sheet.getRangeByIndexes(row - 1, 0, 1, 1).format.rowHeight = lines * lineHeight;
  }
  formatCells(sheet, content.formats);
  for (const rule of content.rules) setRule(sheet, rule);
  const { rows, columns } = content.frozen ?? { rows: 0, columns: 0 };
  if (columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
}

/** Of the standard font, in points. */
const lineHeight = 15;

/** A character of the standard font is 7 pixels wide, a column has 5 more; a pixel is three quarters of a point. */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

/** Gives cells their looks; what a format leaves out stays as it is. */
export function formatCells(sheet: Excel.Worksheet, formats: readonly CellFormat[]): void {
  for (const format of formats) setFormat(sheet, format);
}

function setFormat(sheet: Excel.Worksheet, look: CellFormat): void {
  const range = sheet.getRange(look.at);
  const { format } = range;
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.across !== undefined) format.horizontalAlignment = look.across;
  if (look.down !== undefined) format.verticalAlignment = look.down;
  if (look.numbers !== undefined) range.numberFormat = numberFormats(look.at, look.numbers);
  if (look.grid) drawGrid(format);
}

function drawGrid(format: Excel.RangeFormat): void {
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = colours.grid;
  }
}

function numberFormats(at: string, numbers: string): string[][] {
  const { rows, columns } = sizeOf(at);
  return Array.from({ length: rows }, () => new Array<string>(columns).fill(numbers));
}

function setRule(sheet: Excel.Worksheet, { at, rule, title, message }: EntryRule): void {
  const { dataValidation } = sheet.getRange(at);
  dataValidation.rule = excelRule(rule);
  dataValidation.errorAlert = { showAlert: true, style: 'Stop', title, message };
}

function excelRule(rule: EntryRule['rule']): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.choices.join(',') } };
    case 'whole':
      return { wholeNumber: { formula1: rule.from, operator: 'GreaterThanOrEqualTo' } };
    case 'formula':
      return { custom: { formula: rule.formula } };
  }
}

/** How a sheet is printed: one page wide. A footer's `&` begins a code, so one that is meant is doubled; `&P` and `&N` are the page and the pages. */
export function setPrint({ pageLayout }: Excel.Worksheet, { print }: PrintedSheet): void {
  const { orientation, area, titleRows, footer } = print;
  pageLayout.orientation = orientation;
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea(area);
  if (titleRows !== undefined) pageLayout.setPrintTitleRows(titleRows);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = footer.replaceAll('&', '&&');
  defaultForAllPages.rightFooter = '&P / &N';
}
