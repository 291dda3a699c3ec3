import { sizeOf } from './a1';
import { colours } from './colours';
import type { CellFormat, CellRule, SheetContent } from './sheet-content';

/** Writes what a sheet says, in one block; the spilled formulas after it, since blanks written into a spill stop it. */
export function writeCells(sheet: Excel.Worksheet, { cells, spills }: SheetContent): void {
  const columns = cells[0]?.length ?? 1;
  sheet.getRangeByIndexes(0, 0, cells.length, columns).formulas = cells.map((row) => [...row]);
  for (const { at, formula } of spills) sheet.getRange(at).formulas = [[formula]];
}

/** Gives a sheet's ranges their names in the workbook. */
export function writeNames(workbook: Excel.Workbook, sheet: Excel.Worksheet, { names }: SheetContent): void {
  for (const { name, at } of names) workbook.names.add(name, sheet.getRange(at));
}

/** Gives a sheet its looks, and the rules of what may be typed into it. */
export function dressSheet(sheet: Excel.Worksheet, content: SheetContent): void {
  content.widths.forEach((characters, at) => {
    sheet.getRangeByIndexes(0, at, 1, 1).format.columnWidth = pointsOf(characters);
  });
  for (const { row, lines } of content.heights) {
    sheet.getRangeByIndexes(row - 1, 0, 1, 1).format.rowHeight = lines * lineHeight;
  }
  for (const format of content.formats) dress(sheet, format);
  for (const rule of content.rules) setRule(sheet, rule);
  if (content.frozenRows !== undefined) sheet.freezePanes.freezeRows(content.frozenRows);
}

/** Of the standard font, in points. */
const lineHeight = 15;

/** A character of the standard font is 7 pixels wide, a column has 5 more; a pixel is three quarters of a point. */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

/** Gives cells their looks; what a format leaves out stays as it is. */
export function dress(sheet: Excel.Worksheet, look: CellFormat): void {
  const range = sheet.getRange(look.at);
  const { format } = range;
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.wrap) format.wrapText = true;
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

function setRule(sheet: Excel.Worksheet, { at, rule, title, message }: CellRule): void {
  const { dataValidation } = sheet.getRange(at);
  dataValidation.rule = excelRule(rule);
  dataValidation.errorAlert = { showAlert: true, style: 'Stop', title, message };
}

function excelRule(rule: CellRule['rule']): Excel.DataValidationRule {
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
export function setPrint({ pageLayout }: Excel.Worksheet, { print }: SheetContent): void {
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
