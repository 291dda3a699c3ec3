/** What a cell of money shows that is not known; it is in no sum, and counted. */
export const notKnown = '?';

/** How many cells of a column are not known. */
export const unknownIn = (letters: string, from: number, to: number): string =>
  `SUMPRODUCT(--(${letters}${from}:${letters}${to}="${notKnown}"))`;
