import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { browserOptions } from '../../tools/browser.mjs';
import { serve } from '../../tools/serve.mjs';
import { serveWithNginx } from './nginx.mjs';

const dist = process.env.BROWSER_WORKBOOK ?? fileURLToPath(new URL('../../dist', import.meta.url));

/**
 * What a browser test needs beside itself: a build served, and a browser to open it in. A run that is cut off leaves
 * neither behind.
 * @param {object} [options]
 * @param {string} [options.folder] what to serve; the build in `dist/`, or in the folder `BROWSER_WORKBOOK`, if not told
 * @param {'nginx' | 'nginx-closed-network'} [options.server] the project's own if not told
 * @returns {Promise<{ address: string, browser: import('playwright-core').Browser, close: () => Promise<void> }>}
 */
export async function openStage({ folder = dist, server: kind } = {}) {
  const server = await (kind ? serveWithNginx(folder, kind === 'nginx-closed-network') : serve(folder, 0));
  const options = await browserOptions();
  // Nobody vouches for the certificate that nginx is given here.
  if (kind) options.args.push('--ignore-certificate-errors');
  const browser = await chromium.launch(options);
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { address: server.address, browser, close };
}
