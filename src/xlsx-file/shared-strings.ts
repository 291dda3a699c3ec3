import type { Parts } from './parts';
import { encoded, textIn } from './sheet-rows';
import { workbookPart } from './sheets';
import { appended, escaped, withAttribute } from './xml';

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';
const empty =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></sst>';

/** The part with the shared strings; undefined where the workbook has none. */
export function sharedStringsPart(parts: Parts): string | undefined {
  return parts.related(workbookPart(parts)).find(({ type }) => type === 'sharedStrings')?.part;
}

/** The shared strings of the part's XML, to which cells refer by index. */
export function readSharedStrings(xml: string): string[] {
  return [...xml.matchAll(/<((?:\w+:)?)si\b[^>]*?(?:\/>|>([^]*?)<\/\1si>)/g)].map(([, , inside = '']) =>
    textIn(inside),
  );
}

/** Strings added at the end of the list, so that indexes stay valid. */
export class AddedStrings {
  private readonly numbers = new Map<string, number>();

  constructor(private readonly count: number) {}

  /** The index of a string, which is added if it is new. */
  number(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.count + this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }

  write(parts: Parts): void {
    if (this.numbers.size === 0) return;
    const part = sharedStringsPart(parts) ?? addPart(parts);
    const total = String(this.count + this.numbers.size);
    parts.edit(part, (xml) =>
      appended(openEnded(xml), (prefix) => [...this.numbers.keys()].map((text) => item(text, prefix)).join('')).replace(
        /<((?:\w+:)?sst)\b([^>]*)>/,
        (_whole, name: string, tag: string) => {
          const counted = withAttribute(withAttribute(tag, 'count', total), 'uniqueCount', total);
          return `<${name}${counted}>`;
        },
      ),
    );
  }
}

function item(text: string, prefix: string): string {
  return `<${prefix}si><${prefix}t xml:space="preserve">${escaped(encoded(text))}</${prefix}t></${prefix}si>`;
}

function openEnded(xml: string): string {
  return xml.replace(/<((?:\w+:)?sst)\b([^>]*?)\/>\s*$/, '<$1$2></$1>');
}

function addPart(parts: Parts): string {
  const part = parts.freeName('xl/sharedStrings', '.xml');
  parts.add(part, empty, contentType);
  parts.relate(workbookPart(parts), part, 'sharedStrings');
  return part;
}
