import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { canonical } from '../../src/norms/canonical';
import { editions } from '../../src/norms/editions';

const file = path.join(__dirname, '../../src/norms/fingerprints.json');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

test('the committed fingerprints are those of the data (npm run fingerprints writes them)', () => {
  const actual = Object.fromEntries(editions.map((edition) => [edition.id, sha256(canonical(edition))]));
  if (process.env.WRITE_FINGERPRINTS) writeFileSync(file, `${JSON.stringify(actual, null, 2)}\n`);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(actual);
});

test('the canonical text does not depend on the order of keys', () => {
  expect(canonical({ b: [1, { d: null, c: 'x' }], a: 0.5 })).toBe('{"a":0.5,"b":[1,{"c":"x","d":null}]}');
});
