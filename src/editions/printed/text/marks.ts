import { lowered, raised } from './mend';
import { rangeOfNumbers } from './range-of-numbers';

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raisedList = `[${raisedDigits}]+(?:\\s*[,˒⁻–-]\\s*[${raisedDigits}]+)*`;

/** A footnote's mark as a number; stars count below zero, so that `**` is no footnote 2. */
export function footnoteMark(mark: string): number {
  return mark.startsWith('*') ? -mark.length : Number(lowered(mark));
}

/** A printed name parted into its words, its footnote marks and the bracket after them. */
export interface MarkedName {
  readonly name: string;
  readonly marks: readonly number[];
}

/**
 * The footnote marks of a name: raised digits, stars, and digits that lost their height where footnotes of these numbers
 * exist: `Шаштараз 1, 3, 4 (жабдықталған …)`, `палатадығы2`, `Повар**`.
 */
export function marksOf(text: string, footnotes: ReadonlySet<number>): MarkedName {
  const ofMarks = new RegExp(`\\s*(${raisedList})`, 'gu');
  const stars = /(?<=[\p{L})\d])\s*\*+|^\s*\*+(?=\s*\p{L})/gu;
  const marks = [
    ...[...text.matchAll(ofMarks)].flatMap(([, list = '']) => numbersIn(lowered(list))),
    ...[...text.replace(ofMarks, '').matchAll(stars)].map(([star]) => footnoteMark(star.trim())),
  ];
  const rest = text.replace(ofMarks, '').replace(stars, '').trim();
  const [, before = '', list = '', after = ''] =
    /^(.*?\p{L}[^\p{L}\d(]*?\)?)\s*(\d{1,2}(?:\s*[,–-]\s*\d{1,2})*)\s*(\(.*\))?$/su.exec(inBrackets(rest)) ?? [];
  const plain = numbersIn(list);
  const known = plain.length > 0 && plain.every((one) => footnotes.has(one));
  if (!known) return { name: rest, marks };
  return {
    name: `${before.trim()}${after === '' ? '' : ` ${after}`}`.replace(/[\s,]+$/, ''),
    marks: [...marks, ...plain],
  };
}

/** A mark in brackets behind a name, `Повар (1)` and `Повар 1)`, without them. */
function inBrackets(text: string): string {
  return text.replace(/\s*\(?(\d{1,2}(?:\s*,\s*\d{1,2})*)\)$/u, ' $1');
}

/** `1, 3` and `2–5`, which stands for all from 2 to 5. */
function numbersIn(list: string): number[] {
  return [...list.matchAll(/(\d+)(?:\s*[⁻–-]\s*(\d+))?/gu)].flatMap(([, first, last = first]) => {
    const [from, to] = [Number(first), Number(last)];
    return rangeOfNumbers(from, to) ?? [from, to];
  });
}

/** A figure whose last digit may be a mark that lost its height, as it is with its mark: `0,52` is `0,5²`. */
export function withoutMark(
  text: string,
  footnotes: ReadonlySet<number>,
): { figure: string; mark: number } | undefined {
  const plain = text.trim();
  const found = new RegExp(`^([\\d.,]+)\\s*([${raisedDigits}]|\\*+)$`, 'u').exec(plain);
  if (found) return { figure: found[1] ?? '', mark: footnoteMark(found[2] ?? '') };
  const [, figure = '', mark = ''] = /^(\d+(?:[.,](?:5|25|75))?)(\d)$/.exec(plain) ?? [];
  if (figure === '' || figure === '0' || !footnotes.has(Number(mark))) return undefined;
  return { figure, mark: Number(mark) };
}

/** A figure whose marks lost their height and kept their brackets, with raised ones: `0,51)` is `0,5¹`, and `2 1), 2)` is `2¹,²`. */
export function withBracketed(printed: string): string {
  const [, figure, first, others = ''] =
    /^\s*(\d+(?:[.,]\d+)?)\s*([1-9])\)((?:[\s,]+[1-9]\))*)\s*$/u.exec(printed) ?? [];
  if (figure === undefined || first === undefined) return printed;
  return `${figure}${[first, ...(others.match(/\d/g) ?? [])].map(raised).join(',')}`;
}

/** The raised marks and the stars in a phrase. */
export function raisedIn(printed: string): number[] {
  const plain = printed.replace(/(?<=[мm])[²³]/giu, '');
  return [...plain.matchAll(new RegExp(`${raisedList}|\\*+(?!\\s*\\d)`, 'gu'))].flatMap(([marks]) =>
    marks.startsWith('*') ? [footnoteMark(marks)] : numbersIn(lowered(marks)),
  );
}

/** The marks of a heading, also one that has lost its height behind a word: `Количество единиц1`. */
export function marksOfHeading(
  { printed, text }: { printed: string; text: string },
  footnotes: ReadonlySet<number>,
): number[] {
  const [, digits = ''] = /\p{L}(\d{1,2})$/u.exec(text) ?? [];
  const lost = digits !== '' && footnotes.has(Number(digits)) ? [Number(digits)] : [];
  return [...raisedIn(printed), ...lost];
}

/** A phrase in which a count may have swallowed a mark, without it: `на 502 койки` where there is a footnote 2. */
export function withoutSwallowed(printed: string, footnotes: ReadonlySet<number>): string | undefined {
  const plain = printed.replace(/(?<![\d.,])(\d{2,})(\d)(?![\d.,])/g, (whole, count: string, mark: string) =>
    footnotes.has(Number(mark)) && Number(count) % 5 === 0 && Number(whole) % 5 !== 0 ? count : whole,
  );
  return plain === printed ? undefined : plain;
}
