import fc from 'fast-check';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';
import { pack, unpack } from '../../src/i18n/unpack';

test.each(['Аспазшы', 'NORMS формуласы', 'Ё, Ә, І', 'H₂O №', '', 'ΑΒΓ – x', '«I-1»'])(
  '%s comes back as it was',
  (text) => {
    expect(unpack(pack(text))).toBe(text);
  },
);

test('the built-in edition comes back as it was, a byte a letter', () => {
  const text = JSON.stringify(KZ_343_2021);
  expect(unpack(pack(text))).toBe(text);
  expect(pack(text)).not.toMatch(/\p{Script=Cyrillic}/u);
});

test('so does any text without the two signs that pack uses', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => /[~^]/.test(text) || unpack(pack(text)) === text));
});
