import { normsCalls } from '../../../formulas/norms-calls';

/** Functions newer than the file format have a prefix in it; these are in ordinary formulas. */
const newerFunctions = { IFNA: '_xlfn.IFNA', NUMBERVALUE: '_xlfn.NUMBERVALUE', UNICHAR: '_xlfn.UNICHAR' };
const quoted = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** Whether a formula of a file, without `=`, has a call of the add-in's functions. */
export function hasNorms(formula: string): boolean {
  return normsCalls(`=${formula}`).length > 0;
}

/** Whether a formula of a file is a single call of one of the add-in's functions. */
export function isOneCall(formula: string): boolean {
  const [call] = normsCalls(`=${formula}`);
  return call?.start === 1 && call.end === formula.length + 1;
}

/**
 * A formula as cells have it, with `=`, in the notation of files. `before`, the formula that it replaces, shows whether
 * the file writes prefixes before newer functions. Undefined for what files write differently: `D3#`, `@A1:A9`, names
 * in LET, `Table[Column]`, other workbooks.
 */
export function fileFormula(formula: string, before: string): string | undefined {
  const pieces = formula.slice(1).split(quoted);
  const outside = pieces.filter((_, at) => at % 2 === 0).join(' ');
  const isOtherBook = pieces.some((piece) => piece.startsWith("'") && piece.includes('['));
  if (isOtherBook || /[@[]|[\w)]#/.test(outside) || /_xlpm\./i.test(before)) return undefined;
  const known = new Map<string, string>(Object.entries(newerFunctions));
  for (const [written, name = ''] of before.matchAll(/_xlfn\.(?:_xlws\.)?([A-Z][A-Z0-9.]*)(?=\()/gi))
    known.set(name.toUpperCase(), written);
  const prefixed = (text: string): string =>
    text.replaceAll(/(?<![\p{L}\p{N}_.])[A-Z][A-Z0-9.]*(?=\()/gu, (name) => known.get(name) ?? name);
  return pieces.map((piece, at) => (at % 2 === 0 ? prefixed(piece) : piece)).join('');
}
