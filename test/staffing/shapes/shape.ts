import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A staffing table as people have them, and what a careful reader makes of it by hand. */
export interface Shape {
  /** The name of its file in `files`, without its ending. */
  readonly file: string;
  readonly says: string;
  /** A line a row, ` | ` between cells; `⏎` breaks a line inside one. See `cellOf`. */
  readonly sheet: string;
  /** In A1. */
  readonly merged?: readonly string[];
  /** Counted from 1. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Figures that stand under merged cells, by their cells: Excel keeps them, and shows them to nobody. */
  readonly covered?: Readonly<Record<string, number>>;
  /**
   * What has to be read: the columns with a role, a line each with its cell, in brackets its department, what it is a part of, or
   * that it is struck out, its name, its units and its salary, then the sums. See `said`.
   */
  readonly reads: string;
}

interface MadeCell {
  readonly value: ExcelJS.CellValue;
  readonly format?: string;
  readonly isStruck?: true;
}

/**
 * A cell as it is written in a shape: `12.5` a figure, `'12.5` the same as text, `#N/A` an error of Excel's, `=SUM(C2:C3) → 5`
 * a formula and what it shows (`→ '5` a text), `45323 as dd.mm.yyyy` a figure with a format, `~~3~~` what is struck out, `~~3~~ 4` a text of
 * which a part is, all else a text.
 */
function cellOf(written: string): MadeCell {
  const text = written.trim().replaceAll('⏎', '\n');
  const [, before = '', struck, behind = ''] = /^([^~]*)~~([^~]+)~~([^~]*)$/u.exec(text) ?? [];
  if (struck !== undefined && before + behind === '') return { ...cellOf(struck), isStruck: true };
  if (struck !== undefined)
    return { value: { richText: [{ text: before }, { text: struck, font: { strike: true } }, { text: behind }] } };
  const [, figure, format] = /^(-?\d+(?:\.\d+)?) as (.+)$/u.exec(text) ?? [];
  if (format !== undefined) return { value: Number(figure), format };
  const [, formula, result] = /^=(.+) → (.+)$/u.exec(text) ?? [];
  if (formula !== undefined && result !== undefined)
    return { value: { formula, result: result.startsWith("'") ? result.slice(1) : Number(result) } };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('#') && /^#(N\/A|REF!|DIV\/0!)$/u.test(text))
    return { value: { error: text as ExcelJS.CellErrorValue['error'] } };
  if (text === '') return { value: null };
  return { value: /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text };
}

export function rowsOf({ sheet }: Pick<Shape, 'sheet'>): MadeCell[][] {
  return sheet
    .replace(/^\n|\n\s*$/g, '')
    .split('\n')
    .map((row) => row.split('|').map(cellOf));
}

/** The file of a shape, with one sheet. */
export async function makeShape(shape: Shape): Promise<Buffer> {
  const made = new ExcelJS.Workbook();
  made.created = made.modified = new Date(Date.UTC(2026, 0, 1));
  const sheet = made.addWorksheet('Штат');
  rowsOf(shape).forEach((cells, row) =>
    cells.forEach(({ value, format, isStruck }, column) => {
      if (value === null) return;
      const cell = sheet.getCell(row + 1, column + 1);
      cell.value = value;
      if (format !== undefined) cell.numFmt = format;
      if (isStruck) cell.font = { strike: true };
    }),
  );
  for (const area of shape.merged ?? []) sheet.mergeCells(area);
  for (const row of shape.hiddenRows ?? []) sheet.getRow(row).hidden = true;
  for (const column of shape.hiddenColumns ?? []) sheet.getColumn(column).hidden = true;
  return withCovered(Buffer.from(await made.xlsx.writeBuffer()), shape.covered ?? {});
}

/** Writes figures under merged cells: no program lets one type them there. */
function withCovered(file: Buffer, covered: Readonly<Record<string, number>>): Buffer {
  if (Object.keys(covered).length === 0) return file;
  const parts = unzipSync(file);
  const name = 'xl/worksheets/sheet1.xml';
  const xml = Object.entries(covered).reduce(
    (text, [cell, figure]) =>
      text.replace(new RegExp(`<c r="${cell}"([^>]*?)/>`), `<c r="${cell}"$1><v>${figure}</v></c>`),
    strFromU8(parts[name] ?? new Uint8Array()),
  );
  return Buffer.from(zipSync({ ...parts, [name]: strToU8(xml) }));
}
