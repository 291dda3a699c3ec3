import { readYesNo } from '../../engine/scalars';

/**
 * Text that begins with a letter, an opening quotation mark or a bracket and has no digit is never read as a number,
 * date or formula.
 */
const harmless = /^[\p{L}«“„(][^\d]*$/u;

/**
 * A text as the content of a cell, with an apostrophe before it where Excel might read a formula (`=`, `+`, `-`, `@`),
 * a number, a date or a truth value.
 */
export function asText(text: string): string {
  if (text === '') return '';
  return harmless.test(text) && readYesNo(text) === undefined ? text : `'${text}`;
}

/** What a cell's content shows, without the apostrophe of a text. */
export function withoutApostrophe(content: unknown): string {
  return String(content ?? '').replace(/^'/, '');
}

/** Whether a cell's content is a formula. */
export function isCellFormula(content: unknown): boolean {
  return String(content).startsWith('=');
}

/** A text literal for a formula. */
export function inFormula(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
