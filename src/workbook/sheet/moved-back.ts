import type { Rectangle } from './area';
import { readPlace } from './place';
import { areaOfAddress } from './read-address';
import type { SheetContent } from './sheet-content';

/** How far a sheet's cells have moved from where they were written, since people put rows or columns in before them, or took some out. */
export interface Moved {
  /** The name by which it shows, and the row and column from which that range is written, counted from 0. */
  readonly name: string;
  readonly row: number;
  readonly column: number;
  /** Below and right of there; negative: above and left. */
  readonly down: number;
  readonly right: number;
}

interface Named {
  readonly name: string;
  /** Where it is written, and where it stands. */
  readonly written: Rectangle;
  readonly stands: Rectangle;
}

function namedOn({ name: sheet, names }: SheetContent, formulas: ReadonlyMap<string, string>): Named[] {
  return names.flatMap(({ name, at }): Named[] => {
    const place = readPlace(formulas.get(name)?.replace(/^=/, '') ?? '');
    const stands = place?.sheet === sheet ? areaOfAddress(place.address) : undefined;
    const written = areaOfAddress(at);
    return written === undefined || stands === undefined ? [] : [{ name, written, stands }];
  });
}

/** Whether a sheet's named ranges stand in the rows in which they are written, so that its looks fit it. */
export function isInItsRows(content: SheetContent, formulas: ReadonlyMap<string, string>): boolean {
  return namedOn(content, formulas).every(
    ({ written, stands }) => written.row === stands.row && written.rowCount === stands.rowCount,
  );
}

/**
 * How far what is to be written anew stands from its place; undefined where it stands there, or where its names do not say the same: rows
 * were put in between, so that no one way leads back.
 */
export function movedFrom(content: SheetContent, formulas: ReadonlyMap<string, string>): Moved | undefined {
  const found = namedOn(content, formulas).map(({ name, written: { row, column }, stands }): Moved => {
    return { name, row, column, down: stands.row - row, right: stands.column - column };
  });
  const [first] = found;
  if (first === undefined || (first.down === 0 && first.right === 0)) return undefined;
  return found.every(({ down, right }) => down === first.down && right === first.right) ? first : undefined;
}

/** Queues that a sheet's cells go back to their place, and with them what formulas elsewhere ask of them. */
export function moveBack(sheet: Excel.Worksheet, { down, right }: Pick<Moved, 'down' | 'right'>): void {
  const rows = (count: number): Excel.Range => sheet.getRangeByIndexes(0, 0, count, 1).getEntireRow();
  const columns = (count: number): Excel.Range => sheet.getRangeByIndexes(0, 0, 1, count).getEntireColumn();
  if (down > 0) rows(down).delete('Up');
  if (down < 0) rows(-down).insert('Down');
  if (right > 0) columns(right).delete('Left');
  if (right < 0) columns(-right).insert('Right');
}
