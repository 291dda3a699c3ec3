import { violations } from './accessibility';
import { workbookInBrowser, type Language } from './browser-workbook';
import { Pane } from './pane';
import { seen } from './waiting';

const workbook = workbookInBrowser({ isFirstTime: true });
const pane = new Pane(workbook);

const region = () => pane.frame.getByRole('region', { name: pane.say('firstSteps') });
const next = (title: 'firstSampleTitle' | 'firstPlacesTitle') => pane.button('firstNext', { screen: pane.say(title) });

beforeAll(() => pane.open());

test('they are there when the pane is first opened, leave the focus alone, and let the wizard be used', async () => {
  await seen(region());
  await pane.saysThat('firstWhatTitle');
  expect(await pane.focused()).not.toBe(pane.say('firstWhatTitle'));
  await pane.field('residents').fill('80');
  await pane.field('residents').fill('');
});

test('three screens: the sample is counted below, the places are named, and they do not come again', async () => {
  await next('firstSampleTitle').click();
  expect(await pane.focused()).toBe(pane.say('firstSampleTitle'));
  await pane.button('countSample').click();
  await pane.saysThat('sampleCounted');
  await seen(pane.frame.getByRole('heading', { name: pane.say('stepResult'), exact: true }));
  await pane.shows('Sample (invented organisation)');
  await next('firstPlacesTitle').click();
  await pane.button('begin').click();
  expect(await region().count()).toBe(0);

  await workbook.openFile(await workbook.saveFile());
  await pane.open();
  await seen(pane.field('residents'));
  expect(await region().count()).toBe(0);
});

test('again from the foot of the pane, with the focus; skipped at once', async () => {
  await pane.button('firstSteps').click();
  await seen(region());
  expect(await pane.focused()).toBe(pane.say('firstWhatTitle'));
  await pane.button('skip').click();
  expect(await region().count()).toBe(0);
});

test('what was entered is not replaced without a word', async () => {
  await pane.field('institutionName').fill('Ours');
  await pane.button('firstSteps').click();
  await next('firstSampleTitle').click();
  await pane.saysThat('firstSampleReplaces');
  await pane.button('skip').click();
  expect(await pane.field('institutionName').inputValue()).toBe('Ours');
});

test('the sample workbook opens beside this one', async () => {
  await pane.button('firstSteps').click();
  await next('firstSampleTitle').click();
  await pane.button('openSample').click();
  await pane.saysThat('sampleOpened');
  expect(await workbook.page.evaluate(() => window.workbook.created.length)).toBe(1);
  await pane.button('skip').click();
});

test('a browser that keeps nothing: they are seen once while the page runs', async () => {
  await workbook.page.context().addInitScript(() => {
    const refused = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    if (location.pathname.endsWith('taskpane.html'))
      Object.defineProperty(window, 'localStorage', { get: refused, configurable: true });
  });
  await workbook.openFile(await workbook.saveFile());
  await pane.open();
  await seen(region());
  await pane.button('skip').click();
  await pane.place('placeNorms').click();
  await pane.place('placeFacility').click();
  expect(await region().count()).toBe(0);
});

describe.each(['none', 'active'] as const)('axe-core finds nothing at 320 pixels, high contrast %s', (forcedColors) => {
  beforeAll(async () => {
    await workbook.page.emulateMedia({ forcedColors });
    await pane.setWidth(320);
  });

  test.each<Language>(['kk', 'ru', 'en'])('in %s', async (language) => {
    await pane.switchTo(language);
    await pane.button('firstSteps').click();
    const found: string[] = [];
    const look = async () => found.push(...(await violations(pane.frame)), ...(await pane.overflow()));
    await look();
    await next('firstSampleTitle').click();
    await pane.button('countSample').click();
    await pane.saysThat('sampleCounted');
    await look();
    await next('firstPlacesTitle').click();
    await look();
    await pane.button('begin').click();
    expect(found).toEqual([]);
  });
});
