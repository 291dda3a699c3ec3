import { outsideText } from './outside-text';

/**
 * `=ROUND(0,75;1)` → `=ROUND(0.75,1)`, as Excel reads formulas where commas are decimal. A formula without `;` may be
 * in English: its commas are decimal for certain only outside brackets. Array constants are left unchanged.
 */
export function englishFormula(typed: string): string {
  const code = typed.replace(/"(?:[^"]|"")*"/g, '');
  const isEnglish = /[()]/.test(code) && !code.includes(';');
  if (isEnglish || /[{}]/.test(code)) return typed;
  return outsideText(typed, (part) => part.replace(/(\d),(?=\d)/g, '$1.').replaceAll(';', ','));
}
