import { englishFormula } from './decimal-commas';

/** What a typed or pasted text means where commas are decimal and the day stands before the month. */
export type LocalInput =
  | { readonly kind: 'number'; readonly value: number; readonly format: string | undefined }
  | { readonly kind: 'formula'; readonly formula: string }
  /** It looks like a date to an English spreadsheet, and is none: as in Excel it stays the text that it is. */
  | { readonly kind: 'text' };

/** Spaces between thousands, including narrow and non-breaking ones. */
const space = String.raw`[ \u00a0\u2009\u202f]`;
const number = new RegExp(
  String.raw`^([-+\u2212]?)(\d{1,3}(?:${space}\d{3})+|\d*)(?:,(\d+))?(?:[eE]([-+]?\d{1,3}))?(?:${space}?(%))?$`,
);
const date = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:[ \u00a0]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const dayMs = 86_400_000;
/** Day 0 of spreadsheet dates. */
const start = Date.UTC(1899, 11, 30);
/** Years of two digits up to this one are of this century, as in Excel. */
const lastOfThisCentury = 29;

/** Undefined where the input means the same everywhere. */
export function readLocalInput(typed: string): LocalInput | undefined {
  if (typed.startsWith('=') && typed.length > 1) return { kind: 'formula', formula: englishFormula(typed) };
  const text = typed.trim();
  return readDate(text) ?? readNumber(text);
}

function readDate(text: string): LocalInput | undefined {
  const found = date.exec(text);
  if (!found) return undefined;
  const [day, month] = [Number(found[1]), Number(found[3])];
  const [hours, minutes, seconds] = [found[5], found[6], found[7]].map((part) => Number(part ?? 0));
  const year = fullYear(found[4] ?? '');
  const time = Date.UTC(year, month - 1, day, hours, minutes, seconds);
  const read = new Date(time);
  const isDay = read.getUTCFullYear() === year && read.getUTCMonth() === month - 1 && read.getUTCDate() === day;
  if (!isDay || time < start + dayMs || (hours ?? 0) > 23) return { kind: 'text' };
  return { kind: 'number', value: (time - start) / dayMs, format: found[5] ? 'dd.mm.yyyy hh:mm' : 'dd.mm.yyyy' };
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year <= lastOfThisCentury ? 2000 + year : 1900 + year;
}

function readNumber(text: string): LocalInput | undefined {
  const found = number.exec(text);
  if (!found) return undefined;
  const [, sign, whole = '', decimals = '', exponent = '0', percent] = found;
  if (whole === '' && decimals === '') return undefined;
  const digits = whole.replaceAll(new RegExp(space, 'g'), '');
  // The percent is part of the exponent, so that 12,5 % is exactly 0.125.
  const power = Number(exponent) - (percent ? 2 : 0);
  const value = Number(`${digits || '0'}.${decimals || '0'}e${power}`);
  if (!Number.isFinite(value)) return undefined;
  const isNegative = sign !== '' && sign !== '+' && value !== 0;
  return { kind: 'number', value: isNegative ? -value : value, format: formatOf(found) };
}

/** The format that Excel gives to a cell in which such a number is typed. */
function formatOf([, , whole = '', decimals, exponent, percent]: RegExpExecArray): string | undefined {
  if (percent) return decimals === undefined ? '0%' : '0.00%';
  if (exponent !== undefined) return '0.00E+00';
  if (!/\s/.test(whole)) return undefined;
  return decimals === undefined ? '#,##0' : '#,##0.00';
}
