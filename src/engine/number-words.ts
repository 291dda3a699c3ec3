/** What the words for 0 to 10 begin with in Russian and Kazakh; of one and a half the whole is told. */
const stems =
  'н[оу]л|жарты|полов|полст один|одн|полтор|бір два|две$|двух|екі три$|тр[её]х|үш четыр|төрт пять|бес$ шесть|алты семь|жеті восемь|сегіз девять|тоғыз десять|он$'
    .split(' ')
    .map((one) => new RegExp(`^(${one})(?!.*(цат|сят|сот|ст[аи]))`, 'u'));
/** What may follow the words for a whole number: `ноль целых пять десятых`, `три ставки`, `бір жарым`. */
const after = /^(цел|бүтін|жарым|с$|шт|став|ед|бірл)/u;

/** The whole number that words say, 3 of `три ставки`; undefined where they say something else, or a greater one than ten or so. */
export function wholeInWords(text: string): number | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const values = words.map((word) => stems.findIndex((one) => one.test(word)));
  const end = values.indexOf(-1);
  const said = end < 0 ? values : values.slice(0, end);
  return said.length > 0 && (end < 0 || after.test(words[end] ?? ''))
    ? said.reduce((sum, one) => sum + one, 0)
    : undefined;
}
