import type { Language } from '../../norms/schema';

/** The keywords of the notation for rules in cells. */
export type Keyword =
  | 'per'
  | 'post'
  | 'times'
  | 'plus'
  | 'norm'
  | 'min'
  | 'max'
  | 'if'
  | 'and'
  | 'or'
  | 'not'
  | 'atLeast'
  | 'above'
  | 'below'
  | 'upTo'
  | 'to'
  | 'further'
  | 'part'
  | 'hours'
  | 'year'
  | 'round'
  | 'residents';

/** The keywords that hold an item against a bound. A condition has its bound under the keyword's name. */
export const comparisons = ['atLeast', 'above', 'below', 'upTo'] as const;

/** The keywords as they are written in each language. */
export const written: Readonly<Record<Language, Readonly<Record<Keyword, string>>>> = {
  kk: {
    per: 'әр',
    post: 'пост',
    times: '×',
    plus: '+',
    norm: 'норматив',
    min: 'кемінде',
    max: 'ең көбі',
    if: 'егер',
    and: '&',
    or: '|',
    not: 'жоқ',
    atLeast: '≥',
    above: '>',
    below: '<',
    upTo: '≤',
    to: '–',
    further: 'әр келесі',
    part: 'немесе бөлігі',
    hours: 'сағат күніне',
    year: 'жылына',
    round: 'дөңгелектеу',
    residents: 'residents',
  },
  ru: {
    per: 'на',
    post: 'пост',
    times: '×',
    plus: '+',
    norm: 'норматив',
    min: 'не менее',
    max: 'не более',
    if: 'если',
    and: '&',
    or: '|',
    not: 'нет',
    atLeast: '≥',
    above: '>',
    below: '<',
    upTo: '≤',
    to: '–',
    further: 'на каждые следующие',
    part: 'или часть',
    hours: 'часа в день',
    year: 'в год',
    round: 'округление',
    residents: 'residents',
  },
  en: {
    per: 'per',
    post: 'post',
    times: '×',
    plus: '+',
    norm: 'norm',
    min: 'min',
    max: 'max',
    if: 'if',
    and: '&',
    or: '|',
    not: 'not',
    atLeast: '≥',
    above: '>',
    below: '<',
    upTo: '≤',
    to: '–',
    further: 'per further',
    part: 'or part',
    hours: 'hours a day',
    year: 'year',
    round: 'round',
    residents: 'residents',
  },
};

/** All spellings that are read as a keyword, in whatever language. */
export const understood: Readonly<Record<Exclude<Keyword, 'residents'>, readonly string[]>> = {
  per: ['per', 'на', 'әр', ':', '/'],
  post: ['post', 'пост'],
  times: ['×', '*', 'x', 'х'],
  plus: ['+'],
  norm: ['norm', 'норматив'],
  min: ['min', 'at least', 'не менее', 'мин', 'мин.', 'кемінде'],
  max: ['max', 'at most', 'не более', 'макс', 'макс.', 'ең көбі'],
  if: ['if', 'если', 'при', 'егер'],
  and: ['&', 'and', 'и', 'және'],
  or: ['|', 'or', 'или', 'немесе'],
  not: ['not', 'no', 'нет', 'не', 'жоқ', 'емес', '¬', '!'],
  atLeast: ['≥', '>=', '=>'],
  above: ['>', 'above', 'over', 'more than', 'свыше', 'сверх', 'более', 'больше', 'артық'],
  below: ['<', 'below', 'less than', 'fewer than', 'менее', 'меньше', 'аз'],
  upTo: ['≤', '<=', '=<', 'up to'],
  to: ['–', '—', '-', 'to', 'до'],
  further: [
    'per further',
    'per every further',
    'на каждые следующие',
    'на каждые последующие',
    'әр келесі',
    'әрбір келесі',
  ],
  part: ['or part', 'or part of it', 'или часть', 'или неполные', 'немесе бөлігі'],
  hours: ['hours a day', 'hour a day', 'часа в день', 'часов в день', 'час в день', 'сағат күніне'],
  year: ['year', 'a year', 'в год', 'год', 'жылына', 'жыл'],
  round: ['round', 'rounded', 'округление', 'дөңгелектеу'],
};

/** The residents are not a profile item, but can be counted like one. */
export const residentsWords: readonly string[] = [
  'residents',
  'получатели услуг',
  'получателей услуг',
  'қызмет алушы',
  'қызмет алушылар',
];

/** The mark of a cell that continues the one before it, as written and as typed. */
export const arrow = '→';
const arrows: readonly string[] = [arrow, '->', '>', '⇒'];
const dashes: readonly string[] = ['-', '–', '—', '−'];

export function isArrow(text: string): boolean {
  return arrows.includes(text);
}

export function isDash(text: string): boolean {
  return dashes.includes(text);
}
