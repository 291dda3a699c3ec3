/**
 * Changes parts of a zip archive, for what the writing library cannot be told. Knows the archives of that library:
 * no zip64, no encryption, no data descriptors.
 */
export async function editZip(
  archive: Uint8Array<ArrayBuffer>,
  edit: (name: string, text: string) => string,
): Promise<Uint8Array<ArrayBuffer>> {
  const written: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const entry of readEntries(archive)) {
    const changed = await editEntry(entry, edit);
    const name = new TextEncoder().encode(entry.name);
    const local = header(LOCAL, changed, name);
    directory.push(header(CENTRAL, changed, name, offset));
    written.push(local, changed.packed);
    offset += local.length + changed.packed.length;
  }
  return join([...written, ...directory, endOfDirectory(directory, offset)]);
}

interface Content {
  method: number;
  crc: number;
  size: number;
  packed: Uint8Array<ArrayBuffer>;
}

interface Entry extends Content {
  name: string;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const DEFLATE = 8;
/** 1 January 1980: a file says nothing of when it was packed. */
const DATE = 0x21;

/** How many bytes an archive says that its entries have when unpacked; an entry that says less than it has, is a lie. */
export function sizeUnpacked(archive: Uint8Array<ArrayBuffer>): number {
  let bytes = 0;
  for (const { size, packed } of readEntries(archive)) bytes += size < packed.length / 2 ? Infinity : size;
  return bytes;
}

function* readEntries(archive: Uint8Array<ArrayBuffer>): Generator<Entry> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = endOf(view);
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    yield {
      name: new TextDecoder().decode(archive.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      packed: archive.subarray(start, start + view.getUint32(at + 20, true)),
    };
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

/** Where the end of the directory begins: a comment may stand after it. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - END_LENGTH; at >= 0; at -= 1) if (view.getUint32(at, true) === END) return at;
  throw new Error('The archive has no directory at its end.');
}

async function editEntry(entry: Entry, edit: (name: string, text: string) => string): Promise<Content> {
  if (!entry.name.endsWith('.xml')) return entry;
  const unpack = new DecompressionStream('deflate-raw');
  const plain = entry.method === DEFLATE ? await pipe(entry.packed, unpack) : entry.packed;
  const text = new TextDecoder().decode(plain);
  const changed = edit(entry.name, text);
  if (changed === text) return entry;
  const bytes = new TextEncoder().encode(changed);
  const packed = await pipe(bytes, new CompressionStream('deflate-raw'));
  return { method: DEFLATE, crc: crc32(bytes), size: bytes.length, packed };
}

async function pipe(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(through)).arrayBuffer());
}

/** The headers before an entry and in the directory share their middle. */
function header(
  kind: number,
  { method, crc, size, packed }: Content,
  name: Uint8Array,
  offset = 0,
): Uint8Array<ArrayBuffer> {
  const isCentral = kind === CENTRAL;
  const fixed = isCentral ? 46 : 30;
  const bytes = new Uint8Array(fixed + name.length);
  const view = new DataView(bytes.buffer);
  const shift = isCentral ? 2 : 0;
  view.setUint32(0, kind, true);
  view.setUint16(4, 20, true);
  if (isCentral) view.setUint16(6, 20, true);
  view.setUint16(8 + shift, method, true);
  view.setUint16(12 + shift, DATE, true);
  view.setUint32(14 + shift, crc, true);
  view.setUint32(18 + shift, packed.length, true);
  view.setUint32(22 + shift, size, true);
  view.setUint16(26 + shift, name.length, true);
  if (isCentral) view.setUint32(42, offset, true);
  bytes.set(name, fixed);
  return bytes;
}

function endOfDirectory(directory: Uint8Array[], offset: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(END_LENGTH);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, END, true);
  view.setUint16(8, directory.length, true);
  view.setUint16(10, directory.length, true);
  view.setUint32(
    12,
    directory.reduce((length, part) => length + part.length, 0),
    true,
  );
  view.setUint32(16, offset, true);
  return bytes;
}

function join(parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
