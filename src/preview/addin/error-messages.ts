import type { ErrorNote } from './results';

interface CellNotes {
  pass: number;
  notes: ErrorNote[];
}

/** The messages behind error values, kept at the cell of the formula that made them, for as long as that formula's last result stands. */
export class ErrorMessages {
  private readonly cells = new Map<string, CellNotes>();

  /** A formula may call several functions: what they say in one calculation is kept together. */
  note(sheetId: string, row: number, column: number, pass: number, notes: ErrorNote[]): void {
    const key = `${sheetId}!${row},${column}`;
    const known = this.cells.get(key);
    if (known?.pass === pass) known.notes.push(...notes);
    else this.cells.set(key, { pass, notes });
  }

  /** @param row the formula's own cell; @param rowOffset where in its spill the error stands */
  find(sheetId: string, row: number, column: number, rowOffset: number, columnOffset: number): string | null {
    const notes = this.cells.get(`${sheetId}!${row},${column}`)?.notes ?? [];
    return notes.find((note) => note.row === rowOffset && note.column === columnOffset)?.message ?? null;
  }

  clear(): void {
    this.cells.clear();
  }
}
