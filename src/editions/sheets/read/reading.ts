import type { Problem, Path, SheetMistake, SheetPlace } from '../../mistake';
import type { MistakeKey } from '../../messages/en';

/** A cell as it was read: its value and its place. */
export interface CellRead {
  readonly value: unknown;
  readonly sheet: string;
  readonly cell: string;
  /** Whether its table has no such column at all. */
  readonly absent: boolean;
  /** Whether it is merged with the cell on its left. */
  readonly joined: boolean;
  /** Whether its number is shown as a date or a time. */
  readonly dated: boolean;
}

/** What has been found out so far: the mistakes, one a cell, and where each part of the edition stands. */
export class SheetsReading {
  readonly mistakes: SheetMistake[] = [];
  readonly #told = new Set<string>();
  readonly #places = new Map<string, SheetPlace>();

  /** Tells what is wrong in a cell. Only the first mistake of a cell is kept: the next may follow from it. */
  tell({ sheet, cell }: SheetPlace, key: MistakeKey, params: Problem['params'] = {}): void {
    const at = JSON.stringify([sheet, cell]);
    if (this.#told.has(at)) return;
    this.#told.add(at);
    this.mistakes.push({ sheet, cell, key, params });
  }

  /** Remembers the cell that a part of the edition was read from. */
  place(path: Path, { sheet, cell }: SheetPlace): void {
    this.#places.set(path.join('/'), { sheet, cell });
  }

  /** The cell of a part of the edition, or of the nearest part around it. */
  placeOf(path: Path): SheetPlace | undefined {
    for (let length = path.length; length >= 0; length -= 1) {
      const found = this.#places.get(path.slice(0, length).join('/'));
      if (found !== undefined) return found;
    }
    return undefined;
  }
}
