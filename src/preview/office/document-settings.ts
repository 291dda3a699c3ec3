import type { OfficeHost } from './connection';

interface AsyncResult {
  status: 'succeeded';
  value: undefined;
}
type Callback = (result: AsyncResult) => void;

interface DocumentSettings {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  remove(name: string): void;
  saveAsync(options?: Callback | object, callback?: Callback): void;
  refreshAsync(callback?: Callback): void;
}

/** `Office.context.document.settings`: changes are kept in the page until `saveAsync` writes them into the workbook. */
export function createDocumentSettings(host: Pick<OfficeHost, 'book'>): DocumentSettings {
  const changes = new Map<string, unknown>();

  const answer = (first?: Callback | object, second?: Callback) => {
    const callback = typeof first === 'function' ? first : second;
    if (callback) setTimeout(() => (callback as Callback)({ status: 'succeeded', value: undefined }));
  };

  return {
    get(name) {
      const value = changes.has(name) ? changes.get(name) : host.book.settings.get(name);
      return value === undefined ? null : structuredClone(value);
    },
    set(name, value) {
      changes.set(name, structuredClone(value));
    },
    remove(name) {
      changes.set(name, undefined);
    },
    saveAsync(options, callback) {
      for (const [name, value] of changes) {
        if (value === undefined) host.book.settings.delete(name);
        else host.book.settings.set(name, value);
      }
      changes.clear();
      answer(options, callback);
    },
    refreshAsync(callback) {
      changes.clear();
      answer(callback);
    },
  };
}
