/**
 * `node tools/screenshots.mjs <folder>`: the pane in every place, step, language and theme at 320 pixels, to be looked at.
 * The pictures of guide and README are taken while a test follows the guide: `npm run pictures`.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { browserOptions } from './browser.mjs';
import { languages } from './languages.mjs';
import { serve } from './serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** In the order of the pane's own bars. */
const places = ['facility', 'check', 'explain', 'norms', 'editions'];
const steps = ['institution', 'questions', 'result', 'insert'];
const views = ['annex', 'notes', 'rules', 'doubts'];
/** The elderly and disabled, the last of the edition's types. */
const typeAt = 4;

const [folder] = process.argv.slice(2);
const server = await serve(path.join(root, 'dist'), 0);
const browser = await chromium.launch(await browserOptions());
try {
  await everything(path.resolve(folder ?? 'screenshots'));
} finally {
  await browser.close();
  await server.close();
}

async function everything(into) {
  await mkdir(into, { recursive: true });
  for (const dark of [false, true]) {
    for (const language of Object.keys(languages)) {
      const opened = await open(language, dark, { width: 1000, height: 900 });
      const name = (what) => path.join(into, `${language}-${dark ? 'dark' : 'light'}-${what}.png`);
      await describe(opened, 120);
      for (const one of steps) {
        await step(opened, one);
        await pictureOfPane(opened, name(one));
      }
      await severalSizes(opened);
      await pictureOfPane(opened, name('sizes'));
      await explained(opened);
      await pictureOfPane(opened, name('explain'));
      await place(opened, 'norms');
      for (const [at, view] of views.entries()) {
        await opened.pane.locator('nav').nth(1).locator('button').nth(at).click();
        await pictureOfPane(opened, name(`norms-${view}`));
      }
      for (const one of ['check', 'editions']) {
        await place(opened, one);
        await pictureOfPane(opened, name(one));
      }
      await opened.page.context().close();
    }
  }
}

async function open(language, dark, viewport) {
  const context = await browser.newContext({
    locale: languages[language].locale,
    colorScheme: dark ? 'dark' : 'light',
    viewport,
  });
  await context.addInitScript(() => localStorage.setItem('staffing-norms.first-steps', 'seen'));
  const page = await context.newPage();
  await page.goto(server.address);
  await page.evaluate(() => window.workbook.ready);
  await page.addStyleTag({ content: '#pane, #pane iframe { width: 320px; }' });
  await page.click('#addin-button');
  const pane = page.frames().find((frame) => frame.parentFrame() === page.mainFrame());
  await pane.locator('nav').first().waitFor();
  return { page, pane };
}

/** An institution in the wizard, of the first type that has everything. */
async function describe(opened, residents) {
  await step(opened, 'institution');
  await opened.pane.getByRole('radio').nth(typeAt).check();
  await opened.pane.locator('input[inputmode="numeric"]').first().fill(String(residents));
}

/** The result at several numbers of residents. */
async function severalSizes(opened) {
  await step(opened, 'result');
  await opened.pane.locator('nav').nth(2).locator('button').nth(1).click();
  await opened.pane.locator('textarea').fill('120; 151; 180');
}

async function explained(opened) {
  await opened.page.evaluate(() =>
    window.workbook.setFormula('Штат', 'K1', 'NORMS.REQUIRED_STAFF(63,120,"elderly-disabled")'),
  );
  await opened.pane.evaluate(() =>
    Excel.run(async (context) => context.workbook.worksheets.getItem('Штат').getRange('K1').select()),
  );
  await place(opened, 'explain');
  await opened.pane.locator('table').first().waitFor();
}

async function place({ pane }, name) {
  await pane.locator('nav').first().locator('button').nth(places.indexOf(name)).click();
}

async function step(opened, name) {
  await place(opened, 'facility');
  await opened.pane.locator('nav').nth(1).locator('button').nth(steps.indexOf(name)).click();
}

async function pictureOfPane({ page, pane }, file) {
  await pane.evaluate(() => document.fonts.ready);
  await pane.waitForFunction(() => !document.querySelector('[aria-busy]'));
  await page.locator('#pane iframe').screenshot({ path: file, animations: 'disabled' });
}
