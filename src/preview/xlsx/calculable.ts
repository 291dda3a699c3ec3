import { rangeOf } from '../../xlsx-file/cell-address';
import { unquotedName } from '../../xlsx-file/moves';

/** What a formula may refer to here. */
export interface Ground {
  hasFunction(name: string): boolean;
  /** Names of the sheets that are shown, in lower case. */
  readonly sheets: ReadonlySet<string>;
  /** What names stand for, by their names in lower case. */
  readonly names: ReadonlyMap<string, string>;
}

/** Names that stand for names go no deeper than this. */
const deepest = 8;

const calls = /([\p{L}_][\p{L}\p{N}_.]*)\(/gu;
const prefixes = /('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/gu;
/** `Sheet1:Sheet3!A1` */
const severalSheets = /(?<=[\p{L}\p{N}_.]|'[^']*):(?:[\p{L}_][\p{L}\p{N}_.]*|[^'!]*')!/u;
/** `A1:B2 B1:C3`: the cells in both. */
const inBoth = /[A-Z]\$?\d+ +\$?[A-Z]{1,3}\$?\d/i;
const cells = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?([$A-Z\d]+(?::[$A-Z\d]+)?)`;
const conditionalSum = new RegExp(
  String.raw`(?:SUM|AVERAGE)IF\(\s*${cells}\s*,(?:[^,()]|\([^()]*\))*,\s*${cells}\s*\)`,
  'giu',
);
const words = /(?<![\p{L}\p{N}_.$!:'\]#])[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\(!:'[])/gu;
const noName = /^(?:TRUE|FALSE|[A-Z]{1,3}\d{1,7}|R\d*C\d*)$/i;

/**
 * Whether the browser workbook can calculate a formula of a file: it knows no tables (`Table[Column]`), no other
 * workbooks (`[1]Sheet!A1`), no references through several sheets, no sheets without cells and not every function, and does
 * not follow cells that a `SUMIF` adds without naming them.
 */
export function isCalculable(formula: string, ground: Ground, depth = 0): boolean {
  const code = formula.replaceAll(/"(?:[^"]|"")*"/g, '""');
  if (depth > deepest || /\[/.test(code) || severalSheets.test(code) || inBoth.test(code)) return false;
  if (addsBeyond(code)) return false;
  const isKnownSheet = ([, prefix = '']: RegExpMatchArray): boolean =>
    ground.sheets.has(unquotedName(prefix).toLowerCase());
  const isKnownFunction = ([, name = '']: RegExpMatchArray): boolean =>
    /^_xlpm\./i.test(name) || ground.hasFunction(name);
  if (![...code.matchAll(prefixes)].every(isKnownSheet) || ![...code.matchAll(calls)].every(isKnownFunction))
    return false;
  if (/(?:LET|LAMBDA)\(/i.test(code)) return true;
  return [...withoutSheets(code).matchAll(words)].every(([word]) => isKnownName(word, ground, depth));
}

/** `SUMIF(A1:A9,"x",B1)`, which adds cells of B1:B9. */
function addsBeyond(code: string): boolean {
  if (!/(?:SUM|AVERAGE)IF\(/i.test(code)) return false;
  return [...code.matchAll(conditionalSum)].some(([, asked = '', added = '']) => {
    const [from, to] = [rangeOf(asked), rangeOf(added)];
    if (to === undefined) return false;
    return (
      from === undefined || from.bottom - from.top > to.bottom - to.top || from.right - from.left > to.right - to.left
    );
  });
}

function withoutSheets(code: string): string {
  return code.replaceAll(/'(?:[^']|'')*'!/g, 's!');
}

function isKnownName(word: string, ground: Ground, depth: number): boolean {
  if (noName.test(word) || word.startsWith('_xl')) return true;
  const standsFor = ground.names.get(word.toLowerCase());
  return standsFor !== undefined && isCalculable(standsFor, ground, depth + 1);
}
