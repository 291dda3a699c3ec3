import { Pane } from './pane';
import { workbookInBrowser } from './browser-workbook';

const workbook = workbookInBrowser();
const pane = new Pane(workbook);

const directives = async (): Promise<Map<string, string[]>> => {
  const meta = workbook.pane.locator('meta[http-equiv="Content-Security-Policy"]');
  const policy = (await meta.getAttribute('content')) ?? '';
  return new Map(policy.split(/;\s*/).map((one) => [one.split(' ')[0] ?? '', one.split(' ').slice(1)]));
};

test('the policy of the pane’s page allows its own scripts and Office.js, and is asked for nothing else', async () => {
  const policy = await directives();
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(policy.get('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
  expect(policy.get('connect-src')).toEqual(["'self'"]);
  expect([...policy.values()].flat().filter((source) => source.includes('*') || source.includes('eval'))).toEqual([]);
});

/** What the page's own code meets; a test's code is let through by the browser, so it waits for a turn of the page's. */
test('inline scripts, handlers in attributes, eval and other hosts are refused by the browser', async () => {
  await pane.open();
  const met = await workbook.pane.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const refused: string[] = [];
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
          refused.push(`${effectiveDirective} ${blockedURI}`),
        );
        setTimeout(() => {
          const script = document.createElement('script');
          script.textContent = 'window.intruder = "inline"';
          document.body.append(script);
          const button = document.createElement('button');
          button.setAttribute('onclick', 'window.intruder = "handler"');
          button.click();
          try {
            new Function('window.intruder = "eval"')();
          } catch {
            // The violation is told by its event.
          }
          fetch('https://example.org/').catch(() => undefined);
        });
        setTimeout(() => resolve([...refused, String(Reflect.get(window, 'intruder'))]), 1000);
      }),
  );
  expect(met.sort()).toEqual(
    [
      'connect-src https://example.org/',
      'script-src eval',
      'script-src-attr inline',
      'script-src-elem inline',
      'undefined',
    ].sort(),
  );
  const told = workbook.takeProblems();
  expect(told.filter((problem) => !/Content Security Policy|asked https:\/\/example\.org/.test(problem))).toEqual([]);
});
