import type { CompiledEdition } from '../../engine/compile';
import { fold } from '../../engine/names/fold';
import { namesResidents } from '../../staffing/residents-title';
import { isBlankCell, ownAt, type CellValue, type SheetCells } from '../../staffing/sheet-cells';
import { cellAt } from '../sheet/a1';

/** What a sheet says of its institution above a table, each with the cell that says it. */
export interface InstitutionHint {
  readonly type?: { readonly id: string; readonly cell: string };
  /** `isFigure`: the cell holds nothing but the number. */
  readonly residents?: { readonly count: number; readonly cell: string; readonly isFigure: boolean };
}

/** Shorter names, as ПНИ, may be a part of other words. */
const shortestName = 12;
const rowsLookedAt = 40;
const mostResidents = 10_000;
const counted =
  /(?<!\d)(\d{1,4})\s*[-–]?\s*(?:койко|коек|мест|орын|получател|прожива|воспитан|қызмет|beds|places|residents)/giu;

/** A number with its measure at most. */
const oneCount = /^(\d{1,4})\s*(?:чел\p{L}*\.?|адам|people|persons)?\.?$/iu;
/** What is counted, and after a colon or a dash its number alone. */
const labelledCount = /^([^\d,;]+?)\s*[:–—-]\s*(\d.*)$/u;

interface Said<Value> {
  readonly value: Value;
  readonly cell: string;
}

interface SaidCount extends Said<number> {
  /** Whether the cell holds nothing but the number. */
  readonly isFigure: boolean;
}

/** Reads the lines above a table; what they say twice in different ways they do not say. */
export function institutionHint(norms: CompiledEdition, cells: SheetCells, tableRow: number): InstitutionHint {
  const types: Said<string>[] = [];
  const residents: SaidCount[] = [];
  for (let row = Math.max(0, tableRow - rowsLookedAt); row < tableRow; row += 1) {
    for (const [column, value] of (cells.rows[row] ?? []).entries()) {
      if (typeof value !== 'string') continue;
      const cell = cellAt(row + 1, column + 1);
      const type = typeIn(norms, value);
      if (type !== undefined) types.push({ value: type, cell });
      for (const count of countsIn(value)) residents.push({ value: count, cell, isFigure: false });
      const beside = namesResidents(value) ? figureBeside(cells, row, column) : undefined;
      if (beside !== undefined) residents.push(beside);
    }
  }
  const [type, count] = [agreed(types), agreed(residents)];
  return {
    ...(type && { type: { id: type.value, cell: type.cell } }),
    ...(count && { residents: { count: count.value, cell: count.cell, isFigure: count.isFigure } }),
  };
}

function agreed<One extends Said<string | number>>(said: readonly One[]): One | undefined {
  return new Set(said.map(({ value }) => value)).size === 1 ? said[0] : undefined;
}

/** The type whose name stands in a text; of names within one another the longest. */
function typeIn({ edition }: CompiledEdition, text: string): string | undefined {
  const folded = fold(text);
  const found = edition.types.flatMap(({ id, name, aliases = {} }) =>
    [...Object.values(name), ...Object.values(aliases).flat()]
      .map((one) => fold(one ?? ''))
      .filter((one) => one.length >= shortestName && folded.includes(one))
      .map((one) => ({ id, length: one.length })),
  );
  return found.sort((a, b) => b.length - a.length)[0]?.id;
}

/** The numbers of residents in one text: “на 120 мест”, “Количество проживающих: 143 чел.” */
function countsIn(text: string): number[] {
  const [, label = '', count = ''] = labelledCount.exec(text.trim()) ?? [];
  const labelled = namesResidents(label) ? countIn(count) : undefined;
  return [...[...text.matchAll(counted)].map(([, one]) => Number(one)), ...(labelled === undefined ? [] : [labelled])];
}

function countIn(text: string): number | undefined {
  const count = Number(oneCount.exec(text.trim())?.[1] ?? 0);
  return count > 0 ? count : undefined;
}

/** The number in the next cell of the row that holds anything. */
function figureBeside(cells: SheetCells, row: number, from: number): SaidCount | undefined {
  const own: readonly CellValue[] = (cells.rows[row] ?? []).map((_, column) => ownAt(cells, row, column));
  const at = own.findIndex((value, column) => column > from && !isBlankCell(value));
  const value = own[at];
  const cell = cellAt(row + 1, at + 1);
  const isCount = typeof value === 'number' && Number.isInteger(value) && value > 0 && value < mostResidents;
  if (isCount) return { value, cell, isFigure: true };
  const count = typeof value === 'string' ? countIn(value) : undefined;
  return count === undefined ? undefined : { value: count, cell, isFigure: false };
}
