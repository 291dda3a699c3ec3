/** A printed row number: `1`, `1.`, `1.1`, `2а`, `4–6`, `II`. */
const label = /^(\d+(\.\d+)*\.?\s*[а-яa-zәі]?\)?|\d+\s*[-–]\s*\d+\.?)$/iu;
const roman = /^[IVXLІХС]+\.?$/u;

export function isLabel(text: string): boolean {
  return label.test(text) || isRoman(text);
}

/** Latin letters and the Cyrillic ones that look like them. */
export function isRoman(text: string): boolean {
  return roman.test(text);
}

/** A label as messages give it: without the full stop or the footnote's mark after it. */
export function plainLabel(text: string): string {
  return text.replace(/(?:[.*⁰¹²³⁴⁵⁶⁷⁸⁹]|(?<!\(\d{1,2})\))+$/u, '').trim();
}

/** Whether a row of this label may stand under a row of that one: `1.1` under `1`. */
export function isUnder(label: string, above: string): boolean {
  return label.startsWith(`${above}.`);
}

/** Whether a row without a number, with a letter, or with one under a Roman number stands under one with a number. */
export function isSmaller(label: string | undefined, above: string): boolean {
  if (label === undefined || /^\p{L}\)?$/u.test(label)) return !isRoman(label ?? '') || !isRoman(above);
  return isRoman(above) && !isRoman(label);
}

/** How far down a heading with this number stands: `II` over `2`, `2` over `2.1`. */
export function depthOf(text: string): number {
  return isRoman(text) ? 0 : text.split('.').length;
}

/** A name with its number before it, where the page has no column of numbers: `1. Директор`. */
export function labelBefore(name: string): { label: string; name: string } | undefined {
  const [, found, rest] = /^(\d+(?:\.\d+)*)[.)]\s*(\p{L}.*)$/su.exec(name) ?? [];
  return found === undefined || rest === undefined ? undefined : { label: found, name: rest };
}
