import { inflateSync, zipSync } from 'fflate';

/**
 * A zip archive whose entries are unpacked when they are asked for; those that nobody changes go into the new archive
 * packed as they are. The library unpacks and packs whole archives, so the directory is read and written here.
 */
export class Archive {
  private constructor(private readonly entries: Map<string, Entry | Uint8Array>) {}

  /** Undefined where the bytes are no archive, an encrypted one, or one that would be too large when unpacked. */
  static open(bytes: Uint8Array): Archive | undefined {
    try {
      const entries = readDirectory(bytes);
      const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
      if (unpacked > mostBytes || !entries.every(isPlausible)) return undefined;
      return new Archive(new Map(entries.map((entry) => [entry.name, entry])));
    } catch {
      return undefined;
    }
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  /** An entry as it is when unpacked; undefined where there is none, or what is packed is spoilt. */
  read(name: string): Uint8Array | undefined {
    const entry = this.entries.get(name);
    if (entry === undefined || entry instanceof Uint8Array) return entry;
    if (entry.method === stored) return entry.packed;
    try {
      return inflateSync(entry.packed, { out: new Uint8Array(entry.size) });
    } catch {
      return undefined;
    }
  }

  write(name: string, bytes: Uint8Array): void {
    this.entries.set(name, bytes);
  }

  remove(name: string): void {
    this.entries.delete(name);
  }

  /** The archive; it says nothing of when it was packed. */
  toFile(): Uint8Array<ArrayBuffer> {
    return written(
      [...this.entries].map(([name, entry]) => (entry instanceof Uint8Array ? packed(name, entry) : entry)),
    );
  }
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  /** Of what is packed, in bytes. */
  readonly size: number;
  readonly packed: Uint8Array;
}

/** Bytes of all entries together: far above any workbook, below what a browser's tab can hold. */
const mostBytes = 500_000_000;
const fewBytes = 64;
const stored = 0;
const deflated = 8;
const isEncrypted = 1;
const isUtf8 = 0x800;
/** Of the format: 2.0. */
const version = 20;
/** 1 January 1980. */
const firstDay = 0x21;
const mtime = new Date(1980, 0, 1);

const localMark = 0x04034b50;
const centralMark = 0x02014b50;
const endMark = 0x06054b50;
const endLength = 22;
/** What stands in the place of a number that needs 64 bits. */
const elsewhere = 0xffffffff;

/** Packing adds a few bytes at most: an entry that is far larger when packed tells a lie about its size. */
function isPlausible({ size, packed }: Entry): boolean {
  return packed.length <= 2 * size + fewBytes;
}

function readDirectory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== centralMark) throw new Error('no entry');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const method = view.getUint16(at + 10, true);
    const isReadable = (view.getUint16(at + 8, true) & isEncrypted) === 0 && (method === stored || method === deflated);
    if (!isReadable) throw new Error('encrypted, or packed in another way');
    const extra = new DataView(view.buffer, view.byteOffset + at + 46 + nameLength, extraLength);
    const [size, length, local] = longNumbers(extra, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({
      name,
      method,
      crc: view.getUint32(at + 16, true),
      size,
      packed: packedAt(bytes, view, local, length),
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function packedAt(bytes: Uint8Array, view: DataView, local: number, length: number): Uint8Array {
  if (view.getUint32(local, true) !== localMark) throw new Error('no entry');
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (from + length > bytes.length) throw new Error('cut off');
  return bytes.subarray(from, from + length);
}

/** Numbers of the directory, of which those too large for it stand in its extra field, in this order. */
function longNumbers(extra: DataView, short: readonly [number, number, number]): [number, number, number] {
  const long: number[] = [];
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    if (extra.getUint16(at, true) !== 1) continue;
    for (let from = at + 4; from + 8 <= at + 4 + extra.getUint16(at + 2, true); from += 8)
      long.push(Number(extra.getBigUint64(from, true)));
  }
  const read = (number: number): number => (number === elsewhere ? (long.shift() ?? number) : number);
  return [read(short[0]), read(short[1]), read(short[2])];
}

/** Where the end of the directory begins: a comment may stand after it. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - endLength; at >= 0; at -= 1) if (view.getUint32(at, true) === endMark) return at;
  throw new Error('no directory');
}

/** The library packs; what it says of the entry is read from the archive of one that it makes. */
function packed(name: string, bytes: Uint8Array): Entry {
  const [entry] = readDirectory(zipSync({ [name]: bytes }, { mtime }));
  if (entry === undefined) throw new Error(`${name} could not be packed.`);
  return entry;
}

function written(entries: readonly Entry[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const local = header(localMark, entry);
    directory.push(header(centralMark, entry, offset));
    parts.push(local, entry.packed);
    offset += local.length + entry.packed.length;
  }
  return joined([...parts, ...directory, endOfDirectory(joined(directory).length, entries.length, offset)]);
}

/** The headers before an entry and in the directory share their middle. */
function header(mark: number, { name, method, crc, size, packed: data }: Entry, offset = 0): Uint8Array {
  const isCentral = mark === centralMark;
  const encoded = new TextEncoder().encode(name);
  const fixed = isCentral ? 46 : 30;
  const bytes = new Uint8Array(fixed + encoded.length);
  const view = new DataView(bytes.buffer);
  const shift = isCentral ? 2 : 0;
  view.setUint32(0, mark, true);
  view.setUint16(4, version, true);
  if (isCentral) view.setUint16(6, version, true);
  if (encoded.length !== name.length) view.setUint16(6 + shift, isUtf8, true);
  view.setUint16(8 + shift, method, true);
  view.setUint16(12 + shift, firstDay, true);
  view.setUint32(14 + shift, crc, true);
  view.setUint32(18 + shift, data.length, true);
  view.setUint32(22 + shift, size, true);
  view.setUint16(26 + shift, encoded.length, true);
  if (isCentral) view.setUint32(42, offset, true);
  bytes.set(encoded, fixed);
  return bytes;
}

function endOfDirectory(length: number, count: number, offset: number): Uint8Array {
  const bytes = new Uint8Array(endLength);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, endMark, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, length, true);
  view.setUint32(16, offset, true);
  return bytes;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
