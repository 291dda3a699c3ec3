import { hasAny, phrases, wordsOf } from './words';

const atEitherEnd = phrases(['итого', 'всего', 'жиыны', 'барлығы', 'қорытынды', 'total', 'subtotal']);
const atTheBeginning = phrases([
  'в= том= числе',
  'в= т= ч=',
  'из= них=',
  'оның= ішінде',
  'соның= ішінде',
  'of= which=',
]);
const alone = phrases(['жалпы=', 'жалпы= саны=', 'жалпы= жиыны=']);

/** Whether a line's words say that it is a part of what stands above, told once more. */
export function isPartOf(text: string): boolean {
  return hasAny(wordsOf(text).slice(0, 3), atTheBeginning);
}

/** Whether a line's words say that it sums up others: in Kazakh they may stand at the end. */
export function isSum(text: string): boolean {
  const words = wordsOf(text);
  if (hasAny(words.slice(0, 1), atEitherEnd) || hasAny(words.slice(-1), atEitherEnd)) return true;
  return isPartOf(text) || (words.length <= 2 && hasAny(words.slice(0, 2), alone));
}
