import type { IStyleData } from '@univerjs/core';
import type { CellStyle } from 'hucre/xlsx';
import type { Parts } from '../../xlsx-file/parts';
import { workbookPart } from '../../xlsx-file/sheets';
import {
  cellFormats,
  ownNumberFormats,
  stylesPart,
  withItem,
  type FileCellFormat,
  type StyleList,
} from '../../xlsx-file/styles-part';
import { escaped, withAttribute } from '../../xlsx-file/xml';
import { known } from './known';
import type { Layouts } from './layouts';
import { readStyle, writeStyle, type FileStyle } from './styles';

type FileFont = NonNullable<CellStyle['font']>;
type FileColor = NonNullable<FileFont['color']>;
type Side = NonNullable<NonNullable<CellStyle['border']>['top']>;

/** The lists of a file's styles that a format refers to, with the attribute of the reference. */
const lists = { fonts: 'fontId', fills: 'fillId', borders: 'borderId' } as const;
type List = keyof typeof lists;

/** The parts of Univer's style that each is made of. */
const madeOf: Record<List | 'alignment' | 'numbers', readonly (keyof IStyleData)[]> = {
  fonts: ['ff', 'fs', 'bl', 'it', 'ul', 'st', 'cl'],
  fills: ['bg'],
  borders: ['bd'],
  alignment: ['ht', 'vt', 'tb', 'pd', 'tr'],
  numbers: ['n'],
};
const plainFormat: FileCellFormat = { tag: ' numFmtId="0" fontId="0" fillId="0" borderId="0"', inside: '' };
/** Number formats below this have a meaning of their own. */
const firstOwnNumbers = 164;

const none =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>';
const stylesType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** Formats that are added to those of the file, which keep their numbers. One is its old one but for what has changed. */
export class AddedFormats {
  private readonly part: string;
  private readonly before: string;
  private xml: string;
  private readonly numbers = new Map<string, number>();

  constructor(
    private readonly parts: Parts,
    private readonly layouts: Layouts,
  ) {
    const part = stylesPart(parts);
    this.part = part ?? 'xl/styles.xml';
    this.before = part === undefined ? '' : (parts.read(part) ?? '');
    this.xml = this.before === '' ? none : this.before;
  }

  /** The number of the format that makes a cell look so. */
  number(style: FileStyle): number {
    const text = JSON.stringify(style);
    const found = this.numbers.get(text);
    if (found !== undefined) return found;
    const number = this.find(style);
    this.numbers.set(text, number);
    return number;
  }

  write(): void {
    if (this.xml === this.before || this.numbers.size === 0) return;
    if (this.before !== '') return this.parts.write(this.part, this.xml);
    this.parts.add(this.part, this.xml, stylesType);
    this.parts.relate(workbookPart(this.parts), this.part, 'styles');
  }

  private find(own: FileStyle): number {
    const old = own.format ?? 0;
    const oldStyle = readStyle(this.layouts.formats[old] ?? {}, this.layouts.theme);
    const style = { ...known({ ff: oldStyle.ff, fs: oldStyle.fs }), ...own };
    const isSame = (part: keyof typeof madeOf): boolean =>
      madeOf[part].every((key) => JSON.stringify(meant(style[key])) === JSON.stringify(meant(oldStyle[key])));
    const changed = (Object.keys(madeOf) as (keyof typeof madeOf)[]).filter((part) => !isSame(part));
    if (changed.length === 0) return old;
    const written = writeStyle(style);
    let { tag, inside } = cellFormats(this.xml)[old] ?? plainFormat;
    for (const part of changed) {
      if (part === 'alignment') {
        const others = inside.replace(/<(?:\w+:)?alignment\b[^>]*?(?:\/>|>\s*<\/(?:\w+:)?alignment>)/, '');
        inside = alignmentXml(written.alignment, this.prefix) + others;
        tag = withAttribute(tag, 'applyAlignment', '1');
      } else if (part === 'numbers') {
        tag = withAttribute(tag, 'numFmtId', String(this.numberFormat(written.numFmt)));
        tag = withAttribute(tag, 'applyNumberFormat', '1');
      } else {
        tag = withAttribute(tag, lists[part], String(this.append(part, itemXml(part, written, this.prefix))));
        tag = withAttribute(tag, `apply${part[0]?.toUpperCase()}${part.slice(1, -1)}`, '1');
      }
    }
    const { prefix } = this;
    return this.append(
      'cellXfs',
      inside === '' ? `<${prefix}xf${tag}/>` : `<${prefix}xf${tag}>${inside}</${prefix}xf>`,
    );
  }

  private get prefix(): string {
    return /<((?:\w+:)?)styleSheet\b/.exec(this.xml)?.[1] ?? '';
  }

  /** Puts an item at the end of a list, and gives its number. */
  private append(list: StyleList, item: string): number {
    const added = withItem(this.xml, list, () => item);
    this.xml = added?.styles ?? this.xml;
    return added?.number ?? 0;
  }

  private numberFormat(code: string | undefined): number {
    if (code === undefined) return 0;
    const own = [...ownNumberFormats(this.xml)];
    const found = own.find(([, one]) => one === code)?.[0] ?? builtIn[code];
    if (found !== undefined) return found;
    const id = Math.max(firstOwnNumbers - 1, ...own.map(([number]) => number)) + 1;
    const { prefix } = this;
    const added = withItem(this.xml, 'numFmts', () => numberFormatXml(id, code, prefix));
    this.xml =
      added?.styles ??
      this.xml.replace(
        /<(?:\w+:)?styleSheet\b[^>]*>/,
        (start) => `${start}<${prefix}numFmts count="1">${numberFormatXml(id, code, prefix)}</${prefix}numFmts>`,
      );
    return id;
  }
}

function numberFormatXml(id: number, code: string, p: string): string {
  return `<${p}numFmt numFmtId="${id}" formatCode="${escaped(code)}"/>`;
}

const builtIn: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};

/** Univer writes what is off in several ways. */
function meant(part: unknown): unknown {
  if (part === undefined || part === null || part === 0) return null;
  if (typeof part !== 'object') return part;
  const entries = Object.entries(part).filter(([, value]) => meant(value) !== null);
  return entries.length === 0 ? null : Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function itemXml(part: List, { font, fill, border }: CellStyle, prefix: string): string {
  switch (part) {
    case 'fonts':
      return fontXml(font ?? {}, prefix);
    case 'fills':
      return fill?.type === 'pattern'
        ? `<${prefix}fill><${prefix}patternFill patternType="solid">${colorXml('fgColor', fill.fgColor, prefix)}<${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`
        : `<${prefix}fill><${prefix}patternFill patternType="none"/></${prefix}fill>`;
    case 'borders': {
      const sides = (['left', 'right', 'top', 'bottom'] as const).map((side) => sideXml(side, border?.[side], prefix));
      return `<${prefix}border>${sides.join('')}<${prefix}diagonal/></${prefix}border>`;
    }
  }
}

function fontXml({ bold, italic, strikethrough, underline, size, color, name }: FileFont, p: string): string {
  const on = (isOn: unknown, element: string): string => (isOn ? `<${p}${element}/>` : '');
  return (
    `<${p}font>${on(bold, 'b')}${on(italic, 'i')}${on(strikethrough, 'strike')}${on(underline, 'u')}` +
    `<${p}sz val="${size ?? 11}"/>${colorXml('color', color, p)}<${p}name val="${escaped(name ?? 'Calibri')}"/></${p}font>`
  );
}

function colorXml(name: string, color: FileColor | undefined, p: string): string {
  return color?.rgb ? `<${p}${name} rgb="FF${color.rgb.slice(-6)}"/>` : '';
}

function sideXml(name: string, side: Side | undefined, p: string): string {
  if (side?.style === undefined) return `<${p}${name}/>`;
  return `<${p}${name} style="${side.style}">${colorXml('color', side.color, p)}</${p}${name}>`;
}

function alignmentXml(alignment: CellStyle['alignment'], p: string): string {
  const { textRotation: turned = 0 } = alignment ?? {};
  // Files count turns to the right on from 90.
  const turn = turned === 0 ? {} : { textRotation: turned < 0 ? 90 - turned : turned };
  const attributes = Object.entries({ ...alignment, ...turn }).map(
    ([name, value]) => ` ${name}="${value === true ? '1' : escaped(String(value))}"`,
  );
  return attributes.length === 0 ? '' : `<${p}alignment${attributes.join('')}/>`;
}
