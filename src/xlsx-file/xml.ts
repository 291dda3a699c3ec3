const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const letters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const lastLetter = 0x10ffff;
/** Characters that no XML may hold, not even as a reference. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text as it stands in XML, between tags or in an attribute. */
export function escaped(text: string): string {
  return text.replaceAll(forbidden, '').replaceAll(/[&<>"]/g, (mark) => marks[mark] ?? mark);
}

/** The text that XML stands for. */
export function unescaped(xml: string): string {
  if (!xml.includes('&')) return xml;
  return xml.replaceAll(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return letters[name] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= lastLetter ? String.fromCodePoint(code) : whole;
  });
}

const attributes = new Map<string, RegExp>();

/** The value of an attribute in what a tag has between its name and its end. */
export function attribute(tag: string, name: string): string | undefined {
  let expression = attributes.get(name);
  if (expression === undefined) {
    expression = new RegExp(String.raw`(?:^|\s)${name}\s*=\s*(["'])([\s\S]*?)\1`);
    attributes.set(name, expression);
  }
  const [, , value] = expression.exec(tag) ?? [];
  return value === undefined || !value.includes('&') ? value : unescaped(value);
}

/** What a tag has between its name and its end, with an attribute that has this value. */
export function withAttribute(tag: string, name: string, value: string): string {
  return `${withoutAttributes(tag, [name])} ${name}="${escaped(value)}"`;
}

/** What a tag has between its name and its end, without some attributes. */
export function withoutAttributes(tag: string, names: readonly string[]): string {
  return names.reduce((left, name) => left.replace(new RegExp(String.raw`\s+${name}\s*=\s*(["'])[\s\S]*?\1`), ''), tag);
}

/** XML put at the end of the outermost element; `make` is told the prefix of its name, as `x:`. */
export function appended(xml: string, make: (prefix: string) => string): string {
  return xml.replace(/<\/((?:[\w.-]+:)?)[\w.-]+>\s*$/, (end, prefix: string) => make(prefix) + end);
}
