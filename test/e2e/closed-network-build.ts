import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(__dirname, '../..');

/** Where the build is served: in a folder of another site. */
export const builtFor = { baseUrl: 'https://norms.example/excel/staffing', path: 'excel/staffing/' };

/**
 * Builds the add-in for a network that is closed to Microsoft's addresses, beside the browser workbook from `dist/`, which
 * is the same in both builds.
 * @returns the folder to serve, and what removes it
 */
export function buildForClosedNetwork(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'closed-network-'));
  const into = path.join(folder, builtFor.path);
  const webpack = path.join(root, 'node_modules/webpack-cli/bin/cli.js');
  const told = ['--env', 'closedNetwork', '--env', `baseUrl=${builtFor.baseUrl}`, '--output-path', into];
  execFileSync(process.execPath, [webpack, '--mode', 'production', '--config-name', 'addin', ...told], {
    cwd: root,
    stdio: 'pipe',
  });
  for (const one of ['index.html', 'preview', 'preview-worker.js'])
    cpSync(path.join(root, 'dist', one), path.join(into, one), { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
