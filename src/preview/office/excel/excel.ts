import type { OfficeHost } from '../connection';
import { OfficeError } from './error';
import { RequestContext, type RunOptions } from './request-context';
import { Workbook } from './workbook';

/** The context that `Excel.run` hands to its batch. */
class ExcelContext extends RequestContext {
  readonly workbook = new Workbook(this);
  readonly application = this.workbook.application;
}

/** What `Excel.run` may be given before its batch: options, or a context or an object whose context goes on. */
type Before = RunOptions | ExcelContext | { context: ExcelContext };
type Batch<T> = (context: ExcelContext) => Promise<T>;

interface ExcelGlobals {
  Excel: {
    run<T>(...args: [Batch<T>] | [Before, Batch<T>]): Promise<T>;
    createWorkbook(base64: string): Promise<void>;
    ErrorCodes: typeof ErrorCodes;
  };
  OfficeExtension: { Error: typeof OfficeError };
}

/** The globals `Excel` and `OfficeExtension` of the add-in's page. */
export function createExcel(host: OfficeHost): ExcelGlobals {
  /** What is still queued when the batch ends is done then. */
  async function run<T>(...args: [Batch<T>] | [Before, Batch<T>]): Promise<T> {
    const [before, batch] = args.length === 1 ? [{}, args[0]] : args;
    const context = contextOf(before) ?? new ExcelContext(host, before as RunOptions);
    const end = host.running();
    const endUndoStep = 'mergeUndoGroup' in before && before.mergeUndoGroup ? host.book.mergeUndo() : () => undefined;
    try {
      const result = await batch(context);
      if (!context.isIdle) await context.sync();
      return result;
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

  return {
    Excel: { run, createWorkbook, ErrorCodes },
    OfficeExtension: { Error: OfficeError },
  };
}

function contextOf(before: Before): ExcelContext | null {
  if (before instanceof ExcelContext) return before;
  return 'context' in before ? before.context : null;
}

const ErrorCodes = {
  invalidArgument: 'InvalidArgument',
  invalidOperationInCellEditMode: 'InvalidOperationInCellEditMode',
  itemAlreadyExists: 'ItemAlreadyExists',
  itemNotFound: 'ItemNotFound',
  propertyNotLoaded: 'PropertyNotLoaded',
} as const;
