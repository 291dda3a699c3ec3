/** Joins words in one cell by semicolons; a semicolon inside a word is doubled. */
export function joinWords(words: readonly string[]): string {
  return words.map((word) => word.replaceAll(';', ';;')).join('; ');
}

export function splitWords(text: string): string[] {
  const words = text.split(/(?<!;);(?!;)/).map((word) => word.replaceAll(';;', ';').trim());
  return words.filter((word) => word !== '');
}

/** Joins whole numbers in one cell, three and more consecutive ones as a range: `4, 5, 50–55`. */
export function joinNumbers(numbers: readonly number[]): string {
  const parts: string[] = [];
  for (let at = 0; at < numbers.length; at += 1) {
    let end = at;
    while (numbers[end + 1] === (numbers[end] ?? NaN) + 1) end += 1;
    const range = end - at >= 2;
    parts.push(range ? `${numbers[at]}–${numbers[end]}` : `${numbers[at]}`);
    if (range) at = end;
  }
  return parts.join(', ');
}

/** The most numbers that one cell may name. */
const most = 1000;

/** The numbers of a cell; undefined where it contains anything else. */
export function splitNumbers(text: string): number[] | undefined {
  const numbers: number[] = [];
  for (const part of text.split(/[\s,;]+/).filter((one) => one !== '')) {
    const [, first, last] = /^(\d{1,6})(?:[-–—](\d{1,6}))?$/.exec(part) ?? [];
    if (first === undefined) return undefined;
    const end = Number(last ?? first);
    if (end < Number(first) || numbers.length + end - Number(first) >= most) return undefined;
    for (let one = Number(first); one <= end; one += 1) numbers.push(one);
  }
  return numbers;
}
