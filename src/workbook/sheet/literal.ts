import { readYesNo } from '../../engine/scalars';

/** Letters without a digit are no number, date or formula in any language of Excel; an opening quotation mark neither. */
const harmless = /^[\p{L}«“„(][^\d]*$/u;

/**
 * A text as a cell takes it, so that it stays that text: with an apostrophe before it where Excel might make a formula
 * (`=`, `+`, `-`, `@`), a number, a date or a truth value of it.
 */
export function asText(text: string): string {
  if (text === '') return '';
  return harmless.test(text) && readYesNo(text) === undefined ? text : `'${text}`;
}

/** A text inside a formula. */
export function inFormula(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
