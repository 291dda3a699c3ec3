import { itemIn, foundNumber, phraseKind, type Clause, type FoundPhrase, type PhraseKind } from '../clause';
import { itemNamed } from '../items';
import { itemCalled, sameItem } from '../known-items';

function bound(is: 'atLeast' | 'above' | 'below' | 'upTo') {
  return (found: FoundPhrase): readonly Clause[] | undefined =>
    mayBoundUnits(found)
      ? undefined
      : [{ is: 'asked', asked: { is, item: itemIn(found), bound: foundNumber(found, 'bound') } }];
}

const sizesOfPlaces = new Set(['residents', 'beds', 'places', 'servedAtHome']);

/** Without words that make a condition of it, `не более 3 врачей` may be a bound of what is granted. */
function mayBoundUnits({ printed, items }: FoundPhrase): boolean {
  if (!/^(не (более|больше|менее)|кемінде|кем дегенде|at least)(?!.*\s(болса|болған|болғанда)(\s|$))/iu.test(printed))
    return false;
  return /(человек|чел|адам\p{L}*|people|persons)\.?$/iu.test(printed) || !sizesOfPlaces.has(items['item']?.id ?? '');
}

const places =
  'отделениях|отделении|отделений|учреждениях|учреждении|учреждений|организациях|организаций|центрах|домах';
const counted = 'количестве|числе|численности|наличии|мощности|вместимости|числом|количеством';
const prefix = `[при|для|в|for|where] [${places}] [с|при] [${counted}]`;

/** A size as a condition stands alone or after words that say so; a bound of units does not name a thing. */
function sizes(patterns: readonly string[], read: PhraseKind['read']): PhraseKind {
  return phraseKind(
    patterns.map((one) => `${prefix} ${one}`),
    read,
  );
}

/** Above a count: `свыше 150 коек`, `150 төсек-орыннан артық`. */
export const above = sizes(
  [
    'свыше|более|больше #bound {item}',
    '{item} свыше|более|больше #bound [человек|чел]',
    'если {item} свыше|более|больше #bound',
    'если свыше|более|больше #bound {item}',
    '#bound астам|артық {item} [болған] [болса] [болғанда] [кезде|жағдайда]',
    '#bound {item} артық|көп [болған] [болса] [кезде|жағдайда]',
    '{item} #bound артық|көп [болған] [болса] [болғанда] [кезде|жағдайда]',
    'above|over #bound {item}',
    'more than #bound {item}',
  ],
  bound('above'),
);

/** From a count on: `50 коек и более`, `не менее 180 обслуживаемых`, `50 және одан да көп орын`. */
export const andMore = sizes(
  [
    '#bound и более|больше|выше {item}',
    '#bound {item} и более|больше|выше',
    'не менее [чем] #bound {item}',
    '{item} не менее [чем] #bound [человек|чел]',
    '{item} #bound и более|больше|выше',
    'на #bound {item} и более|больше|выше',
    'на #bound и более {item}',
    'на не менее [чем] #bound {item}',
    'с #bound {item} и более',
    'при #bound {item}',
    'если {item} не менее #bound',
    'от #bound {item} [и] [более|выше]',
    'от #bound и более {item}',
    'начиная с|со #bound {item}',
    '#bound және одан [да] көп|артық {item} [болған] [болса] [болғанда] [кезде|жағдайда]',
    '#bound және одан [да] көп|артық {item:dative} арналған',
    '[{kind}] [,] где полагается|положено|имеется не менее #bound {item}',
    '#bound {item} және одан [да] көп|артық [болған] [болса] [болғанда] [кезде|жағдайда]',
    '#bound немесе одан [да] көп {item} [болған] [болса] [болғанда] [кезде|жағдайда]',
    'кемінде #bound {item} [болған] [болса] [болғанда] [кезде|жағдайда]',
    'кем дегенде #bound {item} [болған] [болса] [болғанда] [кезде|жағдайда]',
    '{item} #bound кем емес [болған] [болса] [болғанда] [кезде|жағдайда]',
    '#bound {item} кем емес [болған] [болса] [болғанда] [кезде|жағдайда]',
    '#bound or more {item}',
    '#bound {item} or more',
    'at least #bound {item}',
    'from #bound {item} on',
  ],
  bound('atLeast'),
);

/** A bound that says no more than its number is of what the bound before it counts. */
function sameBound(patterns: readonly string[], is: 'above' | 'below' | 'upTo' | 'atLeast'): PhraseKind {
  return phraseKind(patterns, (found) => [
    { is: 'asked', asked: { is, item: sameItem, bound: foundNumber(found, 'bound') } },
  ]);
}

export const sameAbove = sameBound(
  ['свыше|более #bound', '#bound артық|көп|астам [болса] [болғанда] [болған] [кезде|жағдайда]', 'above|over #bound'],
  'above',
);
export const sameUpTo = sameBound(['до #bound', '#bound дейін', 'up to #bound'], 'upTo');
export const sameBelow = sameBound(['менее #bound', '#bound кем|аз [болса] [болғанда]', 'below #bound'], 'below');
export const sameAndMore = sameBound(['#bound и более', '#bound және одан [да] көп', '#bound and|or more'], 'atLeast');

/** At least so much of something that is measured: `тазаланатын алаң 0,75 га кем емес`. */
export const measured = sizes(
  [
    '"what #bound га|гектар|гектардан кем емес [болған] [болса] [болғанда] [кезде|жағдайда]',
    '"what не менее [чем] #bound га|гектара|гектаров',
    '"what of at least #bound ha|hectares',
  ],
  (found) => {
    const { what = '' } = found.texts;
    const item = { ...itemNamed(`${what}, га`, 'number'), ...(ofGrounds.test(what) ? itemCalled('groundsHa') : {}) };
    return [{ is: 'asked', asked: { is: 'atLeast', item, bound: foundNumber(found, 'bound') } }];
  },
);

/** From one count to another of what the bound before counts: `от 51 до 100`. */
export const sameBetween = phraseKind(['от #from до #to', 'с #from по #to', 'from #from to #to'], (found) => {
  const [low, high] = [foundNumber(found, 'from'), foundNumber(found, 'to')];
  if (low >= high) return undefined;
  return [
    { is: 'asked', asked: { is: 'atLeast', item: sameItem, bound: low } },
    { is: 'asked', asked: { is: 'upTo', item: sameItem, bound: high } },
  ];
});

const metres = 'м2|кв|шаршы [м|метр|метрге|метров|метра|метрден]';

/** A surface under or over a bound: `при жилой площади до 5 тыс. кв. м`. */
function surface(words: string, is: 'above' | 'below' | 'upTo' | 'atLeast'): PhraseKind {
  return phraseKind([`при "what ${words} #bound ${metres}`], (found) => {
    const item = itemNamed(`${found.texts['what'] ?? ''}, м²`, 'number');
    return [{ is: 'asked', asked: { is, item, bound: foundNumber(found, 'bound') } }];
  });
}

export const surfaces: readonly PhraseKind[] = [
  surface('до', 'upTo'),
  surface('свыше|более', 'above'),
  surface('менее', 'below'),
  surface('не менее', 'atLeast'),
];

const ofGrounds = /убира|тазалан|to tend/iu;

/** Less than a count: `менее 100 коек`, `50 орыннан кем`. */
export const below = sizes(
  [
    'менее|меньше #bound {item}',
    '{item} менее|меньше #bound',
    'если {item} менее|меньше #bound',
    'если менее|меньше #bound {item}',
    '#bound {item} кем|аз [болған] [болса] [болғанда] [кезде|жағдайда]',
    '{item} #bound кем|аз [болған] [болса] [болғанда] [кезде|жағдайда]',
    'less|fewer than #bound {item}',
    'under|below #bound {item}',
  ],
  bound('below'),
);

/** Up to a count and with it: `до 30 коек включительно`, `30 төсек-орынға дейін`. */
export const upToBound = sizes(
  [
    'до #bound {item} [включительно]',
    '{item} до #bound [включительно]',
    'если {item} не более|больше #bound',
    'не более #bound {item}',
    '#bound {item} дейін [болған] [болса] [болғанда] [кезде|жағдайда]',
    '{item} #bound дейін [болған] [болса] [болғанда] [кезде|жағдайда]',
    'up to #bound {item}',
  ],
  bound('upTo'),
);

/** From one count to another: `от 31 до 60 коек`, `31-60 төсек-орын`. */
export const between = sizes(
  [
    'от #from до #to {item}',
    'с #from до|по #to {item}',
    '#from - #to {item}',
    '{item} от #from до #to',
    '#from - #to {item} [болған] [болса] [болғанда] [кезде|жағдайда]',
    '#from #to {item} дейін',
    '#from бастап #to дейін {item}',
    'from #from to #to {item}',
  ],
  (found) => {
    const [item, low, high] = [itemIn(found), foundNumber(found, 'from'), foundNumber(found, 'to')];
    if (low >= high) return undefined;
    return [
      { is: 'asked', asked: { is: 'atLeast', item, bound: low } },
      { is: 'asked', asked: { is: 'upTo', item, bound: high } },
    ];
  },
);
