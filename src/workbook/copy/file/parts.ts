import { strFromU8, strToU8, unzipSync, zipSync, type UnzipFileInfo } from 'fflate';
import { isSoundXml } from './sound-xml';
import { appended, attribute, escaped } from './xml';

const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Bytes of all parts together: far above any workbook, below what a browser's tab can hold. */
const mostBytes = 500_000_000;
/** What others put into a workbook; nobody here reads it. */
const foreign = /^(customXml|docProps)\//;

/** The parts of an .xlsx file. A part that is not written keeps its bytes. */
export class Parts {
  private readonly bytes: Record<string, Uint8Array>;

  private constructor(bytes: Record<string, Uint8Array>) {
    this.bytes = bytes;
  }

  /** Undefined where the bytes are no such file: one with a password is not, nor one that Excel would not write. */
  static open(file: Uint8Array): Parts | undefined {
    const bytes = unzipped(file);
    const parts = bytes === undefined ? undefined : new Parts(bytes);
    return parts?.names.every((name) => parts.isSound(name)) === true ? parts : undefined;
  }

  private isSound(name: string): boolean {
    return foreign.test(name) || !/\.(xml|rels)$/.test(name) || isSoundXml(this.read(name) ?? '');
  }

  get names(): string[] {
    return Object.keys(this.bytes);
  }

  read(name: string): string | undefined {
    const found = this.bytes[name];
    return found === undefined ? undefined : strFromU8(found);
  }

  write(name: string, text: string): void {
    if (text !== this.read(name)) this.bytes[name] = strToU8(text);
  }

  edit(name: string, change: (text: string) => string): void {
    const text = this.read(name);
    if (text !== undefined) this.write(name, change(text));
  }

  /** Takes a part away, with its content type; who refers to it must be told apart. */
  remove(name: string): void {
    delete this.bytes[name];
    this.edit('[Content_Types].xml', (text) => {
      const override = /<(?:\w+:)?Override\b([^>]*?)\/>/g;
      return text.replaceAll(override, (whole, tag: string) =>
        attribute(tag, 'PartName') === `/${name}` ? '' : whole,
      );
    });
  }

  /** Adds a part of a content type. */
  add(name: string, text: string, contentType: string): void {
    this.write(name, text);
    this.edit('[Content_Types].xml', (types) =>
      appended(types, (p) => `<${p}Override PartName="/${escaped(name)}" ContentType="${contentType}"/>`),
    );
  }

  /** A name that no part has: `xl/worksheets/sheet4.xml`. */
  freeName(before: string, after: string): string {
    const taken = new Set(this.names.map((name) => name.toLowerCase()));
    let number = 1;
    while (taken.has(`${before}${number}${after}`.toLowerCase())) number += 1;
    return `${before}${number}${after}`;
  }

  /** Makes a part refer to another, and gives the id of the reference. */
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

  /** Takes a reference away. */
  unrelate(from: string, id: string): void {
    this.edit(relationshipsOf(from), (text) =>
      text.replaceAll(/<(?:\w+:)?Relationship\b([^>]*?)\/>/g, (whole, tag: string) =>
        attribute(tag, 'Id') === id ? '' : whole,
      ),
    );
  }

  /** What a part refers to. */
  related(from: string): Related[] {
    const text = this.read(relationshipsOf(from)) ?? '';
    return [...text.matchAll(/<(?:\w+:)?Relationship\b([^>]*?)\/?>/g)].map(([, tag = '']) => ({
      id: attribute(tag, 'Id') ?? '',
      type: (attribute(tag, 'Type') ?? '').split('/').pop() ?? '',
      part: resolved(from, attribute(tag, 'Target') ?? ''),
    }));
  }

  /** The file; a part says nothing of when it was packed. */
  toFile(): Uint8Array {
    return zipSync(this.bytes, { mtime: new Date(1980, 0, 1) });
  }
}

/** What an archive says of its parts' sizes is what they are given room for. */
function unzipped(file: Uint8Array): Record<string, Uint8Array> | undefined {
  let bytes = 0;
  const isNotTooMuch = ({ originalSize }: UnzipFileInfo): boolean => (bytes += originalSize) <= mostBytes;
  try {
    const parts = unzipSync(file, { filter: isNotTooMuch });
    return bytes <= mostBytes ? parts : undefined;
  } catch {
    return undefined;
  }
}

interface Related {
  readonly id: string;
  /** The last word of the relationship's type: `worksheet`. */
  readonly type: string;
  readonly part: string;
}

function relationshipsOf(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** The way from one part to another, as `../comments1.xml`. */
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
