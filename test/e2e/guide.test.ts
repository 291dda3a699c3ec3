import path from 'node:path';
import { workbookInBrowser, type Language } from './browser-workbook';
import { readGuide, type Chapter } from './guide';
import { GuideReader } from './guide-reader';
import { Pane } from './pane';

/** `npm run pictures` makes the guide's pictures where they stand in its steps. */
const pictures = process.env.WRITE_PICTURES ? path.join(__dirname, '../../docs/pictures/guide') : undefined;

/** What each Excel calls its sheets. */
const sheetNames = { kk: 'Парақ', ru: 'Лист', en: 'Sheet' };

describe.each<Language>(['kk', 'ru', 'en'])('the guide, step by step: %s', (language) => {
  const workbook = workbookInBrowser({ language, viewport: { width: 1180, height: 720 } });
  const reader = new GuideReader(workbook, new Pane(workbook, language), pictures);

  test.each(
    readGuide(language).map((chapter, at) => [chapter.title, chapter, `${sheetNames[language]}${at + 1}`] as const),
  )('%s', async (_title, { table, acts }, sheet) => {
    expect(acts.length).toBeGreaterThan(0);
    await reader.begin(sheet, table);
    for (const act of acts) await reader.follow(act);
  });
});

test('the guide says the same in each language: the same acts, with the same figures', () => {
  const shape = ({ acts, table }: Chapter): unknown[] => [
    table.length,
    ...acts.map((act) => {
      const figure = 'text' in act && /^-?\d+$/.test(act.text) ? act.text : '';
      return [act.do, 'cell' in act ? act.cell : figure];
    }),
  ];
  const [kk, ru, en] = (['kk', 'ru', 'en'] as const).map((language) => readGuide(language).map(shape));
  expect(kk).toEqual(en);
  expect(ru).toEqual(en);
});
