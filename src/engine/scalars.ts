import { foldLetters } from './names/fold';

/** A blank cell, as Excel hands it over in text. */
export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

const number = /^[-+]?\s*(?:(\d{1,3}(?:[^\S\n]\d{3}|'\d{3})+|\d+)([.,]\d*)?|[.,]\d+)$/;

/** A wrong value as a sentence repeats it: a number stays one, so that it is written as the language writes numbers. */
export function asWritten(value: unknown): string | number {
  return typeof value === 'number' ? value : String(value);
}

/** Whether a value is one or more question marks, which stand for "not known". */
export function isQuestionMark(value: unknown): boolean {
  return typeof value === 'string' && /^\s*\?[?\s]*$/.test(value);
}

/** A number as people write it: a decimal comma or point, spaces between thousands. Undefined where it is no number. */
export function readNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const plain = value.trim().replace(/^[−–]/, '-');
  return number.test(plain) ? Number(plain.replace(/[\s']/g, '').replace(',', '.')) : undefined;
}

/** Excel shows at most 15 digits; further ones are the floating-point error of its own sums. */
const shownDigits = 15;

/** The whole number that a cell shows; undefined where it shows none. */
export function readWholeNumber(value: number): number | undefined {
  if (Number.isSafeInteger(value)) return value;
  const shown = Number(value.toPrecision(shownDigits));
  return Number.isSafeInteger(shown) ? shown : undefined;
}

/** The words for yes and no. */
export const yesWords = ['иә', 'ия', 'бар', 'ақиқат', 'да', 'есть', 'истина', 'yes', 'true'];
export const noWords = ['жоқ', 'жалған', 'нет', 'ложь', 'no', 'false'];
const yes = new Set(yesWords.map(foldLetters));
const no = new Set(noWords.map(foldLetters));

/** TRUE or FALSE, or in words of the three languages. Undefined where it is neither. */
export function readYesNo(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return undefined;
  const word = foldLetters(value.toLowerCase().replace(/[\s.!]/g, ''));
  if (yes.has(word)) return true;
  return no.has(word) ? false : undefined;
}
