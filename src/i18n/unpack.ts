/** The alphabet whose letters are written with those of the other, in the order of these. */
const cyrillic = 'абвгдежзийклмнопрстуфхцчшщъыьэюяёәғқңөұүһі';
const latin = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOP';
/** From here on letters are of the other alphabet; and the next letter is a capital. */
const turn = '~';
const capital = '^';

/**
 * A text as `pack` wrote it: Cyrillic letters take a byte each in a file instead of two, and compress the better. For what
 * the build puts into functions.js, tools/webpack/evaluated.js.
 */
export function unpack(packed: string): string {
  let isCyrillic = false;
  let isCapital = false;
  let text = '';
  for (const sign of packed) {
    if (sign === turn) isCyrillic = !isCyrillic;
    else if (sign === capital) isCapital = true;
    else {
      const letter = isCyrillic ? (cyrillic[latin.indexOf(sign)] ?? sign) : sign;
      text += isCapital ? letter.toUpperCase() : letter;
      isCapital = false;
    }
  }
  return text;
}

/** The inverse of `unpack`. Signs other than letters stay as they are. */
export function pack(text: string): string {
  let isCyrillic = false;
  let packed = '';
  for (const sign of text) {
    const small = sign.toLowerCase();
    const place = cyrillic.indexOf(small);
    if (place >= 0 !== isCyrillic && (place >= 0 || latinLetter.test(sign))) {
      isCyrillic = !isCyrillic;
      packed += turn;
    }
    if (sign === turn || sign === capital) throw new Error(`a text may not have ${sign}`);
    if (place < 0) packed += sign;
    else packed += (small === sign ? '' : capital) + (latin[place] ?? '');
  }
  return packed;
}

const latinLetter = /[a-z]/i;
