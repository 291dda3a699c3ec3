/** What the words for numbers begin with in Russian and Kazakh; of one and a half the whole is told. */
const stems: readonly (readonly [number, string])[] = [
  [0, 'н[оу]л|жарты|полов|полст'],
  [1, 'один|одн|полтор|бір'],
  [2, 'два|две$|двух|екі'],
  [3, 'три$|тр[её]х|үш'],
  [4, 'четыр|төрт'],
  [5, 'пять|бес$'],
  [6, 'шесть|алты'],
  [7, 'семь|жеті'],
  [8, 'восемь|сегіз'],
  [9, 'девять|тоғыз'],
  [10, 'десять|он$'],
];
/** What makes tens and hundreds of the words for 2 to 9: `двадцать`, `пятьсот`. */
const beyondTen = '(?!.*(цат|сят|сот|ст[аи]))';
const words = stems.map(([value, stem]) => ({ value, begins: new RegExp(`^(${stem})${beyondTen}`, 'u') }));
/** What may follow the words for a whole number: `ноль целых пять десятых`, `три ставки`, `бір жарым`. */
const after = /^(цел|бүтін|жарым|с$|шт|став|ед|бірл)/u;

/** The whole number that words say, 3 of `три ставки`; undefined where they say something else, or a greater one than ten or so. */
export function wholeInWords(text: string): number | undefined {
  const written = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const values = written.map((word) => words.find(({ begins }) => begins.test(word))?.value);
  const end = values.indexOf(undefined);
  if (end >= 0 && !after.test(written[end] ?? '')) return undefined;
  const said = values.slice(0, end < 0 ? undefined : end);
  return said.length === 0 ? undefined : said.reduce<number>((sum, one) => sum + (one ?? 0), 0);
}
