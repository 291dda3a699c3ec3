/**
 * What a browser test needs beside itself: a build served (the one in `dist/`, or in the folder `BROWSER_WORKBOOK`, if not told), and a browser to open it in.
 * Prints their addresses as a line of JSON and ends with its input, so also with a test run that is cut off.
 */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { browserOptions } from '../../tools/browser.mjs';
import { serve } from '../../tools/start.mjs';
import { serveWithNginx } from './nginx.mjs';

const dist = process.env.BROWSER_WORKBOOK ?? fileURLToPath(new URL('../../dist', import.meta.url));
const { folder = dist, server: kind } = JSON.parse(process.argv[2] ?? '{}');
const isNginx = kind?.startsWith('nginx') ?? false;
const server = await (isNginx ? serveWithNginx(folder, kind === 'nginx-closed-network') : serve(folder, 0));
const options = await browserOptions();
// Nobody vouches for the certificate that nginx is given here.
if (isNginx) options.args.push('--ignore-certificate-errors');
const browser = await chromium.launchServer(options);

process.stdin.resume().once('end', async () => {
  await browser.close();
  await server.close();
});
console.log(JSON.stringify({ address: server.address, browser: browser.wsEndpoint() }));
