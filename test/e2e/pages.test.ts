import { violations } from './accessibility';
import { workbookInBrowser } from './browser-workbook';
import { Pane } from './pane';

const workbook = workbookInBrowser({ language: 'ru' });
const pane = new Pane(workbook, 'ru');

test.each(['privacy.html', 'support.html', 'functions.html', 'guide.kk.html', 'interpretations.html'])(
  '%s can be read by everybody, also on a phone',
  async (file) => {
    const page = await workbook.page.context().newPage();
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(workbook.address + file);
    expect(await violations(page.mainFrame())).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(refused).toEqual([]);
    await page.close();
  },
);

test('the pane’s foot leads to them in its language', async () => {
  await pane.open();
  const [page] = await Promise.all([
    workbook.page.context().waitForEvent('page'),
    pane.frame.getByRole('link', { name: pane.say('footPrivacy') }).click(),
  ]);
  await page.waitForLoadState();
  expect(page.url()).toBe(`${workbook.address}privacy.html#ru`);
  await page.close();
});
