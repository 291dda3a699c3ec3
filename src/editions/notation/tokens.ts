import { understood } from './keywords';

export type Operator = keyof typeof understood | 'open' | 'close' | 'comma';

/** A piece of a rule as it is typed, with where it begins and ends. */
export type Token = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'operator'; readonly operator: Operator }
  | { readonly kind: 'word'; readonly name: string }
);

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+');
const isWord = (text: string): boolean => /^\p{L}/u.test(text);

const operatorOf = new Map<string, Operator>([
  ...Object.entries(understood).flatMap(([operator, words]) =>
    words.map((word) => [word, operator as Operator] as const),
  ),
  ['(', 'open'],
  [')', 'close'],
  [',', 'comma'],
]);

const alternatives = [...operatorOf.keys()]
  .sort((a, b) => b.length - a.length)
  .map((one) => (isWord(one) ? `${escape(one)}(?![\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])` : escape(one)))
  .join('|');

/** A very small number is written `1e-9`; `1e2` may be anything. */
const number = /\d+(?:[ \u00a0\u202f]\d{3}(?!\d))*(?:[.,]\d+)?(?:e-\d+)?(?![\p{L}\p{N}])/iuy;
const quoted = /«([^»]*)»|“([^”]*)”|"([^"]*)"/uy;
const operator = new RegExp(alternatives, 'iuy');
const word = /[^\s,()&|+×*:/≥≤<>–—«»“”"]+/uy;
const space = /\s+/uy;

function at(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

function readNumberToken(text: string, from: number): Token | undefined {
  const found = at(number, text, from);
  if (found === null) return undefined;
  const value = Number(found[0].replace(/[ \u00a0\u202f]/g, '').replace(',', '.'));
  return { kind: 'number', value, from, to: from + found[0].length };
}

function readName(text: string, from: number): Token | undefined {
  const found = at(quoted, text, from);
  if (found === null) return undefined;
  const name = found[1] ?? found[2] ?? found[3] ?? '';
  return { kind: 'word', name: name.trim(), from, to: from + found[0].length };
}

function readOperator(text: string, from: number): Token | undefined {
  const found = at(operator, text, from);
  const known = found && operatorOf.get(found[0].toLowerCase().replace(/\s+/g, ' '));
  return found && known ? { kind: 'operator', operator: known, from, to: from + found[0].length } : undefined;
}

function readWord(text: string, from: number): Token {
  const found = at(word, text, from)?.[0] ?? text.charAt(from);
  return { kind: 'word', name: found, from, to: from + found.length };
}

/** The pieces of a rule, in order. A decimal comma belongs to its number; a comma before a space stands alone. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let from = 0;
  while (from < text.length) {
    const blank = at(space, text, from)?.[0].length ?? 0;
    from += blank;
    if (from >= text.length) break;
    const token =
      readName(text, from) ?? readNumberToken(text, from) ?? readOperator(text, from) ?? readWord(text, from);
    found.push(token);
    from = token.to;
  }
  return found;
}
