import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import type { Rectangle } from '../../../src/workbook/sheet/area';
import { areaOfAddress } from '../../../src/workbook/sheet/read-address';
import type { CellEntry, CellFormat, SheetContent, PrintedSheet } from '../../../src/workbook/sheet/sheet-content';
import { lineHeight } from '../../../src/workbook/sheet/measures';
import { margins } from '../../../src/workbook/sheet/paper';

/** What a cell shows whose formula nobody but the add-in can calculate. */
export type Known = (formula: string) => CellEntry | undefined;

type Layout = Omit<WriteSheet, 'cells' | 'rowDefs'>;

/** A sheet in the words of the library that writes files, with lists in the place of its maps. */
export type WrittenSheet = Layout & {
  readonly cells: readonly (readonly [string, Partial<Cell>])[];
  readonly rowDefs: readonly (readonly [number, { height?: number; hidden?: boolean }])[];
};

/** Sheets as a file has them that any program prints, as Excel would be told to. */
export function asFile(
  sheets: readonly (SheetContent | PrintedSheet)[],
  known: Known = () => undefined,
): WrittenSheet[] {
  return sheets.map((one) => writtenSheet(one, known));
}

function writtenSheet(sheet: SheetContent | PrintedSheet, known: Known): WrittenSheet {
  const cells = new Map<string, Partial<Cell>>();
  const cellAt = (row: number, column: number): Partial<Cell> => {
    const key = `${row},${column}`;
    const cell = cells.get(key) ?? {};
    cells.set(key, cell);
    return cell;
  };
  sheet.cells.forEach((line, row) =>
    line.forEach((entry, column) => {
      if (entry !== '') Object.assign(cellAt(row, column), contentOf(entry, known));
    }),
  );
  const [rows, columns] = [sheet.cells.length, sheet.cells[0]?.length ?? 1];
  for (const format of sheet.formats)
    for (const { row, column } of cellsIn(format.at, rows, columns)) {
      const cell = cellAt(row, column);
      cell.style = merged(cell.style, format);
    }
  const heights = sheet.heights.map(({ row, lines }) => [row - 1, { height: lines * lineHeight }] as const);
  const hidden = (sheet.hiddenRows ?? []).map((row) => [row - 1, { hidden: true }] as const);
  return {
    name: sheet.name,
    cells: [...cells],
    columns: sheet.widths.map((width) => ({ width: width + 5 / 7 })),
    rowDefs: [...heights, ...hidden],
    merges: (sheet.merged ?? []).flatMap((at) => {
      const area = areaOfAddress(at);
      return area === undefined ? [] : [mergeOf(area)];
    }),
    ...('print' in sheet ? printOf(sheet) : {}),
  };
}

function contentOf(entry: CellEntry, known: Known): Partial<Cell> {
  if (typeof entry === 'number') return { value: entry, type: 'number' };
  if (!entry.startsWith('=')) return { value: entry.replace(/^'/, ''), type: 'string' };
  const value = known(entry);
  if (value === undefined) return { formula: entry.slice(1).replace(/\b(?=IFNA\()/g, '_xlfn.'), type: 'formula' };
  return contentOf(value, () => undefined);
}

function merged(style: CellStyle = {}, format: CellFormat): CellStyle {
  const { bold, italic, size, color, fill, wrap, across, down, numbers, grid } = format;
  const side = { style: 'thin', color: { rgb: 'A9B4C0' } } as const;
  return {
    ...style,
    font: {
      name: 'Calibri',
      size: 11,
      ...style.font,
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(size && { size }),
      ...(color && { color: { rgb: color.slice(1) } }),
    },
    alignment: {
      ...style.alignment,
      ...(wrap !== undefined && { wrapText: wrap }),
      ...(across && { horizontal: across.toLowerCase() as 'left' }),
      ...(down && { vertical: down.toLowerCase() as 'top' }),
    },
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill.slice(1) } } as const }),
    ...(numbers && { numFmt: numbers }),
    ...(grid && { border: { top: side, bottom: side, left: side, right: side } }),
  };
}

function printOf({ print, chart }: PrintedSheet): Partial<Layout> {
  const { orientation, area, titleRows, pageStarts = [], footer } = print;
  const inches = Object.fromEntries(Object.entries(margins).map(([side, points]) => [side, points / 72]));
  return {
    pageSetup: {
      orientation: orientation.toLowerCase() as 'landscape',
      paperSize: 'a4',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: area.replaceAll(/([A-Z]+|\d+)/g, '$$$1'),
      margins: inches,
      ...(titleRows && { printTitlesRow: titleRows }),
    },
    rowBreaks: pageStarts.map((row) => row - 2),
    headerFooter: { oddFooter: `&L${footer.replaceAll('&', '&&')}&R&P / &N` },
    ...(chart && { charts: [chartOf(chart)] }),
  };
}

function chartOf(chart: NonNullable<PrintedSheet['chart']>): NonNullable<WriteSheet['charts']>[number] {
  const [from, to] = [areaOfAddress(chart.from), areaOfAddress(chart.to)];
  const isBars = chart.kind === 'bars';
  return {
    type: isBars ? 'bar' : 'line',
    title: chart.title,
    series: chart.series.map(({ name, values, color }, at) => ({
      name,
      values,
      categories: chart.categories,
      color: color.slice(1),
      ...(isBars || at > 0 ? { dataLabels: { showValue: true } } : {}),
      ...(isBars ? {} : { marker: { symbol: at > 0 ? ('circle' as const) : ('none' as const) } }),
    })),
    anchor: {
      from: { row: from?.row ?? 0, col: from?.column ?? 0 },
      to: { row: (to?.row ?? 0) + 1, col: (to?.column ?? 0) + 1 },
    },
    legend: 'top',
    gapWidth: 60,
    axes: isBars
      ? { x: { reverse: true }, y: { hidden: true, gridlines: { major: false }, scale: { min: 0 } } }
      : { y: { scale: { min: 0 } } },
  };
}

function mergeOf({ row, column, rowCount, columnCount }: Rectangle): NonNullable<WriteSheet['merges']>[number] {
  return { startRow: row, startCol: column, endRow: row + rowCount - 1, endCol: column + columnCount - 1 };
}

function cellsIn(at: string, rows: number, columns: number): { row: number; column: number }[] {
  const area = areaOfAddress(at);
  if (area === undefined) return [];
  const [lastRow, lastColumn] = [
    Math.min(rows, area.row + area.rowCount),
    Math.min(columns, area.column + area.columnCount),
  ];
  const found: { row: number; column: number }[] = [];
  for (let row = area.row; row < lastRow; row += 1)
    for (let column = area.column; column < lastColumn; column += 1) found.push({ row, column });
  return found;
}
