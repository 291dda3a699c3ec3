import { defaultSettings, setWorkbookSettings } from '../../src/functions/workbook-settings';
import { column, errorIn, excel } from './excel';
import { inEachLanguage } from './in-each-language';

/** What an explanation says agrees with itself, and is said once. */
afterEach(() => setWorkbookSettings(defaultSettings));

const why = (...given: unknown[]): string => excel('EXPLAIN', ...given, undefined, 'en') as string;

describe('interpretation I-1 tells the rounding that was used', () => {
  // Row 44: 1 unit per 50 residents; 120 ÷ 50 = 2.4.
  test('the edition’s', () => {
    expect(why(44, 120, 5, undefined)).toMatch(
      / interpretation \(not official\) I-1\..*rounded down to half units \(0\.5\)\.$/m,
    );
  });

  test('one chosen in the profile', () => {
    const text = why(44, 120, 5, [['rounding', 'whole-up']]);
    expect(text).toMatch(/^Required: 3 units\.$/m);
    expect(text).toMatch(/ interpretation \(not official\) I-1\..* – up to whole units \(chosen in the profile\)\.$/m);
    expect(text).not.toContain('rounded down to half units');
  });

  test('one chosen in the workbook', () => {
    setWorkbookSettings({ ...defaultSettings, rounding: 'quarter-nearest' });
    expect(why(44, 120, 5, undefined)).toMatch(
      / interpretation \(not official\) I-1\..* – to the nearest in quarter units.*\(chosen in the workbook\)\.$/m,
    );
  });
});

test('a share that is not rounded is not said to be rounded', () => {
  // Row 44: 120 ÷ 50 = 2.4.
  const lines = inEachLanguage((language) => {
    const text = excel('EXPLAIN', 44, 120, 5, [['rounding', 'exact']], undefined, language) as string;
    return text.split('\n').find((line) => /^2[.,]4:/.test(line));
  });
  expect(lines).toEqual([
    '2,4: дөңгелектеусіз (ұйым туралы мәліметтерде таңдалған).',
    '2,4: без округления (выбрано в сведениях об организации).',
    '2.4: not rounded (chosen in the profile).',
  ]);
});

test('a count that both the condition and the rule ask is told once', () => {
  const told = why(22, 120, 5, [['tractors', 1]])
    .split('\n')
    .filter((line) => line === 'Tractors in running order: 1 (given).');
  expect(told).toHaveLength(1);
});

test('EDITION on a day says that the first day in force is not known exactly', () => {
  // The order is in force ten days after its publication, and the source does not say when that was.
  const statuses = inEachLanguage(() => (excel('EDITION', '2021-10-05') as string[][])[5]?.[1]);
  expect(statuses).toEqual([
    expect.stringMatching(/05\.10\.2021.*04\.10\.2021.*нақтысы белгісіз/),
    expect.stringMatching(/05\.10\.2021.*04\.10\.2021.*точный неизвестен/),
    expect.stringMatching(/2021-10-05.*2021-10-04.*the exact day is unknown/),
  ]);
});

test('the headings of GAP_BY_SECTION begin alike', () => {
  const headings = inEachLanguage(
    () => (excel('GAP_BY_SECTION', column(['Повар']), column([1]), 120, 5) as string[][])[0],
  );
  for (const heading of headings.flat()) expect(heading).toMatch(/^\p{Lu}/u);
});

test.each([
  ['residents as text', () => excel('REQUIRED_STAFF', 40, '120 чел.', 5), ['цифрлармен', 'цифрами', 'digits']],
  ['half a vehicle', () => excel('REQUIRED_STAFF', 21, 120, 5, 5.5), ['бүтін', 'целым', 'whole']],
  ['a date in another form', () => excel('EDITION', '1 января 2022'), ['31.12.2022', '31.12.2022', '2022-12-31']],
])('%s: the sentence says how to write it', (_what, ask, ways) => {
  const messages = inEachLanguage(() => errorIn(ask()).message);
  expect(messages).toEqual(ways.map((way) => expect.stringContaining(way) as string));
});

test('the notes of a table are parts of a list: none ends with a full stop', () => {
  // Row 15: nobody has said whether there is a store; row 21: more vehicles than the notes under the table allow.
  const profile = [
    ['vehicles', 9],
    ['nursePosts', 9],
  ];
  inEachLanguage(() => {
    const notes = (excel('STAFF_TABLE', 120, 5, profile) as string[][]).slice(1).map(([, , , , , , note]) => note);
    expect(notes.filter((note) => note !== '').length).toBeGreaterThan(30);
    expect(notes.filter((note) => /\.(;|$)/.test(String(note)))).toEqual([]);
  });
});

describe('several names in a list stand in quotation marks, for some have a comma of their own', () => {
  test('what is missing', () => {
    // Row 61: residents of two kinds.
    const [, ru, en] = inEachLanguage(() => errorIn(excel('REQUIRED_STAFF', 61, 120, 5)).message);
    expect(ru).toContain(
      '«Получатели услуг с тяжелыми нарушениями опорно-двигательного аппарата, чел.», «Получатели услуг с',
    );
    expect(en).toContain('“Residents with severe musculoskeletal disorders”, “');
  });

  test('what is not known of an elderly person', () => {
    const [kk] = inEachLanguage(() => errorIn(excel('HOME_CARE', '?', '?', 'иә', 'none')).message);
    expect(kk).toContain('«Зейнеткерлік жасқа жеткен», «Өзіне қызмет көрсете алмайды»');
  });
});
