import { parseTree } from 'custom-functions-metadata';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as functions from '../../src/functions/functions';
import { second } from '../../src/functions/second';
import { secondScriptIs } from '../../src/functions/second-script';

/** Excel's side of a custom function: the global that the functions find, and calls as a cell makes them. */

/** An error as a cell shows it, with the message behind its triangle. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message = '',
  ) {}
}

Object.assign(globalThis, {
  CustomFunctions: {
    Error: CellError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    associate: () => undefined,
  },
});

secondScriptIs(second);

type Call = (...values: unknown[]) => unknown;

interface Signature {
  readonly call: Call;
  readonly parameters: readonly { readonly name: string; readonly isRange: boolean }[];
}

function readSignatures(): ReadonlyMap<string, Signature> {
  const file = path.join(__dirname, '../../src/functions/functions.ts');
  const metadata = parseTree(readFileSync(file, 'utf8'), 'functions.ts');
  const exported = new Map<string, unknown>(Object.entries(functions));
  return new Map(
    metadata.associate.map(({ id, functionName }) => {
      const described = metadata.functions.find((one) => one.id === id)?.parameters ?? [];
      const parameters = described.map(({ name, dimensionality }) => ({ name, isRange: dimensionality === 'matrix' }));
      return [id, { call: exported.get(functionName) as Call, parameters }];
    }),
  );
}

const signatures = readSignatures();

/** Each function in the namespace, with the names of its parameters. */
export const allFunctions: readonly (readonly [name: string, parameters: readonly string[]])[] = [...signatures].map(
  ([name, { parameters }]) => [name, parameters.map((parameter) => parameter.name)],
);

/** Calls a function with exactly these values, as no Excel would. */
export function callRaw(name: string, values: readonly unknown[]): unknown {
  return signatures.get(name)?.call(...values);
}

/** An argument as Excel sends it: null where omitted, a single value as a range of one where a range is asked for. */
function send(value: unknown, isRange: boolean): unknown {
  if (value === undefined) return null;
  if (isRange) return Array.isArray(value) || value === null ? value : [[value]];
  return Array.isArray(value) ? (value as unknown[][])[0]?.[0] : value;
}

/** An exception that the edge caught, told as a cell error of no cell: from what Excel can send there is none. */
function refuseCaught(answer: unknown): void {
  for (const cell of [answer].flat(2))
    if (cell instanceof CellError && cell.message.includes('(?)')) throw new Error(`caught inside: ${cell.message}`);
}

/**
 * What a cell with `=NORMS.name(…)` shows: a single value, or the rows that it spills.
 * `undefined` stands for an omitted argument, rows of values for a range.
 */
export function excel(name: string, ...given: unknown[]): unknown {
  const signature = signatures.get(name);
  if (signature === undefined) throw new Error(`there is no function ${name}`);
  const answer = signature.call(...signature.parameters.map(({ isRange }, at) => send(given[at], isRange)));
  refuseCaught(answer);
  const rows = answer as unknown[][];
  return Array.isArray(answer) && rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : answer;
}

/** A column of a sheet as a range. */
export function column(values: readonly unknown[]): unknown[][] {
  return values.map((value) => [value]);
}

/** The error that a cell shows; fails the test where it shows something else. */
export function errorIn(shown: unknown): CellError {
  if (!(shown instanceof CellError)) throw new Error(`no error but ${JSON.stringify(shown)}`);
  return shown;
}

/** `#N/A`, its code, and a message that names all of `parts`. */
export function expectError(shown: unknown, code: '#VALUE!' | '#N/A', ...parts: readonly (string | RegExp)[]): void {
  const error = errorIn(shown);
  expect([error.code, error.message]).toEqual([code, expect.stringMatching(/\S/)]);
  for (const part of parts) expect(error.message).toMatch(part);
  expect(error.message).not.toMatch(/\{\w*[}:]|undefined|NaN|\[object/);
}
