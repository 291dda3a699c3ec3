import { workbookInBrowser } from '../e2e/browser-workbook';
import { behaviours, type Kit } from './behaviours';

/**
 * The table of behaviours against what stands for Office.js in the build: the browser workbook's own objects, or, by
 * `npm run test:office-client`, Microsoft's client.
 */
const workbook = workbookInBrowser();

beforeAll(() => workbook.pane.evaluate(putKit));
beforeEach(() => workbook.setCells('Data', 'A1', [[1, 2]]));

test.each(behaviours)('%s', async (_, does, told) => {
  expect(await workbook.pane.evaluate(`(${does.toString()})(window.kit)`)).toEqual(told);
});

function putKit(): void {
  const word = (value: unknown): unknown => (value === undefined ? 'undefined' : value);
  const error = (thrown: unknown): string => {
    const { code, name, debugInfo } = thrown as { code?: string; name: string; debugInfo?: { errorLocation?: string } };
    const at = debugInfo?.errorLocation ?? '';
    // Which way to an object leads nowhere is said by Microsoft's client alone.
    return `!${code ?? name}${at !== '' && code !== 'InvalidObjectPath' ? `: ${at}` : ''}`;
  };
  const kit: Kit = {
    run: (batch) => Promise.resolve(Excel.run(batch as never)).catch(error),
    told(give) {
      try {
        return word(give());
      } catch (thrown) {
        return error(thrown);
      }
    },
    ended: (promise) => Promise.resolve(promise).then(word, error),
    wait: () => new Promise((resolve) => setTimeout(resolve, 30)),
  };
  Object.assign(window, { kit });
}
