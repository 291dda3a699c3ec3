import { noWords, yesWords } from '../../engine/scalars';

/** Non-breaking spaces come with pasted text; `TRIM` leaves them. */
const pasted = ['UNICHAR(160)', 'UNICHAR(8239)'];

const without = (text: string, parts: readonly string[]): string => replaced(text, parts, '""');

function replaced(text: string, parts: readonly string[], by: string): string {
  return parts.reduce((inner, part) => `SUBSTITUTE(${inner},${part},${by})`, text);
}

/** True where a cell is blank, or holds nothing but spaces. */
export function isBlankText(reference: string): string {
  return `TRIM(${without(reference, pasted)})=""`;
}

/** True where a cell is blank, or holds nothing but spaces and question marks. */
export function isNotTold(reference: string): string {
  return isBlankText(`SUBSTITUTE(${reference},"?","")`);
}

/** A word as the formulas compare it: without spaces and full stops, in small letters. */
export function comparedWord(text: string): string {
  return text.replace(/[ .\u00a0]/g, '').toLowerCase();
}

/**
 * 1 where a cell says yes, -1 where it says no, 0 where neither: TRUE and FALSE, and the words that the engine reads.
 * The list of words is divided by full stops, which are removed from the cell's text. `word` is the cell's present text
 * and its meaning where the engine takes it for yes or no because of look-alike letters.
 */
export function yesOrNo(reference: string, word?: { readonly text: string; readonly means: boolean }): string {
  const more = (means: boolean): string[] => (word?.means === means ? [word.text] : []);
  const yes = `.${[...yesWords, ...more(true)].join('.')}.`;
  const no = `${[...noWords, ...more(false)].join('.')}.`;
  const said = `LOWER(${without(reference, ['" "', 'UNICHAR(160)', '"."'])})`;
  const found = `IFERROR(SIGN(${yes.length - 1}-FIND("."&${said}&".","${yes}${no}")),0)`;
  return `IF(ISLOGICAL(${reference}),IF(${reference},1,-1),${found})`;
}

/** What `NUMBERVALUE` accepts and the functions do not: percents, powers of ten, brackets, spaces wherever they stand. */
const refused = ['"%"', '"e"', '"E"', '"("', '" "'];
const minus = ['"−"', '"–"'];

/** A cell's number where it is text with a decimal comma or point, whatever Excel's own language is; else an error. */
export function numberOfText(reference: string): string {
  return numberValue(replaced(digitsOf(reference), minus, '"-"'), refused);
}

/** The same for a number that cannot be negative. */
export function countOfText(reference: string): string {
  return numberValue(digitsOf(reference), ['"-"', ...minus, ...refused]);
}

/** The text without spaces and line breaks around it; those within it stay as single spaces. */
function digitsOf(reference: string): string {
  const onOneLine = replaced(reference, ['CHAR(10)', ...pasted], '" "');
  return `TRIM(${without(`CLEAN(${onOneLine})`, [`"'"`])})`;
}

function numberValue(digits: string, notIn: readonly string[]): string {
  return `NUMBERVALUE(${replaced(`SUBSTITUTE(${digits},".",",")`, notIn, '"?"')},","," ")`;
}
