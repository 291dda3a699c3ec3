import { inOffice } from './excel-run';
import { refuse, type Refused } from './refusal';
import type { Transaction } from './transaction';

/** The most that Office gives in one slice. */
const sliceSize = 4 * 1024 * 1024;

/** The workbook as the file that saving would write; it is not saved. */
export function readDocumentFile(signal?: AbortSignal): Promise<{ readonly bytes: Uint8Array } | Refused> {
  const { document } = Office.context;
  if (typeof document?.getFileAsync !== 'function')
    return Promise.resolve(refuse({ reason: 'tooOld', needs: 'CompressedFile 1.1' }));
  const ask = async (
    transaction: Transaction<{ readonly bytes: Uint8Array }>,
  ): Promise<{ readonly bytes: Uint8Array }> => {
    const opened = answered<Office.File>((callback) =>
      document.getFileAsync(Office.FileType.Compressed, { sliceSize }, callback),
    );
    // Office keeps at most two files open, so a file that arrives after nobody waits for it is closed too.
    const close = (): void => void opened.then((file) => file.closeAsync()).catch(() => undefined);
    try {
      const file = await transaction.round(() => opened);
      const bytes = new Uint8Array(file.size);
      for (let at = 0, from = 0; at < file.sliceCount; at += 1) {
        const slice = await transaction.round(() =>
          answered<Office.Slice>((callback) => file.getSliceAsync(at, callback)),
        );
        bytes.set(slice.data as ArrayLike<number>, from);
        from += slice.size;
      }
      return { bytes };
    } finally {
      close();
    }
  };
  return inOffice('1.1', ask, signal);
}

function answered<T>(ask: (callback: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) =>
    ask(({ status, value, error }) => {
      // The text, not `Office.AsyncResultStatus`: it is the same and works without Office.
      if (String(status) === 'succeeded') resolve(value);
      else reject({ code: String(error.code), message: error.message });
    }),
  );
}

/** Opens a file as a new workbook beside this one. */
export function openAsNewWorkbook(
  bytes: Uint8Array,
  signal?: AbortSignal,
): Promise<{ readonly opened: true } | Refused> {
  const ask = async (transaction: Transaction<{ readonly opened: true }>): Promise<{ readonly opened: true }> => {
    await transaction.round(() => Excel.createWorkbook(base64(bytes)));
    return { opened: true };
  };
  return inOffice('1.8', ask, signal);
}

/** The number of arguments that `String.fromCharCode` takes in every browser. */
const lettersTogether = 0x2000;

function base64(bytes: Uint8Array): string {
  let letters = '';
  for (let from = 0; from < bytes.length; from += lettersTogether)
    letters += String.fromCharCode(...bytes.subarray(from, from + lettersTogether));
  return btoa(letters);
}
