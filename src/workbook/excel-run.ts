import { refuse, type Refusal, type Refused } from './refusal';
import { HalfWritten, Talk } from './talk';

/** Whether this Excel has a requirement set, as `1.9` of `ExcelApi`. False without Office. */
export function hasExcelApi(version: string): boolean {
  if (typeof Office === 'undefined') return false;
  return Office.context?.requirements?.isSetSupported('ExcelApi', version) ?? false;
}

/** What is done in a talk with Excel. */
export type Batch<T extends object> = (context: Excel.RequestContext, talk: Talk<T>) => Promise<T | Refused>;

/**
 * Every talk with Excel goes through here. Waits while somebody is typing in a cell, makes one undo step of all it does,
 * can be stopped, and turns what Excel throws into a refusal.
 */
export function inExcel<T extends object>(needs: string, batch: Batch<T>, signal?: AbortSignal): Promise<T | Refused> {
  const options = { delayForCellEdit: true, ...(hasExcelApi('1.20') ? { mergeUndoGroup: true } : {}) };
  return inOffice<T>(needs, (talk) => Excel.run(options, (context) => batch(talk.attend(context), talk)), signal);
}

/** The same for what is asked of Office outside a batch. */
export async function inOffice<T extends object>(
  needs: string,
  ask: (talk: Talk<T>) => Promise<T | Refused>,
  signal?: AbortSignal,
): Promise<T | Refused> {
  if (!hasExcelApi(needs)) return refuse({ reason: 'tooOld', needs: `ExcelApi ${needs}` });
  const talk = new Talk<T>(signal);
  return talk.have(() => ask(talk), refusalOf);
}

/** What an error of Excel's means. Its codes are those of `Excel.ErrorCodes`; the text is for a message, not to be read. */
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
