import { escaped } from './xml';

/** Deeper than any part of a workbook. */
const deepest = 100;
/** More consecutive spaces than any tag has; regular expressions for attributes would search them again and again. */
const manySpaces = /\s{100}/;

/** XML without comments, with CDATA sections as plain text. */
export function plainXml(text: string): string {
  if (!text.includes('<!')) return text;
  return text.replaceAll(/<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>/g, (_whole, plain: string | undefined) =>
    escaped(plain ?? ''),
  );
}

/**
 * Whether all tags of an XML text are closed in order, and `<` and `>` occur only as tags: no own entities, comments or
 * CDATA sections. Only in such a text are all searches fast.
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
