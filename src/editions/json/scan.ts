import { limits, reservedNames } from '../limits';
import { problem, type Problem } from '../mistake';

const token = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gs;

/**
 * Whether a JSON text is nested deeper than any edition. The text must be valid JSON, in which all quotes are closed.
 */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [mark] of text.matchAll(token)) {
    if (mark === '{' || mark === '[') depth += 1;
    else if (mark === '}' || mark === ']') depth -= 1;
    if (depth > limits.depth) return true;
  }
  return false;
}

/**
 * Keys that stand twice in one object of a JSON text, of which a parser silently keeps the last, and keys that are
 * reserved in JavaScript. The text must be valid JSON.
 */
export function wrongKeys(text: string): Problem[] {
  const found: Problem[] = [];
  const open: (Set<string> | undefined)[] = [];
  let last = '';
  for (const [mark] of text.matchAll(token)) {
    if (mark === '{') open.push(new Set());
    else if (mark === '[') open.push(undefined);
    else if (mark === '}' || mark === ']') open.pop();
    else if (mark === ':') {
      const name = JSON.parse(last) as string;
      const keys = open[open.length - 1];
      if (reservedNames.has(name)) found.push(problem('jsonKeyReserved', { name }));
      else if (keys?.has(name)) found.push(problem('jsonKeyTwice', { name }));
      keys?.add(name);
    }
    last = mark;
  }
  return found;
}
