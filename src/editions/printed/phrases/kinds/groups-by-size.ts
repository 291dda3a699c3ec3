import type { Clause } from '../clause';
import { itemNamed } from '../../items/items';
import { printedText } from '../pattern';
import { foldWord, isSign, type PrintedToken } from '../../text/tokens';

const unit = /^(ставк|ед|единиц|бірлік|лауазым|должност)/u;
const ofPeople = /^(адамнан|человек|чел|people)$/u;

/**
 * Units for each group, where groups of several sizes are listed by what their people can do:
 * `…: … – 6 адамнан …; … – 8 адамнан … тұратын топқа 5,25 ставка`. Each size is a count of its own.
 */
export function groupsBySize(tokens: readonly PrintedToken[]): readonly Clause[] | undefined {
  const outside = withoutBrackets(tokens);
  const last = outside[outside.length - 1];
  const units = outside[outside.length - 2];
  const [living, group] = outside.slice(-4, -2);
  if (last?.is !== 'word' || !unit.test(last.word) || units?.is !== 'number') return undefined;
  if (!isWord(living, 'тұратын') || !isWord(group, 'топқа')) return undefined;
  const sizes = outside.flatMap((token, at) => {
    const next = outside[at + 1];
    if (token.is !== 'number' || next?.is !== 'word' || !ofPeople.test(next.word)) return [];
    return isSign(outside[at - 1], '-') ? [{ size: token.value, at }] : [undefined];
  });
  const numbers = outside.filter(({ is }) => is === 'number').length;
  if (sizes.length < 2 || sizes.some((one) => one === undefined) || numbers !== sizes.length + 1) return undefined;
  const items = sizes.flatMap((one) => {
    if (one === undefined) return [];
    const begins = lastSign(outside, one.at - 1);
    const described = printedText(outside.slice(begins + 1, one.at - 1));
    return [{ ...itemNamed(`${described} – ${one.size} адамнан топ`), id: `groupsOf${one.size}` }];
  });
  return [
    { is: 'units', units: units.value },
    { is: 'basis', basis: { is: 'each', items } },
  ];
}

function isWord(token: PrintedToken | undefined, word: string): boolean {
  return token?.is === 'word' && token.word === foldWord(word);
}

function withoutBrackets(tokens: readonly PrintedToken[]): PrintedToken[] {
  let depth = 0;
  return tokens.filter((token) => {
    if (isSign(token, '(')) depth += 1;
    const outside = depth === 0;
    if (isSign(token, ')')) depth -= 1;
    return outside;
  });
}

function lastSign(tokens: readonly PrintedToken[], before: number): number {
  for (let at = before - 1; at >= 0; at -= 1) if (isSign(tokens[at], ';') || isSign(tokens[at], ':')) return at;
  return -1;
}
