import { elementNamed, withElement, type SheetFrame } from '../../xlsx-file/elements';
import { movedFormula, type SheetChanges } from '../../xlsx-file/moves';
import type { Parts, Related } from '../../xlsx-file/parts';
import { contentOf, rowCells, splitRows } from '../../xlsx-file/sheet-rows';
import {
  readFileTable,
  renamedColumns,
  tableNow,
  writtenTable,
  type FileTable,
  type TableNow,
} from '../../xlsx-file/tables';
import type { Book } from '../spreadsheet/book';
import { cellKey } from './file-cells';
import type { OpenedFile, OpenedSheet } from './read';

interface SheetTable extends Pick<Related, 'id' | 'part'> {
  readonly now: TableNow;
}

/** The tables of the file's sheets as they are now: Excel wants their columns to be named as their headings. */
export class SheetTables {
  private readonly tables: ReadonlyMap<string, readonly SheetTable[]>;

  constructor(
    private readonly parts: Parts,
    private readonly book: Book,
    private readonly opened: OpenedFile,
  ) {
    this.tables = new Map(
      opened.sheets.flatMap((sheet) => (book.sheetWithId(sheet.id) ? [[sheet.id, this.of(sheet)]] : [])),
    );
  }

  private of(sheet: OpenedSheet): SheetTable[] {
    const moves = this.book.changes.moves(sheet.id);
    return this.parts.related(sheet.listed.part).flatMap(({ id, type, part }) => {
      const table = type === 'table' ? readFileTable(this.parts.read(part) ?? '') : undefined;
      return table === undefined ? [] : [{ id, part, now: tableNow(table, moves, this.headingOf(sheet, table)) }];
    });
  }

  /** What stands in the heading of a column, where that is another text than in the file. */
  private headingOf(sheet: OpenedSheet, table: FileTable): Parameters<typeof tableNow>[2] {
    const { book } = this;
    if (!book.changes.isTouched(sheet.id)) return () => undefined;
    const before = this.headingsInFile(sheet, table);
    return (row, column, from) => {
      const shown = String(book.shown(sheet.id, row, column) ?? '');
      return from !== undefined && shown === before[from] ? undefined : shown;
    };
  }

  private headingsInFile({ listed: { part } }: OpenedSheet, { range, columns }: FileTable): string[] {
    const { rows, prefix } = splitRows(this.parts.read(part) ?? '');
    const own = rows.find(({ row }) => row === range.top);
    const cells = new Map((own ? rowCells(own, prefix) : []).map((cell) => [cell.column, contentOf(cell)]));
    return columns.map((_, at) => {
      const { type, value = '' } = cells.get(range.left + at) ?? { type: 'n' };
      return type === 's' ? (this.opened.strings[Number(value)] ?? '') : value;
    });
  }

  private get all(): SheetTable[] {
    return [...this.tables.values()].flat();
  }

  /** Columns that have other names, by the names of their tables. */
  renamed(): SheetChanges['headings'] {
    const renamed = this.all.map(({ now }) => [now.table.name.toLowerCase(), renamedColumns(now)] as const);
    return new Map(renamed.filter(([, columns]) => columns.size > 0));
  }

  /** The headings of a sheet that are other texts than in the file, by the keys of their cells. */
  headings(sheetId: string): ReadonlyMap<number, string> {
    return new Map(
      (this.tables.get(sheetId) ?? []).flatMap(({ now: { table, range, columns } }) =>
        columns.flatMap(({ from, name }, at): [number, string][] =>
          range === undefined || !table.hasHeadings || (from !== undefined && name === table.columns[from])
            ? []
            : [[cellKey(range.top, range.left + at), name]],
        ),
      ),
    );
  }

  /** A sheet without the tables of which all cells were deleted. */
  withoutDeleted(frame: SheetFrame, { id, listed }: OpenedSheet): SheetFrame {
    const tables = this.tables.get(id) ?? [];
    const gone = tables.filter(({ now }) => now.range === undefined);
    if (gone.length === 0) return frame;
    for (const table of gone) {
      this.parts.remove(table.part);
      this.parts.unrelate(listed.part, table.id);
    }
    const left = gone.reduce(
      (xml, table) =>
        xml.replace(new RegExp(`<(?:\\w+:)?tablePart\\b[^>]*:id\\s*=\\s*["']${table.id}["'][^>]*?/>`), ''),
      elementNamed(frame, 'tableParts') ?? '',
    );
    const others = tables.length - gone.length;
    return withElement(
      frame,
      'tableParts',
      others === 0 ? undefined : left.replace(/(\scount\s*=\s*["'])\d+/, `$1${others}`),
    );
  }

  write(changes: SheetChanges): void {
    for (const { id, listed } of this.opened.sheets)
      for (const { part, now } of this.tables.get(id) ?? []) {
        if (now.range === undefined) continue;
        const follow = (formula: string): string => movedFormula(formula, listed.name, changes);
        this.parts.edit(part, (xml) => writtenTable(xml, now, this.book.changes.moves(id), follow));
      }
  }
}
