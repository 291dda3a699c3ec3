import { foldWord } from './tokens';

const russian = (
  'персонал отделение отделения отдел отделы служба службы подразделение подразделения аппарат администрация блок раздел часть сектор ' +
  'хозяйство цех участок бригада группа кабинет кабинеты центр кухня столовая пищеблок прачечная котельная гараж склад ' +
  'бухгалтерия канцелярия аптека лаборатория библиотека клуб изолятор ' +
  'работники служащие специалисты сотрудники рабочие врачи педагоги руководители'
).split(' ');
const english = 'staff department section unit office kitchen laundry administration workers'.split(' ');
const groups = new Set([...russian, ...english].map(foldWord));

const adjective = /(ый|ий|ой|ая|яя|ое|ее|ые|ие)$/u;
const joint = new Set(['и', 'or', 'and'].map(foldWord));

/** A Kazakh name ends with what it names: a part of an institution, or people, of whom there are several. */
const kazakhPart =
  /^(персонал|бөлім|бөлімше|аппарат|блок|топ|асхана|қызмет|шаруашылы[қғ]|кабинет|кеңсе|бухгалтерия)(лар|лер|дар|дер|тар|тер)?(ы|і|сы|сі)?$/u;
const kazakhPeople = /^(қызметкер|маман|дәрігер|жұмысшы|педагог)(лар|лер|дар|дер|тар|тер)(ы|і)?$/u;

/**
 * Whether words name a part of an institution or several of its staff, and no one position: `Медицинский персонал`, `Кухня`,
 * `Әлеуметтік қызметкерлер`.
 */
export function namesGroup(text: string): boolean {
  const words = [...text.replace(/\([^()]*\)/gu, ' ').matchAll(/[\p{L}-]+/gu)].map(([word]) => word.toLowerCase());
  const isGroup = (word: string): boolean => groups.has(foldWord(word));
  const first = words.find((word) => isGroup(word) || !(adjective.test(word) || joint.has(foldWord(word))));
  const last = words[words.length - 1] ?? '';
  return (
    (first !== undefined && isGroup(first)) || kazakhPeople.test(last) || (words.length > 1 && kazakhPart.test(last))
  );
}
