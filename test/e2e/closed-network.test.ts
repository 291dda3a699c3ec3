import { closedNetworkWorkbook } from './closed-network-build';

describe('the build for closed networks', () => {
  const workbook = closedNetworkWorkbook();

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
