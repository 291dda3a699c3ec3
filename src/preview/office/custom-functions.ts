import type { Argument } from '../addin/arguments';
import type { FunctionError, Outcome } from '../addin/results';
import type { HostedPage, Invocation, OfficeHost } from './connection';

type AddinFunction = (...args: unknown[]) => unknown;

/** The names Excel gives to the codes that a function may return. */
const ErrorCode = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
} as const;

/** The real runtime hands these on as `#VALUE!`: a function cannot make a cell of them. */
const neverShown: readonly string[] = [ErrorCode.invalidName, ErrorCode.invalidReference];

class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
    this.name = 'CustomFunctions.Error';
  }
}

interface CustomFunctionsGlobal {
  associate(id: string, one: AddinFunction): void;
  associate(functions: Record<string, AddinFunction>): void;
  Error: typeof CustomFunctionsError;
  ErrorCode: typeof ErrorCode;
}

/** The global `CustomFunctions` of the add-in's page; what is associated runs here, in the page's own realm. */
export function createCustomFunctions(host: OfficeHost | null): CustomFunctionsGlobal {
  const functions = new Map<string, AddinFunction>();

  function associate(idOrFunctions: string | Record<string, AddinFunction>, one?: AddinFunction): void {
    const pairs = typeof idOrFunctions === 'string' ? { [idOrFunctions]: one } : idOrFunctions;
    for (const [id, fn] of Object.entries(pairs)) {
      if (!fn) continue;
      functions.set(id.toUpperCase(), fn);
      host?.associated(id);
    }
  }

  const page: HostedPage = {
    call(id: string, args: Argument[], invocation: Invocation): Outcome {
      const fn = functions.get(id.toUpperCase());
      if (!fn) return { code: ErrorCode.invalidName };
      try {
        const result = fn(...structuredClone(args), structuredClone(invocation));
        return result instanceof Promise ? result.then(plain, failed) : plain(result);
      } catch (error) {
        return failed(error);
      }
    },
  };
  host?.attach(page);
  return { associate, Error: CustomFunctionsError, ErrorCode };
}

function failed(error: unknown): Outcome {
  if (error instanceof CustomFunctionsError) return plain(error);
  console.error(error);
  return { code: ErrorCode.invalidValue };
}

function plain(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(plain);
  if (!(result instanceof CustomFunctionsError)) return result;
  const error: FunctionError = { code: neverShown.includes(result.code) ? ErrorCode.invalidValue : result.code };
  return result.message ? { ...error, message: result.message } : error;
}
