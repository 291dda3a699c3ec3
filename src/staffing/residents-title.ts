import { hasAny, mayHaveAny, phrases, wordsOf } from './words';

const residentsWords = phrases([
  'қызмет алуш',
  'алушылар саны',
  'тұратын',
  'контингент',
  'получател',
  'прожива',
  'обслуживаем',
  'воспитан',
  'койко= мест',
  'койк',
  'коек=',
  'кол мест',
  'числ мест',
  'количеств мест',
  'орын сан',
  'тәрбиеленуш',
  'residents',
  'мощност',
  'қуаты',
  'capacity',
]);

/** Whether words name how many people an organisation serves, or has places for. */
export function namesResidents(title: string): boolean {
  return mayHaveAny(title, residentsWords) && hasAny(wordsOf(title), residentsWords);
}
