import './page/counts';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { workbookInBrowser } from '../e2e/browser-workbook';
import { flowsOf } from '../e2e/faults/flows';
import { plainWorkbook } from '../e2e/faults/plain-workbook';
import { Pane } from '../e2e/pane';
import budgets from './words.json';

/**
 * How many words each flow of the pane needs with Excel, by Microsoft's client: requests, actions in all of them, and bytes of
 * the largest. `WRITE_WORDS=1` writes down what they are now.
 */
const isClient = process.env.BROWSER_WORKBOOK === undefined ? describe.skip : describe;
const isWriting = process.env.WRITE_WORDS !== undefined;

interface Words {
  readonly requests: number;
  readonly actions: number;
  readonly mostActions: number;
  readonly mostBytes: number;
}

/** Excel on the web refuses a request of more. */
const mostBytes = 5_000_000;

isClient('words with Excel', () => {
  const workbook = workbookInBrowser({ language: 'kk' });
  const pane = new Pane(workbook, 'kk');
  const known: Readonly<Record<string, Words>> = budgets;
  const measured: Record<string, Words> = {};

  afterAll(() => {
    if (isWriting) writeFileSync(path.join(__dirname, 'words.json'), `${JSON.stringify(measured, null, 2)}\n`);
  });

  test.each(flowsOf(workbook, pane).map((flow) => [flow.name, flow] as const))(
    '%s',
    async (name, flow) => {
      await workbook.openFile(await plainWorkbook(), flow.namesUnknown === true ? { namesUnknown: true } : {});
      await pane.open();
      if (flow.make) {
        await flow.make();
        const made = await workbook.saveFile();
        await workbook.openFile(made, flow.namesUnknown === true ? { namesUnknown: true } : {});
        await pane.open();
      }
      await flow.come();
      await pane.frame.waitForTimeout(500);
      await workbook.page.evaluate(() => {
        if (window.officeClientCounts)
          Object.assign(window.officeClientCounts, { requests: 0, actions: 0, bytes: 0, mostActions: 0, mostBytes: 0 });
      });
      await flow.start();
      await flow.ended();
      await pane.frame.waitForTimeout(500);
      const words = await workbook.page.evaluate(() => window.officeClientCounts);
      if (!words) throw new Error('Nothing was said.');
      const { requests, actions, mostActions } = words;
      measured[name] = { requests, actions, mostActions, mostBytes: words.mostBytes };
      expect(words.mostBytes).toBeLessThan(mostBytes);
      const budget = known[name];
      if (isWriting || !budget) return;
      expect(actions).toBeLessThanOrEqual(budget.actions);
      expect(requests).toBeLessThanOrEqual(budget.requests);
      expect(words.mostBytes).toBeLessThanOrEqual(budget.mostBytes * 1.1);
    },
    120_000,
  );
});
