import type { OfficeHost, SyncFault } from './connection';

type Result<T> = { status: 'succeeded'; value: T } | { status: 'failed'; error: SyncFault };
type Callback<T> = (result: Result<T>) => void;

interface Slice {
  index: number;
  size: number;
  data: number[];
}

interface DocumentFile {
  size: number;
  sliceCount: number;
  getSliceAsync(index: number, callback: Callback<Slice>): void;
  closeAsync(callback?: Callback<undefined>): void;
}

const mostInSlice = 4_194_304;

/**
 * `Office.context.document.getFileAsync`: the workbook as it would be saved, in slices. Always an `.xlsx`, whatever
 * type is requested.
 */
export function createGetFile(host: OfficeHost) {
  return (
    _type: string,
    ...rest: [Callback<DocumentFile>] | [{ sliceSize?: number }, Callback<DocumentFile>]
  ): void => {
    const [{ sliceSize = mostInSlice }, callback] = rest.length === 1 ? [{}, rest[0]] : rest;
    void answer(host, callback, async () => documentFile(host, new Uint8Array(await host.files.save()), sliceSize));
  };
}

function documentFile(host: OfficeHost, bytes: Uint8Array, sliceSize: number): DocumentFile {
  return {
    size: bytes.length,
    sliceCount: Math.ceil(bytes.length / sliceSize),
    getSliceAsync(index, callback) {
      void answer(host, callback, () => {
        const data = [...bytes.subarray(index * sliceSize, (index + 1) * sliceSize)];
        return { index, size: data.length, data };
      });
    },
    closeAsync(callback) {
      if (callback) setTimeout(() => callback({ status: 'succeeded', value: undefined }));
    },
  };
}

async function answer<T>(host: OfficeHost, callback: Callback<T>, ask: () => T | Promise<T>): Promise<void> {
  const error = await host.synced();
  callback(error ? { status: 'failed', error } : { status: 'succeeded', value: await ask() });
}
