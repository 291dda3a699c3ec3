/** A way to write a name otherwise, and the names that come of it. */
export interface Variation {
  readonly says: string;
  readonly of: (name: string) => readonly string[];
  /** Whether a name may become one that nobody knows. */
  readonly mayBeUnknown?: true;
}

const word = /\p{L}+/gu;

/** The name once for each of its words, with that word written as `by` says; where it says nothing, not at all. */
function eachWord(name: string, by: (one: string) => readonly string[]): string[] {
  return [...name.matchAll(word)].flatMap(({ 0: one, index }) =>
    by(one).map((other) => name.slice(0, index) + other + name.slice(index + one.length)),
  );
}

function permutations<T>(all: readonly T[]): T[][] {
  if (all.length < 2) return [[...all]];
  return all.flatMap((one, at) => permutations(all.filter((_, place) => place !== at)).map((rest) => [one, ...rest]));
}

/** Words in every order; what stands in brackets stays behind its word, and a preposition before its own. */
function reordered(name: string): string[] {
  const parts = name.match(/(?:(?:по|с|к|на)\s+)?[^\s(]+(?:\s*\([^)]*\))?/giu) ?? [];
  return parts.length < 2 || parts.length > 4 ? [] : permutations(parts).map((all) => all.join(' '));
}

/** Some places inside a word. */
const lettersOf = (one: string): number[] => (one.length < 6 ? [] : [1, one.length - 2]);

const vowel = /[аеёиоуыэюяәөүұіи]/iu;

/** A word cut before a vowel, with a point. */
function shortened(one: string): string[] {
  return [3, 4, 5, 6].flatMap((length) =>
    length < one.length - 1 && !vowel.test(one.charAt(length - 1)) && vowel.test(one.charAt(length))
      ? `${one.slice(0, length)}.`
      : [],
  );
}

const adjectives = ['ый', 'ая', 'ого', 'ой', 'ому', 'ые', 'ых', 'ым'];
const soft = ['ий', 'ая', 'его', 'ей', 'ему', 'ие', 'их', 'им'];
const afterVelar = ['ий', 'ая', 'ого', 'ой', 'ому', 'ие', 'их', 'им'];

/** A Russian word in other cases, numbers and genders. */
function russianForms(one: string): string[] {
  const forms = (ending: RegExp, ends: readonly string[]): string[] =>
    ending.test(one) ? ends.map((end) => one.replace(ending, end)) : [];
  const found = [
    forms(/(?<=[гкх])(ий|ая)$/u, afterVelar),
    forms(/(?<=[щшчж])(ий|ая)$/u, soft),
    forms(/(ый|(?<![гкхщшчж])ая)$/u, adjectives),
    forms(/(?<=\p{L}{3}[нтрклгмвд])$/u, ['а', 'у', 'ом', 'е', 'ы', 'ов']),
    forms(/(?<=\p{L}{3}[цк])а$/u, ['и', 'е', 'у', 'ей', 'ой']),
    forms(/(?<=\p{L}{3}р)а$/u, ['ы', 'е', 'у', 'ой']),
    forms(/(?<=тел|кар)ь$/u, ['я', 'ю', 'ем', 'е', 'и', 'ей']),
  ].flat();
  return found.filter((form) => form !== one);
}

const back = /[аоұыуя](?=[^аоұыуяәөүіеэ]*$)/iu;

/** A Kazakh word with endings of possession, case and number. */
function kazakhForms(one: string): string[] {
  if (one.length < 5 || /[ыі]$/u.test(one)) return [];
  const isBack = back.test(one);
  const endsInVowel = vowel.test(one.slice(-1));
  const i = isBack ? 'ы' : 'і';
  const own = endsInVowel ? `${one}с${i}` : `${one}${i}`;
  const genitive = endsInVowel
    ? `${one}н${i}ң`
    : `${one}${/[мнң]$/u.test(one) ? 'н' : /[лрйуз]$/u.test(one) ? 'д' : 'т'}${i}ң`;
  const many = `${one}${endsInVowel || /[рйу]$/u.test(one) ? 'л' : /[лмнңз]$/u.test(one) ? 'д' : 'т'}${isBack ? 'а' : 'е'}р`;
  return [own, genitive, many];
}

const latin = new Map([...'аеосрхкмтнвАЕОСРХКМТНВі'].map((letter, at) => [letter, [...'aeocpxkmtnbAEOCPXKMTHBi'][at]]));
const looksAlike = 'аеосрхАЕОСРХКМТНВі';

const isRussian = (name: string): boolean => /[а-яё]/iu.test(name) && !isKazakh(name);
const isKazakh = (name: string): boolean => /[әғқңөұүһі]/iu.test(name);
const swapped = (name: string, what: RegExp, by: string): string[] => (what.test(name) ? [name.replace(what, by)] : []);

export const variations: readonly Variation[] = [
  { says: 'words in another order', of: reordered },
  { says: 'a word shortened', of: (name) => eachWord(name, shortened) },
  { says: 'a hyphen for a space', of: (name) => swapped(name, /(?<=\p{L}) (?=\p{L}{4})/u, '-') },
  { says: 'a space for a hyphen', of: (name) => swapped(name, /(?<=\p{L})-(?=\p{L})/gu, ' ') },
  { says: 'spaces around a hyphen', of: (name) => swapped(name, /(?<=\p{L})-(?=\p{L})/gu, ' - ') },
  { says: 'Russian endings', of: (name) => (isRussian(name) ? eachWord(name, russianForms) : []) },
  { says: 'Kazakh endings', of: (name) => (isKazakh(name) ? eachWord(name, kazakhForms) : []) },
  {
    says: 'Latin letters that look alike',
    of: (name) => [
      name.replace(/\p{L}/gu, (one) => (looksAlike.includes(one) ? (latin.get(one) ?? one) : one)),
      name.replace(/[аіе]/u, (one) => latin.get(one) ?? one),
    ],
  },
  { says: 'ё for е', of: (name) => eachWord(name, (one) => (/е/u.test(one) ? [one.replace(/е(?!.*е)/u, 'ё')] : [])) },
  { says: 'и for й', of: (name) => eachWord(name, (one) => (/й/u.test(one) ? [one.replaceAll('й', 'и')] : [])) },
  { says: 'й as two characters', of: (name) => [name.normalize('NFD')] },
  { says: 'capitals', of: (name) => [name.toUpperCase(), name.replace(/^./u, (one) => one.toUpperCase())] },
  {
    says: 'spaces',
    of: (name) => [`  ${name.replaceAll(' ', '  ')} `, name.replaceAll(' ', '\u00a0'), name.replace(' ', '\n')],
  },
  {
    says: 'marks behind',
    of: (name) => ['.', ',', ';', '*', ' *', '**', ':', '…', ' –', '¹', ' 1)'].map((mark) => name + mark),
  },
  {
    says: 'a letter missing',
    of: (name) => eachWord(name, (one) => lettersOf(one).map((at) => one.slice(0, at) + one.slice(at + 1))),
    mayBeUnknown: true,
  },
  {
    says: 'two letters in each other’s place',
    of: (name) =>
      eachWord(name, (one) =>
        lettersOf(one).map((at) => one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2)),
      ),
    mayBeUnknown: true,
  },
  { says: 'quotes', of: (name) => [`«${name}»`, `"${name}"`] },
];
