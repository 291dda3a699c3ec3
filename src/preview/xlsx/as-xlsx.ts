import { readXls, readXlsb, writeXlsx, type Sheet, type Workbook, type WriteSheet } from 'hucre/xlsx';
import { Parts } from '../../xlsx-file/parts';
import { workbookPart } from '../../xlsx-file/sheets';
import { NoWorkbook } from './refusal';
import { withFullCells } from './short-cells';

/** How a file of Excel's older format begins, and one with a password. */
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zip = [0x50, 0x4b];
/** What a file with a password has inside, in UTF-16. */
const encrypted = 'EncryptedPackage';

export interface Xlsx {
  readonly bytes: Uint8Array;
  /** Of a file in another format the library reads what cells show, and nothing else. */
  readonly isValuesAlone: boolean;
}

/**
 * A file of an older or binary format as an `.xlsx` file; one that is an `.xlsx` file already as it is.
 * @throws NoWorkbook
 */
export async function asXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<Xlsx> {
  if (startsWith(bytes, compound)) {
    if (hasText(bytes, encrypted)) throw new NoWorkbook('password');
    return { bytes: await written(() => readXls(bytes)), isValuesAlone: true };
  }
  if (!startsWith(bytes, zip)) throw new NoWorkbook('no-workbook');
  const parts = Parts.open(bytes);
  if (!parts || !/\.bin$/i.test(workbookPart(parts))) return { bytes, isValuesAlone: false };
  return { bytes: await written(() => readXlsb(fullCells(parts))), isValuesAlone: true };
}

function fullCells(parts: Parts): Uint8Array<ArrayBuffer> {
  for (const { part, type } of parts.related(workbookPart(parts))) {
    const sheet = type === 'worksheet' ? parts.bytes(part) : undefined;
    if (sheet) parts.put(part, withFullCells(sheet));
  }
  return parts.toFile();
}

async function written(read: () => Promise<Workbook>): Promise<Uint8Array> {
  try {
    const { sheets } = await read();
    return await writeXlsx({ sheets: sheets.map(plain) });
  } catch (error) {
    throw new NoWorkbook('damaged', String(error));
  }
}

/** Rows without cells the library reads as nothing, and does not write them so. */
function plain({ name, rows, merges = [] }: Sheet): WriteSheet {
  return { name, merges, rows: Array.from(rows, (row: (typeof rows)[number] | undefined) => row ?? []) };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function hasText(bytes: Uint8Array, text: string): boolean {
  const wide = [...text].map((letter) => `${letter}\0`).join('');
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1_000_000)).includes(wide);
}
