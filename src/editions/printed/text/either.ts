const words = '(?:или|либо|немесе|or)';
const alone = new RegExp(`^${words}$`, 'iu');
const begins = new RegExp(`^${words}\\s`, 'iu');
const ends = new RegExp(`\\s${words}$`, 'iu');

/** Whether a line says that one of the rows above and below it is granted, and not both. */
export function isEither(text: string): boolean {
  return alone.test(text);
}

/** Whether a name or a figure says that its row is granted in the place of the one above it, or of the one below. */
export function isInsteadOf(text: string): 'above' | 'below' | undefined {
  if (begins.test(text)) return 'above';
  return ends.test(text) ? 'below' : undefined;
}
