import { Remembered } from '../../../engine/remembered';
import { mayBeThousands } from '../../thousand';
import type { CountedItem } from '../items/counted-item';
import { itemsAt } from '../items/items';
import { wordLists } from '../text/word-lists';
import { foldWord, type PrintedToken } from '../text/tokens';

/** What a pattern has found: its numbers, the thing counted, and words kept as they are printed. */
export interface Found {
  readonly numbers: Readonly<Record<string, number>>;
  readonly items: Readonly<Record<string, CountedItem>>;
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * A phrase as a lawyer would write it down: `[по] #units [<unit>] на [<every>] #count {item}`.
 * - `word`, `begin*`, `one|other`: a word, one that begins so, either of several; a sign stands for itself
 * - `[…]`: may be absent
 * - `#name`: a number; `{name}`, `{name:dative}`: a thing that can be counted; `"name`: words kept as they stand
 * - `…name`: the same, and numbers among them; `<list>`: one of a list of words
 */
export type Pattern = (tokens: readonly PrintedToken[], from: number) => readonly PatternMatch[];

export interface PatternMatch {
  readonly to: number;
  readonly found: Found;
}

const nothing: Found = { numbers: {}, items: {}, texts: {} };

export function pattern(text: string): Pattern {
  const atoms = text.split(' ');
  const parts = sequence(atoms, 0).parts;
  return (tokens, from) => run(parts, tokens, [{ to: from, found: nothing }]);
}

type Part = (tokens: readonly PrintedToken[], match: PatternMatch) => readonly PatternMatch[];

function sequence(atoms: readonly string[], from: number): { parts: Part[]; to: number } {
  const parts: Part[] = [];
  let at = from;
  for (; at < atoms.length && atoms[at] !== ']'; at += 1) {
    const atom = atoms[at] ?? '';
    if (atom === '[') {
      const inner = sequence(atoms, at + 1);
      parts.push(optional(inner.parts));
      at = inner.to;
    } else parts.push(partOf(atom));
  }
  return { parts, to: at };
}

function run(
  parts: readonly Part[],
  tokens: readonly PrintedToken[],
  from: readonly PatternMatch[],
): readonly PatternMatch[] {
  return parts.reduce<readonly PatternMatch[]>(
    (matches, part) => (matches.length === 0 ? matches : matches.flatMap((match) => part(tokens, match))),
    from,
  );
}

function optional(parts: readonly Part[]): Part {
  return (tokens, match) => [match, ...run(parts, tokens, [match])];
}

function partOf(atom: string): Part {
  if (/^\[.+\]$/.test(atom)) return optional([partOf(atom.slice(1, -1))]);
  if (atom.startsWith('#')) return number(atom.slice(1));
  if (/^\{.+\}$/.test(atom)) return item(atom.slice(1, -1));
  if (atom.startsWith('"')) return words(atom.slice(1), false);
  if (atom.startsWith('…')) return words(atom.slice(1), true);
  const list = /^<(.+)>$/.exec(atom)?.[1];
  if (list !== undefined) return oneOf(wordLists[list as keyof typeof wordLists]);
  if (/^[\p{L}]/u.test(atom)) return oneOf(atom.split('|'));
  return (tokens, { to, found }) => {
    const token = tokens[to];
    return token?.is === 'sign' && token.sign === atom ? [{ to: to + 1, found }] : [];
  };
}

const measures = new Set(['units', 'most', 'hours']);

/** `на 1.000 кв. м` is not read: nothing is counted by thousandths. */
function number(name: string): Part {
  return (tokens, { to, found }) => {
    const token = tokens[to];
    if (token?.is !== 'number' || (!measures.has(name) && mayBeThousands(token.text))) return [];
    return [{ to: to + 1, found: { ...found, numbers: { ...found.numbers, [name]: token.value } } }];
  };
}

function item(name: string): Part {
  const [called = '', form] = name.split(':');
  return (tokens, { to, found }) =>
    itemsAt(tokens, to).flatMap(({ item: counted, to: end }) => {
      if (form === 'dative' && !isDative(tokens[end - 1])) return [];
      const texts = { ...found.texts, [called]: printedText(tokens.slice(to, end)) };
      return [{ to: end, found: { ...found, texts, items: { ...found.items, [called]: counted } } }];
    });
}

const notDative = new Set(['жеке', 'өзге', 'басқа', 'қысқа', 'бірге', 'ерекше'].map(foldWord));

/** Kazakh counts for each of something in the dative: `50 төсек-орынға`. */
function isDative(token: PrintedToken | undefined): boolean {
  return token?.is === 'word' && /(ға|ге|қа|ке|ына|іне)$/u.test(token.word) && !notDative.has(token.word);
}

/**
 * Words that nobody can compute: no bracket stands among them, no word that counts, and no number but where the pattern
 * lets it.
 */
function words(name: string, numbers: boolean): Part {
  return (tokens, { to, found }) => {
    const matches: PatternMatch[] = [];
    for (let end = to + 1; end <= Math.min(tokens.length, to + mostWords); end += 1) {
      const token = tokens[end - 1];
      if (token === undefined || (token.is === 'number' && !numbers)) break;
      if (token.is === 'sign' && (end === to + 1 || !/[,-]/.test(token.sign))) break;
      if (token.is === 'word' && ((numbers ? countsHere : counts)(token.word) || (end === to + 1 && joins(token.word))))
        break;
      if (token.is !== 'word' || joins(token.word)) continue;
      const text = printedText(tokens.slice(to, end));
      matches.push({ to: end, found: { ...found, texts: { ...found.texts, [name]: text } } });
    }
    return matches;
  };
}

/** Tokens as they were printed. */
export function printedText(tokens: readonly PrintedToken[]): string {
  return tokens.reduce((text, token) => {
    const glued = text === '' || /^[,.;:)]/.test(token.text) || text.endsWith('(');
    return text + (glued ? '' : ' ') + token.text;
  }, '');
}

type Test = (word: string) => boolean;

function testOf(word: string): Test {
  const folded = foldWord(word.replace('*', ''));
  return word.endsWith('*') ? (one) => one.startsWith(folded) : (one) => one === folded;
}

const mostWords = 30;
const counts = anyOf([...wordLists.unit, ...wordLists.every, ...wordLists.counting]);
const countsHere = anyOf([
  ...wordLists.unit.filter((word) => !/^штат/.test(word)),
  ...wordLists.every,
  ...wordLists.counting,
]);
const joins = anyOf(wordLists.joining);

/** Whether a word is one of a list. A table says the same words over and over. */
function anyOf(list: readonly string[]): Test {
  const tests = list.map(testOf);
  const readBefore = new Remembered<boolean>();
  return (word) => readBefore.of(word, () => tests.some((one) => one(word)));
}

function oneOf(list: readonly string[]): Part {
  const isOne = anyOf(list);
  return (tokens, { to, found }) => {
    const token = tokens[to];
    return token?.is === 'word' && isOne(token.word) ? [{ to: to + 1, found }] : [];
  };
}
