import { addUnder } from '../../../engine/add-under';
import { areOneWord } from '../text/named-so';
import { isAmendment, isTakenOut, isTotal, mayChangeFigures, type PageNote } from '../page/notes';
import { saysMost } from '../text/most';
import { rangeOfNumbers } from '../text/range-of-numbers';
import { foldWord } from '../text/tokens';

/**
 * What the notes of a page say of a position, or of all positions under a heading, by its name:
 * `Должность повара вводится при наличии кухни`. For each name the sentences that can change its figures.
 */
export function notesByName(notes: readonly PageNote[], names: readonly string[]): ReadonlyMap<string, string[]> {
  const known = [...new Set(names)].flatMap((name) => {
    const words = wordsOf(name);
    return words.length === 0 ? [] : [{ name, words }];
  });
  const said = new Map<string, string[]>();
  for (const sentence of notes.flatMap(({ text }) => sentencesOf(text)))
    for (const name of namedIn(sentence, known)) addUnder(said, name, sentence);
  return said;
}

/** The sentences of a note that can change a figure; none of a note that tells an amendment or a sum. */
export function sentencesOf(text: string): string[] {
  if (isAmendment(text) || isTotal(text) || isTakenOut(text)) return [];
  return text.split(/(?<=[.;!])\s+(?=\p{Lu}|\d+[.)])/u).filter(mayChangeFigures);
}

/** The printed numbers of rows that a sentence of a note speaks of: `должности по строкам 2 и 5-7`. */
export function rowsNamed(sentence: string): ReadonlySet<number> {
  const found = [...sentence.matchAll(numbered)].flatMap(([, behind = '', before = '']) => [behind || before]);
  return new Set(found.flatMap(numbersIn));
}

const list = '\\d{1,3}(?:\\s*(?:,|-|–|и|по|мен|және|and|to)\\s*\\d{1,3})*';
const ofActs =
  '(?!\\s*(?:\\p{L}+\\s+){0,2}(?:правил|приказ|закон|стать|постановл|стандарт|кодекс|настоящ|бұйры|қағида|заң))';
const numbered = new RegExp(
  `(?<!\\p{L})(?:строк|пункт|позици|поз\\.|п\\.п\\.|пп\\.|п\\.|№|rows?)\\p{L}{0,3}\\s*(?:со?\\s+)?(${list})(?![\\d.])${ofActs}|(${list})\\s*-\\s*(?:жол|тармақ|реттік|позици)`,
  'giu',
);

function numbersIn(numbers: string): number[] {
  return numbers.split(/\s*(?:,|(?<!\p{L})(?:и|мен|және|and)(?!\p{L}))\s*/u).flatMap((part) => {
    const [from = NaN, to = from] = part.split(/\s*(?:-|–|по|to)\s*/u).map(Number);
    return rangeOfNumbers(from, to) ?? [];
  });
}

/** Whether a note changes all figures of a table, or says when they hold: `нормативы увеличиваются на 25 %`. */
export function changesAll(note: string): boolean {
  return !isAmendment(note) && ofAllUnits.test(note) && changing.test(note) && !besideNorms.test(note);
}

/** Whether a note says that the norms are the most, or advised. */
export function limitsAll(note: string): boolean {
  return !isAmendment(note) && saysMost(note) && ofNorms.test(note);
}

const ofNorms = /(?<!\p{L})(норматив|норм[аы](?!\p{L})|численност|штатн|штат (саны|бірлі)|norms)/iu;

/** Whether a note is nothing but a condition, which may be of all figures: `при 12-часовом режиме работы`. */
export function isCondition(note: string): boolean {
  const bare = note.replace(/^[-–—•·]\s*/u, '');
  return (
    (beginsAsCondition.test(bare) || endsAsCondition.test(bare)) &&
    !/\p{L}(тся|ет|ют|ит|ут|ат|ят|ено|ены|ано|аны|жно)(?!\p{L})/iu.test(bare)
  );
}

const beginsAsCondition =
  /^(при|если|в случае|только|лишь|кроме|за исключением|(в|из) расч[её]те?а? (на )?(\d|одн|кажд)\p{L}*|по согласованию|на (одн|кажд)\p{L}+|(в|для) (\p{L}+ ){0,2}(учреждени|организаци|местност)\p{L}*|егер|тек)\s/iu;
const endsAsCondition = /\s(болса|болмаса|жағдайда|кезде)[\s.]*$/iu;

const ofAllUnits =
  /(?<!\p{L})(норматив|норм[аы](?!\p{L})|численност|кажд\p{L}* должност|должности (настоящ|данн|этого|указанн|предусмотренн)\p{L}* (раздел|таблиц|приложен|норм)|штат\p{L}* (бірлі|сан)\p{L}*|штатн\p{L}* (численност|единиц)|количеств\p{L}* (\p{L}+ )?(единиц|ставок|должност)|бірлік\p{L}* сан|(все|указанные|перечисленные|данные) (должност|ставк|единиц)|должности (ввод|устанавл|предусм|содерж)|лауазымдар\p{L}* (енгізіл|белгілен)|барлық (лауазым|бірлік)|norms|all (positions|units))/iu;
/** What may be granted above the norms changes none of them. */
const besideNorms = /сверх (\p{L}+ )?(норм|штат)|(норматив|норма|штат)\p{L}* тыс/iu;
const changing =
  /(?<!\p{L})(увелич|уменьш|удва|утра[иэ]|удво|(до|свыше|более|менее) \d|\d есе|екі есе|сниж|пониж|повыш|сокращ|коэффициент|процент|арттыр|көбей|азайт|кеміт|төменде|пайыз|increase|reduce|при (наличии|отсутствии)|если|только|жағдайда)|%/iu;

interface NameWords {
  readonly name: string;
  readonly words: readonly Word[];
}

interface Word {
  readonly word: string;
  /** Whether a hyphen ties it to the word behind it. */
  readonly tied: boolean;
}

/** The names in a sentence; one that is a part of a longer one is none of them. */
function namedIn(sentence: string, names: readonly NameWords[]): string[] {
  const inSentence = wordsOf(sentence);
  const found = names.flatMap(({ name, words }) =>
    inSentence.flatMap((_, from) => (isAt(inSentence, from, words) ? [{ name, from, to: from + words.length }] : [])),
  );
  const whole = found.filter(
    (one) =>
      !found.some((other) => other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from),
  );
  return [...new Set(whole.map(({ name }) => name))];
}

function isAt(sentence: readonly Word[], from: number, words: readonly Word[]): boolean {
  const last = sentence[from + words.length - 1];
  return (
    last?.tied === false &&
    sentence[from - 1]?.tied !== true &&
    words.every(({ word }, at) => areOneWord(word, sentence[from + at]?.word ?? ''))
  );
}

/** Words without those that join them. */
function wordsOf(text: string): Word[] {
  return [...text.replace(/\([^()]*\)/gu, ' ').matchAll(/(\p{L}+)(-(?=\p{L}))?/gu)].flatMap(([, word = '', hyphen]) =>
    word.length < 3 ? [] : [{ word: foldWord(word), tied: hyphen !== undefined }],
  );
}
