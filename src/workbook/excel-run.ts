import { refuse, type Refusal, type Refused } from './refusal';

/** Whether this Excel has a requirement set, as `1.9` of `ExcelApi`. False without Office. */
export function hasExcelApi(version: string): boolean {
  if (typeof Office === 'undefined') return false;
  return Office.context?.requirements?.isSetSupported('ExcelApi', version) ?? false;
}

/**
 * Every talk with Excel goes through here. Waits while somebody is typing in a cell, makes one undo step of all it does,
 * and turns what Excel throws into a refusal.
 */
export async function inExcel<T extends object>(
  needs: string,
  batch: (context: Excel.RequestContext) => Promise<T | Refused>,
): Promise<T | Refused> {
  if (!hasExcelApi(needs)) return refuse({ reason: 'tooOld', needs: `ExcelApi ${needs}` });
  const options = { delayForCellEdit: true, ...(hasExcelApi('1.20') ? { mergeUndoGroup: true } : {}) };
  try {
    return await Excel.run(options, batch);
  } catch (error) {
    return refuse(refusalOf(error));
  }
}

/** What an error of Excel's means. Its codes are those of `Excel.ErrorCodes`; the text is for a message, not to be read. */
export function refusalOf(error: unknown): Refusal {
  const { code = '', message = '' } = typeof error === 'object' && error !== null ? (error as Partial<Failure>) : {};
  switch (code) {
    case 'InvalidOperationInCellEditMode':
      return { reason: 'cellInEdit' };
    case 'AccessDenied':
      return { reason: 'sheetProtected', sheet: '' };
    case 'ItemNotFound':
    case 'InvalidReference':
      return { reason: 'notFound', what: message };
    case 'ApiNotFound':
      return { reason: 'tooOld', needs: message };
    default:
      return { reason: 'failed', code: String(code), message: message || String(error) };
  }
}

interface Failure {
  readonly code: string;
  readonly message: string;
}
