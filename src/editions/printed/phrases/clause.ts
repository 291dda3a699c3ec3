import type { CountedItem } from '../items/counted-item';
import { pattern, type Found, type Pattern } from './pattern';
import type { PrintedCondition, Basis, Limit } from '../rules/rule';

/** A part of a phrase that says one thing. A phrase is a row of them. */
export type Clause =
  | { readonly is: 'units'; readonly units: number; readonly most?: number; readonly least?: true }
  | { readonly is: 'basis'; readonly basis: Basis }
  /** For every further so many of what was counted before, or above the count that the figure before is for. */
  | { readonly is: 'further'; readonly further: FurtherSaid }
  | { readonly is: 'atLeast'; readonly units: number }
  | { readonly is: 'atMost'; readonly limit: Limit }
  | { readonly is: 'asked'; readonly asked: PrintedCondition }
  | { readonly is: 'norm' }
  /** Posts whose units another act gives. */
  | { readonly is: 'posts' }
  /** As many again in every shift. */
  | { readonly is: 'shifts' }
  /** Words about what is counted or done, from which nothing is computed. */
  | { readonly is: 'remark' }
  /** The position in the phrase's own words: `1 должность врача`. */
  | { readonly is: 'called'; readonly words: string }
  /** What follows is granted beside what went before; `plus`: the two are surely added; `more`: where a condition holds. */
  | { readonly is: 'and'; readonly plus?: true; readonly more?: true }
  /** Beyond the bound before: `свыше – 1`. */
  | { readonly is: 'beyond' };

/** `Further` as a phrase or a heading says it, which may leave open above which count. */
export interface FurtherSaid {
  readonly step: number;
  readonly item: CountedItem;
  readonly above: number | undefined;
  readonly part?: true;
}

/** A kind of phrase: how it is printed, and what it says. */
export interface PhraseKind {
  readonly patterns: readonly Pattern[];
  /** What was found as clauses; undefined where the words do not mean it after all. */
  readonly read: (found: FoundPhrase) => readonly Clause[] | undefined;
}

/** What a pattern found, with all the words that it took and whether a number stands right before them. */
export type FoundPhrase = Found & { readonly printed: string; readonly afterNumber: boolean };

/** A kind of phrase by the patterns that it is written in, and what one of them says. */
export function phraseKind(patterns: readonly string[], read: PhraseKind['read']): PhraseKind {
  return { patterns: patterns.map(pattern), read };
}

/** An item that a pattern has found. */
export function itemIn({ items }: Found, name = 'item'): CountedItem {
  const found = items[name];
  if (found === undefined) throw new Error(`the pattern has no {${name}}`);
  return found;
}

export function foundNumber({ numbers }: Found, name: string): number {
  const found = numbers[name];
  if (found === undefined) throw new Error(`the pattern has no #${name}`);
  return found;
}
