import { Remembered } from '../../../engine/remembered';
import { hasBound } from '../rules/cases';
import type { Clause } from './clause';
import { readHeading } from './heading';
import { languageOf } from '../items/items';
import { isKnown } from '../items/known-items';
import { clausesOf } from './read-phrase';
import { endsInRange } from '../text/range-of-numbers';

/** One way to read what words around a figure say that it is for, or when it holds. */
export type SaidAround = readonly Clause[];

const ofHeadings = new Remembered<readonly SaidAround[]>();
const ofNames = new Remembered<readonly SaidAround[]>();

/**
 * What a heading says of the figures under it: `Количество единиц на 100 мест`, `Медицинский персонал (на группу)`,
 * `При наличии бассейна`. Counts that its columns are for are no such words.
 */
export function saidAround(heading: string): readonly SaidAround[] {
  const plain = heading.replace(/\s*\*+$/u, '');
  return readHeading(plain) === undefined ? saidOver(plain) : [];
}

/** The same of the heading of a section, which may be the sizes that its rows are for: `до 50 мест`. */
export function saidOver(heading: string): readonly SaidAround[] {
  return ofHeadings.of(heading, () =>
    saidIn([...partsOf(heading), ...(languageOf(heading) === 'kk' ? insideOf(bareOf(heading)) : [])], true),
  );
}

/** Whether a heading says for which sizes its rows are: `до 50 мест`. */
export function saysSize(heading: string): boolean {
  return saidOver(heading).some((way) => way.some((one) => one.is === 'asked' && hasBound(one.asked)));
}

/** Whether a heading or a name says when its figures hold in words that are not read. */
export function saysUnread(text: string): boolean {
  return ofConditions.test(text) && readHeading(text) === undefined;
}

/** The same of a heading over figures, which may say that they are for one of something: `Количество единиц на этаж`. */
export function headsUnread(heading: string): boolean {
  const [, words] = /(?<!\p{L})(на \p{L}+)$/iu.exec(bareOf(heading)) ?? [];
  const isForOne = clausesOf(words ?? '').some((clauses) => clauses.some(isOfUnknown));
  return saysUnread(heading) || isForOne || ofFurtherUnits.test(heading);
}

/** `Дополнительные единицы`, and not `Центры дополнительных услуг`. */
const ofFurtherUnits =
  /(?<!\p{L})дополнительн(?:ые|ых|ая|ое)(?:\s*$|\s+(?:штатн\p{L}* |вводим\p{L}* )?(?:единиц|став(?:к|ок)|должност|численност|количеств|персонал|работник|штат))/iu;

function isOfUnknown(clause: Clause): boolean {
  return clause.is === 'basis' && clause.basis.is === 'each' && !clause.basis.items.every(isKnown);
}

const ofConditions =
  /(?<!\p{L})(при (наличии|отсутствии|условии)|если|только|лишь|вместо|взамен|дополнительно|свыше|более|менее|одн\p{L}{1,3} из|по выбору|кроме|за исключением|временно|на период|на \p{L}+ (сезон|период)\p{L}*|сезонн\p{L}*|внештатн\p{L}*|по договору|договорн\p{L}* основе|в \p{L}+ное время|^(?:в|по) (?:будн|выходн|праздничн|рабоч)\p{L}*( дн\p{L}*)?|^(?:дн[её]м|ночью|утром|вечером|летом|зимой|күндіз|түнде|жазда|қыста)|на (\d+|дв[ае]|три|нескольк\p{L}*) (учрежден|организац)\p{L}*|^(или|либо|немесе|or)$|последующ\p{L}*|кажд\p{L}*(?! (организаци|учреждени|дом|интернат))|сверх|(?:действу|ввод|применя)\p{L}* (?:с|до|по) (?=\d)|(?:с|до|по) (?=\d{1,2}\.\d{1,2}\.\d{4})|қоспағанда|уақытша|маусымға|штаттан тыс|(келісім)?шарт(ы)? бойынша|\p{L}+гі уақытта|(\d+|екі|үш|бірнеше) (мекемеге|ұйымға)|маусымдық|\p{L}+ маусымы(на|нда)|келесі|әр(бір)?(?! (мекеме|ұйым))|болса|болмаса|(болған|болмаған) жағдайда|орнына|қосымша|only|if|instead|where there|except|every|further)(?!\p{L})/iu;

/** The same of a name, behind it or in its brackets: `Сторож (бір ауысымға)`. */
export function saidBehind(name: string): readonly SaidAround[] {
  return ofNames.of(name, () => saidIn(partsOf(name), false));
}

/**
 * The same of lines over a table, which may be parts of one title: `Нормативы на 100` and under it `воспитанников`. Sizes
 * there are no condition where the columns have sizes of their own.
 */
export function saidByCaptions(lines: readonly string[], sized: boolean): readonly SaidAround[] {
  const whole = lines.slice(-longestTitle).join(' ');
  const ways = [...lines, whole].flatMap(saidOver);
  const known = ways.filter(
    (clauses) =>
      clauses.every(countsKnown) && !(sized && clauses.some((one) => one.is === 'asked' && hasBound(one.asked))),
  );
  return [...new Map(known.map((clauses) => [JSON.stringify(clauses), clauses])).values()];
}

/** A title has no more lines. */
const longestTitle = 4;

/** The same of a note about all figures: `Нормативы указаны на одну группу`, and not of what may be granted beside them. */
export function saidByNote(note: string): readonly SaidAround[] {
  if (!ofAllFigures.test(note) || ofOnePosition.test(note)) return [];
  return saidOver(note.replace(/[.;]\s*$/u, '')).filter((clauses) =>
    clauses.every((one) => one.is !== 'asked' && countsKnown(one)),
  );
}

const ofAllFigures =
  /(?<!\p{L})(норматив|нормы|норма(?!\p{L})|количеств|численност|показател|штатн|ставк|единиц|граф[аеы](?!\p{L})|столб|колонк|штат|бірлі[кг]|баған|units|norms|figures|column)/iu;
const ofOnePosition =
  /(?<!\p{L})(должност|лауазым|ввод[ия]тся|енгізіл|position|не (более|менее)|сверх|мо[гж]\p{L}+|формир|созда|аспа|кемінде)/iu;

/** What is known to be counted goes before what words of a name may be. */
function saidIn(parts: readonly string[], isHeading: boolean): readonly SaidAround[] {
  const read = parts.map((words) =>
    clausesOf(words)
      .map((clauses) => clauses.filter(({ is }) => is !== 'remark' && is !== 'and'))
      .filter((clauses) => isSaying(clauses, words, isHeading)),
  );
  const known = read.find((ways) => ways.some((clauses) => clauses.every(isOfKnown)));
  return known ?? read.find((ways) => ways.length > 0) ?? [];
}

function bareOf(text: string): string {
  return text
    .replace(/\([^()]*\)|[:.]\s*$/gu, ' ')
    .replace(bySizes, '')
    .trim();
}

/** `… при числе мест` says what the columns under it are for. */
const bySizes = /\s+(при|в зависимости от|по|исходя из) (числ|количеств|численност|мощност|вместимост)\p{L}*\s+\D*$/iu;

/** The whole, what stands in its brackets, and where it can end with what its figures are for. */
function partsOf(text: string): string[] {
  const inBrackets = [...text.matchAll(/\(([^()]+)\)/gu)].flatMap(([, words = '']) => words);
  const bare = bareOf(text);
  return [
    bare,
    ...inBrackets,
    ...[...bare.matchAll(begins)].flatMap(({ index }) =>
      endsInRange(bare.slice(0, index)) ? [] : [bare.slice(index)],
    ),
  ];
}

const begins =
  /(?<!\p{L})(на|в|за|из расч[её]та|в расч[её]те|при|для|до|от|с(?=\s\d)|свыше|более|менее|не менее|не более|per|for|where|if)\s/giu;

/** A Kazakh heading says anywhere what its figures are for: `Бір топқа штат бірлігінің саны`. */
function insideOf(text: string): string[] {
  const words = text.split(' ').slice(0, mostWords);
  const starts = words.flatMap((word, at) => (at === 0 || /^(\d|бір$|әр$|әрбір$)/iu.test(word) ? [at] : []));
  return starts.flatMap((from) => words.slice(from).map((_, at) => words.slice(from, words.length - at).join(' ')));
}

/** No heading has more words that are looked at. */
const mostWords = 25;

function isSaying(clauses: SaidAround, words: string, isHeading: boolean): boolean {
  const said = clauses.filter((one) => one.is !== 'basis' || one.basis.is !== 'institution');
  return said.length > 0 && said.every((one) => isOfFigures(one, words, isHeading));
}

/** `на проживающих` says what the columns count; `на одного проживающего` what a figure is for. */
const ofSizes = new Set(['residents', 'beds', 'places']);
const ofOne = /\d|кажд|(?<!\p{L})(одн\p{L}*|один|бір|әр|әрбір|each|every|one)(?!\p{L})/iu;

/** A condition, a shift, or so many of something; one of a thing in the page's own words may belong to a name. */
function isOfFigures(clause: Clause, words: string, isHeading: boolean): boolean {
  if (clause.is === 'asked' || clause.is === 'shifts') return true;
  if (clause.is !== 'basis') return false;
  const { basis } = clause;
  switch (basis.is) {
    case 'per':
    case 'post':
      return true;
    case 'each':
    case 'product':
      return basis.items.every((item) =>
        ofOne.test(words) ? isHeading || isKnown(item) : isKnown(item) && !ofSizes.has(item.id),
      );
    case 'institution':
    case 'further':
    case 'hours':
      return false;
  }
}

function countsKnown(clause: Clause): boolean {
  return clause.is !== 'basis' || clause.basis.is !== 'per' || clause.basis.shares.every(({ item }) => isKnown(item));
}

function isOfKnown(clause: Clause): boolean {
  const isEach = clause.is === 'basis' && (clause.basis.is === 'each' || clause.basis.is === 'product');
  return isEach ? clause.basis.items.every(isKnown) : countsKnown(clause);
}
