import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export type CellInput = string | number | boolean | null;
export type Sheets = Readonly<Record<string, readonly (readonly CellInput[])[]>>;

/** Sheets of rows, text that begins with `=` being a formula, with what an independent spreadsheet engine makes of it. */
export function calculate(sheets: Sheets): Record<string, CellInput[][]> {
  const { stdout, stderr } = spawnSync(process.execPath, [join(__dirname, 'recalculate.mjs')], {
    input: JSON.stringify(sheets),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Record<string, CellInput[][]>;
}
