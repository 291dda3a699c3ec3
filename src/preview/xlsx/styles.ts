import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IColorStyle,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import { resolveThemeColor, type CellStyle } from 'hucre/xlsx';
import { flag, known } from './known';

type FileFont = NonNullable<CellStyle['font']>;
type FileColor = NonNullable<FileFont['color']>;
type FileBorder = NonNullable<CellStyle['border']>;
type FileBorderSide = NonNullable<FileBorder['top']>;
type FileAlignment = NonNullable<CellStyle['alignment']>;

/** Pairs of a file's word and Univer's number. */
const lines: [FileBorderSide['style'], BorderStyleTypes][] = [
  ['thin', BorderStyleTypes.THIN],
  ['hair', BorderStyleTypes.HAIR],
  ['dotted', BorderStyleTypes.DOTTED],
  ['dashed', BorderStyleTypes.DASHED],
  ['dashDot', BorderStyleTypes.DASH_DOT],
  ['dashDotDot', BorderStyleTypes.DASH_DOT_DOT],
  ['double', BorderStyleTypes.DOUBLE],
  ['medium', BorderStyleTypes.MEDIUM],
  ['mediumDashed', BorderStyleTypes.MEDIUM_DASHED],
  ['mediumDashDot', BorderStyleTypes.MEDIUM_DASH_DOT],
  ['mediumDashDotDot', BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ['slantDashDot', BorderStyleTypes.SLANT_DASH_DOT],
  ['thick', BorderStyleTypes.THICK],
];
const horizontals: [NonNullable<FileAlignment['horizontal']>, HorizontalAlign][] = [
  ['left', HorizontalAlign.LEFT],
  ['center', HorizontalAlign.CENTER],
  ['right', HorizontalAlign.RIGHT],
  ['justify', HorizontalAlign.JUSTIFIED],
  ['distributed', HorizontalAlign.DISTRIBUTED],
];
const verticals: [NonNullable<FileAlignment['vertical']>, VerticalAlign][] = [
  ['top', VerticalAlign.TOP],
  ['center', VerticalAlign.MIDDLE],
  ['bottom', VerticalAlign.BOTTOM],
];
const sides = [
  ['top', 't'],
  ['right', 'r'],
  ['bottom', 'b'],
  ['left', 'l'],
] as const;

/** The font that a cell has when it names none: Excel's own. */
export const defaultFont = { name: 'Calibri', size: 11 };
/** Excel's width of one indent, in pixels. */
const pixelsPerIndent = 9;

/** A style of Univer that comes from a file. Univer takes the number along into what it makes of the style. */
export interface FileStyle extends IStyleData {
  /** The number of the format that it is, or was before it was changed. */
  format?: number;
}

/** A format of a file → Univer's style. */
export function readStyle({ font, fill, border, alignment, numFmt }: CellStyle, theme: string[]): IStyleData {
  const background = fill?.type === 'pattern' && fill.pattern === 'solid' ? readColor(fill.fgColor, theme) : undefined;
  return {
    ...(font && readFont(font, theme)),
    ...(alignment && readAlignment(alignment)),
    ...known({
      bg: background,
      bd: border && readBorder(border, theme),
      n: numFmt && numFmt !== 'General' ? { pattern: numFmt } : undefined,
    }),
  };
}

/** A style of Univer → a file's. */
export function writeStyle(style: IStyleData): CellStyle {
  const background = writeColor(style.bg);
  return known({
    font: writeFont(style),
    fill: background && { type: 'pattern' as const, pattern: 'solid' as const, fgColor: background },
    border: writeBorder(style.bd),
    alignment: writeAlignment(style),
    numFmt: style.n?.pattern,
  });
}

function readFont(font: FileFont, theme: string[]): IStyleData {
  return known({
    ff: font.name,
    fs: font.size,
    bl: font.bold ? BooleanNumber.TRUE : undefined,
    it: font.italic ? BooleanNumber.TRUE : undefined,
    ul: font.underline ? { s: BooleanNumber.TRUE } : undefined,
    st: font.strikethrough ? { s: BooleanNumber.TRUE } : undefined,
    cl: readColor(font.color, theme),
  });
}

function writeFont({ ff, fs, bl, it, ul, st, cl }: IStyleData): FileFont {
  return known({
    name: ff ?? defaultFont.name,
    size: fs ?? defaultFont.size,
    bold: flag(bl),
    italic: flag(it),
    underline: flag(ul?.s),
    strikethrough: flag(st?.s),
    color: writeColor(cl),
  });
}

function readAlignment({ horizontal, vertical, wrapText, indent, textRotation }: FileAlignment): IStyleData {
  return known({
    ht: horizontals.find(([word]) => word === horizontal)?.[1],
    vt: verticals.find(([word]) => word === vertical)?.[1],
    tb: wrapText ? WrapStrategy.WRAP : undefined,
    pd: indent ? { l: indent * pixelsPerIndent } : undefined,
    tr: textRotation ? { a: -textRotation } : undefined,
  });
}

function writeAlignment({ ht, vt, tb, pd, tr }: IStyleData): FileAlignment | undefined {
  const alignment = known({
    horizontal: horizontals.find(([, align]) => align === ht)?.[0],
    vertical: verticals.find(([, align]) => align === vt)?.[0],
    wrapText: flag(tb === WrapStrategy.WRAP),
    indent: pd?.l ? Math.max(1, Math.round(pd.l / pixelsPerIndent)) : undefined,
    textRotation: tr?.a ? -tr.a : undefined,
  });
  return Object.keys(alignment).length > 0 ? alignment : undefined;
}

function readBorder(border: FileBorder, theme: string[]): IBorderData {
  const data: IBorderData = {};
  for (const [word, key] of sides) {
    const side = border[word];
    const line = lines.find(([style]) => style === side?.style);
    if (side && line) data[key] = { s: line[1], cl: readColor(side.color, theme) ?? { rgb: '#000000' } };
  }
  return data;
}

function writeBorder(border: Nullable<IBorderData>): FileBorder | undefined {
  const written: FileBorder = {};
  for (const [word, key] of sides) {
    const side: Nullable<IBorderStyleData> = border?.[key];
    const line = lines.find(([, style]) => style === side?.s);
    if (side && line) written[word] = { style: line[0], ...known({ color: writeColor(side.cl) }) };
  }
  return Object.keys(written).length > 0 ? written : undefined;
}

function readColor(color: FileColor | undefined, theme: string[]): IColorStyle | undefined {
  if (color?.rgb && /^[0-9a-f]{6,8}$/i.test(color.rgb)) return { rgb: `#${color.rgb.slice(-6)}` };
  const isOfTheme = color?.theme !== undefined && theme.length > 0;
  return isOfTheme ? { rgb: `#${resolveThemeColor(theme, color.theme ?? 0, color.tint)}` } : undefined;
}

/** `#ab12cd` and `rgb(171, 18, 205)` → `AB12CD`. */
function writeColor(style: Nullable<IColorStyle>): FileColor | undefined {
  const color = style?.rgb ?? '';
  const hex = /^#([0-9a-f]{6})/i.exec(color)?.[1];
  if (hex) return { rgb: hex.toUpperCase() };
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color)?.slice(1, 4);
  const digits = parts?.map((part) => Number(part).toString(16).padStart(2, '0')).join('');
  return digits === undefined ? undefined : { rgb: digits.toUpperCase() };
}
