import { alphabet, capital } from '../../src/unpack/alphabet';
import { guess } from '../../src/unpack/model';
import type { PackedText } from '../../src/unpack/read-text';

/** The digits that the reader looks at beyond those it has used: a range of five digits at most. */
const window = 5;

/** A number of any length in base 64, to which ever smaller shares are added; the last five digits are kept apart. */
function longNumber(): { add(share: number): void; shift(): void; digits(): number[] } {
  const settled: number[] = [];
  let open = 0;
  return {
    add(share) {
      open += share;
      if (open < 64 ** window) return;
      open -= 64 ** window;
      let at = settled.length - 1;
      for (; settled[at] === 63; at--) settled[at] = 0;
      settled[at] = (settled[at] ?? 0) + 1;
    },
    shift() {
      settled.push(Math.floor(open / 64 ** (window - 1)));
      open = (open % 64 ** (window - 1)) * 64;
    },
    digits() {
      for (let left = window; left > 0; left--) this.shift();
      return settled.slice(window);
    },
  };
}

const asCharacter = (digit: number): string => String.fromCharCode(digit + (digit > 56 ? 36 : 35));

/** Letters and signs that are not in the alphabet by themselves: 16 signs, then the letters. */
function othersIn(text: string): string {
  const own = alphabet('');
  const others = [...new Set(text)].filter((sign) => !own.includes(sign)).sort();
  const letters = others.filter((sign) => /\p{L}/u.test(sign));
  const signs = others.filter((sign) => !letters.includes(sign));
  if (signs.length > 16 || letters.length > 16) throw new Error(`too many letters or signs: ${others.join('')}`);
  return signs.join('').padEnd(16) + letters.join('');
}

/** Packs a text as small as the model can, for `readText` of src/unpack. */
export function writeText(text: string): PackedText {
  if (text.includes(capital)) throw new Error(`the text has a ${capital}`);
  const small = text.replace(/\p{Lu}/gu, (letter) => capital + letter.toLowerCase());
  const others = othersIn(small);
  const letters = alphabet(others);
  const symbols = Array.from(small, (letter) => letters.indexOf(letter));
  const number = longNumber();
  let [range, at] = [1, 0];
  guess(symbols.length, (probability) => {
    for (; range < 2 ** 24; range *= 64) number.shift();
    const ones = Math.floor(range * probability);
    const bit = ((symbols[Math.floor(at / 7)] ?? 0) >> (6 - (at % 7))) & 1;
    at++;
    if (bit === 0) number.add(ones);
    range = bit ? ones : range - ones;
    return bit;
  });
  return { length: symbols.length, others, digits: number.digits().map(asCharacter).join('') };
}
