import { findBrowser } from '../../tools/browser.mjs';

/** Before any test: the browser is found, or unpacked. */
export default async function prepare() {
  await findBrowser();
}
