/** Each Cyrillic letter is written as the Latin letter at the same place. */
const cyrillic = 'абвгдежзийклмнопрстуфхцчшщъыьэюяёәғқңөұүһі';
const latin = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOP';
/** `turn`: the letters that follow are of the other alphabet. `capital`: the next letter is a capital. */
const turn = '~';
const capital = '^';

/**
 * Reads a text written by `pack`, in which Cyrillic letters take one byte each instead of two and compress better. The
 * build packs the texts of functions.js with it (tools/webpack/evaluated.js).
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
