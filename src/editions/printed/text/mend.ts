import { foldLetters, withoutUnseen } from '../../../engine/names/fold';

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Digits as the raised ones of a footnote's mark. */
export function raised(digits: string): string {
  return digits.replace(/\d/gu, (digit) => raisedDigits.charAt(Number(digit)));
}

/** Raised digits as the plain ones that they stand for. */
export function lowered(text: string): string {
  return text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, (digit) => String(raisedDigits.indexOf(digit)));
}

/** A text without its raised footnote marks; the raised digit of a square or cubic metre is none. */
export function withoutRaised(text: string): string {
  return text
    .replace(/(?<=\p{L})([²³])(?!\p{N})/gu, (digit, _, at: number, whole: string) =>
      /[мm]$/iu.test(whole.slice(0, at)) ? lowered(digit) : '',
    )
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, '');
}

/**
 * A text of the page on one line: words that were broken at a line's end joined, letters that were spaced out to fill a
 * line drawn together, all spaces and dashes of one form.
 */
export function oneLine(text: string): string {
  return withoutUnseen(text)
    .replace(/[\u00a0\u2007\u202f\t]/gu, ' ')
    .replace(/[\u2010-\u2012\u2015\u2212]/gu, '-')
    .replace(
      /(?<=(?<!\p{L})(?:врач|инженер|слесарь|педагог|инструктор|оператор|дәрігер|дом|школа|койко|төсек))- *\r?\n */giu,
      '-',
    )
    .replace(/(?<=\p{Ll})- *\r?\n *(?=\p{Ll})/gu, '')
    .replace(/(?<!\S)(?:\p{L} ){2,}\p{L}(?!\S)/gu, (letters) => letters.replaceAll(' ', ''))
    .replace(/\s+/gu, ' ')
    .replace(/\( /g, '(')
    .replace(/ ([),])/g, '$1')
    .trim();
}

/** Latin letters inside a word of Cyrillic ones become those that they look like. */
export function oneAlphabet(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const small = word.toLowerCase();
    if (!/[\u0400-\u052f]/u.test(small) || !/[a-zɵə]/u.test(small)) return word;
    const folded = [...small].map((letter) => (/[a-zɵə]/u.test(letter) ? foldLetters(letter) : letter)).join('');
    const first = word.charAt(0);
    return first === first.toLowerCase() ? folded : folded.charAt(0).toUpperCase() + folded.slice(1);
  });
}
