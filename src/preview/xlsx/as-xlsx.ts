import { readXls, readXlsb, writeXlsx, type Sheet, type Workbook, type WriteSheet } from 'hucre/xlsx';
import { Parts } from '../../xlsx-file/parts';
import { workbookPart } from '../../xlsx-file/sheets';
import { NoWorkbook } from './refusal';

/** How a file of Excel's older format begins, and one with a password. */
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zip = [0x50, 0x4b];
/** What a file with a password has inside, in UTF-16. */
const encrypted = 'EncryptedPackage';

/**
 * A file of an older or binary format as an `.xlsx` file; one that is an `.xlsx` file already as it is.
 * @throws NoWorkbook
 */
export async function asXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (startsWith(bytes, compound)) {
    if (hasText(bytes, encrypted)) throw new NoWorkbook('password');
    return written(bytes, readXls);
  }
  if (!startsWith(bytes, zip)) throw new NoWorkbook('no-workbook');
  const parts = Parts.open(bytes);
  return parts && /\.bin$/i.test(workbookPart(parts)) ? written(bytes, readXlsb) : bytes;
}

async function written(
  bytes: Uint8Array<ArrayBuffer>,
  read: (bytes: Uint8Array<ArrayBuffer>) => Promise<Workbook>,
): Promise<Uint8Array> {
  try {
    const { sheets, namedRanges = [], defaultFont } = await read(bytes);
    return await writeXlsx({ sheets: sheets.map(plain), namedRanges, ...(defaultFont ? { defaultFont } : {}) });
  } catch (error) {
    throw new NoWorkbook('damaged', String(error));
  }
}

/** What the library writes as it reads it. Rows without cells it reads as nothing, and does not write them so. */
function plain({ charts: _charts, pivotTables: _pivots, rows, ...sheet }: Sheet): WriteSheet {
  return { ...sheet, rows: Array.from(rows, (row: (typeof rows)[number] | undefined) => row ?? []) };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function hasText(bytes: Uint8Array, text: string): boolean {
  const wide = [...text].map((letter) => `${letter}\0`).join('');
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1_000_000)).includes(wide);
}
