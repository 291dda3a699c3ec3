import { outsideText } from './outside-text';

/**
 * `=ROUND(0,75;1)` → `=ROUND(0.75,1)`, as Excel takes it where commas are decimal. A formula with no `;` may be an English
 * one: its commas are decimal for certain only where there are no brackets. Array constants are left as they are.
 */
export function englishFormula(typed: string): string {
  const code = typed.replace(/"(?:[^"]|"")*"/g, '');
  const isEnglish = /[()]/.test(code) && !code.includes(';');
  if (isEnglish || /[{}]/.test(code)) return typed;
  return outsideText(typed, (part) => part.replace(/(\d),(?=\d)/g, '$1.').replaceAll(';', ','));
}
