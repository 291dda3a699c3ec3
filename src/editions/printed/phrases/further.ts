import { foundNumber, phraseKind } from '../clause';

/** For every further so many above a count: `дополнительно 0,5 на каждые последующие 50 коек свыше 100`. */
export const furtherPhrases = phraseKind(
  [
    '[и] дополнительно [по] #units [<unit>] на [<every>] [последующие|следующие|дополнительные] #step {item} [сверх|свыше] [#above] [{of}]',
    '[и] дополнительно на [<every>] [последующие|следующие|дополнительные] #step {item} [сверх|свыше] [#above] [{of}] [по] #units [<unit>]',
    '[и] [по] #units [<unit>] [дополнительно] на [<every>] последующие|следующие #step {item} [сверх|свыше] [#above] [{of}]',
    '[және] қосымша [<every>] [келесі] #step {item:dative} #units [<unit>]',
    '[және] [одан] [әрі] [<every>] келесі #step {item:dative} [қосымша] #units [<unit>]',
    '[және] #above артық [<every>] #step {item:dative} [қосымша] #units [<unit>]',
    '[және] #above {of} артық [<every>] #step {item:dative} [қосымша] #units [<unit>]',
    'and #units more for [<every>] further #step {item} above #above',
    'and #units more for [<every>] further #step {item}',
  ],
  (found) => {
    const { item, of } = found.items;
    if (of !== undefined && of.id !== item?.id) return undefined;
    const above = found.numbers['above'];
    if (item === undefined || above === undefined) return undefined;
    return [
      { is: 'and' },
      { is: 'units', units: foundNumber(found, 'units') },
      { is: 'basis', basis: { is: 'further', step: foundNumber(found, 'step'), above, item } },
    ];
  },
);
