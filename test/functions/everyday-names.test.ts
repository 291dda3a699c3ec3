import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';
import { languages } from '../../src/norms/languages';
import { defaultSettings, setWorkbookSettings } from '../../src/functions/workbook-settings';
import { excel, expectError } from './excel';

beforeEach(() => setWorkbookSettings({ ...defaultSettings, language: 'ru' }));
afterEach(() => setWorkbookSettings(defaultSettings));

/** Names that people use for more than one position of the annex: nothing is taken silently. */
test.each<[name: string, ...candidates: string[]]>([
  ['Санитарка', '(строка 35)', '(строка 36)', '(строка 37)', '(строка 38)', '(строка 48)', '(строка 49)'],
  ['сиделка', '(строка 36)', '(строка 38)'],
  ['Заведующий отделением', '(строка 5)', '(строка 12)'],
  ['бөлім меңгерушісі', '(строка 5)', '(строка 12)'],
  ['кладовщик', '(строка 14)', '(строка 15)'],
  ['қоймашы', '(строка 14)', '(строка 15)'],
  ['директордың орынбасары', '(строка 2)', '(строка 3)', '(строка 4)'],
])('%s is asked, with every position that it may mean', (name, ...candidates) => {
  for (const type of [1, 2, 3, 4, 5])
    expectError(excel('REQUIRED_STAFF', name, 20, type), '#VALUE!', 'может означать разные должности', ...candidates);
});

/** Names of positions that the annex may have under another name, or not at all. */
test.each<[name: string, candidate: string]>([
  ['социальный работник', '«Специалист по социальной работе» (строка 33)'],
  ['әлеуметтік қызметкер', '(строка 33)'],
  ['social worker', '(строка 33)'],
  ['кастелянша', '«Сестра-хозяйка» (строка 45)'],
  ['делопроизводитель', '(строка 16)'],
])('%s is said not to be in the annex, with the position it may mean', (name, candidate) => {
  expectError(excel('REQUIRED_STAFF', name, 120, 5), '#VALUE!', 'в приложении нет. Если это', candidate);
});

test.each(['кассир', 'Помощник воспитателя', 'тәрбиеші көмекшісі', 'социальный работник по уходу'])(
  '%s is said not to be in the annex',
  (name) => expectError(excel('REQUIRED_STAFF', name, 120, 5), '#VALUE!', 'в приложении нет: норматив'),
);

test('no everyday name is the name of a position, and each means positions that there are', () => {
  const positions = KZ_343_2021.sections.flatMap((section) => section.positions);
  const { everydayNames = [] } = KZ_343_2021;
  expect(everydayNames).not.toEqual([]);
  for (const { names, positions: ids } of everydayNames) {
    expect(ids.filter((id) => !positions.some((one) => one.id === id))).toEqual([]);
    for (const language of languages)
      for (const name of names[language] ?? []) expectError(excel('REQUIRED_STAFF', name, 120, 5), '#VALUE!', name);
  }
});
