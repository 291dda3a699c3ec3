const closing = { '(': ')', '{': '}' } as const;

/** The end of a text literal or quoted sheet name that begins at `from`; a doubled quote inside belongs to it. */
function endOfQuoted(formula: string, from: number): number {
  const quote = formula.charAt(from);
  for (let at = from + 1; at < formula.length; at += 1) {
    if (formula[at] !== quote) continue;
    if (formula[at + 1] !== quote) return at + 1;
    at += 1;
  }
  return formula.length;
}

/** The end of `[…]`, a table's columns or a workbook's name, where `'` escapes the next character. */
function endOfSquare(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    const letter = formula[at];
    if (letter === "'") at += 1;
    else if (letter === '[') depth += 1;
    else if (letter === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}

/**
 * The end of the piece that begins at `from`: a text, a quoted sheet name, `[…]`, or round brackets with their content;
 * else one character. The formula's end where a bracket or quote is never closed.
 */
export function endOfPiece(formula: string, from: number): number {
  const open: string[] = [];
  let at = from;
  do {
    const letter = formula.charAt(at);
    if (letter === open[open.length - 1]) open.pop();
    else if (letter === '(' || letter === '{') open.push(closing[letter]);
    at = endOfOne(formula, at);
  } while (open.length > 0 && at < formula.length);
  return at;
}

/** The end of a text, a quoted sheet name or `[…]`; else of one character. */
function endOfOne(formula: string, at: number): number {
  const letter = formula.charAt(at);
  if (letter === '"' || letter === "'") return endOfQuoted(formula, at);
  return letter === '[' ? endOfSquare(formula, at) : at + 1;
}

/** Splits at every `separator` outside texts, names and brackets. */
export function split(text: string, separator: string): string[] {
  const parts: string[] = [];
  let begin = 0;
  for (let at = 0; at < text.length; at = endOfPiece(text, at)) {
    if (text[at] !== separator) continue;
    parts.push(text.slice(begin, at));
    begin = at + 1;
  }
  return [...parts, text.slice(begin)];
}
