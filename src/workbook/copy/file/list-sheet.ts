import { cellAt } from '../../sheet/a1';
import type { Parts } from '../../../xlsx-file/parts';
import { workbookPart } from '../../../xlsx-file/sheets';
import { stylesPart, withItem } from '../../../xlsx-file/styles-part';
import { attribute, escaped } from '../../../xlsx-file/xml';

/** The sheet with explanations that cannot be notes: its name, headings and rows. */
export interface ListSheet {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const widths = [20, 10, 14, 120];
const longestName = 31;

/** Appends a sheet of text to the workbook, under its name or a free one like it. */
export function addListSheet(parts: Parts, { name, headings, rows }: ListSheet): void {
  const workbook = workbookPart(parts);
  const part = parts.freeName('xl/worksheets/sheet', '.xml');
  const style = addWrapping(parts);
  parts.add(part, sheetXml([headings, ...rows], style), sheetType);
  const id = parts.relate(workbook, part, 'worksheet');
  parts.edit(workbook, (text) => {
    const tags = [...text.matchAll(/<(?:\w+:)?sheet\b([^>]*?)\/?>/g)].map(([, tag = '']) => tag);
    const number = 1 + Math.max(0, ...tags.map((tag) => Number(attribute(tag, 'sheetId'))));
    const taken = tags.map((tag) => (attribute(tag, 'name') ?? '').toLowerCase());
    const named = `name="${escaped(freeName(name, taken))}" sheetId="${number}"`;
    return text.replace(
      /<\/((?:\w+:)?)sheets>/,
      (end, prefix: string) => `<${prefix}sheet ${named} xmlns:r="${relationships}" r:id="${id}"/>${end}`,
    );
  });
}

function freeName(name: string, taken: readonly string[]): string {
  let [free, number] = [name, 1];
  while (taken.includes(free.toLowerCase())) {
    number += 1;
    const end = ` (${number})`;
    free = name.slice(0, longestName - end.length) + end;
  }
  return free;
}

/** Adds a cell format that wraps text to those of the workbook, and gives its number; 0 where there are none. */
function addWrapping(parts: Parts): number {
  const part = stylesPart(parts) ?? '';
  const added = withItem(
    parts.read(part) ?? '',
    'cellXfs',
    (prefix) =>
      `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">` +
      `<${prefix}alignment vertical="top" wrapText="1"/></${prefix}xf>`,
  );
  if (added === undefined) return 0;
  parts.write(part, added.styles);
  return added.number;
}

function sheetXml(rows: readonly (readonly string[])[], style: number): string {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  const cell = (text: string, row: number, column: number): string =>
    `<c r="${cellAt(row + 1, column + 1)}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  const written = rows.map(
    (cells, at) => `<row r="${at + 1}">${cells.map((text, column) => cell(text, at, column)).join('')}</row>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}">` +
    `<cols>${columns.join('')}</cols><sheetData>${written.join('')}</sheetData></worksheet>`
  );
}
