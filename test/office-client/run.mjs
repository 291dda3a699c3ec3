/**
 * `npm run test:office-client [-- test/e2e/host.test.ts …]`: browser tests with Microsoft's own client between the add-in and
 * the browser workbook. Without files, all that open the browser workbook of `dist/`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stageBuild } from './stage-build.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'office-client-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** They make a build of their own, or measure the browser workbook's own half. */
const apart = ['closed-network', 'under-nginx', 'start-times', 'pages', 'guide'];

await stageBuild(folder);
const files = process.argv.slice(2);
const told =
  files.length > 0
    ? files
    : ['test/e2e', 'test/office-client', '--testPathIgnorePatterns', ...apart.map((name) => `/e2e/${name}`)];
const jest = path.join(root, 'node_modules/jest/bin/jest.js');
const env = { ...process.env, BROWSER_WORKBOOK: folder };
const run = spawn(process.execPath, [jest, ...told], { cwd: root, env, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => run.kill(signal));
process.exitCode = await new Promise((resolve) => run.once('exit', (code) => resolve(code ?? 1)));
