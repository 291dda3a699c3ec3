import { itemIn, phraseKind, type FoundPhrase } from '../clause';
import { isKnown } from '../../items/known-items';

/** For each of something: `на каждый автомобиль`, `на группу`, `оқу тобына`, `per vehicle`. */
export const eachPhrases = phraseKind(
  [
    'на [<every>] {item}',
    'на одну|один|одно [<unit>] {item}',
    'из расчета|расчете на [<every>] {item}',
    'в расчете на [<every>] {item}',
    'в|для <every> {item}',
    '<every> {item:dative}',
    'each|every {item}',
    '{item:dative}',
    'per|for [<every>] {item}',
  ],
  (found) => {
    const item = itemIn(found);
    if (isOfMany(found)) return undefined;
    // `на твердом топливе` says what something stands on or runs by.
    const standsOn =
      /^на\s/iu.test(found.printed) && /^\p{L}+(ом|ем|ах|ях|ами|ями)(\s|$)/iu.test(found.texts['item'] ?? '');
    return standsOn && !isKnown(item) ? undefined : [{ is: 'basis', basis: { is: 'each', items: [item] } }];
  },
);

/** `50 орынға` is for every fifty, and `әйелдерге` for all of them: a Kazakh dative stands for each one alone. */
function isOfMany({ printed, afterNumber }: FoundPhrase): boolean {
  if (/^(на|из|в|для|per|for|each|every)\s/iu.test(printed)) return false;
  return afterNumber || /(лар|лер|дар|дер|тар|тер)(ға|ге|ына|іне)$/iu.test(printed);
}
