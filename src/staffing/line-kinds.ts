import { Remembered } from '../engine/remembered';
import { withoutSpacing } from './titles';
import { hasAny, phrases, wordsOf } from './words';

const atEitherEnd = phrases([
  'итог',
  'всего',
  'жиыны',
  'жиынты',
  'барлығы',
  'жинағы=',
  'қорытынды',
  'total',
  'subtotal',
]);
const atTheBeginning = phrases([
  'в= том= числе',
  'в= т= ч=',
  'из= них=',
  'оның= ішінде',
  'соның= ішінде',
  'of= which=',
]);
/** Also a sum that is told again on the next page. */
const inTwoWords = phrases([
  'перенос=',
  'к= переносу=',
  'перенесено=',
  'с= переносом=',
  'көшірілді=',
  'carried= forward=',
  'brought= forward=',
  'общее= кол',
  'общее= числ',
  'общая= численн',
  'жалпы= сан',
  'grand= total=',
  'по= учреждению=',
  'по= организации=',
  'по= центру=',
  'мекеме= бойынша=',
  'ұйым= бойынша=',
  'штатная= численность=',
  'жалпы= штат',
]);
/** Further on it belongs to a name: `Дәрігер (барлық мамандық)`. */
const allOfThem = phrases(['барлық=']);
const alone = phrases(['жалпы=', 'жалпы= саны=', 'жалпы= жиыны=', 'сумма=', 'сумма= единиц', 'сумма= ставок']);

const departments = phrases(
  (
    'администрация= аппарат= отдел= отделение= сектор= служба= группа= блок= цех= участок= часть= персонал= бухгалтерия= ' +
    'кухня= пищеблок= столовая= прачечная= гараж= склад= аптека= библиотека= медпункт= медблок= медчасть= корпус= ' +
    'әкімшілік= бөлім= бөлімі= бөлімше= бөлімшесі= қызмет= қызметі= топ= тобы= блогы= қызметкерлер= қызметкерлері= ' +
    'персоналы= асхана= қойма= дәріхана= кітапхана= орны= department= unit= staff= personnel= administration= kitchen='
  ).split(' '),
);

/** Whether a line's words say that it is a part of an institution: in Russian they stand first or last, in Kazakh last. */
export function isDepartment(text: string): boolean {
  const words = wordsOf(text).filter((word) => !/^([ivxіх]+|\d+)$/u.test(word));
  return hasAny(words.slice(0, 1), departments) || hasAny(words.slice(-1), departments);
}

/** Whether a line's words say that it is a part of what stands above, told once more. */
export function isPartOf(text: string): boolean {
  return hasAny(wordsOf(text).slice(0, 3), atTheBeginning);
}

const toldAgain = phrases(
  'свод=, сводн, справочно=, анықтама, жиынтық=, вакан, бос= орын, бос= лауазым, исключ, вывод, вывест, вывед, сокращ, қысқарт'.split(
    ', ',
  ),
);

/** Whether a heading says that what stands below it tells once more what stands above, or is not, or no longer, part of it. */
export function tellsAgain(heading: string): boolean {
  return hasAny(wordsOf(heading).slice(0, 3), toldAgain) || outsideIn(heading) !== '';
}

const added = phrases('ввести=,ввод=,вводи,вводят,введено=,введены=,енгізу=,енгізіл'.split(','));

/** Whether a heading says that what stands below it is put into the table, which may be done above already. */
export function putsIn(heading: string): boolean {
  return hasAny(wordsOf(heading).slice(0, 3), added);
}

/** Words that say that what follows is a part of what stands before. */
export const partWords = String.raw`в\s+том\s+числе|в\s*т\.?\s*ч\.?|из\s+них|оның\s+ішінде|соның\s+ішінде|of\s+which`;
const beginsWithPart = new RegExp(String.raw`^[\s–—-]*(?:${partWords})[\s:,–—-]*`, 'iu');

/** What a part of what stands above is called, without the words that say that it is one. */
export function withoutPartWords(text: string): string {
  return text.replace(beginsWithPart, '');
}

const readBefore = new Remembered<boolean>();

/** Whether a line's words say that it sums up others: in Kazakh they may stand at the end. */
export function isSum(text: string): boolean {
  return text !== '' && readBefore.of(text, readsAsSum);
}

function readsAsSum(text: string): boolean {
  const words = wordsOf(withoutSpacing(text));
  if (hasAny(words.slice(0, 1), atEitherEnd) || hasAny(words.slice(-1), atEitherEnd)) return true;
  if (hasAny(words.slice(0, 2), inTwoWords) || hasAny(words.slice(0, 1), allOfThem)) return true;
  return isPartOf(text) || (words.length <= 2 && hasAny(words.slice(0, 2), alone));
}

const outside =
  /(?<!\p{L})(?:(?:исключен|сокращен|выведен|упраздн[её]н|ликвидирован)[аоы]?|(?:исключ|сокра[тщ]|выве[сд]|вывод|упраздн|ликвидир)\p{L}{0,5}(?:ть|ти|тся)|подлеж\p{L}{2,3}\s+(?:сокращени|исключени|вывод|упразднени)\p{L}{1,2}|қысқарт(?:ыл|ып|сын)\p{L}{0,6}|қысқартуға\s+жат\p{L}{2,4}|(?:штаттан|кестеден)\s+шығар\p{L}{1,6}|^\s*шығарыл\p{L}{1,4}(?=[\s.]*$)|алынып\s+тастал\p{L}{1,6}|аутсорс\p{L}{0,6}|аутстафф\p{L}{0,6}|внештатн\p{L}{0,3}|гпх|штаттан\s+тыс)(?!\p{L})/iu;

/** Words that say the same of units, and something else of a vacancy, an allowance or a person. */
const ended =
  /(?<!\p{L})(?:аннулирован[аоы]?|заморожен[аоы]?|законсервирован[аоы]?|снят[аоы]|закрыт[аоы]|не\s+(?:введен[аоы]?|вводится)|жабыл(?:ған|ды)|тоқтатыл(?:ған|ды))(?!\p{L})/giu;
const unitWord = String.raw`(?:(?:единиц|должност|став(?:к|ок)|отделени|бірлі[кг]|лауазым|мөлшерлеме|бөлімше)\p{L}{0,4}|(?:ед|ст)\.)`;
const unitBefore = new RegExp(
  String.raw`(?<!(?:ваканс|вакант)\p{L}{1,3}\s{1,3}|(?<!\p{L})бос\s{1,3}|\p{L})${unitWord}[^\p{L};]{1,20}(?:(?:с|был[аои]?|временно|полностью|пока|уақытша|толық)[^\p{L};]{1,20}(?:[гж]\.\s{1,3})?)?$`,
  'iu',
);
const unitBehind = new RegExp(
  String.raw`^[\s:]{1,3}(?:[\d.,/]{1,6}\s{1,3})?(?:следующ\p{L}{2}\s{1,3})?${unitWord}`,
  'iu',
);
/** What stands around such words where they are all that is said of the line: a day, an act, a reason. */
const beginsThere = /(?:^|[-–—(,;:])\s*(?:(?:с\s{1,3})?\d[\d.]{0,9}\s{1,3}(?:[гж]\.?\s{1,3})?(?:бастап\s{1,3})?)?$/iu;
const endsThere =
  /^\s*(?:$|[^\p{L}\s]|(?:с|со|на|до|от|по|в|во|из|за|ввиду|согласно|приказ\p{L}{0,3}|решени\p{L}{0,2}|постановлени\p{L}{0,2}|распоряжени\p{L}{0,2})(?!\p{L}))/iu;
/** By whom a unit is held that is closed, as a vacancy is. */
const byHolder =
  /^(?:\s+[^\s,;]{1,20}){0,3}?\s+(?:\p{L}{1,20}-)?(?:совм|внутр|внеш|работник|сотрудник|принят|приказ\p{L}{0,3}\s+о\s+при[её]м)/iu;
const isOfVacancy = /^закрыт/iu;

/** The words of a text that say that a unit is closed: “ставка закрыта”, “снята с 01.09.2024”; a vacancy that is closed is held. */
function endedIn(text: string): string {
  for (const { 0: found, index } of text.matchAll(ended)) {
    const [before, behind] = [text.slice(0, index), text.slice(index + found.length)];
    if (isOfVacancy.test(found) && byHolder.test(behind)) continue;
    const isAlone = beginsThere.test(before) && endsThere.test(behind);
    if (isAlone || unitBefore.test(before) || unitBehind.test(behind)) return found;
  }
  return '';
}

/** Titles of columns in which a vacancy is closed, or a person stands. */
const ofHolder =
  /(?<!\p{L})(?:ваканс|вакант|бос\s+(?:орын|лауазым)|фамили|ф\.?\s?и\.?\s?о(?!\p{L})|т\.?\s?а\.?\s?ә(?!\p{L}))/iu;

/**
 * The words of a text that say that a unit was taken out of the table, or that somebody works besides the staff. `title`: that of its
 * column.
 */
export function outsideIn(text: string, title = ''): string {
  return outside.exec(text)?.[0] ?? (ofHolder.test(title) ? '' : endedIn(text));
}

/** What staff is divided into, whatever each is. */
const categories = phrases(
  (
    'руководители= руководство= специалисты= служащие= рабочие= работники= басшылар= басшылары= басшылық= мамандар= мамандары= ' +
    'жұмысшылар= врачи= дәрігерлер= педагоги= педагогтар= медперсонал= персонал= смп= ммп= ауп= ахп= прочие= прочий= средний= младший= ' +
    'медицинский= педагогический= административный= управленческий= хозяйственный= обслуживающий= вспомогательный= технический= ' +
    'орта= кіші= медициналық= әкімшілік= шаруашылық= қызметкерлер= персоналы= и= және= мен='
  ).split(' '),
);

/** Whether a line's words are those of a part of the staff, and of no position: “Руководители”, “Специалисты и служащие”. */
export function isCategory(text: string): boolean {
  const words = wordsOf(text);
  return words.length > 0 && words.every((word) => hasAny([word], categories));
}

/** Whether a name says that a post is held, of which one may be counted and not its units: “Медсестра (круглосуточный пост)”. */
export const namesPost = (name: string): boolean => /(?<!\p{L})(?:пост(?:ы|ов)?|бекет\p{L}{0,4})(?!\p{L})/iu.test(name);

/** Whether a line is no more than the number of a page, or says that the table goes on. */
export function isPageNumber(text: string): boolean {
  return /^(страница|стр\.?|лист|бет|page)\s*(№\s*)?\d+$|^\d+[\s-]*бет$|^[-–—]\s*\d+\s*[-–—]$|^продолжение(\s+(таблицы|приложения|формы|штатного\s+расписания))?[\s№\d.:]*$|^(\p{L}+\s+)?жалғасы[\s.:]*$/iu.test(
    text,
  );
}

const substitute =
  /(?<!\p{L})на\s+(?:время|период)\s[^.;]{0,40}?(?:декретн\p{L}{1,3}\s+отпуск|декрет|отпуск|отсутств|болезн|больничн)\p{L}{0,9}|(?:декрет|демалыс)\p{L}{0,9}\s+(?:\p{L}{1,20}\s+)?(?:кезең|уақыт)\p{L}{0,9}/iu;

const acting =
  /(?<!\p{L}|ф\.\s?)(?:вр\.?\s?)?и\.?\s?о\.|(?<!\p{L})(?:врио|исполняющ\p{L}{2,3}\s+обязанности|м\.\s?а\.|міндетін\s+(?:уақытша\s+)?атқарушы(?:сы)?)(?!\p{L})/iu;

/** The words of a name that say that somebody acts for who holds the position: “и.о.”, “м.а.” */
export const actingIn = (name: string): string => acting.exec(name)?.[0] ?? '';

/** The words of a text that say that somebody holds a position for another, who holds it too: “на время декретного отпуска”. */
export function substituteIn(text: string): string {
  return substitute.exec(text)?.[0] ?? '';
}

/** By which act something is so: “согласно приказу № 5”, “№ 5 бұйрыққа сәйкес”. */
const byAct =
  /^\s*\(?\s*(?:согласно|по|на\s+основании|в\s+соответствии\s+с)\s+(?:\p{L}{1,20}\s+){0,2}(?:приказ|распоряжени|постановлени|письм)|(?:бұйры|өкім|қаулы)\p{L}{1,6}\s+(?:сәйкес|негізінде)\s*\)?\s*$/iu;

/** Whether a line's words are a note on those above: “Примечание: …”, “Ескерту: …”, “* …”, “согласно приказу № 5”. */
export function isNote(text: string): boolean {
  return (
    byAct.test(text) || /^\s*(?:\*|\(?\s*(?:(?:примечани[ея]|ескерту|ескертпе|notes?)(?!\p{L})|прим\.))/iu.test(text)
  );
}

/** What says of which grade a position is, or who holds it. */
const remarks = phrases(
  (
    'вакан вак= бос= орын= орындар= орны= лауазым= vacan заня занят толтыр декрет совм основн= основные= основной= осн= внутр внешн ' +
    'вн= сезонн временн единиц ед= шт= ставок= ставки= ставка= бірлік= разряд разр= категор кат= санат дәреже клас кл= сынып высш= высшей= ' +
    'высшая= перв= первой= первая= второй= вторая= третьей= третья= жоғары= бірінші= екінші= үшінші= без= ' +
    'ой= го= й= ый= ая= я= ей= ші= шы= нші= ншы= по= штату= на= время= отпуска='
  ).split(' '),
);

/** Whether a line's words say of which grade a position is or who holds it, and not which one. */
export function isRemark(text: string): boolean {
  const words = wordsOf(text).filter((word) => !/^([ivxіх]+|\d+)$/u.test(word));
  return words.length > 0 && words.every((word) => hasAny([word], remarks));
}
