import { present } from '../../editions/present';
import { lastRowOf, type Rectangle } from './area';
import type { LookOfAreas } from './by-area';
import { lineHeight } from './measures';
import type { CellFormat, SheetContent } from './sheet-content';

interface ByRow {
  /** What `setRowProperties` is told of each row of the sheet, from the first on; none where there is nothing to tell. */
  readonly rows: readonly Excel.SettableRowProperties[];
  /** What is left to be told of areas. */
  readonly others: readonly LookOfAreas[];
}

/** Parts what can be told of whole rows of a sheet, all in one word, from what is told of areas. */
export function byRow(
  looks: readonly LookOfAreas[],
  cells: Rectangle,
  { heights, hiddenRows = [] }: Pick<SheetContent, 'heights' | 'hiddenRows'>,
): ByRow {
  const rows: Row[] = Array.from({ length: cells.rowCount }, () => ({ look: {} }));
  const rowAt = (row: number): Row => (rows[row] ??= { look: {} });
  const isAcross = (area: Rectangle): boolean =>
    area.column === cells.column && area.columnCount === cells.columnCount && lastRowOf(area) <= lastRowOf(cells);
  const others = looks.flatMap(({ look, areas }): LookOfAreas[] => {
    if (!areas.every(isAcross)) return [{ look, areas }];
    const { quiet, loud } = parted(look);
    for (const { row, rowCount } of areas)
      for (let at = row; at < row + rowCount; at += 1) Object.assign(rowAt(at).look, quiet);
    return isEmpty(loud) ? [] : [{ look: loud, areas }];
  });
  for (const { row, lines } of heights) rowAt(row - 1).height = lines * lineHeight;
  for (const row of hiddenRows) rowAt(row - 1).isHidden = true;
  const told = Array.from(rows, (row) => (row === undefined ? {} : propertiesOf(row)));
  return { rows: told.every(isEmpty) ? [] : told, others };
}

interface Row {
  readonly look: Omit<CellFormat, 'at'>;
  /** In points. */
  height?: number;
  isHidden?: true;
}

const loudProperties = ['fill', 'grid', 'numbers'];

/** Quiet is what shows nothing in an empty cell, so that it does no harm if Excel takes it for the rest of the row too. */
function parted(look: LookOfAreas['look']): {
  readonly quiet: LookOfAreas['look'];
  readonly loud: LookOfAreas['look'];
} {
  const only = (isLoud: boolean): LookOfAreas['look'] =>
    Object.fromEntries(Object.entries(look).filter(([property]) => loudProperties.includes(property) === isLoud));
  return { quiet: only(false), loud: only(true) };
}

function propertiesOf({ look, height, isHidden }: Row): Excel.SettableRowProperties {
  const { bold, italic, size, color, wrap, across, down } = look;
  const font = present({ bold, italic, size, color });
  const format = present({
    font: isEmpty(font) ? undefined : font,
    wrapText: wrap,
    horizontalAlignment: across,
    verticalAlignment: down,
    rowHeight: height,
  });
  return present({ format: isEmpty(format) ? undefined : format, rowHidden: isHidden });
}

function isEmpty(properties: object): boolean {
  return Object.keys(properties).length === 0;
}
