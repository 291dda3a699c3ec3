import { addressOf, type CellPlace } from './cell-address';
import { cellXml, type NewCell, type NewFormat } from './cell-xml';
import { rowCells, spacesAtEnd, spacesAtStart, type FileCell, type FileRow, type SheetRows } from './sheet-rows';
import { withAttribute, withoutAttributes } from './xml';

/** What becomes of a cell; null: it is taken away. */
export type CellEdit = NewCell | NewFormat | null;

/** What changes in the rows of a sheet; rows and columns are those of the sheet as it is now. */
export interface RowsEdit {
  /** By row and column. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellEdit>>;
  /** What the tags of rows are to have. */
  readonly rows: ReadonlyMap<number, RowLook>;
  /** Where the file's rows and columns are now; undefined: deleted. Without it they are where they were. */
  readonly moved?: MovedTo | undefined;
}

export interface RowLook {
  /** In points; undefined: as high as its content. */
  readonly height: number | undefined;
  readonly isHidden: boolean;
}

export interface MovedTo {
  row(row: number): number | undefined;
  column(column: number): number | undefined;
}

/** The rows as they are to be written. Where nothing changes in a row, it is written as it stands in the file. */
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

/** A cell as it stands, where it is now. */
function placed({ row, column, tag, xml }: FileCell, now: CellPlace): string {
  if (row === now.row && column === now.column) return xml;
  return xml.replace(tag, () => withAttribute(tag, 'r', addressOf(now)));
}

/** A cell as it stands, in another format. */
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
