import { readArgument } from './argument';
import { endOfPiece } from './scan';

const callOpening = /^[A-Z][A-Z0-9.]*\(/;

/** Whether text needs no brackets beside an operator: a value, a cell, or a single function call. */
export function isWholePiece(text: string): boolean {
  const { kind } = readArgument(text);
  if (kind === 'number') return !/^[-+]|%$/.test(text);
  if (kind === 'reference' || kind === 'text' || kind === 'boolean') return true;
  return callOpening.test(text) && endOfPiece(text, text.indexOf('(')) === text.length;
}

/** The text, in brackets where it needs them. */
export function asPiece(text: string): string {
  return isWholePiece(text) ? text : `(${text})`;
}
