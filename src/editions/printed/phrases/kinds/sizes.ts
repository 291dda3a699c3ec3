import type { CountedItem } from '../../items/counted-item';
import { itemIn, foundNumber, phraseKind, type Clause, type FoundPhrase, type PhraseKind } from '../clause';
import { itemNamed } from '../../items/items';
import { isKnown, itemCalled, sameItem } from '../../items/known-items';

function bound(is: 'atLeast' | 'above' | 'below' | 'upTo') {
  return (found: FoundPhrase): readonly Clause[] | undefined =>
    mayBoundUnits(found) || isSizeOfEach(found)
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

/** `на группу до 12 человек`: how large each of the things is, and not how many of them there are. */
function isSizeOfEach({ printed, texts: { item = '' } }: FoundPhrase): boolean {
  return printed.toLowerCase().startsWith(`на ${item.toLowerCase()} `);
}

const places =
  'отделениях|отделении|отделений|отделения|учреждениях|учреждении|учреждений|учреждение|учреждения|организациях|организаций|организацию|центрах|домах|больнице|больницах|больниц|больницу|поликлинике|поликлиниках|школе|школах|диспансерах';
const counted = 'количестве|числе|численности|наличии|мощности|вместимости|числом|количеством|мощностью|вместимостью';
const having = 'имеющих|имеющие|имеющее|имеющей|имеющую|имеющем|рассчитанных|рассчитанное|рассчитанном';
const prefix = `[при|для|в|на|for|where] [${places}] [,] [с|при|на|${having}] [${counted}]`;

/** What stands at the end of a Kazakh condition. */
const there = '[болған] [болса] [болғанда] [кезде|жағдайда]';

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
    `#bound астам|артық|көп|жоғары|асатын|асқан {item} ${there}`,
    `#bound {item} артық|көп|астам|жоғары|асатын|асқан ${there}`,
    `{item} #bound артық|көп|астам|жоғары|асатын|асқан ${there}`,
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
    `#bound және одан [да] көп|артық|жоғары {item} ${there}`,
    '#bound және одан [да] көп|артық|жоғары {item:dative} арналған',
    '[{kind}] [,] где полагается|положено|имеется не менее #bound {item}',
    `#bound {item} және одан [да] көп|артық|жоғары ${there}`,
    `#bound немесе одан [да] көп {item} ${there}`,
    `кемінде #bound {item} ${there}`,
    `кем дегенде #bound {item} ${there}`,
    `{item} #bound кем емес ${there}`,
    `#bound {item} кем емес ${there}`,
    '#bound or more {item}',
    '#bound {item} or more',
    'at least #bound {item}',
    'from #bound {item} on',
  ],
  bound('atLeast'),
);

/** `при наличии 30 коек`: thirty or more. Of two lifts or vehicles it may be the number that one figure is for. */
export const havingSoMany = phraseKind(['при наличии #bound {item}'], (found) => {
  const item = itemIn(found);
  return sizesOfPlaces.has(item.id) || !isKnown(item) ? bound('atLeast')(found) : undefined;
});

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
export const sameBelow = sameBound(['менее|меньше #bound', `#bound кем|аз ${there}`, 'below #bound'], 'below');
export const sameAndMore = sameBound(
  ['[от] #bound и более|выше|свыше', `#bound және одан [да] көп|артық|жоғары ${there}`, '#bound and|or more'],
  'atLeast',
);

/** At least so much of something that is measured: `тазаланатын алаң 0,75 га кем емес`. */
export const measured = sizes(
  [
    `"what #bound га|гектар|гектардан кем емес ${there}`,
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
export const sameBetween = phraseKind(
  ['от #from до #to', 'с #from по #to', '#from - #to', '#from [бастап] #to дейін', 'from #from to #to'],
  (found) => {
    const [low, high] = [foundNumber(found, 'from'), foundNumber(found, 'to')];
    if (low >= high) return undefined;
    return [
      { is: 'asked', asked: { is: 'atLeast', item: sameItem, bound: low } },
      { is: 'asked', asked: { is: 'upTo', item: sameItem, bound: high } },
    ];
  },
);

const metres = 'м2|кв|шаршы [м|метр|метрге|метров|метра|метрден]';

/** A surface under or over a bound: `при жилой площади до 5 тыс. кв. м`. */
function surface(patterns: readonly string[], is: 'above' | 'below' | 'upTo' | 'atLeast'): PhraseKind {
  return phraseKind(patterns, (found) => {
    const { what = '' } = found.texts;
    if (/наличи|площадью/iu.test(what)) return undefined;
    return [
      { is: 'asked', asked: { is, item: itemNamed(`${what}, м²`, 'number'), bound: foundNumber(found, 'bound') } },
    ];
  });
}

function surfaceThatIs(words: string): string {
  return `при [наличии] "what [площадью] ${words} #bound ${metres}`;
}

export const surfaces: readonly PhraseKind[] = [
  surface([surfaceThatIs('до')], 'upTo'),
  surface([surfaceThatIs('свыше|более')], 'above'),
  surface([surfaceThatIs('менее')], 'below'),
  surface(
    [surfaceThatIs('не менее'), `при "what #bound ${metres} и более`, `при "what от #bound ${metres} [и] [более]`],
    'atLeast',
  ),
];

const ofGrounds = /убира|тазалан|to tend/iu;

/** Less than a count: `менее 100 коек`, `50 орыннан кем`. */
export const below = sizes(
  [
    'менее|меньше #bound {item}',
    '{item} менее|меньше #bound [человек|чел]',
    'если {item} менее|меньше #bound',
    'если менее|меньше #bound {item}',
    `#bound {item} кем|аз ${there}`,
    `#bound кем|аз {item} ${there}`,
    `{item} #bound кем|аз ${there}`,
    'less|fewer than #bound {item}',
    'under|below #bound {item}',
  ],
  bound('below'),
);

/** Up to a count and with it: `до 30 коек включительно`, `30 төсек-орынға дейін`. */
export const upToBound = sizes(
  [
    'до #bound {item} [включительно]',
    '{item} до #bound [включительно] [человек|чел]',
    'если {item} не более|больше #bound',
    'не более #bound {item}',
    `#bound {item} дейін|дейінгі ${there}`,
    '#bound {item} дейін қоса алғанда',
    `#bound дейін|дейінгі {item} ${there}`,
    `{item} #bound дейін|дейінгі ${there}`,
    'up to #bound {item}',
  ],
  bound('upTo'),
);

/** Whether `на 20-25 коек` can only be for how many one is: sizes of facilities lie farther apart, or begin at 51, 101. */
function isSurelyShare(low: number, high: number): boolean {
  return high / low <= 1.5 && low % 10 !== 1;
}

/** Whether `на 51-100 коек` can only be for facilities of these sizes. */
export function isSurelySize(low: number, high: number): boolean {
  return high / low > 1.5 && low % 10 === 1 && high % 5 === 0;
}

/** `1 на 1-2 группы`: for how many one is, since no facility is told by having one of them. */
function isOfEach(low: number, { id }: CountedItem): boolean {
  return low === 1 && !sizesOfPlaces.has(id);
}

/** From one count to another: `от 31 до 60 коек`, `31-60 төсек-орын`. */
export const between = sizes(
  [
    'от #from до #to {item} [включительно]',
    'с #from до|по #to {item} [включительно]',
    '#from - #to {item}',
    '{item} от #from до #to [человек|чел]',
    `#from - #to {item} ${there}`,
    '#from #to {item} дейін [қоса] [алғанда]',
    '#from #to дейінгі {item}',
    '#from бастап #to дейін {item}',
    'from #from to #to {item}',
  ],
  (found) => {
    const [item, low, high] = [itemIn(found), foundNumber(found, 'from'), foundNumber(found, 'to')];
    if (
      low >= high ||
      isSizeOfEach(found) ||
      (/^на /iu.test(found.printed) &&
        (isSurelyShare(low, high) || !isKnown(item) || (found.afterNumber && isOfEach(low, item))))
    )
      return undefined;
    return [
      { is: 'asked', asked: { is: 'atLeast', item, bound: low } },
      { is: 'asked', asked: { is: 'upTo', item, bound: high } },
    ];
  },
);
