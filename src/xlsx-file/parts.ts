import { strToU8 } from 'fflate';
import { Archive } from './archive';
import { isSoundXml, plainXml } from './sound-xml';
import { appended, attribute, escaped } from './xml';

const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Parts of other programs, which are never read here. */
const foreign = /^(customXml|docProps)\//;

/** The parts of an .xlsx file. A part that is not written keeps its bytes. */
export class Parts {
  /** Names of parts do not distinguish upper and lower case; some writers use backslashes. */
  private readonly named: Map<string, string>;

  private constructor(private readonly archive: Archive) {
    this.named = new Map(archive.names.map((name) => [folded(name), name]));
  }

  /** Undefined where the bytes are not a zip archive, as with a file that has a password. */
  static open(file: Uint8Array): Parts | undefined {
    const archive = Archive.open(file);
    return archive === undefined ? undefined : new Parts(archive);
  }

  /** Whether all parts that may be read here are XML that can be searched quickly (sound-xml.ts). */
  isSound(): boolean {
    const read = this.names.filter((name) => !foreign.test(name) && /\.(xml|rels)$/.test(name));
    return read.map((name) => this.read(name)).every((text) => text !== undefined && isSoundXml(text));
  }

  get names(): string[] {
    return this.archive.names;
  }

  has(name: string): boolean {
    return this.named.has(folded(name));
  }

  bytes(name: string): Uint8Array | undefined {
    const own = this.named.get(folded(name));
    return own === undefined ? undefined : this.archive.read(own);
  }

  read(name: string): string | undefined {
    const bytes = this.bytes(name);
    return bytes === undefined ? undefined : plainXml(textOf(bytes));
  }

  write(name: string, text: string): void {
    if (text !== this.read(name)) this.put(name, strToU8(text));
  }

  /** Adds or replaces a part that is not text. */
  put(name: string, bytes: Uint8Array): void {
    const own = this.named.get(folded(name)) ?? name;
    this.named.set(folded(name), own);
    this.archive.write(own, bytes);
  }

  edit(name: string, change: (text: string) => string): void {
    const text = this.read(name);
    if (text !== undefined) this.write(name, change(text));
  }

  /** Removes a part and its content type; references to it have to be removed separately. */
  remove(name: string): void {
    this.archive.remove(this.named.get(folded(name)) ?? name);
    this.named.delete(folded(name));
    this.edit('[Content_Types].xml', (text) => {
      const override = /<(?:\w+:)?Override\b([^>]*?)\/>/g;
      return text.replaceAll(override, (whole, tag: string) =>
        folded(attribute(tag, 'PartName') ?? '') === folded(`/${name}`) ? '' : whole,
      );
    });
  }

  /** Adds a part with its content type. */
  add(name: string, content: string | Uint8Array, contentType: string): void {
    this.put(name, typeof content === 'string' ? strToU8(content) : content);
    this.edit('[Content_Types].xml', (types) =>
      appended(types, (p) => `<${p}Override PartName="/${escaped(name)}" ContentType="${contentType}"/>`),
    );
  }

  /** An unused name: `xl/worksheets/sheet4.xml`. */
  freeName(before: string, after: string): string {
    const taken = new Set(this.names.map((name) => name.toLowerCase()));
    let number = 1;
    while (taken.has(`${before}${number}${after}`.toLowerCase())) number += 1;
    return `${before}${number}${after}`;
  }

  /** Adds a reference from one part to another, and returns its id. */
  relate(from: string, to: string, type: string): string {
    const name = relationshipsOf(from);
    const empty =
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
    const text = this.read(name) ?? empty;
    const closed = text.replace(/<((?:\w+:)?Relationships)\b([^>]*?)\/>\s*$/, '<$1$2></$1>');
    let number = 1;
    while (closed.includes(`"rIdNorms${number}"`)) number += 1;
    const id = `rIdNorms${number}`;
    const relationship = `Relationship Id="${id}" Type="${relationshipTypes}/${type}" Target="${escaped(relative(from, to))}"`;
    this.write(
      name,
      appended(closed, (p) => `<${p}${relationship}/>`),
    );
    return id;
  }

  /** Removes a reference. */
  unrelate(from: string, id: string): void {
    this.edit(relationshipsOf(from), (text) =>
      text.replaceAll(/<(?:\w+:)?Relationship\b([^>]*?)\/>/g, (whole, tag: string) =>
        attribute(tag, 'Id') === id ? '' : whole,
      ),
    );
  }

  /** The references of a part. */
  related(from: string): Related[] {
    const text = this.read(relationshipsOf(from)) ?? '';
    return [...text.matchAll(/<(?:\w+:)?Relationship\b([^>]*?)\/?>/g)].map(([, tag = '']) => ({
      id: attribute(tag, 'Id') ?? '',
      type: (attribute(tag, 'Type') ?? '').split('/').pop() ?? '',
      part: resolved(from, attribute(tag, 'Target') ?? ''),
      isOutside: attribute(tag, 'TargetMode') === 'External',
    }));
  }

  toFile(): Uint8Array<ArrayBuffer> {
    return this.archive.toFile();
  }
}

function folded(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase();
}

/** XML is UTF-8, or UTF-16 with a byte order mark; it is written as UTF-8. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const utf16 = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  if (utf16 === null) return new TextDecoder().decode(bytes);
  return new TextDecoder(utf16).decode(bytes).replace(/^(<\?xml[^>]*encoding=["'])[^"']*/, '$1UTF-8');
}

export interface Related {
  readonly id: string;
  /** The last word of the relationship's type: `worksheet`. */
  readonly type: string;
  readonly part: string;
  /** Whether the target is an address outside the file. */
  readonly isOutside: boolean;
}

function relationshipsOf(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** The relative path from one part to another: `../comments1.xml`. */
function relative(from: string, to: string): string {
  const [own, other] = [from.split('/').slice(0, -1), to.split('/')];
  let common = 0;
  while (common < own.length && own[common] === other[common]) common += 1;
  return [...own.slice(common).map(() => '..'), ...other.slice(common)].join('/');
}

function resolved(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
