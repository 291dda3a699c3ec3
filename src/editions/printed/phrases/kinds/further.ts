import { foundNumber, phraseKind } from '../clause';
import { sameItem } from '../../items/known-items';

const next = 'последующие|последующих|следующие|следующих|дополнительные|дополнительных';
const from = '[ сверх|свыше|после|более #above [{of}] ]';
const orPart = '[ [,] или|и [их|его] часть|неполные ]';

/** For every further so many above a count: `дополнительно 0,5 на каждые последующие 50 коек свыше 100`. */
export const furtherPhrases = phraseKind(
  [
    `[и] дополнительно [по] [еще] #units [<unit>] [<unit>] на [<every>] [${next}] #step [{item}] ${orPart} ${from}`,
    `[и] дополнительно на [<every>] [${next}] #step [{item}] ${orPart} ${from} [-] [по] [еще] #units [<unit>] [<unit>]`,
    `[и] [далее] [еще] [по] #units [<unit>] [<unit>] [дополнительно] на [<every>] ${next} #step [{item}] ${orPart} ${from}`,
    `[и] [далее] на [<every>] ${next} #step [{item}] ${orPart} ${from} [-] [дополнительно] [по] [еще] #units [<unit>] [<unit>]`,
    `[и] далее [еще] [по] #units [<unit>] [<unit>] [дополнительно] на <every> #step [{item}] ${orPart} ${from}`,
    `[и] далее на <every> #step [{item}] ${orPart} ${from} [-] [дополнительно] [по] [еще] #units [<unit>] [<unit>]`,
    `[и] [по] #units [<unit>] [<unit>] на <every> #step [{item}] сверх|свыше #above [{of}]`,
    `[и] на <every> #step [{item}] ${orPart} сверх|свыше #above [{of}] [-] [дополнительно] [по] [еще] #units [<unit>] [<unit>]`,
    `[и] на <every> #step [{item}] ${orPart} сверх [этого|указанных|указанного|них] [-] дополнительно [по] [еще] #units [<unit>] [<unit>]`,
    '[және] қосымша [<every>] [келесі] #step {item:dative} [қосымша] #units [<unit>]',
    '[және] [одан] [әрі] [<every>] келесі #step {item:dative} [қосымша] #units [<unit>]',
    '[және] келесі [<every>] #step {item:dative} [қосымша] #units [<unit>]',
    '[және] одан әрі [<every>] [келесі] #step {item:dative} [қосымша] #units [<unit>]',
    '[және] #above артық|асатын|асқан [<every>] #step {item:dative} [қосымша] #units [<unit>]',
    '[және] #above {of} артық|асатын|асқан [<every>] #step {item:dative} [қосымша] #units [<unit>]',
    'and #units more for [<every>] further #step {item} above #above',
    'and #units more for [<every>] further #step {item}',
  ],
  (found) => {
    const { item = sameItem, of } = found.items;
    if (of !== undefined && of.id !== item.id) return undefined;
    const step = foundNumber(found, 'step');
    const part = /част|неполн/iu.test(found.printed) ? ({ part: true } as const) : {};
    return [
      { is: 'and' },
      { is: 'units', units: foundNumber(found, 'units') },
      { is: 'further', further: { step, item, above: found.numbers['above'], ...part } },
    ];
  },
);
