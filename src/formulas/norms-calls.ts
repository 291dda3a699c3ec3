import { readArgument, type WrittenArgument } from './argument';
import { endOfPiece, split } from './scan';

/** A call of one of the add-in's functions, where it stands in a formula. */
export interface NormsCall {
  /** The function's name without its namespace, in capitals: `REQUIRED_STAFF`. */
  readonly name: string;
  /** The arguments' source texts, trimmed; an omitted one is undefined. */
  readonly sources: readonly (string | undefined)[];
  readonly arguments: readonly WrittenArgument[];
  /** Offsets of the call's beginning, including what precedes its name (`@`, a linked file), and of its end. */
  readonly start: number;
  readonly end: number;
  /** Offset of the function's name. */
  readonly nameAt: number;
}

/** The link that Excel writes before a function of another file: `'C:\…\ANALYS32.XLL'!`, `[2]!`, `Book.xla!`. */
const linkTo = String.raw`(?:'(?:[^']|'')*'|\[[^\]]*\][\p{L}\p{N}_.\\]*|[\p{L}\p{N}_.\\]+)!`;
/** In cells `NORMS.REQUIRED_STAFF(`; in files, and where the add-in is not known, `_xldudf_NORMS_REQUIRED_STAFF(`. */
const opening = new RegExp(String.raw`(@?(?:${linkTo})?)(?:NORMS\.|_xldudf_NORMS_)([A-Z][A-Z0-9_.]*)\(`, 'iuy');
/**
 * Excel takes formulas of 8,192 characters, and the longer names in files add to them. Longer texts are not formulas.
 */
const longest = 20_000;
const partOfName = /[\p{L}\p{N}_.\\?]/u;

/**
 * Every call of the add-in's functions in a formula in its English form, with commas, as `range.formulas` gives it.
 * A call inside another's arguments comes after it. A call that is not closed is left out.
 */
export function normsCalls(formula: string): NormsCall[] {
  return formula.startsWith('=') && formula.length <= longest ? callsWithin(formula, 1, formula.length) : [];
}

function callsWithin(formula: string, from: number, to: number): NormsCall[] {
  const calls: NormsCall[] = [];
  for (let at = from; at < to;) {
    const call = callAt(formula, at);
    if (call !== undefined) calls.push(call);
    const isText = '"\'['.includes(formula.charAt(at));
    at = isText ? endOfPiece(formula, at) : at + 1;
  }
  return calls;
}

function callAt(formula: string, at: number): NormsCall | undefined {
  const before = formula.charAt(at - 1);
  // Here we are inside a name, or at the rest of a call whose beginning was looked at before.
  if (partOfName.test(before) || before === '!' || (before === '@' && formula[at] !== '@')) return undefined;
  opening.lastIndex = at;
  const [head, link = '', name] = opening.exec(formula) ?? [];
  if (head === undefined || name === undefined) return undefined;
  const bracket = at + head.length - 1;
  const end = endOfPiece(formula, bracket);
  if (formula[end - 1] !== ')') return undefined;
  const sources = sourcesOf(formula.slice(bracket + 1, end - 1));
  const place = { start: at, end, nameAt: at + link.length };
  return { name: name.toUpperCase(), sources, arguments: sources.map(readArgument), ...place };
}

function sourcesOf(inside: string): (string | undefined)[] {
  if (inside.trim() === '') return [];
  return split(inside, ',').map((part) => part.trim() || undefined);
}
