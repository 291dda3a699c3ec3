import { noWords, yesWords } from '../../engine/scalars';

/** Spaces that do not break come with what is pasted; `TRIM` leaves them. */
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
 * 1 where a cell says yes, -1 where it says no, 0 where neither: TRUE and FALSE, and the words that the engine reads. The
 * words stand between full stops, which are taken out of what is looked for. `word` is what else the cell says now, and
 * what it means: the engine takes letters of the other alphabet that look alike.
 */
export function yesOrNo(reference: string, word?: { readonly text: string; readonly means: boolean }): string {
  const more = (means: boolean): string[] => (word?.means === means ? [word.text] : []);
  const yes = `.${[...yesWords, ...more(true)].join('.')}.`;
  const no = `${[...noWords, ...more(false)].join('.')}.`;
  const said = `LOWER(${without(reference, ['" "', 'UNICHAR(160)', '"."'])})`;
  const found = `IFERROR(SIGN(${yes.length - 1}-FIND("."&${said}&".","${yes}${no}")),0)`;
  return `IF(ISLOGICAL(${reference}),IF(${reference},1,-1),${found})`;
}

/** What no number may have to the functions, though `NUMBERVALUE` takes it: percents, powers of ten, brackets. */
const refused = ['"%"', '"e"', '"E"', '"("'];
const minus = ['"−"', '"–"'];

/** A cell's number where it is text with a decimal comma or point, whatever Excel's own language is; else an error. */
export function numberOfText(reference: string): string {
  return numberValue(replaced(digitsOf(reference), minus, '"-"'), refused);
}

/** The same, of what cannot be negative. */
export function countOfText(reference: string): string {
  return numberValue(digitsOf(reference), ['"-"', ...minus, ...refused]);
}

function digitsOf(reference: string): string {
  return without(`CLEAN(${reference})`, [...pasted, `"'"`]);
}

function numberValue(digits: string, notIn: readonly string[]): string {
  return `NUMBERVALUE(${replaced(`SUBSTITUTE(${digits},".",",")`, notIn, '"?"')},","," ")`;
}
