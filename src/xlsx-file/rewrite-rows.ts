import { addressOf, type CellPlace } from './cell-address';
import { cellXml, type NewCell, type NewFormat } from './cell-xml';
import { rowCells, spacesAtEnd, spacesAtStart, type FileCell, type FileRow, type SheetRows } from './sheet-rows';
import { withAttribute, withoutAttributes } from './xml';

/** The change of a cell; null removes it. */
export type CellEdit = NewCell | NewFormat | null;

/** The changes of a sheet's rows, by present rows and columns. */
export interface RowsEdit {
  /** By row and column. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellEdit>>;
  /** The attributes that the tags of rows will have. */
  readonly rows: ReadonlyMap<number, RowLook>;
  /**
   * The present places of the file's rows and columns; undefined where they were deleted. Without it nothing has moved.
   */
  readonly moved?: MovedTo | undefined;
}

export interface RowLook {
  /** In points; undefined: fitted to the content. */
  readonly height: number | undefined;
  readonly isHidden: boolean;
}

export interface MovedTo {
  row(row: number): number | undefined;
  column(column: number): number | undefined;
}

/** The XML of the rows after the changes. Unchanged rows keep their XML. */
export function rewriteRows({ prefix, before, rows, rest, after }: SheetRows, edit: RowsEdit): string {
  const { moved } = edit;
  const kept = new Map<number, FileRow>();
  for (const row of rows) {
    const at = moved === undefined ? row.row : moved.row(row.row);
    if (at !== undefined) kept.set(at, row);
  }
  const numbers = [...new Set([...kept.keys(), ...edit.cells.keys(), ...edit.rows.keys()])].sort((a, b) => a - b);
  const written = numbers.map((number) => {
    const row = kept.get(number);
    const cells = edit.cells.get(number);
    const look = edit.rows.get(number);
    if (row !== undefined && !cells && !look && !moved) return row.xml;
    return rowXml(number, { row, cells: cells ?? new Map(), look, moved }, prefix);
  });
  return `${before}<${prefix}sheetData>${written.join('')}${rest}</${prefix}sheetData>${after}`;
}

interface RowEdit {
  readonly row: FileRow | undefined;
  readonly cells: ReadonlyMap<number, CellEdit>;
  readonly look: RowLook | undefined;
  readonly moved: MovedTo | undefined;
}

function rowXml(number: number, edit: RowEdit, prefix: string): string {
  const { row, look } = edit;
  const inside = rewriteCells(number, edit, prefix);
  const tag = withLook(withAttribute(withoutAttributes(row?.tag ?? '', ['spans']), 'r', String(number + 1)), look);
  const start = `${spacesAtStart(row?.xml ?? '')}<${prefix}row${tag}`;
  if (inside === '') return `${start}/>`;
  return `${start}>${inside}${spacesAtEnd(row?.inside ?? '')}</${prefix}row>`;
}

function rewriteCells(number: number, { row, cells, moved }: RowEdit, prefix: string): string {
  const written = new Map<number, string>();
  for (const cell of row ? rowCells(row, prefix) : []) {
    const column = moved === undefined ? cell.column : moved.column(cell.column);
    if (column !== undefined) written.set(column, placed(cell, { row: number, column }));
  }
  for (const [column, cell] of cells) {
    const before = written.get(column) ?? '';
    if (cell === null) written.delete(column);
    else if ('value' in cell)
      written.set(column, spacesAtStart(before) + cellXml({ row: number, column }, cell, prefix));
    else written.set(column, formatted(before, cell));
  }
  return [...written]
    .sort(([a], [b]) => a - b)
    .map(([, xml]) => xml)
    .join('');
}

/** An unchanged cell at its present place. */
function placed({ row, column, tag, xml }: FileCell, now: CellPlace): string {
  if (row === now.row && column === now.column) return xml;
  return xml.replace(tag, () => withAttribute(tag, 'r', addressOf(now)));
}

/** An unchanged cell with another format. */
function formatted(xml: string, { style }: NewFormat): string {
  return xml.replace(/^(\s*<(?:\w+:)?c\b)([^>]*?)(\/?>)/, (_whole, start: string, tag: string, end: string) => {
    const plain = withoutAttributes(tag, ['s']);
    return `${start}${plain}${style === 0 ? '' : ` s="${style}"`}${end}`;
  });
}

function withLook(tag: string, look: RowLook | undefined): string {
  if (look === undefined) return tag;
  const plain = withoutAttributes(tag, ['ht', 'customHeight', 'hidden']);
  const height = look.height === undefined ? '' : ` ht="${look.height}" customHeight="1"`;
  return `${plain}${height}${look.isHidden ? ' hidden="1"' : ''}`;
}
