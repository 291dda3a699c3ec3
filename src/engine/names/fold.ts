const lookAlikes = new Map([...'abcehikmoptxyһёəɵ'].map((letter, at) => [letter, 'авсенікмортхунеәө'[at]]));

/** Latin and Cyrillic letters that look alike are one. */
export function foldLetters(text: string): string {
  return text.replace(/[abcehikmoptxyһёəɵ]/gu, (letter) => lookAlikes.get(letter) ?? letter);
}

/** The dashes of a word processor, and the minus sign, are the hyphen of the keyboard. */
export function foldDashes(text: string): string {
  return text.replace(/[\u2010-\u2015\u2212]/g, '-');
}

/**
 * A text without the marks that nobody sees, as they come with pasted text: soft hyphens, spaces without width, marks of
 * the direction of writing. The soft hyphen at the end of a line is seen there, as a hyphen.
 */
export function withoutUnseen(text: string): string {
  return text.replace(/\u00ad(?=\s*\n)/gu, '-').replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '');
}

/** The form in which names are compared: case, look-alike Latin and Cyrillic letters, dashes and spaces are one. */
export function fold(name: string): string {
  const letters = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return foldLetters(letters);
}
