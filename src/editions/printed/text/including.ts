const words = '(в том числе|из них|в т\\.\\s?ч\\.|оның ішінде|соның ішінде|including|of which|of them)';
const alone = new RegExp(`^[(–-]?\\s*${words}\\s*:?\\s*\\)?$`, 'iu');
const before = new RegExp(`^[(–-]?\\s*${words}\\s*:?\\s+(?=\\p{L})`, 'iu');
const within = new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'iu');
const after = new RegExp(`[\\s,;(–-]+${words}\\s*:?\\s*\\)?$`, 'iu');

/** Whether a line says that the rows under it are counted within the row above. */
export function isIncluding(text: string): boolean {
  return alone.test(text.trim());
}

/** Whether words within a text say that parts of what it names follow. */
export function namesParts(text: string): boolean {
  return within.test(text);
}

/** A name without the words that say within whose units its own are counted, or that those below are within its own. */
export function withoutIncluding(text: string): { name: string; including: 'of' | 'these' | undefined } {
  if (before.test(text)) return { name: text.replace(before, ''), including: 'of' };
  if (after.test(text)) return { name: text.replace(after, ''), including: 'these' };
  return { name: text, including: undefined };
}
