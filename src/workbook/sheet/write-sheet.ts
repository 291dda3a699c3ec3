import { addUnder } from '../../engine/add-under';
import type { Rectangle } from './area';
import { joinedAreas, looksByArea, type LookOfAreas } from './by-area';
import { byRow } from './by-row';
import { rangeAt } from './a1';
import { colours } from './colours';
import { pointsOf } from './measures';
import { fixedReference } from './place';
import { areaOfAddress } from './read-address';
import type { BlockContent, CellFormat, EntryRule, SheetContent } from './sheet-content';
import { SheetRanges } from './sheet-ranges';

/**
 * Writes whole empty sheets: first the names of ranges, then the cells of all sheets, whose formulas use these names,
 * then the formats.
 */
export function writeSheets(
  workbook: Excel.Workbook,
  sheets: readonly { readonly sheet: Excel.Worksheet; readonly content: SheetContent }[],
): void {
  for (const { content } of sheets) writeNames(workbook, content);
  for (const { sheet, content } of sheets) {
    const ranges = new SheetRanges(sheet);
    writeCells(ranges, content);
    setLooks(ranges, content);
  }
}

/**
 * Writes cells beside a sheet's content, and the widths of their columns, in characters, where given. Formats come
 * first, so that text cells do not turn text into formulas.
 */
export function writeBlock(
  sheet: Excel.Worksheet,
  { area, cells, formats }: BlockContent,
  widths: readonly (number | undefined)[],
): void {
  const ranges = new SheetRanges(sheet);
  setColumnWidths(ranges.of(area), widths);
  setFormats(ranges, looksByArea(formats));
  ranges.of(area).formulas = cells.map((row) => [...row]);
}

/** Sets the formats of a sheet, and its rules of what may be typed. */
export function formatSheet(sheet: Excel.Worksheet, content: SheetContent): void {
  setLooks(new SheetRanges(sheet), content);
}

/** Sets the formats of cells beside a sheet's content. */
export function formatBlock(sheet: Excel.Worksheet, { formats }: BlockContent): void {
  setFormats(new SheetRanges(sheet), looksByArea(formats));
}

function writeNames(workbook: Excel.Workbook, { name: sheet, names }: SheetContent): void {
  for (const { name, at } of names) workbook.names.add(name, `=${fixedReference({ sheet, address: at })}`);
}

/** The cells of a sheet in one block, then the spilled formulas, since blanks written into a spill would block it. */
function writeCells(ranges: SheetRanges, content: SheetContent): void {
  ranges.of(cellsOf(content)).formulas = content.cells.map((row) => [...row]);
  for (const { at, formula } of content.spills) ranges.at(at).formulas = [[formula]];
}

function cellsOf({ cells }: SheetContent): Rectangle {
  return { row: 0, column: 0, rowCount: cells.length, columnCount: cells[0]?.length ?? 1 };
}

function setLooks(ranges: SheetRanges, content: SheetContent): void {
  const cells = cellsOf(content);
  setColumnWidths(ranges.of({ ...cells, columnCount: content.widths.length }), content.widths);
  const { rows, others } = byRow(looksByArea(content.formats), cells, content);
  if (rows.length > 0) ranges.of({ ...cells, rowCount: rows.length }).setRowProperties([...rows]);
  merge(ranges, content.merged ?? []);
  setFormats(ranges, others);
  for (const rules of alike(content.rules)) setRules(ranges, rules);
  const { rows: frozen, columns } = content.frozen ?? { rows: 0, columns: 0 };
  if (columns > 0) ranges.sheet.freezePanes.freezeAt(rangeAt(1, 1, frozen, columns));
  else if (frozen > 0) ranges.sheet.freezePanes.freezeRows(frozen);
}

/** Sets the widths of a range's columns, in characters; undefined leaves a width as it is. */
function setColumnWidths(range: Excel.Range, widths: readonly (number | undefined)[]): void {
  range.setColumnProperties(
    widths.map((width) => (width === undefined ? {} : { format: { columnWidth: pointsOf(width) } })),
  );
}

/** Merges cells; rows of the same columns that follow each other in one word, each row for itself. */
function merge(ranges: SheetRanges, merged: readonly string[]): void {
  const areas = merged.flatMap((at) => areaOfAddress(at) ?? []);
  const isOneRow = ({ rowCount }: Rectangle): boolean => rowCount === 1;
  for (const area of areas) if (!isOneRow(area)) ranges.of(area).merge();
  const byColumns = new Map<string, Rectangle[]>();
  for (const area of areas.filter(isOneRow)) addUnder(byColumns, `${area.column}:${area.columnCount}`, area);
  for (const rows of byColumns.values()) for (const area of joinedAreas(rows)) ranges.of(area).merge(area.rowCount > 1);
}

/** Groups rules that are the same apart from their own cell's address. */
function alike(rules: readonly EntryRule[]): EntryRule[][] {
  const groups = new Map<string, EntryRule[]>();
  for (const one of rules) {
    const { at, rule, ...said } = one;
    const ownCell = rule.kind === 'formula' ? { formula: rule.formula.replaceAll(at, 'own') } : rule;
    const key = JSON.stringify([ownCell, said]);
    addUnder(groups, key, one);
  }
  return [...groups.values()];
}

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

/** Properties that a format leaves out stay as they are. */
function setFormats(ranges: SheetRanges, looks: readonly LookOfAreas[]): void {
  for (const { look, areas } of looks) {
    const { numbers, ...others } = look;
    if (Object.keys(others).length > 0) for (const { format } of ranges.ofAll(areas)) setFormat(format, others);
    if (numbers !== undefined) for (const area of areas) setNumbers(ranges.of(area), numbers);
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
function setNumbers(range: Excel.Range, numbers: string): void {
  Object.assign(range, { numberFormat: numbers });
}

/** The formula of a rule is written for the first cell of its range; Excel adjusts it for the others. */
function setRules(ranges: SheetRanges, rules: readonly EntryRule[]): void {
  const placed = rules.flatMap((one) => {
    const area = areaOfAddress(one.at);
    return area === undefined ? [] : [{ area, one }];
  });
  const areas = joinedAreas(placed.map(({ area }) => area));
  const isFormula = rules.some(({ rule }) => rule.kind === 'formula');
  for (const together of isFormula ? areas.map((area) => [area]) : [areas]) {
    const [first] = together;
    const said = placed.find(({ area }) => area.row === first?.row && area.column === first.column)?.one;
    if (said !== undefined) for (const { dataValidation } of ranges.ofAll(together)) setRule(dataValidation, said);
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
