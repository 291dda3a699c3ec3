import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listedSheets } from '../../src/xlsx-file/sheets';
import { Parts } from '../../src/xlsx-file/parts';
import { changedParts, noRows, sheetIn, withoutCell } from '../corpus/compare';
import { BrowserWorkbook } from './browser-workbook';

/**
 * `FOREIGN_FILES=FOLDER npx jest test/e2e/foreign-files` opens every workbook below a folder, edits one cell and saves it. What is
 * not as it should be is written to `FOREIGN_FILES/report.jsonl`; with `FOREIGN_SAVED=FOLDER` the saved files are kept, to be compared in another program.
 */
const folder = process.env.FOREIGN_FILES;
const savedFolder = process.env.FOREIGN_SAVED;
const whereFiles = folder === undefined ? test.skip : test;

/** Far from what the files hold, and within what every sheet has room for. */
const free = 'AX900';
const number = 4711;

interface Outcome {
  readonly file: string;
  readonly refused?: string;
  /** Parts that are other ones after opening and saving alone. */
  readonly unedited?: readonly string[];
  /** Parts that are other ones after the edit, but for the sheet. */
  readonly beside?: readonly string[];
  /** Whether the sheet is another one beside the cell. */
  readonly sheetDiffers?: boolean;
}

async function outcome(workbook: BrowserWorkbook, file: string, bytes: Buffer): Promise<Outcome> {
  const name = path.basename(file);
  try {
    await workbook.openFile(bytes);
  } catch (error) {
    return { file, refused: String(error).split('\n')[0] ?? '' };
  }
  const parts = /\.xls[mx]$/i.test(file) ? Parts.open(bytes) : undefined;
  const unedited = parts ? changedParts(bytes, await workbook.saveFile()) : [];
  const sheet = parts ? listedSheets(parts).find(({ kind }) => kind === 'worksheet') : undefined;
  const [first = ''] = await workbook.sheets();
  await workbook.setCells(sheet?.name ?? first, free, [[number]]);
  const saved = await workbook.saveFile();
  if (savedFolder !== undefined) writeFileSync(path.join(savedFolder, name.replace(/\.xlsb?$/i, '.xlsx')), saved);
  if (!sheet || !parts) return { file };
  const beside = changedParts(bytes, saved).filter((part) => part.toLowerCase() !== sheet.part.toLowerCase());
  const sheetDiffers = withoutCell(sheetIn(saved, sheet.part), free) !== noRows(sheetIn(bytes, sheet.part));
  return { file, unedited, beside, sheetDiffers };
}

whereFiles(
  'workbooks of other projects open, and come back as they were but for one cell',
  async () => {
    const report = path.join(folder ?? '', 'report.jsonl');
    writeFileSync(report, '');
    const files = readdirSync(folder ?? '', { recursive: true, encoding: 'utf8' }).filter((one) =>
      /\.xls[bmx]?$/i.test(one),
    );
    let workbook: BrowserWorkbook | undefined;
    const wrong: Outcome[] = [];
    for (const [at, file] of files.entries()) {
      if (at % 100 === 0) {
        await workbook?.page.close();
        workbook = new BrowserWorkbook({});
        await workbook.open();
      }
      const result = await outcome(workbook as BrowserWorkbook, file, readFileSync(path.join(folder ?? '', file)));
      const problems = workbook?.takeProblems() ?? [];
      const isWrong =
        problems.length > 0 ||
        result.refused !== undefined ||
        result.sheetDiffers ||
        [...(result.unedited ?? []), ...(result.beside ?? [])].length > 0;
      if (isWrong) {
        wrong.push(result);
        appendFileSync(report, `${JSON.stringify({ ...result, problems })}\n`);
      }
      if (at % 50 === 0) appendFileSync(report, `${JSON.stringify({ at, of: files.length })}\n`);
    }
    expect(wrong).toEqual([]);
  },
  3_600_000,
);
