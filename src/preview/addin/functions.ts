import type { Injector } from '@univerjs/core';
import {
  AsyncObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IDescriptionService,
  IFunctionService,
  type BaseValueObject,
  type IFunctionInfo,
} from '@univerjs/preset-sheets-core';
import { ArgumentError, readArguments, type Argument } from './arguments';
import type { FunctionMetadata, FunctionsMetadata } from './metadata';
import { readOutcome, type ErrorNote, type Outcome } from './results';

/** The cell of a formula. */
export interface FormulaCell {
  sheetId: string;
  row: number;
  column: number;
}

export interface FunctionCalls {
  /** Calls the add-in's function; never throws. */
  call(id: string, args: Argument[], cell: FormulaCell): Outcome;
  /** Called after each call with the messages of its errors. */
  note(cell: FormulaCell, notes: ErrorNote[]): void;
}

/**
 * Registers the add-in's functions with Univer under the manifest's namespace. Once, and before a formula uses one:
 * Univer keeps parsed formulas with the functions that were registered then.
 */
export function registerFunctions(
  injector: Injector,
  namespace: string,
  metadata: FunctionsMetadata,
  calls: FunctionCalls,
): void {
  const takesErrors = metadata.allowErrorForDataTypeAny === true;
  const hosted = metadata.functions.map((one) => new HostedFunction(fullName(namespace, one), one, takesErrors, calls));
  injector.get(IFunctionService).registerExecutors(...hosted);
}

/** Sets the descriptions of the functions in the formula bar, replacing those of another language. */
export function describeFunctions(injector: Injector, namespace: string, { functions }: FunctionsMetadata): void {
  const service = injector.get(IDescriptionService);
  const descriptions = functions.map((one) => describe(fullName(namespace, one), one));
  service.unregisterDescriptions(descriptions.map(({ functionName }) => functionName));
  service.registerDescriptions(descriptions);
}

function fullName(namespace: string, { name }: FunctionMetadata): string {
  return `${namespace}.${name}`.toUpperCase();
}

class HostedFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly metadata: FunctionMetadata,
    private readonly takesErrors: boolean,
    private readonly calls: FunctionCalls,
  ) {
    super(name);
  }

  /** Univer's calculation stops for good when a function throws, so nothing may be thrown here. */
  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    try {
      const cell = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
      const args = readArguments(variants, this.metadata, this.takesErrors);
      const outcome = this.calls.call(this.metadata.id, args, cell);
      // Univer's types do not know asynchronous values; it only checks the class.
      if (isPromise(outcome)) return new AsyncObject(outcome.then((late) => this.show(late, cell))) as never;
      return this.show(outcome, cell);
    } catch (error) {
      if (error instanceof ArgumentError) return ErrorValueObject.create(error.code as ErrorType);
      console.error(error);
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }

  /** Functions may answer with a promise, as in Excel. */
  override isAsync(): boolean {
    return true;
  }

  private show(outcome: Outcome, cell: FormulaCell): BaseValueObject {
    const { value, notes } = readOutcome(outcome);
    this.calls.note(cell, notes);
    return value;
  }
}

/** A promise of another window is not an instance of this window's Promise. */
function isPromise(outcome: Outcome): outcome is Promise<Outcome> {
  return typeof outcome === 'object' && outcome !== null && 'then' in outcome;
}

function describe(functionName: string, { description = '', parameters }: FunctionMetadata): IFunctionInfo {
  return {
    functionName,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? '',
      example: '',
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  };
}
