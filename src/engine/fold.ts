const lookAlikes = new Map([...'abcehikmoptxyһёəɵ'].map((letter, at) => [letter, 'авсенікмортхунеәө'[at]]));

/** Latin and Cyrillic letters that look alike are one. */
export function foldLetters(text: string): string {
  return text.replace(/[abcehikmoptxyһёəɵ]/gu, (letter) => lookAlikes.get(letter) ?? letter);
}

/** The dashes of a word processor, and the minus sign, are the hyphen of the keyboard. */
export function foldDashes(text: string): string {
  return text.replace(/[\u2010-\u2015\u2212]/g, '-');
}

/** The form in which names are compared: case, look-alike Latin and Cyrillic letters, dashes and spaces are one. */
export function fold(name: string): string {
  const letters = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return foldLetters(letters);
}
