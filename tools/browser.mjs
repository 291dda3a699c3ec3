/** Finds a browser for tests and tools: `CHROME_PATH`, else an installed Chrome, Edge or Chromium, else the one that comes with `@sparticuz/chromium`. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { devDependencies } from './webpack/package-file.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const packaged = '@sparticuz/chromium';
/** With the version in its name: another version of the package is unpacked anew. */
const unpacked = path.join(root, 'node_modules/.cache', `chromium-${devDependencies[packaged]}`);

const installedPaths = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
    process.env[variable]
      ? [
          `${process.env[variable]}\\Google\\Chrome\\Application\\chrome.exe`,
          `${process.env[variable]}\\Microsoft\\Edge\\Application\\msedge.exe`,
        ]
      : [],
  ),
];

/**
 * How `chromium.launch` and `chromium.launchServer` start a browser without a window that reaches this machine alone:
 * every other host is unknown to it.
 * @returns {Promise<import('playwright-core').LaunchOptions>}
 */
export async function browserOptions() {
  return {
    executablePath: await findBrowser(),
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
    chromiumSandbox: false,
  };
}

/** @returns {Promise<string>} the browser's program, which is there whole */
export async function findBrowser() {
  const installed = process.env.CHROME_PATH || installedPaths.find((file) => existsSync(file));
  if (installed) return installed;
  if (process.platform !== 'linux') throw new Error('Install Chrome, Edge or Chromium, or name one in CHROME_PATH.');
  await unpackOnce(unpacked);
  return path.join(unpacked, 'chromium');
}

/**
 * Unpacks the packaged browser into a folder, unless it is there.
 *
 * The package unpacks file by file into the temporary folder of its process. It is given an empty folder as such, which gets
 * its name when all is there, so that nobody else starts a program that is still being written.
 * @param {string} folder
 */
export async function unpackOnce(folder) {
  if (existsSync(folder)) return;
  await mkdir(path.dirname(folder), { recursive: true });
  const beside = await mkdtemp(`${folder}-`);
  try {
    const unpack = `import(${JSON.stringify(packaged)}).then((packaged) => packaged.default.executablePath())`;
    await promisify(execFile)(process.execPath, ['-e', unpack], { cwd: root, env: { ...process.env, TMPDIR: beside } });
    await rename(beside, folder).catch((error) => {
      // Somebody else was quicker, with the same files.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}
