import type { OfficeHost } from '../connection';
import { ClientObject } from './client-object';
import { invalidRequestContext, OfficeError, wrongArgument } from './error';
import { RequestContext, type RunOptions } from './request-context';
import { Workbook } from './workbook';

type Batch<T> = (context: ExcelContext) => Promise<T>;
/** What may precede the batch: options, or a context or objects whose context is used. */
type Before = RunOptions | ExcelContext | ClientObject<unknown> | ClientObject<unknown>[];

/** The context that `Excel.run` hands to its batch. */
class ExcelContext extends RequestContext {
  readonly workbook = new Workbook(this);
  readonly application = this.workbook.application;
}

interface ExcelGlobals {
  Excel: {
    run<T>(...args: [Batch<T>] | [Before, Batch<T>]): Promise<T>;
    createWorkbook(base64: string): Promise<void>;
    RequestContext: new () => ExcelContext;
    ErrorCodes: typeof ErrorCodes;
  };
  OfficeExtension: { Error: typeof OfficeError };
}

/** The globals `Excel` and `OfficeExtension` of the add-in's page. */
export function createExcel(host: OfficeHost): ExcelGlobals {
  /** Operations still queued when the batch ends are carried out then. */
  async function run<T>(...args: [Batch<T>] | [Before, Batch<T>]): Promise<T> {
    const [before, batch] = args.length === 1 ? [{}, args[0]] : args;
    if (typeof batch !== 'function' || typeof before !== 'object') throw wrongArgument('{0}', 'Excel.run');
    const context = contextOf(before) ?? new ExcelContext(host, before as RunOptions);
    const end = host.running();
    const endUndoStep = 'mergeUndoGroup' in before && before.mergeUndoGroup ? host.book.mergeUndo() : () => undefined;
    try {
      return await context.inRun(async () => {
        const result = await promised(batch(context));
        await context.sync();
        return result;
      });
    } finally {
      endUndoStep();
      end();
    }
  }

  /** A new workbook from an `.xlsx` file. */
  async function createWorkbook(base64: string): Promise<void> {
    const fault = await host.synced();
    if (fault) throw new OfficeError(fault.code, fault.message);
    host.files.create(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer);
  }

  class OwnContext extends ExcelContext {
    constructor() {
      super(host);
    }
  }
  return {
    Excel: { run, createWorkbook, RequestContext: OwnContext, ErrorCodes },
    OfficeExtension: { Error: OfficeError },
  };
}

function contextOf(before: Before): ExcelContext | null {
  if (before instanceof ExcelContext) return before;
  if (before instanceof ClientObject) return before.context as ExcelContext;
  if (!Array.isArray(before)) return null;
  const [first] = before;
  if (!first) throw wrongArgument('{0}', 'Excel.run');
  if (before.some(({ context }) => context !== first.context)) throw invalidRequestContext();
  return first.context as ExcelContext;
}

function promised<T>(given: Promise<T>): Promise<T> {
  if (typeof (given as Promise<T> | undefined)?.then === 'function') return given;
  throw new OfficeError(
    'RunMustReturnPromise',
    'The batch function passed to the ".run" method didn\'t return a promise. The function must return a promise, so that any automatically-tracked objects can be released at the completion of the batch operation.',
  );
}

const ErrorCodes = {
  invalidArgument: 'InvalidArgument',
  invalidOperationInCellEditMode: 'InvalidOperationInCellEditMode',
  itemAlreadyExists: 'ItemAlreadyExists',
  itemNotFound: 'ItemNotFound',
  propertyNotLoaded: 'PropertyNotLoaded',
} as const;
