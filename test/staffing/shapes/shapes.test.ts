import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import ExcelJS from 'exceljs';
import type { TableJson } from '../../../src/workbook/check/tables-json';
import { said } from './said';
import { makeShape, type Shape } from './shape';
import { shapes } from './shapes';

/** WRITE_SHAPES=1 writes the files of new and changed shapes. */
const isWriting = process.env.WRITE_SHAPES !== undefined;
const folder = path.join(__dirname, 'files');
const root = path.join(__dirname, '../../..');
const fileOf = ({ file }: Shape): string => path.join(folder, `${file}.xlsx`);

/** All files in one go: what takes its time is to start the tool. */
const readAll = `const { tablesOfFile } = await import('./tools/tables-of-file.mjs');
const { readFileSync } = await import('node:fs');
const read = {};
for (const name of process.argv.slice(1)) read[name] = await tablesOfFile(readFileSync(name));
console.log(JSON.stringify(read));`;

type Sheets = readonly { readonly sheet: string; readonly tables: readonly TableJson[] }[];
let read: Readonly<Record<string, Sheets>> = {};

beforeAll(async () => {
  if (isWriting) for (const one of shapes) await write(one);
  const node = [process.execPath, ['--input-type=module', '-e', readAll, ...shapes.map(fileOf)]] as const;
  read = JSON.parse(execFileSync(...node, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 })) as typeof read;
}, 60_000);

const plain = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();

test.each(shapes.map((one) => [one.file, one.says, one] as const))('%s: %s', (_file, _says, one) => {
  const tables = read[fileOf(one)]?.flatMap((sheet) => sheet.tables) ?? [];
  expect(said(tables)).toBe(plain(one.reads));
});

async function write(one: Shape): Promise<void> {
  const made = await makeShape(one);
  const name = fileOf(one);
  const isThere = existsSync(name) && isDeepStrictEqual(await contents(readFileSync(name)), await contents(made));
  if (!isThere) writeFileSync(name, made);
}

/** What stands in a file's cells, how it is shown, what is merged and hidden. */
async function contents(bytes: Buffer): Promise<unknown> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return book.worksheets.map((sheet) => {
    const { merges } = sheet.model;
    const cells: unknown[] = [];
    sheet.eachRow((row) =>
      row.eachCell(({ address, value, numFmt, font }) =>
        cells.push([address, value, numFmt, row.hidden, (font as Partial<ExcelJS.Font> | undefined)?.strike]),
      ),
    );
    const hidden = sheet.columns.map((column) => column.hidden === true);
    return { cells, merges: [...merges].sort(), hidden };
  });
}

test.each(shapes.map((one) => [one.file, one] as const))(
  'the file %s holds what its shape says',
  async (_file, one) => {
    expect(await contents(readFileSync(fileOf(one)))).toEqual(await contents(await makeShape(one)));
  },
);

test('each file has its shape', () => {
  expect(readdirSync(folder).sort()).toEqual(shapes.map(({ file }) => `${file}.xlsx`).sort());
});

test('read-table prints it as JSON', () => {
  const [one] = shapes;
  if (one === undefined) throw new Error('no shape');
  const printed = execFileSync(process.execPath, ['tools/read-table.mjs', fileOf(one)], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(JSON.parse(printed)).toEqual({ sheets: read[fileOf(one)] });
});
