import { spawnSync } from 'node:child_process';
import { workbookInBrowser } from './browser-workbook';
import { closedNetworkWorkbook } from './closed-network-build';
import { worksAsServed } from './served-workbook';

const isThere = ['nginx', 'openssl'].every((program) => spawnSync(program, ['-v']).error === undefined);
const underNginx = isThere ? describe : describe.skip;
const why = isThere ? '' : ' (skipped: nginx and openssl are not installed here)';

underNginx(`dist/ under nginx by deploy/nginx.conf${why}`, () => {
  const workbook = workbookInBrowser({ server: 'nginx' });

  worksAsServed(workbook);

  interface Answer {
    status: number;
    headers: Record<string, string>;
  }

  const ask = (file: string, init: RequestInit = {}): Promise<Answer> =>
    workbook.page.evaluate(
      async ([address, asked]) => {
        const { status, headers } = await fetch(address, { cache: 'no-store', ...asked });
        return { status, headers: Object.fromEntries(headers) };
      },
      [workbook.address + file, init] as const,
    );

  test.each([
    ['', 'text/html; charset=utf-8'],
    ['taskpane.html', 'text/html; charset=utf-8'],
    ['functions.js', expect.stringMatching(/^(text|application)\/javascript; charset=utf-8$/)],
    ['functions.ru-RU.json', 'application/json; charset=utf-8'],
    ['manifest.xml', 'text/xml; charset=utf-8'],
    ['assets/icon-32.png', 'image/png'],
    ['assets/sample-budget.ru.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ])('/%s is what it is, with the policy, and asked again each time', async (file, type) => {
    const { status, headers } = await ask(file);
    expect([status, headers['content-type']]).toEqual([200, type]);
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringMatching(/^default-src 'none'; script-src 'self' https:/) as string,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
      'access-control-allow-origin': '*',
    });
    const again = await ask(file, { headers: { 'If-None-Match': headers['etag'] ?? '' } });
    expect(again.status).toBe(304);
  });

  test('what is not there is not found, folders are not listed, and nothing can be written', async () => {
    expect((await ask('nothing.html')).status).toBe(404);
    expect((await ask('assets/')).status).toBe(403);
    expect((await ask('functions.json', { method: 'PUT' })).status).toBe(403);
    // The browser reports each refusal as an error.
    expect(workbook.takeProblems()).toHaveLength(3);
  });
});

underNginx(`the build for closed networks under nginx${why}`, () => {
  const workbook = closedNetworkWorkbook('nginx-closed-network');

  test('names no other host in its policy', async () => {
    const policy = await workbook.page.evaluate(async () =>
      (await fetch('taskpane.html')).headers.get('Content-Security-Policy'),
    );
    expect(policy).toMatch(/script-src 'self'\s*;/);
    expect(policy).not.toMatch(/https?:/);
  });
});
