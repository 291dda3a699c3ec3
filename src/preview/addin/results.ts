import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/preset-sheets-core';

/** A `CustomFunctions.Error` as plain data, which can be passed between windows. */
export interface FunctionError {
  code: string;
  message?: string;
}

/** The result of a call: the function's values, with errors as plain data. */
export type Outcome = unknown;

/** A message with its place in the result. */
export interface ErrorNote {
  row: number;
  column: number;
  message: string;
}

/** Codes on which Excel shows a function's own message. */
const codesWithMessage: string[] = [ErrorType.VALUE, ErrorType.NA];
const longestText = 32_767;

/** A result → what the cells show, and the messages behind its errors. */
export function readOutcome(outcome: Outcome): { value: BaseValueObject; notes: ErrorNote[] } {
  const notes: ErrorNote[] = [];
  const read = (value: unknown, row: number, column: number) => {
    const note = isFunctionError(value) && codesWithMessage.includes(value.code) ? value.message : undefined;
    if (note) notes.push({ row, column, message: note });
    return readScalar(value);
  };
  if (!Array.isArray(outcome)) return { value: read(outcome, 0, 0), notes };
  if (!isTable(outcome)) return { value: ErrorValueObject.create(ErrorType.VALUE), notes };
  const values = outcome.map((cells, row) => cells.map((cell, column) => read(cell, row, column)));
  const value = ArrayValueObject.create({
    calculateValueList: values,
    rowCount: values.length,
    columnCount: values[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
  return { value, notes };
}

function isFunctionError(value: unknown): value is FunctionError {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';
}

function isTable(value: unknown[]): value is unknown[][] {
  const [first] = value;
  return (
    Array.isArray(first) && first.length > 0 && value.every((row) => Array.isArray(row) && row.length === first.length)
  );
}

function readScalar(value: unknown): BaseValueObject {
  if (isFunctionError(value)) return ErrorValueObject.create(errorType(value.code));
  // Excel shows 0 for missing values.
  if (value === null || value === undefined) return NumberValueObject.create(0);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'number') {
    return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  }
  if (typeof value === 'string' && value.length <= longestText) return StringValueObject.create(value);
  return ErrorValueObject.create(ErrorType.VALUE);
}

function errorType(code: string): ErrorType {
  return Object.values(ErrorType).find((type) => type === code) ?? ErrorType.VALUE;
}
