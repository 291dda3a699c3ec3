import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.join(__dirname, '../..');
const onLinux = process.platform === 'linux' ? test : test.skip;

/** Whoever wants the packaged browser at once with others finds it whole. */
onLinux(
  'processes that unpack the packaged browser at once each find it whole',
  async () => {
    const parent = mkdtempSync(path.join(tmpdir(), 'packaged-browser-'));
    const folder = path.join(parent, 'unpacked');
    const unpack = `const { unpackOnce } = await import('./tools/browser.mjs');
    const { statSync } = await import('node:fs');
    await unpackOnce(process.argv[1]);
    process.stdout.write(String(statSync(process.argv[1] + '/chromium').size));`;
    const start = async (): Promise<number> => {
      const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', unpack, folder], {
        cwd: root,
      });
      return Number(stdout);
    };
    try {
      const sizes = await Promise.all([start(), start()]);
      const { size } = statSync(path.join(folder, 'chromium'));
      expect(sizes).toEqual([size, size]);
      expect(readdirSync(parent)).toEqual(['unpacked']);
    } finally {
      rmSync(parent, { recursive: true });
    }
  },
  60_000,
);
