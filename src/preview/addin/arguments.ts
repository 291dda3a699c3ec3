import type { Nullable } from '@univerjs/core';
import { ErrorType, type ArrayValueObject, type BaseValueObject } from '@univerjs/preset-sheets-core';
import { fill } from '../spreadsheet/address';
import type { FunctionMetadata, ParameterMetadata } from './metadata';

export type Scalar = string | number | boolean | null;

/** An error value as Excel hands it to a function that takes errors. */
export interface ErrorEntity {
  type: 'Error';
  basicType: 'Error';
  basicValue: string;
}

export type Argument = Scalar | ErrorEntity | (Scalar | ErrorEntity)[][] | Argument[];

/** Thrown while arguments are read: the cell shows the error, the function is not called. */
export class ArgumentError {
  constructor(readonly code: string) {}
}

/**
 * The value of an empty cell for a function: Excel for Windows sends 0 for a single cell; inside a range `""` is as
 * common.
 */
const blankCell = 0;
const blankInRange = '';

/**
 * Univer's arguments → what Excel would send: a table for a `matrix` parameter, a single value for the others, `null`
 * for omitted ones.
 * @throws ArgumentError for an error value among the arguments, too few or too many, or a value of the wrong type
 */
export function readArguments(
  variants: BaseValueObject[],
  metadata: FunctionMetadata,
  takesErrors: boolean,
): Argument[] {
  const { parameters } = metadata;
  const last = parameters.at(-1);
  if (variants.length > parameters.length && !last?.repeating) throw new ArgumentError(ErrorType.VALUE);
  return parameters.map((parameter, index) => {
    if (parameter.repeating)
      return variants.slice(index).map((variant) => readArgument(variant, parameter, takesErrors));
    const variant = variants[index];
    if (variant) return readArgument(variant, parameter, takesErrors);
    if (parameter.optional) return null;
    throw new ArgumentError(ErrorType.VALUE);
  });
}

function readArgument(variant: BaseValueObject, parameter: ParameterMetadata, takesErrors: boolean): Argument {
  const read = (value: Nullable<BaseValueObject>, blank: Scalar) =>
    convert(readValue(value, blank, takesErrors && parameter.type === 'any'), parameter);
  if (parameter.dimensionality !== 'matrix') return read(single(variant), variant.isArray() ? blankCell : null);
  if (!variant.isArray()) return variant.isNull() ? null : [[read(variant, blankInRange)]];
  const array = variant as ArrayValueObject;
  return fill({ rows: array.getRowCount(), columns: array.getColumnCount() }, (row, column) =>
    read(array.get(row, column), blankInRange),
  );
}

/** Several cells where a single value is expected, which Excel calls an unliftable array. */
function single(variant: BaseValueObject): Nullable<BaseValueObject> {
  if (!variant.isArray()) return variant;
  const array = variant as ArrayValueObject;
  if (array.getRowCount() === 1 && array.getColumnCount() === 1) return array.get(0, 0);
  throw new ArgumentError(ErrorType.VALUE);
}

function readValue(value: Nullable<BaseValueObject>, blank: Scalar, takesErrors: boolean): Scalar | ErrorEntity {
  if (!value || value.isNull()) return blank;
  if (value.isError()) {
    const code = String(value.getValue());
    if (!takesErrors) throw new ArgumentError(code);
    return { type: 'Error', basicType: 'Error', basicValue: code };
  }
  if (value.isBoolean()) return Boolean(value.getValue());
  if (value.isNumber()) return Number(value.getValue());
  if (value.isString()) return String(value.getValue());
  throw new ArgumentError(ErrorType.VALUE);
}

/** Converts to the declared type, as Excel does before the call; `any` is left unchanged. */
function convert(value: Scalar | ErrorEntity, { type = 'any' }: ParameterMetadata): Scalar | ErrorEntity {
  if (value === null || typeof value === 'object' || type === 'any' || typeof value === type) return value;
  const converted = converters[type](value);
  if (converted === null) throw new ArgumentError(ErrorType.VALUE);
  return converted;
}

const converters: Record<'boolean' | 'number' | 'string', (value: string | number | boolean) => Scalar> = {
  string: (value) => (typeof value === 'boolean' ? String(value).toUpperCase() : String(value)),
  number: (value) => (value !== '' && Number.isFinite(Number(value)) ? Number(value) : null),
  boolean: (value) => {
    if (typeof value === 'number') return value !== 0;
    return /^(true|false)$/i.test(String(value)) ? String(value).toLowerCase() === 'true' : null;
  },
};
