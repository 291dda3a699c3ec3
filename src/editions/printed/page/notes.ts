import { lowered, oneAlphabet, oneLine } from '../text/mend';

/** A footnote or note under the table, in the page's words. */
export interface PageNote {
  readonly at: string;
  /** The number or asterisk that the table refers to. */
  readonly mark?: string;
  readonly text: string;
}

const beginsNotes = /^(ескертпе|ескерту|примечани|сноск|notes?\b|note\b)/iu;
const amendment =
  /^\(?\s*(сноска|ескерту|в ред\.|в редакции|п(ункт|\.)\s*[\d.]+\s*(в ред|исключ|введ)|(поз|строк)\S*\s*[\d.]+\s*(в ред|исключ|введ)|введен|исключен|өзгеріс|алып тастал)/iu;

/** What stands over a table, or an annex, that goes on from the page before. */
const goesOnHere =
  /^\(?\s*((продолжение|окончание)(?!\p{L})( (табл|прил|нормат)\p{L}*.*|[\s.)]*$)|([\d\s-]*(кестенің|қосымшаның)\s*)?(жалғасы|соңы)[\s.)]*$|(table )?continued)/iu;

/** Whether a line is about the table and no part of it: a remark of the register, an amendment, the head of its notes. */
export function isAside(text: string): boolean {
  return (
    beginsNotes.test(text) ||
    /^(\*+|[⁰¹²³⁴⁵⁶⁷⁸⁹]+)\s*[-–—)]?\s*\p{L}/u.test(text) ||
    amendment.test(text) ||
    goesOnHere.test(text)
  );
}

/** A page's number, its address, the day of printing: no part of the table or of its notes. */
export function isOfPage(text: string): boolean {
  return /^(([-–—]\s*)?\d{1,3}(\s*[-–—])?|(стр(аница|\.)?|лист|бет|page)\s*№?\s*\d+(\s*(из|\/|of)\s*\d+)?|\d+\s*(из|\/|of)\s*\d+|\d+\s*-?\s*бет|(https?:\/\/|www\.)\S+|©.*|\d{1,2}\.\d{1,2}\.\d{4},?\s+\d{1,2}:\d{2}.*)$/iu.test(
    text,
  );
}

/** Whether a line tells which act has changed, added or taken out what stands there. */
export function isAmendment(text: string): boolean {
  return (
    amendment.test(text) ||
    orders.test(text) ||
    /(в ред\.|в редакции|внесен|редакцияда|утратил|күші жойылған|(дополнен|изложен|исключен)[аоы]?(?!\p{L})[^.]*(приказ|постановл)|(бұйры|қаулы)\p{L}*[^.]*(толықтырыл|алып тасталды))/iu.test(
      text,
    )
  );
}

/** What an act that changes another orders of its rows: `строку 40 изложить в следующей редакции`. */
const orders =
  /(?<!\p{L})(изложить в (следующей|новой)|дополнить (строк|позици|пункт|слов|цифр)\p{L}*|(строк|позици|пункт)\p{L}* [^.]*исключить|слов\p{L}* [^.]*исключить|заменить (цифр|слов)\p{L}*|редакцияда жазылсын|(жол|тармақ|сөз)\p{L}* [^.]*(толықтырылсын|алып тасталсын)|(цифр|сан|сөз)\p{L}* [^.]*ауыстырылсын)/iu;

/** Whether such a line orders something else than the rows that stand under it. */
export function ordersMore(text: string): boolean {
  return (
    orders.test(text) &&
    /исключить|заменить|дополнить (слов|цифр)|сөз\p{L}* толықтырылсын|алып тасталсын|ауыстырылсын/iu.test(text)
  );
}

/** Brackets behind a name that say by which act it stands there or was taken out: `Няня (в редакции приказа …)`. */
const ofAct =
  /\s*\(\s*((?:в ред|введен|дополнен|измен|с изм|исключен|утратил|[^()]*(?:редакциясында|енгізіл|толықтырыл|өзгертіл|алып тасталды|күші жойылды))[^()]*)\)/giu;
const namesAct = /приказ|постановл|закон|решени|бұйры|қаулы|заң|шешім|№|\d{2}\.\d{2}\.\d{4}/iu;

/** A name without the brackets that name the act by which it stands there. */
export function withoutActs(name: string): string {
  return name.replace(ofAct, (bracket, said: string) => (namesAct.test(said) || saysTakenOut(said) ? '' : bracket));
}

/** What is said of a row that an amendment has taken out, and what else is said of one that it takes out on some day. */
const [inRussian, inKazakh] = ['исключен[аоы]?|утратил[аио]? силу', 'алып тасталды|күші жойылды'];
const isBeingTakenOut = 'исключ(?:ается|аются|ить)|утрачивает силу|алып таста(?:лады|лсын)|күшін? жой\\p{L}+';
const saysOut = new RegExp(
  `^\\(?\\s*(${inRussian}|${inKazakh}|deleted|repealed)(?!\\p{L})|(${inKazakh})[\\s.)]*$`,
  'iu',
);
const endsInOut = new RegExp(`(${inRussian})[\\s.)]*$`, 'iu');
const namesOut = new RegExp(`(?<!\\p{L})(${inRussian}|${inKazakh}|${isBeingTakenOut})(?!\\p{L})`, 'iu');

/** Words that stand in place of what an amendment has taken out. */
export function saysTakenOut(text: string): boolean {
  return saysOut.test(text);
}

/** Whether a name says anywhere that its row was taken out: `Пекарь – исключена приказом …`, `(исключается с 1 января)`. */
export function namesTakenOut(name: string): boolean {
  return namesOut.test(name);
}

/** The number or the name of a row that an amendment has taken out. */
export function isTakenOut(text: string): boolean {
  return saysTakenOut(text) || endsInOut.test(text);
}

/** A sum of the rows above, which is no row of its own. */
export function isTotal(text: string): boolean {
  return /^(итоги?|итого|подытог|промежуточный итог|общ\p{L}{2} (итог|сумма|количество|число|численность)|сумма|всего|барлығы|барлық (штат|бірлік|лауазым)\p{L}*|жиыны|жиынтығы|жалпы (саны|жиыны|штат\p{L}*|бірлік\p{L}*)|қорытынды(сы)?|total|in total|grand total|subtotal|sum)(?![\p{L}])(?!\s+(врач|специалист|персонал))/iu.test(
    text,
  );
}

/** A line ends, or the next mark begins in it: `* при наличии лифта; ** при наличии бассейна`. */
const ends = /\r?\n|(?<=[;.])\s+(?=(?:\*+|[⁰¹²³⁴⁵⁶⁷⁸⁹]+)\s*[-–—)]?\s*\p{L})/u;

const marked = /^\(?([⁰¹²³⁴⁵⁶⁷⁸⁹]+|\d{1,2}(?![-–—]\p{Ll})(?=\s*[-–—).]|\s+\p{Lu})|\*+)\s*[-–—).]*\s*(.+)$/su;

/** `1 вводится в детских организациях`: a number that lost its height before small letters counts nothing. */
function inSmallLetters(text: string): readonly string[] {
  const found = /^(\d{1,2})\s+(\p{Ll}.*)$/su.exec(text) ?? [];
  const [, , rest = ''] = found;
  return !startsWithUnits.test(rest) && (applies.test(rest) || condition.test(rest)) ? found : [];
}

const startsWithUnits =
  /^(штат|единиц|ед\.|ставк|должност|бірлік|лауазым|units?|positions?|(и|или|либо|по|до|және|мен|немесе|and|or|to)(?!\p{L}))/iu;

/** The lines of a cell under the table as notes, each with its mark. */
export function notesIn(printed: string, at: string): PageNote[] {
  const lines = printed.split(ends).map((line) => oneAlphabet(oneLine(line)));
  return lines.flatMap((line): PageNote[] => {
    if (line === '' || isOfPage(line) || goesOnHere.test(line) || /^(ескертпе|примечани[ея]|notes?)\s*:?$/iu.test(line))
      return [];
    const text = line.replace(/^(ескертпе|ескерту|примечани[ея]|сноск[аи]|notes?)\s*[:.]\s*/iu, '');
    const [, mark, rest = ''] = marked.exec(text) ?? inSmallLetters(text);
    return mark === undefined ? [{ at, text }] : [{ at, mark: lowered(mark), text: rest }];
  });
}

const ofTypes = /(ұйым|мекеме|бөлімше|организаци|учреждени|отделени|домах?|интернат|центр|institution|facilit|home)/iu;
const applies = /(енгізіледі|қолданылады|вводит?ся|вводятся|устанавлива|применя|для |only|for )/iu;

/** Facilities that a row is not for, or that it is for where something else holds. */
const saysMore =
  /(?<!\p{L})(кроме|за исключением|не (ввод|примен|устан|предусм)\p{L}*|при (наличии|отсутствии|условии)|если|вместо|дополнительно|на кажд\p{L}+|қоспағанда|(енгізіл|қолданыл)мейді|болса|болмаса|(болған|болмаған) (жағдайда|кезде)|орнына|қосымша|except|not|if|instead)(?!\p{L})/iu;

/** Whether a footnote names the facilities that its row is for. */
export function isOfType({ mark, text }: PageNote): boolean {
  const names = mark !== undefined && /^\d+$/.test(mark) && ofTypes.test(text) && applies.test(text);
  return names && !saysMore.test(text) && text.length < 300;
}

const citation = new RegExp(
  [
    '(№|(?<![\\p{L}])n(?=\\s*\\d)|(?<![\\p{L}])no\\.)\\s*[\\d/.-]+(-\\p{L}+)?',
    '(?<![\\d.,])\\d{1,2}\\.\\d{1,2}\\.\\d{4}',
    '\\d{1,2}\\s+(январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр)\\p{L}*(\\s+\\d{4})?',
    '\\d{1,2}\\s+(қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)\\p{L}*',
    '(19|20)\\d{2}\\s*(г(од)?|ж(ыл)?)\\p{L}*\\.?',
    '(пункт|подпункт|стать|приложени|глав|раздел|таблиц|тармақ|бап|қосымша|section|annex|table)\\p{L}*\\.?\\s*\\d[\\d.-]*',
    '(?<![\\p{L}])(п|пп|ст|прил)\\.\\s*\\d[\\d.-]*',
    '\\d[\\d.-]*-?\\s*(тармақ|бап|қосымша)\\p{L}*',
  ].join('|'),
  'giu',
);
const ofUnits = /(ставк|ставок|единиц|бірлік|бірліг|(?<!\p{L})units?(?!\p{L}))/iu;
const condition =
  /(?<!\p{L})(при|если|только|лишь|кроме|вместо|взамен|исключени\p{L}*|не (ввод|устан|полож|предусм)\p{L}*|не \p{L}+[еия]тся|\p{L}+(лм|нб|нп)[ае](йды|йді|ған|ген)|ввод\p{L}*|устанавлива\p{L}*|применя\p{L}*|усмотрени\p{L}*|согласовани\p{L}*|свыше|более|менее|дополнительно|болса|болмаса|болған|болмаған|жағдайда|кезде|егер|тек|қоспағанда|орнына|артық|кем|аспа\p{L}*|енгізіл\p{L}*|қолданыл\p{L}*|\p{L}{3,}(са|се)|қосымша|if|where|only|except|unless|instead|additionally|applies)(?!\p{L})/iu;

/** `для психоневрологических интернатов`, `балалар ұйымдарында`. */
const adverbial =
  /^(для|во?|на|со?(?! уч[её]том)|без|до|от|for|in|with|without)\s|\s(үшін|\p{L}*[әғқңөұүһі]\p{L}*[дт][ае])[\s.]*$/iu;

/** Whether a footnote can change a figure: it has a count or a condition, and not only what a word means by which act. */
export function mayChangeFigures(text: string): boolean {
  const rest = text.replace(citation, ' ').trim();
  return /\d/.test(rest) || [ofUnits, condition, adverbial].some((one) => one.test(rest));
}
