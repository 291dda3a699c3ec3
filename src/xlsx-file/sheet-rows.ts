import { lastColumn, lastRow, placeOf, type CellPlace } from './cell-address';
import { attribute, unescaped } from './xml';

/** A row in the XML of a sheet. */
export interface FileRow {
  readonly row: number;
  /** The attributes of its tag. */
  readonly tag: string;
  /** Its cells as XML. */
  readonly inside: string;
  /** The whole element, with the white space before it. */
  readonly xml: string;
}

/** A cell in the XML of a sheet. */
export interface FileCell extends CellPlace {
  /** The attributes of its tag. */
  readonly tag: string;
  readonly inside: string;
  /** The whole element, with the white space before it. */
  readonly xml: string;
}

/** The rows of a sheet, and the XML before and after them. */
export interface SheetRows {
  /** The prefix of element names, such as `x:`. */
  readonly prefix: string;
  readonly before: string;
  readonly rows: readonly FileRow[];
  /** White space between the last row and the end of the rows. */
  readonly rest: string;
  readonly after: string;
}

/** The formula of a cell, without `=`. */
export interface FileFormula {
  readonly text: string;
  readonly kind: 'normal' | 'array' | 'shared' | 'dataTable';
  /** The cells that it fills or that share it. */
  readonly ref: string | undefined;
  readonly shared: string | undefined;
}

export interface FileContent {
  readonly formula: FileFormula | undefined;
  /** The type of the value: `s`, `str`, `inlineStr`, `n`, `b`, `e` or `d`. */
  readonly type: string;
  readonly value: string | undefined;
  /** The index of its format. */
  readonly style: number;
  /** Whether it is a dynamic array formula, which fills as many cells as it needs. */
  readonly isDynamic: boolean;
}

/** @param xml well-formed */
export function splitRows(xml: string): SheetRows {
  const [open = '', prefix = '', empty = ''] = /<((?:\w+:)?)sheetData\b[^>]*?(\/?)>/.exec(xml) ?? [];
  const at = xml.indexOf(open);
  if (open === '') return { prefix, before: xml, rows: [], rest: '', after: '' };
  const from = at + open.length;
  const end = empty ? from : xml.indexOf(`</${prefix}sheetData`, from);
  const to = empty ? end : xml.indexOf('>', end) + 1;
  const data = xml.slice(from, end);
  const rows = readRows(data, prefix);
  return { prefix, before: xml.slice(0, at), rows, rest: spacesAtEnd(data), after: xml.slice(to) };
}

export function spacesAtStart(xml: string): string {
  return xml.slice(0, xml.length - xml.trimStart().length);
}

export function spacesAtEnd(xml: string): string {
  return xml.slice(xml.trimEnd().length);
}

function readRows(data: string, prefix: string): FileRow[] {
  const rows: FileRow[] = [];
  let next = 0;
  for (const { tag, inside, xml } of elements(data, `${prefix}row`)) {
    const row = Number(attribute(tag, 'r') ?? next + 1) - 1;
    if (!(row >= next - 1 && row <= lastRow)) continue;
    rows.push({ row, tag, inside, xml });
    next = row + 1;
  }
  return rows;
}

/** The cells of a row; one without an address stands right of the one before. */
export function rowCells({ row, inside }: Pick<FileRow, 'row' | 'inside'>, prefix: string): FileCell[] {
  const cells: FileCell[] = [];
  let next = 0;
  for (const element of elements(inside, `${prefix}c`)) {
    const address = attribute(element.tag, 'r');
    const column = address === undefined ? next : (placeOf(address)?.column ?? -1);
    if (column < 0 || column > lastColumn) continue;
    cells.push({ row, column, tag: element.tag, inside: element.inside, xml: element.xml });
    next = column + 1;
  }
  return cells;
}

interface Element {
  readonly tag: string;
  readonly inside: string;
  readonly xml: string;
}

/** The elements of a name next to each other, none inside another. */
function* elements(text: string, name: string): Generator<Element> {
  const open = `<${name}`;
  let before = 0;
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at)) {
    const tagEnd = text.indexOf('>', at);
    const following = text[at + open.length] ?? '';
    if (tagEnd < 0) return;
    if (!endsName(following)) {
      at = tagEnd;
      continue;
    }
    const isEmpty = text[tagEnd - 1] === '/';
    const insideEnd = isEmpty ? tagEnd : closingOf(text, name, tagEnd);
    if (insideEnd < 0) return;
    const end = isEmpty ? tagEnd + 1 : text.indexOf('>', insideEnd) + 1;
    yield {
      tag: text.slice(at + open.length, isEmpty ? tagEnd - 1 : tagEnd),
      inside: isEmpty ? '' : text.slice(tagEnd + 1, insideEnd),
      xml: text.slice(before, end),
    };
    at = before = end;
  }
}

/** Where the closing tag of a name begins; the name may be the beginning of another's. */
function closingOf(text: string, name: string, from: number): number {
  const close = `</${name}`;
  let at = text.indexOf(close, from);
  while (at >= 0 && !endsName(text[at + close.length] ?? '')) at = text.indexOf(close, at + 1);
  return at;
}

function endsName(letter: string): boolean {
  return letter === '>' || letter === ' ' || letter === '/' || /\s/.test(letter);
}

const formulaElement = /<(?:\w+:)?f\b([^>]*?)(?:\/>|>([^<]*)<)/;
const valueElement = /<(?:\w+:)?v\b[^>]*>([^<]*)</;
const kinds = new Set(['array', 'shared', 'dataTable']);

/** What a cell holds; its text where it is one of its own, else its value as written. */
export function contentOf({ tag, inside }: Pick<FileCell, 'tag' | 'inside'>): FileContent {
  const type = attribute(tag, 't') ?? 'n';
  const [, value] = valueElement.exec(inside) ?? [];
  return {
    formula: inside.includes('f') ? formulaOf(inside) : undefined,
    type,
    value: type === 'inlineStr' ? textIn(inside) : value === undefined ? undefined : unescaped(value),
    style: Number(attribute(tag, 's') ?? 0),
    isDynamic: attribute(tag, 'cm') !== undefined,
  };
}

function formulaOf(inside: string): FileFormula | undefined {
  const [whole, tag = '', text = ''] = formulaElement.exec(inside) ?? [];
  if (whole === undefined) return undefined;
  const kind = attribute(tag, 't') ?? 'normal';
  return {
    text: unescaped(text),
    kind: kinds.has(kind) ? (kind as FileFormula['kind']) : 'normal',
    ref: attribute(tag, 'ref'),
    shared: kind === 'shared' ? attribute(tag, 'si') : undefined,
  };
}

/** The text of a string, with or without formatted runs; phonetic hints are left out. */
export function textIn(xml: string): string {
  const spoken = xml.includes('rPh') ? xml.replaceAll(/<((?:\w+:)?)rPh\b[^]*?<\/\1rPh>/g, '') : xml;
  let text = '';
  for (const [, inside = ''] of spoken.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</g)) text += unescaped(inside);
  return decoded(text);
}

/** Characters that XML may not contain are written as `_x000D_` in files. */
export function decoded(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9A-F]{4})_/gi, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** A text in which `_x000D_` stays these letters in a file. */
export function encoded(text: string): string {
  return text.replaceAll(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_');
}
