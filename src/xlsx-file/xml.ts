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

const attributes = new Map<string, RegExp>();

/** The value of an attribute in the attributes of a tag. */
export function attribute(tag: string, name: string): string | undefined {
  let expression = attributes.get(name);
  if (expression === undefined) {
    expression = new RegExp(String.raw`(?:^|\s)${name}\s*=\s*(["'])([\s\S]*?)\1`);
    attributes.set(name, expression);
  }
  const [, , value] = expression.exec(tag) ?? [];
  return value === undefined || !value.includes('&') ? value : unescaped(value);
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
