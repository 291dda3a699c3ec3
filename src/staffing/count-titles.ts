import { isTotalTitle, withoutParts } from './column-roles';
import { hasAny, phrases, wordsOf } from './words';

const change = phrases([
  'изменен',
  'конец=',
  'соңын',
  'проект',
  'стало=',
  'новая=',
  'новый=',
  'новое=',
  'новых=',
  'уточнен',
  'өзгеріс',
  'жоба=',
  'жаңа=',
]);

/** Whether a title is of units as they are to be, or have become, after a change. */
export function isChangedTitle(title: string): boolean {
  return hasAny(wordsOf(title), change);
}

const plan = phrases(['план', 'проект', 'прогноз', 'жоспар', 'жоба', 'болжам', 'plan=', 'planned=', 'draft=']);

/** Whether a title is of units that are planned. */
export function isPlanTitle(title: string): boolean {
  return hasAny(wordsOf(title), plan);
}

const part = phrases([
  'временн',
  'сезонн',
  'совмест',
  'совмещ',
  'совм=',
  'основн',
  'осн=',
  'внутренн',
  'внешн',
  'среднеспис',
  'предельн',
  'рекоменд',
  'максим',
  'макс=',
  'дополнит',
  'доп=',
  'внебюдж',
  'платн',
  'қосымша=',
  'ақылы=',
  'лимит',
  'расширен',
  'увеличен',
  'кеңейт',
  'ұлғайт',
  'врио=',
  'уақытша',
  'маусым',
  'қоса= атқар',
  'негізгі=',
]);

/** So many of what an organisation serves or has: “на 50 коек”, “100 төсекке”; not a day, a quarter, a year or units. */
const perNumber =
  /(?<!\p{L})(?:(?:на|per)\s+\d+(?![\d.,])\s*(?!янв|фев|март|апр|ма[йя]|июн|июл|авг|сент|окт|нояб|дек|г(?:од|\.|\s)|кв|полугод|мес|став|ед|шт)\p{L}{3}|\d+\s*(?:төсек|орын|адам|бала|тұрғын)\p{L}*[аеәо](?!\p{L}))/iu;

/** People who have so much of a unit each, or units of one part of an institution, of which it may have several. */
const atOneRateOrPart =
  /(?<!\p{L})(?:на\s+(?:\d(?:[.,]\d+)?\s*(?:ставк|ст\.|ед\.|шт\.)|(?:полную|целую|неполную)\s+ставк|пол[\s-]?ставк|(?:(?:1|одно|один|одну)\s+)?(?:отделени|корпус|здани|филиал|блок|подразделени|дом(?![\p{L}-])))|(?:бөлімшеге|бөлімге|корпусқа|ғимаратқа|филиалға)(?!\p{L}))/iu;

/**
 * Whether a title is of some of the units alone, those of a season, of second jobs, of the main ones, or of what an order gives for
 * so many beds or residents, or of people at one rate.
 */
export function isPartTitle(title: string): boolean {
  return perNumber.test(title) || atOneRateOrPart.test(title) || hasAny(wordsOf(withoutParts(title)), part);
}

const inOnePart = /(?<!\p{L})в\s+(?:отделении|корпусе|здании|филиале|подразделении)[\s.,]*$/iu;
const severalParts = phrases(
  'отделений= подразделений= филиалов= корпусов= зданий= блоков= домов= бөлімшелер= бөлімдер= филиалдар= корпустар='.split(
    ' ',
  ),
);

/** Whether a title is of units in one part of an institution, which may be all that a table is of: “Численность, в отделении”. */
export const isInOnePartTitle = (title: string): boolean => inOnePart.test(title);
/** Whether a title names several parts of an institution: “Отделений”, “Кол-во корпусов”. */
export const isOfSeveralParts = (title: string): boolean => hasAny(wordsOf(title), severalParts);

const source = phrases(['бюджет', 'республик', 'местн', 'жергілікті', 'внебюдж', 'платн', 'ақылы=']);

/** Whether a title says what units are paid from. */
export function isSourceTitle(title: string): boolean {
  return hasAny(wordsOf(title), source);
}

const sources = [
  phrases(['республик', 'рб=']),
  phrases(['местн', 'жергілікті', 'мб=', 'жб=', 'област бюджет', 'облыст бюджет']),
];

/** Whether a title says that units are paid from one budget of several: “Ставок за счёт местного бюджета”. */
export function isOneSourceTitle(title: string): boolean {
  const words = wordsOf(title);
  return !isTotalTitle(title) && sources.filter((one) => hasAny(words, one)).length === 1;
}

const former = phrases(['прежн', 'старая=', 'старое=', 'бывш', 'бұрынғы=', 'ескі=']);

/** Whether a title is of what was before a change. */
export const isFormerTitle = (title: string): boolean => hasAny(wordsOf(title), former);

const introduced = phrases(['введено=', 'введены=']);
const withdrawn = phrases(['сокращено=', 'сокращены=', 'выведено=', 'выведены=']);

/** Whether a title may be of units that come, and whether one is of units that go. */
export const isIntroducedTitle = (title: string): boolean => hasAny(wordsOf(title), introduced);
export const isWithdrawnTitle = (title: string): boolean => hasAny(wordsOf(title), withdrawn);
