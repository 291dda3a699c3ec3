import { leavesWithoutSupport, servedAtHome } from '../naive/plain-notes';
import { CellError, excel, expectError } from './excel';

/** =NORMS.HOME_CARE(pension_age; cannot_self_care; needs_home_care; support): paragraph 23(5). By hand from the order. */
const code = (value: unknown): unknown => (value instanceof CellError ? value.code : value);

const supports = [...leavesWithoutSupport, 'helps', 'does-not-help', '?'];
const answers = [true, false, '?'] as const;
const truthTable = supports.flatMap((support) =>
  answers.flatMap((age) => answers.flatMap((care) => answers.map((need) => [age, care, need, support] as const))),
);

/** What the paragraph plainly says. */
function decided([age, care, need, support]: (typeof truthTable)[number]): boolean | '#N/A' {
  const [pensionAge, cannotSelfCare, needsHomeCare] = [age, care, need].map((one) => (one === '?' ? undefined : one));
  const person = { pensionAge, cannotSelfCare, needsHomeCare, support: [support === '?' ? undefined : support] };
  const served = servedAtHome(person);
  return typeof served === 'boolean' ? served : '#N/A';
}

test('every combination of age, care, need and support is decided as the paragraph says', () => {
  expect(truthTable).toHaveLength(13 * 27);
  for (const row of truthTable) expect([row, code(excel('HOME_CARE', ...row))]).toEqual([row, decided(row)]);
});

test.each([
  ['each relative has a ground', [['disability'], ['moved-abroad']], true],
  ['one of them helps', [['disability'], ['helps']], false],
  ['one is not known', [['disability'], ['?']], '#N/A'],
  ['blank cells are no relatives', [['disability'], ['']], true],
  ['blank cells, as some Excels send them', [[0], ['disability'], [null]], true],
  ['nobody named', [[''], ['']], '#N/A'],
  ['in words', [['Инвалидность 1 или 2 группы']], true],
  ['a ground that is none', [['ленится']], '#VALUE!'],
])('several relatives: %s', (_, support, expected) => {
  expect(code(excel('HOME_CARE', 'иә', 'да', 'yes', support))).toBe(expected);
});

test.each(['?', ' ? ', '', ' ', null, 0])(
  'a condition of %j is not known, and the sentence names it alone',
  (unknown) => {
    const missing = 'Анықталмады. Белгісіз: Өзіне қызмет көрсете алмайды.';
    expectError(excel('HOME_CARE', 'иә', unknown, 'да', 'none'), '#N/A', missing);
  },
);

test('relatives of whom nothing is known are named as missing', () => {
  const missing = 'Анықталмады. Белгісіз: Балаларының не жұбайының (зайыбының) көмегі.';
  for (const support of ['?', ' ? ', '', null, 0])
    expectError(excel('HOME_CARE', true, true, true, support), '#N/A', missing);
});

describe('what is wrong is told', () => {
  const conditions = [
    'Зейнеткерлік жасқа жеткен',
    'Өзіне қызмет көрсете алмайды',
    'Денсаулық жағдайына байланысты үйде күтім көрсету жағдайында арнаулы әлеуметтік қызметке мұқтаж',
  ];
  test.each(conditions.map((name, at) => [name, at] as const))('no yes or no: %s', (name, at) => {
    const given = (value: unknown): unknown[] => [...conditions.map((_, one) => (one === at ? value : true)), 'none'];
    expectError(excel('HOME_CARE', ...given('возможно')), '#VALUE!', name, 'возможно');
    expectError(excel('HOME_CARE', ...given(5)), '#VALUE!', name, '5');
    expectError(excel('HOME_CARE', ...given({ code: '#DIV/0!' })), '#VALUE!', name);
    expectError(excel('HOME_CARE_REASON', ...given('возможно')), '#VALUE!', name, 'возможно');
  });

  const [none, ...others] = leavesWithoutSupport;
  const grounds = [none, 'helps', 'does-not-help', ...others].map((id) => `(${id})`);
  test.each<[support: unknown, ...says: string[]]>([
    ['ленится', '«ленится»', ...grounds],
    [5, '«5»', ...grounds],
    ['disabilty', '«disabilty»', '1 не 2-топтағы мүгедектік', '(disability)'],
    ['Онкологическое заболевние', 'Онкологиялық ауру', '(oncology)'],
    [{ code: '#N/A' }, 'Балаларының не жұбайының (зайыбының) көмегі'],
  ])('support of %j', (support, ...says) => {
    expectError(excel('HOME_CARE', true, true, true, [['disability'], [support]]), '#VALUE!', ...says);
  });
});

test('the reason: the answer, each condition, the ground, the paragraph in four lines, source and edition', () => {
  const reason = String(excel('HOME_CARE_REASON', true, true, false, 'family-conflict', 'en')).split('\n');
  expect(reason.slice(0, 5)).toEqual([
    'May be served at home: no.',
    'Condition “Has reached pension age”: met.',
    'Condition “Cannot care for oneself”: met.',
    'Condition “For health reasons needs special social services with care at home”: not met.',
    'Help of children or spouse: Family conflict.',
  ]);
  expect(reason.slice(5, 9).every((line) => line.includes('paragraph 23(5)'))).toBe(true);
  expect(reason.slice(9)).toEqual([expect.stringContaining('379'), expect.stringContaining('KZ-343-2021')]);
});
