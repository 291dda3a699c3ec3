import type { Injector } from '@univerjs/core';
import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from '@univerjs/preset-sheets-core';

/** The name of `@` in Excel's files; Univer reads the sign only before ranges. */
const name = 'SINGLE';

/** Registers the function for `@` with Univer. */
export function registerSingle(injector: Injector): void {
  injector.get(IFunctionService).registerExecutors(new Single(name));
}

/** `=@NORMS.F(A1)+@B1:B9` → `=SINGLE(NORMS.F(A1))+SINGLE(B1:B9)`. */
export function withSingle(formula: string): string {
  let changed = formula;
  for (let at = signIn(changed); at >= 0; at = signIn(changed)) {
    const end = operandEnd(changed, at + 1);
    changed = `${changed.slice(0, at)}${name}(${changed.slice(at + 1, end)})${changed.slice(end)}`;
  }
  return changed;
}

/** `=SINGLE(NORMS.F(A1))` → `=@NORMS.F(A1)`; left unchanged where it applies to more than one cell, name or call. */
export function withAtSign(formula: string): string {
  const call = /(?<![\p{L}\p{N}_.])SINGLE\(/giu;
  const code = formula.replaceAll(/"(?:[^"]|"")*"/g, (quoted) => ' '.repeat(quoted.length));
  let changed = formula;
  for (const { index, 0: open } of [...code.matchAll(call)].reverse()) {
    const [from, end] = [index + open.length, closingBracket(changed, index + open.length - 1)];
    if (operandEnd(changed, from) === end - 1)
      changed = `${changed.slice(0, index)}@${changed.slice(from, end - 1)}${changed.slice(end)}`;
  }
  return changed;
}

/** The first `@` outside texts and table references. */
function signIn(formula: string): number {
  return formula
    .replaceAll(/"(?:[^"]|"")*"|\[[^\]]*\]|'(?:[^']|'')*'/g, (quoted) => ' '.repeat(quoted.length))
    .indexOf('@');
}

const operand =
  /^(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?#?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|[\p{L}_][\p{L}\p{N}_.]*)?/iu;

/** The end of the reference, name or call that begins at a place. */
function operandEnd(formula: string, from: number): number {
  const [read = ''] = operand.exec(formula.slice(from)) ?? [];
  const end = from + read.length;
  return formula[end] === '(' ? closingBracket(formula, end) : end;
}

function closingBracket(formula: string, from: number): number {
  const code = formula.replaceAll(/"(?:[^"]|"")*"/g, (quoted) => ' '.repeat(quoted.length));
  let depth = 0;
  for (let at = from; at < code.length; at += 1) {
    if (code[at] === '(') depth += 1;
    if (code[at] === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return formula.length;
}

class Single extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  override calculate(value: BaseValueObject): BaseValueObject {
    if (value.isError()) return value;
    if (value.isReferenceObject()) return this.inLine(value as unknown as BaseReferenceObject);
    return value.isArray() ? first(value as ArrayValueObject) : value;
  }

  /** For a row or column: the cell in the formula's own row or column. */
  private inLine(cells: BaseReferenceObject): BaseValueObject {
    const { startRow, endRow, startColumn, endColumn } = cells.getRangePosition();
    const values = cells.toArrayValueObject();
    const isIn = (at: number, from: number, to: number): boolean => at >= from && at <= to;
    if (startRow === endRow && startColumn === endColumn) return first(values);
    if (startColumn === endColumn && isIn(this.row, startRow, endRow)) return at(values, this.row - startRow, 0);
    if (startRow === endRow && isIn(this.column, startColumn, endColumn))
      return at(values, 0, this.column - startColumn);
    return ErrorValueObject.create(ErrorType.VALUE);
  }
}

function at(values: ArrayValueObject, row: number, column: number): BaseValueObject {
  return values.get(row, column) ?? ErrorValueObject.create(ErrorType.VALUE);
}

function first(values: ArrayValueObject): BaseValueObject {
  return at(values, 0, 0);
}
