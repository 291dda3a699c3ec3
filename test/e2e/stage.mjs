/**
 * What a browser test needs beside itself: the build in `dist/` served, and a browser to open it in. Prints their
 * addresses as a line of JSON and ends with its input, so also with a test run that is cut off.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { browserOptions } from '../../tools/browser.mjs';
import { serve } from '../../tools/start.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const server = await serve(path.resolve(process.argv[2] ?? dist), 0);
const browser = await chromium.launchServer(await browserOptions());

process.stdin.resume().once('end', async () => {
  await browser.close();
  await server.close();
});
console.log(JSON.stringify({ address: server.address, browser: browser.wsEndpoint() }));
