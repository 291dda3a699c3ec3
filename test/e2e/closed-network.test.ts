import { workbookInBrowser, type Options } from './browser-workbook';
import { buildForClosedNetwork, builtFor } from './closed-network-build';
import { askedAddresses, worksAsServed } from './served-workbook';

const options: Options = { path: builtFor.path };
let remove = (): void => undefined;
beforeAll(() => {
  const build = buildForClosedNetwork();
  remove = build.remove;
  options.folder = build.folder;
}, 120_000);
afterAll(() => remove());

const workbook = workbookInBrowser(options);

describe('the build for closed networks', () => {
  worksAsServed(workbook);

  test('asks no other host, not even for Office.js', async () => {
    const asked = await askedAddresses(workbook);
    expect(asked).toContain(`${workbook.address}office-js/office.js`);
    expect(asked.filter((one) => !one.startsWith(workbook.address))).toEqual([]);
  });

  test.each([
    ['Win32$16.01$ru-RU', 'excel-win32-16.01.js', 'ru-ru'],
    ['Win32$16.01$kk-KZ', 'excel-win32-16.01.js', 'kk-kz'],
    ['Mac$16.00$en-US', 'excel-mac-16.00.js', 'en-us'],
    ['Web$16.00$uz-Latn-UZ', 'excel-web-16.00.js', 'en-us'],
  ])('Office.js itself, told that it runs in Excel on %s, finds its files here', async (host, script, locale) => {
    const page = await workbook.page.context().newPage();
    // Not the preview's Office.js, which a service worker would put in its place.
    await page.route('**/preview-worker.js', (route) => route.abort());
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const at = (file: string) => `${workbook.address}office-js/${file}`;
    const found = ['office.js', script, `${locale}/office_strings.js`].map((file) =>
      page.waitForResponse((response) => response.url() === at(file) && response.ok()),
    );
    await page.goto(`${workbook.address}taskpane.html?_host_Info=Excel$${host}$$$$0`);
    await Promise.all(found);
    await page.close();
    expect(asked.filter((one) => !one.startsWith(workbook.address))).toEqual([]);
  });
});
