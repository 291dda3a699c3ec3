/** Why a file cannot be opened. */
export type FileRefusal = 'no-workbook' | 'damaged' | 'password' | 'too-large';

/** Thrown for files that cannot be opened. */
export class NoWorkbook extends Error {
  override name = 'NoWorkbook';

  constructor(
    readonly reason: FileRefusal,
    detail = '',
  ) {
    super(detail);
  }
}
