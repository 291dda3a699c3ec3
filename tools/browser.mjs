/** Finds a browser for the tests: `CHROME_PATH`, else an installed Chrome, Edge or Chromium, else the one that comes with `@sparticuz/chromium`. */
import { existsSync } from 'node:fs';

const INSTALLED = [
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

async function findBrowser() {
  const installed = process.env.CHROME_PATH || INSTALLED.find((file) => existsSync(file));
  if (installed) return installed;
  // Its own arguments are left out: they turn web security off.
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
