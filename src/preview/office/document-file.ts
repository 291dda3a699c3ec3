import type { FileDoor } from './connection';

type Callback<T> = (result: { status: 'succeeded'; value: T }) => void;

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

const MOST_IN_SLICE = 4_194_304;

/** `Office.context.document.getFileAsync`: the workbook as it would be saved, in slices; of whatever type, an `.xlsx`. */
export function createGetFile(files: FileDoor) {
  return (
    _type: string,
    ...rest: [Callback<DocumentFile>] | [{ sliceSize?: number }, Callback<DocumentFile>]
  ): void => {
    const [{ sliceSize = MOST_IN_SLICE }, callback] = rest.length === 1 ? [{}, rest[0]] : rest;
    void files.save().then((file) => answer(callback, documentFile(new Uint8Array(file), sliceSize)));
  };
}

function documentFile(bytes: Uint8Array, sliceSize: number): DocumentFile {
  return {
    size: bytes.length,
    sliceCount: Math.ceil(bytes.length / sliceSize),
    getSliceAsync(index, callback) {
      const data = [...bytes.subarray(index * sliceSize, (index + 1) * sliceSize)];
      answer(callback, { index, size: data.length, data });
    },
    closeAsync(callback) {
      if (callback) answer(callback, undefined);
    },
  };
}

function answer<T>(callback: Callback<T>, value: T): void {
  setTimeout(() => callback({ status: 'succeeded', value }));
}
