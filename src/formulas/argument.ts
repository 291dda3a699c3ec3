import { endOfPiece, split } from './scan';

/** A value written into a formula; `error` is one of Excel's own, as `#N/A`. */
export type Constant = number | string | boolean | { readonly error: string };

/** What an argument of a call is, from its source text alone. */
export type WrittenArgument =
  | { readonly kind: 'omitted' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Constant[])[] }
  /** Cells of this workbook; without `sheet`, of the formula's own. `spill` is the `#` of `A1#`. */
  | { readonly kind: 'reference'; readonly sheet?: string; readonly address: string; readonly spill: boolean }
  /** Anything else: arithmetic, names, other calls, other workbooks. */
  | { readonly kind: 'expression' };

const number = /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?%?$/i;
const cell = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const address = new RegExp(
  String.raw`^(${cell}#?|${cell}:${cell}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d*:\$?[1-9]\d*)$`,
  'i',
);
const plainSheet = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

function readNumber(source: string): number | undefined {
  if (!number.test(source)) return undefined;
  return source.endsWith('%') ? Number(source.slice(0, -1)) / 100 : Number(source);
}

function readText(source: string): string | undefined {
  if (!source.startsWith('"') || endOfPiece(source, 0) !== source.length) return undefined;
  return source.slice(1, -1).replaceAll('""', '"');
}

function readBoolean(source: string): boolean | undefined {
  const word = source.toUpperCase().replace(/\(\s*\)$/, '');
  if (word === 'TRUE') return true;
  return word === 'FALSE' ? false : undefined;
}

function readConstant(source: string): Constant {
  const trimmed = source.trim();
  return readNumber(trimmed) ?? readText(trimmed) ?? readBoolean(trimmed) ?? { error: trimmed };
}

function readReference(source: string): WrittenArgument | undefined {
  const mark = source.startsWith("'") ? endOfPiece(source, 0) : source.lastIndexOf('!');
  const written = mark > 0 ? source.slice(0, mark) : undefined;
  const rest = written === undefined ? source : source.slice(mark + 1);
  if ((written !== undefined && source[mark] !== '!') || !address.test(rest)) return undefined;
  const cells = { kind: 'reference', address: rest.replace('#', '').toUpperCase(), spill: rest.endsWith('#') } as const;
  if (written === undefined) return cells;
  const sheet = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  if (sheet.includes('[') || (sheet === written && !plainSheet.test(sheet))) return undefined;
  return { ...cells, sheet };
}

/** Tells what an argument's source text is; `undefined` is an omitted argument. */
export function readArgument(source: string | undefined): WrittenArgument {
  if (source === undefined || source === '') return { kind: 'omitted' };
  const asNumber = readNumber(source);
  if (asNumber !== undefined) return { kind: 'number', value: asNumber };
  const asText = readText(source);
  if (asText !== undefined) return { kind: 'text', value: asText };
  const asBoolean = readBoolean(source);
  if (asBoolean !== undefined) return { kind: 'boolean', value: asBoolean };
  if (source.startsWith('{') && endOfPiece(source, 0) === source.length) {
    const rows = split(source.slice(1, -1), ';').map((row) => split(row, ',').map(readConstant));
    return { kind: 'array', rows };
  }
  return readReference(source) ?? { kind: 'expression' };
}

/** Whether an argument is one cell, which an ordinary formula may read as it stands. */
export function isOneCell(argument: WrittenArgument): boolean {
  return argument.kind === 'reference' && !argument.spill && !argument.address.includes(':');
}
