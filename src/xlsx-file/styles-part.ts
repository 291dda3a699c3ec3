import type { Parts } from './parts';
import { workbookPart } from './sheets';
import { attribute, withAttribute } from './xml';

/** The part with the formats of cells; undefined where the workbook has none. */
export function stylesPart(parts: Parts): string | undefined {
  return parts.related(workbookPart(parts)).find(({ type }) => type === 'styles')?.part;
}

/** The lists of the part, with the names of their items. */
const items = { cellXfs: 'xf', fonts: 'font', fills: 'fill', borders: 'border', numFmts: 'numFmt' } as const;
export type StyleList = keyof typeof items;

interface ListXml {
  /** The whole element; empty where there is none. */
  readonly whole: string;
  readonly prefix: string;
  readonly tag: string;
  readonly inside: string;
}

function listXml(styles: string, list: StyleList): ListXml {
  const expression = new RegExp(String.raw`<((?:\w+:)?)${list}\b([^>]*?)(?:/>|>([^]*?)</\1${list}>)`);
  const [whole = '', prefix = '', tag = '', inside = ''] = expression.exec(styles) ?? [];
  return { whole, prefix, tag, inside };
}

/** The format of a cell: the attributes of its tag, and what stands inside. */
export interface FileCellFormat {
  readonly tag: string;
  readonly inside: string;
}

/** The formats to which cells refer by index. */
export function cellFormats(styles: string): FileCellFormat[] {
  const found = listXml(styles, 'cellXfs').inside.matchAll(/<(?:\w+:)?xf\b([^>]*?)(?:\/>|>([^]*?)<\/(?:\w+:)?xf>)/g);
  return [...found].map(([, tag = '', inside = '']) => ({ tag, inside }));
}

/** Whether each of the fonts strikes out what is written in it, by the ids to which formats of cells refer. */
export function strikingFonts(styles: string): boolean[] {
  const found = listXml(styles, 'fonts').inside.matchAll(
    /<(?:\w+:)?font\s*\/>|<((?:\w+:)?)font(?=[\s>])[^>]*>([^]*?)<\/\1font>/g,
  );
  return [...found].map(([, , inside = '']) => strikes(inside));
}

/** Whether what stands inside a font or a run of letters strikes them out. */
export function strikes(inside: string): boolean {
  const [, tag] = /<(?:\w+:)?d?strike\b([^>]*?)\/?>/i.exec(inside) ?? [];
  return tag !== undefined && !/^(0|false)$/.test(attribute(tag, 'val') ?? '');
}

/** The workbook's own number formats, by the ids to which formats of cells refer. */
export function ownNumberFormats(styles: string): Map<number, string> {
  const found = listXml(styles, 'numFmts').inside.matchAll(/<(?:\w+:)?numFmt\b([^>]*?)\/?>/g);
  return new Map(
    [...found].map(([, tag = '']) => [Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? '']),
  );
}

/** The part with an item at the end of a list, and its number there; undefined where there is no such list. */
export function withItem(
  styles: string,
  list: StyleList,
  make: (prefix: string) => string,
): { styles: string; number: number } | undefined {
  const { whole, prefix, tag, inside } = listXml(styles, list);
  if (whole === '') return undefined;
  const number = [...inside.matchAll(new RegExp(String.raw`<(?:\w+:)?${items[list]}(?=[\s/>])`, 'g'))].length;
  const counted = withAttribute(tag, 'count', String(number + 1));
  const written = `<${prefix}${list}${counted}>${inside}${make(prefix)}</${prefix}${list}>`;
  return { styles: styles.replace(whole, () => written), number };
}
