import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WrittenSheet } from './as-file';

/** Whether this machine can print into a file and read what stands on the paper. */
export const canPrint = spawnSync('soffice', ['--version']).status === 0 && spawnSync('pdftotext', ['-v']).status === 0;

/** Where the printed files are kept to be looked at. */
const kept = process.env.KEEP_PRINTS;

/** The pages of workbooks as LibreOffice prints them, each the text that stands on it, line by line. */
export function printed(files: Readonly<Record<string, readonly WrittenSheet[]>>): Record<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'printed-'));
  try {
    const names = Object.keys(files);
    writeFileSync(join(folder, 'sheets.json'), JSON.stringify(files));
    execFileSync(process.execPath, [join(__dirname, 'write-files.mjs'), folder]);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const given = names.map((name) => join(folder, `${name}.xlsx`));
    execFileSync('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, ...given], {
      stdio: 'ignore',
      timeout: 240_000,
    });
    if (kept !== undefined) keep(folder, names, kept);
    return Object.fromEntries(names.map((name) => [name, pagesOf(join(folder, `${name}.pdf`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function pagesOf(file: string): string[] {
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8', maxBuffer: 64 * 2 ** 20 });
  return text.split('\f').slice(0, -1);
}

function keep(folder: string, names: readonly string[], to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of names) copyFileSync(join(folder, `${name}.pdf`), join(to, `${name}.pdf`));
}
