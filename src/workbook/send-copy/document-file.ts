import { hasExcelApi, refusalOf } from '../excel-run';
import { refuse, type Refused } from '../refusal';

/** The most that Office gives in one slice. */
const sliceSize = 4 * 1024 * 1024;

/** The open workbook as the file that saving would make; it is not saved. */
export async function readDocumentFile(): Promise<{ readonly bytes: Uint8Array } | Refused> {
  const { document } = Office.context;
  if (typeof document?.getFileAsync !== 'function') return refuse({ reason: 'tooOld', needs: 'CompressedFile 1.1' });
  try {
    const file = await answered<Office.File>((callback) =>
      document.getFileAsync(Office.FileType.Compressed, { sliceSize }, callback),
    );
    try {
      const bytes = new Uint8Array(file.size);
      for (let at = 0, from = 0; at < file.sliceCount; at += 1) {
        const slice = await answered<Office.Slice>((callback) => file.getSliceAsync(at, callback));
        bytes.set(slice.data as ArrayLike<number>, from);
        from += slice.size;
      }
      return { bytes };
    } finally {
      // Office keeps no more than two files open.
      file.closeAsync();
    }
  } catch (error) {
    return refuse(refusalOf(error));
  }
}

function answered<T>(ask: (callback: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) =>
    ask(({ status, value, error }) => {
      // The text, not `Office.AsyncResultStatus`: it says the same and needs no Office.
      if (String(status) === 'succeeded') resolve(value);
      else reject({ code: String(error.code), message: error.message });
    }),
  );
}

/** Opens a file as a new workbook beside this one. */
export async function openAsNewWorkbook(bytes: Uint8Array): Promise<{ readonly opened: true } | Refused> {
  if (!hasExcelApi('1.8')) return refuse({ reason: 'tooOld', needs: 'ExcelApi 1.8' });
  try {
    await Excel.createWorkbook(base64(bytes));
    return { opened: true };
  } catch (error) {
    return refuse(refusalOf(error));
  }
}

/** As many letters as a function takes arguments everywhere. */
const lettersTogether = 0x2000;

function base64(bytes: Uint8Array): string {
  let letters = '';
  for (let from = 0; from < bytes.length; from += lettersTogether)
    letters += String.fromCharCode(...bytes.subarray(from, from + lettersTogether));
  return btoa(letters);
}
