import { escaped } from './xml';

/** Deeper than any part of a workbook. */
const deepest = 100;
/** More consecutive spaces than any tag has; regular expressions for attributes would search them again and again. */
const manySpaces = /\s{100}/;
const space = ' '.charCodeAt(0);

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
  const isSpacious = manySpaces.test(text);
  for (let at = text.indexOf('<'), next = at; at >= 0; at = next) {
    const end = text.indexOf('>', at);
    next = text.indexOf('<', at + 1);
    if (end < 0 || (next >= 0 && next < end)) return false;
    if (isSpacious && manySpaces.test(text.slice(at, end))) return false;
    const first = text[at + 1];
    if (first === '!') return false;
    if (first === '/') {
      if (open.pop() !== nameAt(text, at + 2, end)) return false;
    } else if (first !== '?' && text[end - 1] !== '/') open.push(nameAt(text, at + 1, end));
    if (open.length > deepest) return false;
  }
  return open.length === 0;
}

function nameAt(text: string, from: number, end: number): string {
  let to = from;
  while (to < end && text.charCodeAt(to) > space) to += 1;
  return text.slice(from, to);
}
