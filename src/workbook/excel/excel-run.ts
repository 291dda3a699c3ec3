import { refuse, type Refusal, type Refused } from './refusal';
import { HalfWritten, Transaction } from './transaction';

/** Whether this Excel has a requirement set, as `1.9` of `ExcelApi`. False without Office. */
export function hasExcelApi(version: string): boolean {
  if (typeof Office === 'undefined') return false;
  return Office.context?.requirements?.isSetSupported('ExcelApi', version) ?? false;
}

/** Rounds with Excel that only read. */
export type Batch<T extends object> = (context: Excel.RequestContext) => Promise<T | Refused>;

/** Rounds with Excel that read and then write. */
export type Change<T extends object> = (
  context: Excel.RequestContext,
  transaction: Transaction<T>,
) => Promise<T | Refused>;

/** Settles when the last change so far is done or refused. */
let changes: Promise<void> = Promise.resolve();

/**
 * Every transaction with Excel goes through here. It waits while somebody types in a cell, is a single undo step, can
 * be stopped, and turns Excel's exceptions into refusals.
 */
export function inExcel<T extends object>(needs: string, batch: Batch<T>, signal?: AbortSignal): Promise<T | Refused> {
  return inOffice<T>(needs, (transaction) => run(transaction, batch), signal);
}

/**
 * The same for writing. Changes run one at a time, so that what a change has read is still true when it writes. Reading
 * that must not see a half-done change waits here too.
 */
export function changeInExcel<T extends object>(
  needs: string,
  change: Change<T>,
  signal?: AbortSignal,
): Promise<T | Refused> {
  const before = changes;
  const result = inOffice<T>(
    needs,
    (transaction) => run(transaction, (context) => change(context, transaction)),
    signal,
    before,
  );
  // Their results are dropped, so that nothing is kept in memory.
  changes = Promise.all([before, result]).then(() => undefined);
  return result;
}

function run<T extends object>(transaction: Transaction<T>, batch: Batch<T>): Promise<T | Refused> {
  const options = { delayForCellEdit: true, ...(hasExcelApi('1.20') ? { mergeUndoGroup: true } : {}) };
  return Excel.run(options, (context) => batch(transaction.inRounds(context)));
}

/** The same for calls of Office outside a batch; made only when `after` has settled. */
export async function inOffice<T extends object>(
  needs: string,
  ask: (transaction: Transaction<T>) => Promise<T | Refused>,
  signal?: AbortSignal,
  after: Promise<unknown> = Promise.resolve(),
): Promise<T | Refused> {
  if (!hasExcelApi(needs)) return refuse({ reason: 'tooOld', needs: `ExcelApi ${needs}` });
  const transaction = new Transaction<T>(signal);
  return transaction.run(() => ask(transaction), refusalOf, after);
}

/** The refusal for an error of Excel. Codes are those of `Excel.ErrorCodes`; the text is only for display. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof HalfWritten)
    return error.sheets.length > 0 ? { reason: 'half', sheets: error.sheets } : { reason: 'halfSettings' };
  const { code = '', message = '' } = typeof error === 'object' && error !== null ? (error as Partial<Failure>) : {};
  switch (code) {
    case 'InvalidOperationInCellEditMode':
      return { reason: 'cellInEdit' };
    case 'AccessDenied':
      return { reason: isReadOnly() ? 'readOnly' : 'denied' };
    case 'ItemNotFound':
    case 'InvalidReference':
      return { reason: 'gone' };
    case 'Conflict':
    case 'RequestAborted':
    case 'ActivityLimitReached':
    case 'ServiceNotAvailable':
    case 'InactiveWorkbook':
      return { reason: 'busy' };
    case 'MergedRangeConflict':
      return { reason: 'merged' };
    case 'InvalidSelection':
      return { reason: 'noCells' };
    case 'RangeExceedsLimit':
    case 'ResponsePayloadSizeLimitExceeded':
      return { reason: 'tooMuchToRead' };
    case 'RequestPayloadSizeLimitExceeded':
      return { reason: 'tooMuchToWrite' };
    case 'ApiNotFound':
      return { reason: 'tooOld', needs: message };
    default:
      return { reason: 'failed', code: String(code), message: message || String(error) };
  }
}

function isReadOnly(): boolean {
  return typeof Office !== 'undefined' && String(Office.context?.document?.mode) === 'readOnly';
}

interface Failure {
  readonly code: string;
  readonly message: string;
}
