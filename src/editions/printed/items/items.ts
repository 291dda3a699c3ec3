import type { Language } from '../../../norms/schema';
import type { CountedItem } from './counted-item';
import { idOf } from '../text/ids';
import { knownItems } from './known-items';
import { foldWord, type PrintedToken } from '../text/tokens';

/** Words with a meaning of their own in a rule: no name of a thing holds one. */
const operators = new RegExp(
  `^(${[
    ...['на', 'при', 'из', 'до', 'от', 'по', 'во', 'в', 'с', 'со', 'для', 'за', 'к', 'не', 'но', 'а', 'если', 'же'],
    ...[
      'и',
      'или',
      'либо',
      'свыше',
      'более',
      'больше',
      'менее',
      'меньше',
      'боле',
      'мене',
      'каждый',
      'каждые',
      'каждых',
    ],
    ...[
      'каждую',
      'каждое',
      'каждого',
      'дополнительно',
      'вместо',
      'кроме',
      'сверх',
      'счет',
      'расчета',
      'расчете',
      'один',
    ],
    ...[
      'норм\\S*',
      'единиц\\S*',
      'ед',
      'ставк\\S*',
      'последующ\\S*',
      'последующие',
      'следующие',
      'исходя',
      'указанн\\S*',
    ],
    ...[
      'наличи\\S*',
      'отсутстви\\S*',
      'количеств\\S*',
      'числ\\S*',
      'соответственно',
      'согласно',
      'смен\\S*',
      'час\\S*',
      'сут\\S*',
    ],
    ...[
      'центр\\S*',
      'дом',
      'дом-\\S*',
      'интернат\\S*',
      'школ\\S*',
      'үйге',
      'орталық\\S*',
      'орталығ\\S*',
      'астам',
      'одан',
      'жоғары',
      'тұратын',
      'аспай\\S*',
      'келесі',
    ],
    ...[
      'лет',
      'возраст\\S*',
      'старше',
      'младше',
      'котор\\S*',
      'зимой',
      'зимн\\S*',
      'летом',
      'летн\\S*',
      'ночью',
      'ночн\\S*',
      'днем',
      'дней',
      'утр\\S*',
      'вечер\\S*',
      'ежедневн\\S*',
      'ежемесячн\\S*',
      'ежегодн\\S*',
      'еженедельн\\S*',
      'период\\S*',
      'врем\\S*',
      'сезон\\S*',
      'год\\S*',
      'месяц\\S*',
      'квартал\\S*',
      'день',
      'дня',
      'недел\\S*',
      'мес',
      'мин',
      'минут\\S*',
      'руб\\S*',
      'тәуліг\\S*',
      'айына',
      'күніне',
      'жылына',
      'аптасына',
      'отпуск\\S*',
    ],
    ...['услови\\S*', 'усмотрени\\S*', 'основани\\S*', 'договор\\S*', 'правах', 'общественн\\S*', 'полгода', 'время'],
    ...['посменно', 'круглосуточно', 'округл\\S*', 'дөңгелект\\S*', 'round\\S*'],
    ...[
      'жас',
      'жасқа',
      'жастан',
      'жастағы',
      'жазғы',
      'қысқы',
      'жазда',
      'қыста',
      'түнде',
      'түнгі',
      'күндіз',
      'апта\\S*',
      'мезгіл\\S*',
      'уақыт\\S*',
      'кезең\\S*',
      'жыл',
      'жылға',
      'айға',
      'күн',
      'негізін\\S*',
      'шарт\\S*',
      'арналған',
      'бар',
      'тиіс',
      'жоқ',
    ],
    ...[
      'круглосуточн\\S*',
      'пост\\S?',
      'посту',
      'учреждени\\S*',
      'организаци\\S*',
      'начал\\S*',
      'начиная',
      'включительно',
    ],
    ...[
      'әр',
      'әрбір',
      'және',
      'немесе',
      'бірақ',
      'егер',
      'кемінде',
      'кем',
      'көп',
      'артық',
      'дейін',
      'емес',
      'бірлік\\S*',
    ],
    ...[
      'лауазым\\S*',
      'мекеме\\S*',
      'ұйым\\S*',
      'болса',
      'болған\\S*',
      'болмаған\\S*',
      'болмаса',
      'қосымша',
      'есебінен',
    ],
    ...[
      'сәйкес',
      'жағдайда',
      'кезде',
      'орнына',
      'ауысым\\S*',
      'сағат\\S*',
      'тәулік\\S*',
      'нормати\\S*',
      'бастап',
      'үшін',
      'тек',
    ],
    ...[
      'per',
      'for',
      'each',
      'every',
      'and',
      'or',
      'if',
      'with',
      'without',
      'at',
      'least',
      'most',
      'than',
      'more',
      'less',
    ],
    ...[
      'unit',
      'units',
      'above',
      'up',
      'to',
      'where',
      'not',
      'but',
      'fewer',
      'over',
      'under',
      'in',
      'on',
      'a',
      'an',
      'the',
    ],
    ...[
      'additional',
      'further',
      'instead',
      'within',
      'shift',
      'shifts',
      'hour',
      'hours',
      'day',
      'institution',
      'facility',
      'home',
      'centre',
      'center',
      'no',
      'there',
    ],
  ]
    .map(foldPattern)
    .join('|')})$`,
  'u',
);

function foldPattern(word: string): string {
  return word.replace(/\p{L}+/gu, (letters) => (/^S$/.test(letters) ? letters : foldWord(letters)));
}

/** How large one of the things is, which no facility tells: `40 төсек-орынды бөлімше`, `25-местное отделение`. */
const ofSize = new RegExp(
  `^((төсек-?орын|төсек|орын|адам|бала)(ды|ді|дық|дік|тік|тық|лық|лік|ты|ті)|(коеч|мест)н\\S{2})$`.replace(
    /\p{L}+/gu,
    (letters) => (letters === 'S' ? letters : foldWord(letters)),
  ),
  'u',
);

/** The most words that name a thing. */
const longest = 7;

const itemsFound = new WeakMap<readonly PrintedToken[], Map<number, ReturnType<typeof findItems>>>();

/** What may be counted from a token on, with where its name ends. */
export function itemsAt(tokens: readonly PrintedToken[], from: number): ReturnType<typeof findItems> {
  const known = itemsFound.get(tokens) ?? new Map<number, ReturnType<typeof findItems>>();
  itemsFound.set(tokens, known);
  const found = known.get(from) ?? findItems(tokens, from);
  known.set(from, found);
  return found;
}

/** A known thing goes before its own words as a name. */
function findItems(
  tokens: readonly PrintedToken[],
  from: number,
): readonly { readonly item: CountedItem; readonly to: number }[] {
  const [first] = tokens.slice(from, from + 1);
  if (first?.is !== 'word') return [];
  const known = beginningWith(first.word).flatMap(({ item, words }) => {
    const fits = words.every((test, at) => {
      const token = tokens[from + at];
      return token?.is === 'word' && test.test(token.word);
    });
    return fits ? [{ item, to: afterCount(tokens, from + words.length) }] : [];
  });
  const ends = new Set(known.map(({ to }) => to));
  const named: { item: CountedItem; to: number }[] = [];
  const printed: string[] = [];
  for (let at = from; at < Math.min(tokens.length, from + longest); at += 1) {
    const token = tokens[at];
    if (token?.is !== 'word' || operators.test(token.word) || ofSize.test(token.word)) break;
    printed.push(token.text);
    const isUnit = printed.length === 1 && /^(должност|позици|лауазым|position)/u.test(token.word);
    if (!ends.has(at + 1) && !isUnit) named.push({ item: itemNamed(printed.join(' ')), to: at + 1 });
  }
  const found = [...firstOfEach(known), ...named];
  return [...found, ...found.flatMap((one) => withClass(tokens, from, one.to))];
}

/** `қызмет алушылар саны` counts what `қызмет алушылар` does. */
function afterCount(tokens: readonly PrintedToken[], to: number): number {
  const next = tokens[to];
  return next?.is === 'word' && next.word === ofNumber ? to + 1 : to;
}

const ofNumber = foldWord('саны');

const ofClass = /^(групп|категори|уровн|степен|класс|тип|разряд|топ|санат|деңге|дәреже|grade|class|category|level)/u;

/** A thing of one class among several, which is another thing: `инвалидов 1 группы`. */
function withClass(tokens: readonly PrintedToken[], from: number, to: number): { item: CountedItem; to: number }[] {
  const [number, word] = [tokens[to], tokens[to + 1]];
  if (number?.is !== 'number' || word?.is !== 'word' || !ofClass.test(word.word)) return [];
  const printed = tokens.slice(from, to + 2).map(({ text }) => text);
  return [{ item: itemNamed(printed.join(' ')), to: to + 2 }];
}

interface Beginning {
  readonly item: CountedItem;
  readonly words: readonly RegExp[];
}

const all: readonly Beginning[] = knownItems.flatMap(({ item, words }) => words.map((one) => ({ item, words: one })));
const byFirstWord = new Map<string, readonly Beginning[]>();

function beginningWith(word: string): readonly Beginning[] {
  const before = byFirstWord.get(word);
  if (before !== undefined) return before;
  const found = all.filter(({ words: [first] }) => first?.test(word));
  if (byFirstWord.size < 5000) byFirstWord.set(word, found);
  return found;
}

/** Of several known things with the same words the first is meant. */
function firstOfEach<T extends { readonly to: number }>(found: readonly T[]): T[] {
  return found.filter(({ to }, at) => found.findIndex((one) => one.to === to) === at);
}

/** A thing that has no other name than the page's. */
export function itemNamed(printed: string, kind: CountedItem['kind'] = 'whole'): CountedItem {
  const plain = withoutDative(printed);
  const name = plain.charAt(0).toUpperCase() + plain.slice(1);
  return { id: idOf(plain), kind, name: { [languageOf(printed)]: name } };
}

/** Kazakh counts for each of something in the dative; its name is the word without that ending. */
function withoutDative(printed: string): string {
  if (languageOf(printed) !== 'kk') return printed;
  return printed.replace(/(?<=\p{L}{3})(?:ға|ге|қа|ке)$/u, '').replace(/(?<=\p{L}{2}[ыі])(?:на|не)$/u, '');
}

/** The language that words look to be of. */
export function languageOf(text: string): Language {
  if (/[әғқңөұүһі]/iu.test(text)) return 'kk';
  if (/[а-яё]/iu.test(text)) return 'ru';
  return /[a-z]/i.test(text) ? 'en' : 'ru';
}
