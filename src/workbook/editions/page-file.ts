import type { MergedCells, SheetValues } from '../../editions/sheets/content';
import { limits } from '../../editions/limits';
import { htmlPage } from '../../editions/printed/page/html-page';
import { rangeOf } from '../../xlsx-file/cell-address';
import { Parts } from '../../xlsx-file/parts';
import { sharedStringsPart } from '../../xlsx-file/shared-strings';
import { rowCells, contentOf, decoded, splitRows, textIn, type FileCell } from '../../xlsx-file/sheet-rows';
import { sheetParts } from '../../xlsx-file/sheets';
import { hiddenColumn } from '../../xlsx-file/columns';
import { cellFormats, ownNumberFormats, strikes, strikingFonts, stylesPart } from '../../xlsx-file/styles-part';
import { attribute } from '../../xlsx-file/xml';

/** The sheets of a file that may hold a printed page: those of a workbook, or one made of an HTML page. */
export function sheetsOfFile(bytes: Uint8Array, name: string): readonly SheetValues[] {
  const parts = Parts.open(bytes);
  if (parts === undefined) return [htmlPage(new TextDecoder(charsetOf(bytes)).decode(bytes), name)];
  if (!parts.isSound()) return [];
  const texts = sharedTexts(parts);
  const formats = cellLooks(parts);
  return sheetParts(parts).map(({ name: sheet, part }) => readSheet(sheet, parts.read(part) ?? '', texts, formats));
}

/** The character set that a page begins with or declares; UTF-8 where it declares none that is known. */
function charsetOf(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  if (first + second === 0xff + 0xfe) return first === 0xff ? 'utf-16le' : 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const [, named = 'utf-8'] = /charset\s*=\s*["']?([\w-]+)/i.exec(head) ?? [];
  try {
    return new TextDecoder(named).encoding;
  } catch {
    return 'utf-8';
  }
}

function readSheet(name: string, xml: string, texts: readonly CellText[], looks: readonly CellLook[]): SheetValues {
  const { prefix, before, rows: written, after } = splitRows(xml);
  const hidden = new Set<number>();
  const isHidden = hiddenColumn(before);
  const rows: unknown[][] = [];
  const shown: unknown[][] = [];
  const struck: boolean[][] = [];
  for (const row of written.filter((one) => one.row < limits.sheetRows)) {
    if (/^(1|true)$/.test(attribute(row.tag, 'hidden') ?? '')) hidden.add(row.row);
    for (const cell of rowCells(row, prefix)) {
      const { type, value, style } = contentOf(cell);
      const read = valueOf(cell, type, value, texts);
      const look = looks[style] ?? { format: 'General', strikes: false };
      put(rows, cell, read.value);
      put(shown, cell, look.format);
      if (read.struck || look.strikes) (struck[cell.row] ??= [])[cell.column] = true;
    }
  }
  const values = squared(rows, '');
  const hiddenRows = values.map((_, row) => hidden.has(row));
  const hiddenColumns = Array.from(values[0] ?? [], (_, column) => isHidden(column));
  const formatted = squared(shown, 'General');
  const flags = values.map((row, at) => row.map((_, column) => struck[at]?.[column] === true));
  const page = { name, rows: values, formats: formatted, merged: mergedIn(after), hiddenRows, hiddenColumns };
  return struck.length === 0 ? page : { ...page, struck: flags };
}

function put(rows: unknown[][], { row, column }: FileCell, value: unknown): void {
  (rows[row] ??= [])[column] = value;
}

/** Rows without holes, all of one length. */
function squared(rows: readonly (readonly unknown[] | undefined)[], blank: string): unknown[][] {
  const filled = Array.from(rows, (row = []) => row);
  const width = Math.max(0, ...filled.map((row) => row.length));
  return filled.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? blank));
}

/** What a cell holds, and whether some of its letters are struck out by themselves. */
interface CellRead {
  readonly value: unknown;
  readonly struck: boolean;
}

function valueOf({ inside }: FileCell, type: string, value: string | undefined, texts: readonly CellText[]): CellRead {
  const plain = (one: unknown): CellRead => ({ value: one, struck: false });
  if (value === undefined) return plain('');
  if (type === 's') return texts[Number(value)] ?? plain('');
  if (type === 'inlineStr') return cellText(inside);
  if (type === 'n') return plain(Number(value));
  return plain(type === 'b' ? value === '1' : decoded(value));
}

function mergedIn(xml: string): MergedCells[] {
  return [...xml.matchAll(/<(?:\w+:)?mergeCell\b([^>]*?)\/?>/g)].flatMap(([, tag = '']) => {
    const range = rangeOf(attribute(tag, 'ref') ?? '');
    if (range === undefined) return [];
    const { top, left, bottom, right } = range;
    return [{ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }];
  });
}

interface CellText extends CellRead {
  readonly value: string;
}

function cellText(xml: string): CellText {
  return { value: raisedText(xml), struck: [...xml.matchAll(run)].some(([, , inside = '']) => strikes(inside)) };
}

function sharedTexts(parts: Parts): CellText[] {
  const part = sharedStringsPart(parts);
  const xml = (part === undefined ? undefined : parts.read(part)) ?? '';
  return [...xml.matchAll(/<((?:\w+:)?)si\b[^>]*?(?:\/>|>([^]*?)<\/\1si>)/g)].map(([, , inside = '']) =>
    cellText(inside),
  );
}

const run = /<((?:\w+:)?)r>([^]*?)<\/\1r>/g;

/** A text in which superscript digits stay superscript, so that figures and footnote marks are not joined. */
function raisedText(xml: string): string {
  if (!/vertAlign\b[^>]*superscript/.test(xml)) return textIn(xml);
  return [...xml.matchAll(run)]
    .map(([, , inside = '']) => {
      const text = textIn(inside);
      if (!/vertAlign\b[^>]*superscript/.test(inside)) return text;
      return text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
    })
    .join('');
}

/** Built-in formats, known by number alone, that show a date or time. */
const dayFormats: Readonly<Record<number, string>> = Object.fromEntries(
  [14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 36, 45, 46, 47, 50, 57, 58].map((id) => [id, 'dd.mm.yyyy']),
);

/** How a cell shows what it holds. */
interface CellLook {
  readonly format: string;
  readonly strikes: boolean;
}

/** The number format of each cell format, and whether its font strikes out. */
function cellLooks(parts: Parts): CellLook[] {
  const part = stylesPart(parts);
  const styles = (part === undefined ? undefined : parts.read(part)) ?? '';
  const own = ownNumberFormats(styles);
  const fonts = strikingFonts(styles);
  return cellFormats(styles).map(({ tag }) => {
    const id = Number(attribute(tag, 'numFmtId') ?? 0);
    const strikesOut = fonts[Number(attribute(tag, 'fontId') ?? 0)] === true;
    return { format: own.get(id) ?? dayFormats[id] ?? 'General', strikes: strikesOut };
  });
}
