import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { workbookInBrowser, type BrowserWorkbook, type Options } from './browser-workbook';
import { askedAddresses, worksAsServed } from './served-workbook';

const root = path.join(__dirname, '../..');

/** Where the build is served: in a folder of another site. */
const builtFor = { baseUrl: 'https://norms.example/excel/staffing', path: 'excel/staffing/' };

/**
 * Builds the add-in for a network that is closed to Microsoft's addresses, beside the browser workbook from `dist/`, which
 * is the same in both builds.
 * @returns the folder to serve, and what removes it
 */
function buildForClosedNetwork(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'closed-network-'));
  const into = path.join(folder, builtFor.path);
  const webpack = path.join(root, 'node_modules/webpack-cli/bin/cli.js');
  const told = ['--env', 'closedNetwork', '--env', `baseUrl=${builtFor.baseUrl}`, '--output-path', into];
  execFileSync(process.execPath, [webpack, '--mode', 'production', '--config-name', 'addin', ...told], {
    cwd: root,
    stdio: 'pipe',
  });
  for (const one of ['index.html', 'preview', 'preview-worker.js'])
    cpSync(path.join(root, 'dist', one), path.join(into, one), { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** The build made and served for the tests of one describe block, with what must hold of it wherever it is served. */
export function closedNetworkWorkbook(server?: Options['server']): BrowserWorkbook {
  const options: Options = { path: builtFor.path, ...(server === undefined ? {} : { server }) };
  let remove = (): void => undefined;
  beforeAll(() => {
    const build = buildForClosedNetwork();
    remove = build.remove;
    options.folder = build.folder;
  }, 300_000);
  afterAll(() => remove());

  const workbook = workbookInBrowser(options);
  worksAsServed(workbook);

  test('asks no other host, not even for Office.js', async () => {
    const asked = await askedAddresses(workbook);
    expect(asked).toContain(`${workbook.address}office-js/office.js`);
    expect(asked.filter((one) => !one.startsWith(workbook.address))).toEqual([]);
  });
  return workbook;
}
