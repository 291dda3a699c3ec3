import { itemIn, foundNumber, phraseKind } from '../clause';
import { isKnown } from '../../items/known-items';
import { isSurelySize } from './sizes';

/** For every so many of something: `на каждые 50 коек`, `әрбір 100 қызмет алушыға`, `per 30 beds`. */
export const per = phraseKind(
  [
    'на [<every>] #count {item}',
    'из расчета|расчете [на] [<every>] #count {item}',
    'исходя из [<every>] #count {item}',
    'в расчете на [<every>] #count {item}',
    'для|за [<every>] #count {item}',
    '<every> #count {item}',
    '[<every>] #count {item:dative}',
    '#count {item} есебінен|шаққанда',
    'per|for [<every>] #count {item}',
  ],
  (found) => {
    const count = foundNumber(found, 'count');
    const item = itemIn(found);
    if (count === 1) return [{ is: 'basis', basis: { is: 'each', items: [item] } }];
    if (saysWhich.test(found.printed) && !/кажд/iu.test(found.printed)) return undefined;
    return [{ is: 'basis', basis: { is: 'per', shares: [{ count, item }] } }];
  },
);

/** `на 3-й этаж`, `на 2-ую группу`: which of them, where they are not counted by it, `на каждую 3-ю группу`. */
const saysWhich = /\d-(?:[ыиоу]?[йю]|ью)(?!\p{L})/iu;

/** A part of so many counts as the whole: `на 50 коек или их часть`, `per 3 residents or part of it`. */
export const perPart = phraseKind(
  [
    'на [<every>] [полные] [и|или] [неполные] #count {item} [или|и] [неполное|неполные|его|их] [часть]',
    'на [<every>] полные и|или неполные #count {item}',
    '[<every>] [толық] [және|немесе] толық емес #count {item:dative}',
    '[<every>] #count {item:dative} немесе оның бөлігіне',
    'per|for [<every>] #count {item} or [a] part of it|that|them',
    'per|for [<every>] #count {item} or fraction thereof',
  ],
  (found) => {
    if (!/част|неполн|бөлі|толық|part|fraction/iu.test(found.printed)) return undefined;
    const share = { count: foundNumber(found, 'count'), item: itemIn(found) };
    return [{ is: 'basis', basis: { is: 'per', shares: [share], part: 'whole' } }];
  },
);

/** Only whole ones of so many count: `на каждые полные 50 коек`. */
export const perFull = phraseKind(
  [
    'на [<every>] полные|полных|целые #count {item}',
    'на [<every>] #count полных {item}',
    '[<every>] толық #count {item:dative}',
    'per|for [<every>] full #count {item}',
  ],
  (found) => {
    const share = { count: foundNumber(found, 'count'), item: itemIn(found) };
    return [{ is: 'basis', basis: { is: 'per', shares: [share], part: 'none' } }];
  },
);

/** For every so many to so many: `на 75-100 проживающих`. */
export const perRange = phraseKind(
  [
    'на [<every>] #count - #to {item}',
    'на [<every>] от #count до #to {item}',
    '[<every>] #count - #to {item:dative}',
    'per|for [<every>] #count - #to {item}',
  ],
  (found) => {
    const [count, to] = [foundNumber(found, 'count'), foundNumber(found, 'to')];
    const item = itemIn(found);
    // Of what has no other name than the page's, the numbers may be years or places.
    if (count <= 1 || to <= count || !isKnown(item)) return undefined;
    if (isSurelySize(count, to) && !/кажд|әр/iu.test(found.printed)) return undefined;
    return [{ is: 'basis', basis: { is: 'per', shares: [{ count, to, item }] } }];
  },
);
