const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const letters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const lastLetter = 0x10ffff;
/** Characters that XML may not contain even as references. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text escaped for XML, between tags or in an attribute. */
export function escaped(text: string): string {
  return text.replaceAll(forbidden, '').replaceAll(/[&<>"]/g, (mark) => marks[mark] ?? mark);
}

/** The text of escaped XML. */
export function unescaped(xml: string): string {
  if (!xml.includes('&')) return xml;
  return xml.replaceAll(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return letters[name] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= lastLetter ? String.fromCodePoint(code) : whole;
  });
}

interface Attribute {
  /** How nearly all programs write its beginning. */
  readonly usual: string;
  readonly expression: RegExp;
}

const attributes = new Map<string, Attribute>();

/** The value of an attribute in the attributes of a tag. */
export function attribute(tag: string, name: string): string | undefined {
  if (!tag.includes(name)) return undefined;
  let known = attributes.get(name);
  if (known === undefined) {
    const expression = new RegExp(String.raw`(?:^|\s)${name}\s*=\s*(["'])([\s\S]*?)\1`);
    known = { usual: ` ${name}="`, expression };
    attributes.set(name, known);
  }
  const value = usualValue(tag, known.usual) ?? known.expression.exec(tag)?.[2];
  return value?.includes('&') ? unescaped(value) : value;
}

function usualValue(tag: string, start: string): string | undefined {
  const at = tag.includes("'") ? -1 : tag.indexOf(start);
  const end = at < 0 ? -1 : tag.indexOf('"', at + start.length);
  return end < 0 ? undefined : tag.slice(at + start.length, end);
}

/** The attributes of a tag with one set to a value. */
export function withAttribute(tag: string, name: string, value: string): string {
  return `${withoutAttributes(tag, [name])} ${name}="${escaped(value)}"`;
}

/** The attributes of a tag without some. */
export function withoutAttributes(tag: string, names: readonly string[]): string {
  return names.reduce((left, name) => left.replace(new RegExp(String.raw`\s+${name}\s*=\s*(["'])[\s\S]*?\1`), ''), tag);
}

/** XML inserted at the end of the outermost element; `make` gets the prefix of its name, such as `x:`. */
export function appended(xml: string, make: (prefix: string) => string): string {
  return xml.replace(/<\/((?:[\w.-]+:)?)[\w.-]+>\s*$/, (end, prefix: string) => make(prefix) + end);
}
