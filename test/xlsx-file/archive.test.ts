import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { Archive } from '../../src/xlsx-file/archive';

const text = (length: number): Uint8Array => strToU8('Штат '.repeat(length));

test('what nobody writes keeps the bytes that it has in the archive', () => {
  const before = zipSync({ 'a.xml': text(1000), 'б.xml': text(10), 'c.png': [text(5), { level: 0 }] });
  const archive = Archive.open(before);
  archive?.write('a.xml', strToU8('other'));
  const after = archive?.toFile() ?? new Uint8Array();
  expect(unzipSync(after)).toEqual({ 'a.xml': strToU8('other'), 'б.xml': text(10), 'c.png': text(5) });
  const packed = Buffer.from(zipSync({ x: text(10) })).subarray(31, 60);
  expect(Buffer.from(after).includes(packed.subarray(0, 8))).toBe(true);
});

test('the same changes give the same bytes', () => {
  const before = zipSync({ a: text(9) });
  const changed = (): Uint8Array | undefined => {
    const archive = Archive.open(before);
    archive?.write('b', text(3));
    return archive?.toFile();
  };
  expect(changed()).toEqual(changed());
});

test.each([
  ['nothing', new Uint8Array()],
  ['a text', text(100)],
  ['the first half of an archive', zipSync({ a: text(1000), b: text(1000) }).slice(0, 60)],
])('%s is no archive', (_what, bytes) => {
  expect(Archive.open(bytes)).toBeUndefined();
});

test('whatever the bytes, it is an archive or none', () => {
  const honest = zipSync({ 'a.xml': text(50), 'b.xml': text(5) });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(honest.length - 1), fc.nat(255)), { maxLength: 8 }), (changes) => {
      const spoilt = honest.slice();
      for (const [at, byte] of changes) spoilt[at] = byte;
      const archive = Archive.open(spoilt);
      for (const name of archive?.names ?? []) archive?.read(name);
      archive?.toFile();
    }),
  );
});
