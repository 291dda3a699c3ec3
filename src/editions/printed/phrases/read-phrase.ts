import type { Clause } from './clause';
import { compose } from './compose';
import { oneAlphabet, oneLine } from '../text/mend';
import { groupsBySize } from './kinds/groups-by-size';
import { printedText } from './pattern';
import { phraseKinds } from './kinds';
import type { PrintedRule } from '../rules/rule';
import { foldWord, tokensOf, type PrintedToken } from '../text/tokens';

/** What parts one clause from the next and says nothing. */
const silent = [['но'], ['однако'], ['при', 'этом'], ['бірақ'], ['алайда'], ['but'], ['из', 'расчета']].map((words) =>
  words.map(foldWord),
);
const silentSigns = new Set([',', ':', '-', '.', '(', ')']);

/** No unit: a dash, a nought, or the word. */
const noUnit =
  /^\s*([-–—−‐-―]+|0([.,]0+)?|нет|жоқ|отсутствует|не (предусмотрен[аоы]?|предусматривается|вводится|устанавливается|полагается|положен[аоы]?)|көзделмеген|көзделмейді|қарастырылмаған|енгізілмейді|белгіленбейді|none)\s*$/iu;

/** A mark of a list or of a footnote, a figure that has lost its beginning or its end, a number below nought. */
const noFigure = /^\s*([-–—−]\s*[\d.,/½¼¾ ]+|[\d.,/½¼¾ ]+\s*[-–—−]|\d+\s*\)|\(\s*\d+\s*\)|[.,]\d.*)\s*$/su;

/** Words and signs with which nothing ends: what they went on with is lost. */
const cutOff = /(?:(?<!\p{L})(?:и|или|либо|плюс|а также|и дополнительно|және|немесе|and|or|plus)|[+&×/])\s*$/iu;

/** Longer phrases are no rules, and nobody could choose among more ways to read one. */
const longest = 120;
const mostWays = 400;

/**
 * All that a printed phrase may say, each reading once. None: it is not understood, or not to the last word. Several: a
 * person has to choose. `beside` is what the position's name says for the phrase: `Врач-психиатр (на 50 коек)`.
 */
export function readPhrase(printed: string, beside: readonly Clause[] = []): readonly PrintedRule[] {
  if (noUnit.test(printed)) return [{ is: 'none' }];
  if (noFigure.test(printed) || cutOff.test(printed)) return [];
  const found = new Map<string, PrintedRule>();
  for (const clauses of printed.trim() === '' ? [[]] : clausesOf(printed)) {
    const rule = compose(clauses, beside);
    if (rule !== undefined) found.set(JSON.stringify(rule), rule);
  }
  return [...found.values()];
}

/** Every way to part a printed text into clauses, to its last word. */
export function clausesOf(printed: string): readonly (readonly Clause[])[] {
  const found = clausesIn(oneAlphabet(oneLine(printed)));
  if (found.length > 0 || !printed.includes('\n')) return found;
  return clausesIn(oneAlphabet(oneLine(printed.replace(/(?<!\d)\s*\n\s*|\s*\n\s*(?!\d)/g, ''))));
}

function clausesIn(line: string): readonly (readonly Clause[])[] {
  const tokens = tokensOf(line);
  if (tokens.length === 0 || tokens.length > longest) return [];
  const bySize = groupsBySize(tokens);
  return bySize === undefined ? ways(tokens) : [bySize];
}

/** Every way to part the tokens into clauses, to the last one; none where there are too many to be sure. */
function ways(tokens: readonly PrintedToken[]): Clause[][] {
  const known = new Map<number, Clause[][]>();
  let tooMany = false;
  const from = (at: number): Clause[][] => {
    if (at >= tokens.length) return [[]];
    const before = known.get(at);
    if (before !== undefined) return before;
    const pause = silentAt(tokens, at);
    const found = clausesAt(tokens, at).flatMap(({ to, clauses }) => from(to).map((rest) => [...clauses, ...rest]));
    if (pause > 0) found.push(...from(at + pause));
    const once = [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
    tooMany ||= once.length > mostWays;
    known.set(at, tooMany ? [] : once);
    return tooMany ? [] : once;
  };
  const all = from(0);
  return tooMany ? [] : all;
}

/** What the kinds of phrases find from a token on. */
function clausesAt(tokens: readonly PrintedToken[], at: number): { to: number; clauses: readonly Clause[] }[] {
  return phraseKinds.flatMap(({ patterns, read }) =>
    patterns.flatMap((one) =>
      one(tokens, at).flatMap(({ to, found }) => {
        const phrase = { printed: printedText(tokens.slice(at, to)), afterNumber: tokens[at - 1]?.is === 'number' };
        const clauses = to > at ? read({ ...found, ...phrase }) : undefined;
        return clauses === undefined ? [] : [{ to, clauses }];
      }),
    ),
  );
}

/** How many tokens from one on say nothing. */
function silentAt(tokens: readonly PrintedToken[], at: number): number {
  const token = tokens[at];
  if (token?.is === 'sign') return silentSigns.has(token.sign) ? 1 : 0;
  const words = silent.find((one) => one.every((word, next) => isWord(tokens[at + next], word)));
  return words?.length ?? 0;
}

function isWord(token: PrintedToken | undefined, word: string): boolean {
  return token?.is === 'word' && token.word === word;
}
