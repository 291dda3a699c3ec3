import { lastRowOf, type Rectangle } from './area';
import { addressesOf, looksByArea, paint } from './by-area';
import { colours } from './colours';
import { lineHeight, pointsOf } from './measures';
import { margins } from './paper';
import { areaOfAddress } from './read-address';
import type { BlockContent, CellFormat, EntryRule, PrintedSheet, SheetContent } from './sheet-content';

/**
 * Writes whole empty sheets: first the names of ranges, then the cells of all sheets, whose formulas use these names,
 * then the formats.
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

/** Writes cells beside a sheet's content. Formats come first, so that text cells do not turn text into formulas. */
export function writeBlock(sheet: Excel.Worksheet, { area, cells, formats }: BlockContent): void {
  formatCells(sheet, formats);
  sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount).formulas = cells.map((row) => [
    ...row,
  ]);
}

/** The cells of a sheet in one block, then the spilled formulas, since blanks written into a spill would block it. */
function writeCells(sheet: Excel.Worksheet, { cells, spills }: SheetContent): void {
  const columns = cells[0]?.length ?? 1;
  sheet.getRangeByIndexes(0, 0, cells.length, columns).untrack().formulas = cells.map((row) => [...row]);
  for (const { at, formula } of spills) sheet.getRange(at).untrack().formulas = [[formula]];
}

function writeNames(workbook: Excel.Workbook, sheet: Excel.Worksheet, { names }: SheetContent): void {
  for (const { name, at } of names) workbook.names.add(name, sheet.getRange(at).untrack());
}

/** Sets the formats of a sheet, and its rules of what may be typed. */
export function formatSheet(sheet: Excel.Worksheet, content: SheetContent): void {
  setColumnWidths(sheet, 0, content.widths);
  const heights = content.heights.map(({ row, lines }) => ({
    area: { row: row - 1, column: 0, rowCount: 1, columnCount: 1 },
    value: lines,
  }));
  for (const { value, areas } of paint(heights))
    for (const range of rangesAt(sheet, areas)) range.format.rowHeight = value * lineHeight;
  for (const at of content.merged ?? []) sheet.getRange(at).untrack().merge();
  hideRows(sheet, content.hiddenRows ?? []);
  formatCells(sheet, content.formats);
  for (const rules of alike(content.rules)) setRules(sheet, rules);
  const { rows, columns } = content.frozen ?? { rows: 0, columns: 0 };
  if (columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns).untrack());
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
}

/** Sets column widths, in characters; undefined leaves a width as it is. */
export function setColumnWidths(sheet: Excel.Worksheet, column: number, widths: readonly (number | undefined)[]): void {
  const columns = widths.map((width) => (width === undefined ? {} : { format: { columnWidth: pointsOf(width) } }));
  sheet.getRangeByIndexes(0, column, 1, columns.length).untrack().setColumnProperties(columns);
}

/**
 * Areas as few Excel objects as possible, not tracked beyond the next batch: tracking would cost two more calls each.
 */
function rangesAt(sheet: Excel.Worksheet, areas: readonly Rectangle[]): (Excel.Range | Excel.RangeAreas)[] {
  return addressesOf(areas).map((at) =>
    at.includes(',') ? sheet.getRanges(at).untrack() : sheet.getRange(at).untrack(),
  );
}

/** Rows counted from 1. */
function hideRows(sheet: Excel.Worksheet, rows: readonly number[]): void {
  const cells = rows.map((row) => ({ area: { row: row - 1, column: 0, rowCount: 1, columnCount: 1 }, value: true }));
  for (const area of paint(cells).flatMap(({ areas }) => areas))
    sheet.getRange(`${area.row + 1}:${lastRowOf(area) + 1}`).untrack().rowHidden = true;
}

/** Groups rules that are the same apart from their own cell's address. */
function alike(rules: readonly EntryRule[]): EntryRule[][] {
  const groups = new Map<string, EntryRule[]>();
  for (const one of rules) {
    const { at, rule, ...said } = one;
    const ownCell = rule.kind === 'formula' ? { formula: rule.formula.replaceAll(at, 'own') } : rule;
    const key = JSON.stringify([ownCell, said]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

/** Sets the formats of cells; properties that a format leaves out stay as they are. */
export function formatCells(sheet: Excel.Worksheet, formats: readonly CellFormat[]): void {
  for (const { look, areas } of looksByArea(formats)) {
    const { numbers, ...others } = look;
    if (Object.keys(others).length > 0) for (const { format } of rangesAt(sheet, areas)) setFormat(format, others);
    if (numbers !== undefined) for (const area of areas) setNumbers(sheet, area, numbers);
  }
}

function setFormat(format: Excel.RangeFormat, look: Omit<CellFormat, 'at' | 'numbers'>): void {
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.across !== undefined) format.horizontalAlignment = look.across;
  if (look.down !== undefined) format.verticalAlignment = look.down;
  if (look.grid) drawGrid(format);
}

function drawGrid(format: Excel.RangeFormat): void {
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = colours.grid;
  }
}

/** Excel also takes one value for all cells, which the types do not allow. */
function setNumbers(sheet: Excel.Worksheet, area: Rectangle, numbers: string): void {
  for (const range of rangesAt(sheet, [area])) Object.assign(range, { numberFormat: numbers });
}

/** The formula of a rule is written for the first cell of its range; Excel adjusts it for the others. */
function setRules(sheet: Excel.Worksheet, rules: readonly EntryRule[]): void {
  const placed = rules.flatMap((one) => {
    const area = areaOfAddress(one.at);
    return area === undefined ? [] : [{ area, one }];
  });
  const areas = paint(placed.map(({ area }) => ({ area, value: true }))).flatMap((painted) => painted.areas);
  const isFormula = rules.some(({ rule }) => rule.kind === 'formula');
  for (const together of isFormula ? areas.map((area) => [area]) : [areas]) {
    const [first] = together;
    const said = placed.find(({ area }) => area.row === first?.row && area.column === first.column)?.one;
    if (said !== undefined) for (const { dataValidation } of rangesAt(sheet, together)) setRule(dataValidation, said);
  }
}

function setRule(dataValidation: Excel.DataValidation, { rule, title, message }: EntryRule): void {
  dataValidation.rule = excelRule(rule);
  dataValidation.errorAlert = { showAlert: true, style: 'Stop', title, message };
}

function excelRule(rule: EntryRule['rule']): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.choices.join(',') } };
    case 'listOf':
      return { list: { inCellDropDown: true, source: `=${rule.cells}` } };
    case 'whole':
      return { wholeNumber: { formula1: rule.from, operator: 'GreaterThanOrEqualTo' } };
    case 'formula':
      return { custom: { formula: rule.formula } };
  }
}

/**
 * Sets up print: one page wide. In a footer `&` begins a code, so a literal one is doubled; `&P` and `&N` are page and
 * pages.
 */
export function setPrint({ pageLayout, horizontalPageBreaks }: Excel.Worksheet, { print }: PrintedSheet): void {
  const { orientation, area, titleRows, pageStarts = [], footer } = print;
  pageLayout.orientation = orientation;
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.leftMargin = margins.left;
  pageLayout.rightMargin = margins.right;
  pageLayout.topMargin = margins.top;
  pageLayout.bottomMargin = margins.bottom;
  pageLayout.footerMargin = margins.footer;
  // What is not determined stays #N/A in its cell, so that no sum passes over it; beside it stands in words what it is.
  pageLayout.printErrors = 'Blank';
  pageLayout.setPrintArea(area);
  horizontalPageBreaks.removePageBreaks();
  for (const row of pageStarts) horizontalPageBreaks.add(`A${row}`);
  if (titleRows !== undefined) pageLayout.setPrintTitleRows(titleRows);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = footer.replaceAll('&', '&&');
  defaultForAllPages.rightFooter = '&P / &N';
}
