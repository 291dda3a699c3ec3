import type { ErrorNote } from './results';

interface CellNotes {
  pass: number;
  notes: ErrorNote[];
}

/** The messages of error values, kept with the cell of the formula that made them until it is calculated again. */
export class ErrorMessages {
  private readonly sheets = new Map<string, Map<string, CellNotes>>();

  /** A formula may call several functions: the messages of one calculation (`pass`) are kept together. */
  note(sheetId: string, row: number, column: number, pass: number, notes: ErrorNote[]): void {
    const cells = this.sheets.get(sheetId) ?? new Map<string, CellNotes>();
    this.sheets.set(sheetId, cells);
    const key = `${row},${column}`;
    const known = cells.get(key);
    const before = known?.pass === pass ? known.notes : [];
    if (before.length + notes.length === 0) cells.delete(key);
    else cells.set(key, { pass, notes: [...before, ...notes] });
  }

  /** @param row the formula's own cell; @param rowOffset the error's place in the formula's spill */
  find(sheetId: string, row: number, column: number, rowOffset: number, columnOffset: number): string | null {
    const notes = this.sheets.get(sheetId)?.get(`${row},${column}`)?.notes ?? [];
    return notes.find((note) => note.row === rowOffset && note.column === columnOffset)?.message ?? null;
  }

  forget(sheetId: string): void {
    this.sheets.delete(sheetId);
  }

  clear(): void {
    this.sheets.clear();
  }
}
