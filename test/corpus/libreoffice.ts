import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Every sheet, as text with commas, as it is shown. */
const asText = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

export function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** What LibreOffice shows of each file, one run for all: the texts of its sheets by `number-sheet`. */
export function shownByLibreOffice(files: readonly Uint8Array[]): Map<string, string> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'libreoffice-'));
  try {
    const named = files.map((file, at) => {
      const name = path.join(folder, `${at}.xlsx`);
      fs.writeFileSync(name, file);
      return name;
    });
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const to = path.join(folder, 'texts');
    const told = ['--headless', profile, '--convert-to', asText, '--outdir', to, ...named];
    execFileSync('soffice', told, { stdio: 'ignore', timeout: 240_000 });
    return new Map(fs.readdirSync(to).map((name) => [name, fs.readFileSync(path.join(to, name), 'utf8')]));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
