import type { ErrorNote } from './results';

interface CellNotes {
  pass: number;
  notes: ErrorNote[];
}

/** The messages of error values, kept with the cell of the formula that made them until it is calculated again. */
export class ErrorMessages {
  private readonly cells = new Map<string, CellNotes>();

  /** A formula may call several functions: the messages of one calculation (`pass`) are kept together. */
  note(sheetId: string, row: number, column: number, pass: number, notes: ErrorNote[]): void {
    const key = `${sheetId}!${row},${column}`;
    const known = this.cells.get(key);
    if (known?.pass === pass) known.notes.push(...notes);
    else if (notes.length === 0) this.cells.delete(key);
    else this.cells.set(key, { pass, notes });
  }

  /** @param row the formula's own cell; @param rowOffset the error's place in the formula's spill */
  find(sheetId: string, row: number, column: number, rowOffset: number, columnOffset: number): string | null {
    const notes = this.cells.get(`${sheetId}!${row},${column}`)?.notes ?? [];
    return notes.find((note) => note.row === rowOffset && note.column === columnOffset)?.message ?? null;
  }

  clear(): void {
    this.cells.clear();
  }
}
