import { isAdjective } from '../engine/names/name-words';
import { hasAny, phrases, wordsOf } from './words';

/** Words that begin a list of names. */
const listsNames = phrases(['наим', 'назван', 'перечень=']);
/** What is listed by its name. */
const called = phrases(['должн', 'професси', 'специальност', 'штатн единиц']);
const position = phrases(['должность=', 'профессия=']);
const heldOrFree = phrases(['вакан', 'свободн', 'занят', 'незанят']);
/** Of whom a position is, in Kazakh, where the position is said last. */
const heldBy = phrases(['бойынша=', 'сәйкес=', 'кесте', 'иеленген=', 'иеленетін=']);
const positionInKazakh = phrases(['лауазым=', 'лауазымы=']);
const nameInKazakh = phrases(['лауазым атау', 'мамандық атау']);
const figure = phrases(['count=', 'number=']);
const positionInEnglish = phrases(['position=', 'job=']);

/**
 * Whether a title says that names stand below it, whatever it says of them: “Наименование должности согласно штатному
 * расписанию”, “Должность, занимаемая по штату”, “Штат бойынша лауазымы”. A plural may be counted: “Должности по штату”.
 */
export function callsPositions(title: string, words: readonly string[]): boolean {
  if (hasAny(words.slice(0, 1), listsNames)) return hasAny(words, called);
  if (hasAny(words, nameInKazakh)) return true;
  if (hasAny(words.slice(0, 1), positionInEnglish)) return !hasAny(words, figure);
  const at = words.findIndex((word) => !isAdjective(word));
  if (hasAny(words.slice(at, at + 1), position)) return !hasAny(words.slice(0, at), heldOrFree);
  const [outside = ''] = title.split(/[(/,;]/u);
  const own = wordsOf(outside);
  return hasAny(own.slice(-1), positionInKazakh) && (own.length === 1 || hasAny(own.slice(0, -1), heldBy));
}

const all = phrases(['всего', 'итого']);

/** “Штатных должностей”, “Всего должностей”: positions that are counted. */
export function countsPositions(words: readonly string[]): boolean {
  const at = words.findIndex((word) => /^(должностей|профессий)$/u.test(word));
  return at > 0 && words.slice(0, at).every((word) => /[ыи]х$/u.test(word) || hasAny([word], all));
}
