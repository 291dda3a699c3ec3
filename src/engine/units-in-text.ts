import { wholeInWords } from './number-words';

/** Words that count units of staff, whole or shortened, after a figure. */
const unitWord =
  /[\s.]*(?<!\p{L})((шт(ат\p{L}*)?[\s.]*)?(ед|ст|(един|став|бірл|мөлшерл|чел|должн)\p{L}*|адам|лауазым|шт|units?|fte|persons?|positions?)|ш[\s.]*е)[\s.]*$/iu;
/** Remarks in brackets without a figure or a question mark, and the stars and raised figures of footnotes. */
const marks = /\([^()\d?]*\)|\[[^[\]\d?]*\]|(?<=\d[\s\p{L}.]*)[*¹²³⁰-⁹]+\)?/gu;
/** Longer texts are not read as a figure. */
const longest = 80;
/** A text without any of these is no figure. */
const mayBeUnits = /[\p{N}\-–—−]/u;
/** Two figures on lines of their own are two counts, whatever they may come to together. */
const onTwoLines = /\p{N}\s*\n\s*\p{N}/u;
/** Raised and circled figures that are no footnote marks are no counts either. */
const raised = /[¹²³⁰-⁹①-⓿]/u;
const figure = String.raw`(\d{1,3}(?:[\s']\d{3})+(?!\d)|\d+|(?=[.,]\d))((?:[.,]\d+)?)`;
const term = new RegExp(
  String.raw`^(?:${figure})?(?:(^|\s+)([1-9])\s?[/⁄]\s?([2-8]))?$|^${figure}\s*[xх×*]\s*${figure}$`,
  'iu',
);

function decimal(whole = '', part = ''): number {
  return Number(whole.replace(/[\s']/g, '') + part.replace(',', '.'));
}

function termOf(text: string): number {
  const [found, whole, part, , above, below, first, firstPart, second, secondPart] = term.exec(text) ?? [];
  if (!found || Number(above) >= Number(below)) return NaN;
  if (first !== undefined) return decimal(first, firstPart) * decimal(second, secondPart);
  return decimal(whole, part) + (below === undefined ? 0 : Number(above) / Number(below));
}

/** Whether a remark in brackets says another number than the figure: `4 (три)`. */
function saysOther(text: string, units: number): boolean {
  return (text.match(marks) ?? []).some((remark) => (wholeInWords(remark) ?? Math.floor(units)) !== Math.floor(units));
}

/**
 * The units that a text states: a figure with a comma or point, spaces between thousands, a fraction (`1/2`, `1½`), a
 * sum or product (`1+0,5`, `2×0,5`), with words for units, remarks in brackets and footnote marks. A dash alone is 0.
 * NaN where the text says anything else, or another number in words: `4 (три)`.
 */
export function unitsInText(text: string): number {
  if (text.length > longest || !mayBeUnits.test(text) || onTwoLines.test(text)) return NaN;
  const unmarked = text.replace(marks, ' ');
  if (raised.test(unmarked)) return NaN;
  const plain = unmarked
    .replace(/[¼-¾⅐-⅞]/g, ' $&')
    .normalize('NFKC')
    .trim();
  if (/^[-–—−]$/.test(plain)) return 0;
  const units = plain
    .replace(unitWord, '')
    .split('+')
    .reduce((sum, one) => sum + termOf(one.trim()), 0);
  return saysOther(text, units) ? NaN : units;
}
