import type { Route } from 'playwright-core';
import { workbookInBrowser } from './browser-workbook';

/** The workbook while the second script of the functions is late, and where it cannot be had. */
const workbook = workbookInBrowser();

/** Opens the workbook anew, with `answer` in the place of the server where the second script is asked for. */
async function openWith(answer: (route: Route) => unknown): Promise<void> {
  const context = workbook.page.context();
  await context.unroute('**/second.js');
  await context.route('**/second.js', async (route) => {
    await answer(route);
  });
  await workbook.page.reload();
  await workbook.page.evaluate(() => window.workbook.ready);
}

const formulas = [
  ['=NORMS.REQUIRED_STAFF("Повар",120,"psychoneurological")'],
  ['=NORMS.REQUIRED_STAFF("ст. медсестра",120,"psychoneurological")'],
  ['=NORMS.EXPLAIN(40,120,"psychoneurological",,,"en")'],
];

test('what needs the script waits for it and then shows its answer', async () => {
  let came = 0;
  await openWith(async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    came = Date.now();
    await route.continue();
  });
  // The sample workbook explains its figures, and is not ready before it can.
  expect(came).toBeGreaterThan(0);
  await workbook.setCells('Late', 'A1', formulas);
  expect(await workbook.values('Late', 'A1:A2')).toEqual([[3], [1]]);
  expect(await workbook.value('Late', 'A3')).toMatch(/^Row 40\./);
});

test('without the script exact figures stand, the others say why they cannot be had, and come with the next attempt', async () => {
  let isThere = false;
  await openWith((route) => (isThere ? route.continue() : route.abort()));
  await workbook.setCells('Without', 'A1', formulas);
  expect(await workbook.values('Without', 'A1:A3')).toEqual([[3], ['#N/A'], ['#N/A']]);
  expect(await workbook.error('Without', 'A2')).toMatch(/^A part of the add-in .* could not be loaded/);
  isThere = true;
  await workbook.setCells('Without', 'B1', formulas.slice(1));
  expect(await workbook.values('Without', 'B1:B1')).toEqual([[1]]);
  expect(await workbook.value('Without', 'B2')).toMatch(/^Row 40\./);
  // What the browser itself says of the address that it could not reach.
  workbook.takeProblems();
});

test('what is changed while a cell waits for the script is calculated too', async () => {
  let isThere = false;
  await openWith(async (route) => {
    await new Promise((resolve) => setTimeout(resolve, isThere ? 1500 : 0));
    await (isThere ? route.continue() : route.abort());
  });
  await workbook.setCells('During', 'B1', [[1, '=B1*2']]);
  isThere = true;
  await workbook.page.evaluate(async (formula) => {
    const waits = window.workbook.setCells('During', 'A1', [[formula]]);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await Promise.all([waits, window.workbook.setCells('During', 'B1', [[5]])]);
  }, formulas[1]?.[0] ?? '');
  expect(await workbook.values('During', 'A1:C1')).toEqual([[1, 5, 10]]);
  workbook.takeProblems();
});
