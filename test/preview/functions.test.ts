import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/preset-sheets-core';
import { readArguments } from '../../src/preview/addin/arguments';
import { readOutcome } from '../../src/preview/addin/results';
import type { FunctionMetadata, ParameterMetadata } from '../../src/preview/addin/metadata';

// Univer's CommonJS files ask for ES modules, which jest does not take; its files for the browser are whole.
jest.mock('@univerjs/core', () => jest.requireActual('../../node_modules/@univerjs/core/lib/umd/index.js'));
jest.mock('@univerjs/preset-sheets-core', () =>
  jest.requireActual('../../node_modules/@univerjs/engine-formula/lib/umd/index.js'),
);

const number = (value: number) => NumberValueObject.create(value);
const text = (value: string) => StringValueObject.create(value);
const empty = NullValueObject.create();
const error = (code: ErrorType) => ErrorValueObject.create(code);

/** Cells, as Univer hands a reference over. */
function cells(...rows: BaseValueObject[][]): BaseValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: 0,
    column: 0,
  });
}

function metadata(...parameters: Partial<ParameterMetadata>[]): FunctionMetadata {
  return { id: 'F', name: 'F', parameters: parameters.map((one, at) => ({ name: `p${at}`, type: 'any', ...one })) };
}

const oneValue = metadata({});
const range = metadata({ dimensionality: 'matrix' });
const optional = metadata({}, { optional: true }, { optional: true, dimensionality: 'matrix' });

describe('what a function receives', () => {
  test.each<[string, FunctionMetadata, BaseValueObject[], unknown[]]>([
    ['a number', oneValue, [number(2)], [2]],
    ['a truth value', oneValue, [BooleanValueObject.create(true)], [true]],
    ['one cell for one value', oneValue, [cells([text('a')])], ['a']],
    ['an empty cell for one value: 0', oneValue, [cells([empty])], [0]],
    ['an empty cell in a range: empty text', range, [cells([empty, number(1)])], [[['', 1]]]],
    ['one value for a range: a table of one', range, [number(2)], [[[2]]]],
    [
      'a range',
      range,
      [cells([number(1), text('x')], [number(2), text('y')])],
      [
        [
          [1, 'x'],
          [2, 'y'],
        ],
      ],
    ],
    ['what is left out: null', optional, [number(1)], [1, null, null]],
    ['what is left out between commas: null', optional, [number(1), empty, cells([number(3)])], [1, null, [[3]]]],
    ['a repeating parameter: a list', metadata({ repeating: true }), [number(1), number(2)], [[1, 2]]],
    ['a number as declared text', metadata({ type: 'string' }), [number(5)], ['5']],
    ['a text as declared number', metadata({ type: 'number' }), [text('5')], [5]],
  ])('%s', (_name, functionMetadata, given, expected) => {
    expect(readArguments(given, functionMetadata, false)).toEqual(expected);
  });

  test.each<[string, FunctionMetadata, BaseValueObject[], string]>([
    ['an error is passed on', oneValue, [error(ErrorType.DIV_BY_ZERO)], '#DIV/0!'],
    ['an error in a range too', range, [cells([number(1), error(ErrorType.NA)])], '#N/A'],
    ['several cells for one value', oneValue, [cells([number(1), number(2)])], '#VALUE!'],
    ['too few arguments', oneValue, [], '#VALUE!'],
    ['too many arguments', oneValue, [number(1), number(2)], '#VALUE!'],
    ['text where a number is declared', metadata({ type: 'number' }), [text('x')], '#VALUE!'],
  ])('or is not called: %s', (_name, functionMetadata, given, code) => {
    expect(() => readArguments(given, functionMetadata, false)).toThrow(expect.objectContaining({ code }));
  });

  test('errors as values, where the functions take them', () => {
    const entity = { type: 'Error', basicType: 'Error', basicValue: '#N/A' };
    expect(readArguments([error(ErrorType.NA)], oneValue, true)).toEqual([entity]);
  });
});

describe('what cells show', () => {
  const shown = (outcome: unknown): unknown => {
    const { value } = readOutcome(outcome);
    return value.isArray() ? (value as ArrayValueObject).toValue() : value.getValue();
  };

  test.each([
    ['a number', 0.5, 0.5],
    ['a text that looks like a number', '12', '12'],
    ['nothing: 0', null, 0],
    ['not a number', NaN, '#NUM!'],
    ['an object', { any: 1 }, '#VALUE!'],
    ['a text too long for a cell', 'x'.repeat(32_768), '#VALUE!'],
    ['an error', { code: '#N/A', message: 'why' }, '#N/A'],
    ['a row', [[1, 'a']], [[1, 'a']]],
    ['a list that is no table', [1, 2], '#VALUE!'],
    ['a table with a short row', [[1, 2], [3]], '#VALUE!'],
    ['an empty table', [], '#VALUE!'],
  ])('%s', (_name, outcome, expected) => {
    expect(shown(outcome)).toEqual(expected);
  });

  test('messages are kept by their place; Excel shows those of two codes', () => {
    const table = [
      [{ code: '#VALUE!', message: 'one' }, 1],
      [
        { code: '#NUM!', message: 'unseen' },
        { code: '#N/A', message: 'two' },
      ],
    ];
    expect(readOutcome(table).notes).toEqual([
      { row: 0, column: 0, message: 'one' },
      { row: 1, column: 1, message: 'two' },
    ]);
  });
});
