/** Functions that take ranges as they are. Every other is given the cells of a range one by one. */
const takeRanges = new Set(
  (
    'SUM AVERAGE COUNT COUNTA COUNTBLANK MIN MAX MEDIAN PRODUCT STDEV STDEV.S STDEV.P VAR VAR.S VAR.P LARGE SMALL RANK ' +
    'RANK.EQ RANK.AVG MODE MODE.SNGL SUBTOTAL AGGREGATE SUMIF SUMIFS COUNTIF COUNTIFS AVERAGEIF AVERAGEIFS MAXIFS MINIFS ' +
    'SUMPRODUCT SUMSQ VLOOKUP HLOOKUP LOOKUP MATCH XMATCH XLOOKUP INDEX OFFSET ROWS COLUMNS AND OR XOR CONCAT TEXTJOIN ' +
    'AVERAGEA MAXA MINA PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC NPV IRR SORT FILTER UNIQUE SORTBY ' +
    'TRANSPOSE TAKE DROP HSTACK VSTACK TOCOL TOROW ANCHORARRAY'
  ).split(' '),
);
const range = String.raw`(?:\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+|\{[^}]*\}|\$?[A-Z]{1,3}\$?\d+#)`;
const sheet = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const beside = new RegExp(String.raw`[-+*/^&=<>]\s*${sheet}${range}|${range}\s*[-+*/^&=<>]`, 'u');
const ranges = new RegExp(range, 'g');

/**
 * Whether a formula may mean something else to an Excel that takes one cell of a range where a single value is wanted:
 * a range beside an operator, or given to a function that does not take ranges. The add-in's own functions take them.
 */
export function isArrayFormula(formula: string): boolean {
  const code = formula.replace(/^=/, '').replaceAll(/"(?:[^"]|"")*"/g, '""');
  if (beside.test(code)) return true;
  return [...code.matchAll(ranges)].some(({ index }) => {
    const name = functionAround(code, index);
    return name !== undefined && name !== '' && !name.includes('.') && !takeRanges.has(name);
  });
}

/** The name of the function that what stands at a place is given to; undefined: none. */
function functionAround(code: string, at: number): string | undefined {
  let depth = 0;
  for (let from = at - 1; from >= 0; from -= 1) {
    if (code[from] === ')') depth += 1;
    if (code[from] !== '(') continue;
    if (depth === 0) return /[\p{L}_][\p{L}\p{N}_.]*$/u.exec(code.slice(0, from))?.[0].toUpperCase() ?? '';
    depth -= 1;
  }
  return undefined;
}
