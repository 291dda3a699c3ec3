import { escaped } from './xml';

/** Deeper than any part of a workbook. */
const deepest = 100;
/** Spaces on end that nobody puts into a tag; expressions that look for attributes would search them over and over. */
const manySpaces = /\s{100}/;

/** XML without comments, and with the text of plain sections written as any other. */
export function plainXml(text: string): string {
  if (!text.includes('<!')) return text;
  return text.replaceAll(/<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>/g, (_whole, plain: string | undefined) =>
    escaped(plain ?? ''),
  );
}

/**
 * Whether every tag of an XML text is closed, in turn, and nothing but tags stands between `<` and `>`: no entities of
 * its own, no comments, no plain sections. Only in such a text is each search short.
 */
export function isSoundXml(text: string): boolean {
  const open: string[] = [];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const end = text.indexOf('>', at);
    const tag = text.slice(at + 1, end);
    if (end < 0 || !isPlain(tag)) return false;
    if (tag.startsWith('/')) {
      if (open.pop() !== nameOf(tag.slice(1))) return false;
    } else if (!tag.startsWith('?') && !tag.endsWith('/')) open.push(nameOf(tag));
    if (open.length > deepest) return false;
    at = end;
  }
  return open.length === 0;
}

function isPlain(tag: string): boolean {
  return !tag.startsWith('!') && !tag.includes('<') && !manySpaces.test(tag);
}

function nameOf(tag: string): string {
  const end = tag.search(/\s/);
  return end < 0 ? tag : tag.slice(0, end);
}
