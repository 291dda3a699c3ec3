import type { Second } from '../../src/functions/second';
import { languages } from '../../src/norms/languages';

/** What cells show while the second script of the functions is not there, comes late, or cannot be had. */
class CellError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

type Call = (...values: readonly unknown[]) => unknown;

/** The functions as a page finds them that has just been opened: nothing is loaded but the first script. */
async function openFirst() {
  jest.resetModules();
  delete (globalThis as { staffingNormsState?: unknown }).staffingNormsState;
  const ErrorCode = { invalidValue: '#VALUE!', notAvailable: '#N/A' };
  Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode, associate: () => undefined } });
  const functions = (await import('../../src/functions/functions')) as unknown as Readonly<Record<string, Call>>;
  const { functionsApi } = await import('../../src/start/functions-api');
  const { second } = await import('../../src/functions/second');
  const call = (name: string, ...values: unknown[]): unknown => functions[name]?.(...values);
  return { call, door: functionsApi(), second };
}

type First = Awaited<ReturnType<typeof openFirst>>;

/** A script that comes when the test says so. */
function late() {
  let come: (second: Second) => void = () => undefined;
  let fail: () => void = () => undefined;
  const script = new Promise<Second>((resolve, reject) => {
    come = resolve;
    fail = () => reject(new Error('no connection'));
  });
  return { load: () => script, come, fail };
}

/** Rows 40, 33 of the annex at 120 residents: 3 cooks, 3.5 social workers; "Аспаз" is no name of it to the letter. */
const exact: readonly (readonly [what: string, ask: (first: First) => unknown, shown: unknown])[] = [
  ['a name to the letter', ({ call }) => call('requiredStaff', [['Аспазшы']], [[120]], 4, null, null), [[3]]],
  ['row numbers', ({ call }) => call('requiredStaff', [[40], [33]], [[120]], 4, null, null), [[3], [3.5]]],
  ['a gap', ({ call }) => call('staffGap', [[33]], [[3]], [[120]], 4, null, null), [[-0.5]]],
  ['a limit', ({ call }) => call('limit', 'bus', 120, null, null), 1],
];

const notDetermined = ({ call }: First): unknown => call('requiredStaff', [['driver']], [[120]], 4, null, null);
const wrong = ({ call }: First): unknown => call('requiredStaff', [[40]], [[0]], 4, null, null);
const nameInWords = ({ call }: First): unknown =>
  call('requiredStaff', [['ст. медсестра'], ['Аспазшы'], ['космонавт']], [[120]], 4, null, null);
const why = ({ call }: First): unknown => call('explain', 40, 120, 4, null, null, 'en');
const table = ({ call }: First): unknown => call('staffTable', 120, 4, null, null, 'en');

const partNotLoaded = expect.objectContaining({ code: '#N/A', message: expect.stringMatching(/^Осы жауапқа қажет/) });

test.each(exact)('what is exact is answered at once, before the second script: %s', async (_what, ask, shown) => {
  const first = await openFirst();
  first.door.secondScriptBy(late().load);
  expect(ask(first)).toEqual(shown);
});

test('what is not determined and what is wrong is said at once', async () => {
  const first = await openFirst();
  first.door.secondScriptBy(late().load);
  expect(notDetermined(first)).toEqual([[expect.objectContaining({ code: '#N/A' })]]);
  expect(wrong(first)).toEqual([[expect.objectContaining({ code: '#VALUE!' })]]);
});

test('what needs the second script is a promise until it comes, and at once from then on', async () => {
  const first = await openFirst();
  const script = late();
  first.door.secondScriptBy(script.load);
  const asked = [nameInWords(first), why(first), table(first)];
  for (const one of asked) expect(one).toBeInstanceOf(Promise);
  script.come(first.second);
  const [names, text, rows] = await Promise.all(asked);
  // Row 60: a head nurse at 120 residents.
  expect(names).toEqual([[1], [3], [expect.objectContaining({ code: '#VALUE!' })]]);
  expect(text).toMatch(/^Row 40/);
  expect(rows).toHaveLength(79);
  expect([nameInWords(first), why(first), table(first)]).toEqual([names, text, rows]);
});

test('where it cannot be loaded, a sentence stands in its place and the exact figures beside it', async () => {
  const first = await openFirst();
  const script = late();
  first.door.secondScriptBy(script.load);
  const asked = [nameInWords(first), why(first), table(first)];
  script.fail();
  expect(await Promise.all(asked)).toEqual([[[partNotLoaded], [3], [partNotLoaded]], partNotLoaded, [[partNotLoaded]]]);
});

test('whoever asks after a failure has it loaded again', async () => {
  const first = await openFirst();
  let attempts = 0;
  first.door.secondScriptBy(() => {
    attempts += 1;
    return attempts < 3 ? Promise.reject(new Error('no connection')) : Promise.resolve(first.second);
  });
  expect(await why(first)).toEqual(partNotLoaded);
  // Cells that ask together share one attempt.
  expect(await Promise.all([why(first), why(first), table(first)])).toEqual([
    partNotLoaded,
    partNotLoaded,
    [[partNotLoaded]],
  ]);
  expect(await why(first)).toMatch(/^Row 40/);
  expect(attempts).toBe(3);
});

test('without a page that could load it the sentence stands there at once, in three languages', async () => {
  const first = await openFirst();
  const said = languages.map((language) => {
    first.door.setWorkbookSettings({ language, edition: 'KZ-343-2021', rounding: undefined });
    return (why(first) as CellError).message;
  });
  expect(said).toEqual([
    expect.stringContaining('жүктелмеді'),
    expect.stringContaining('Не удалось загрузить'),
    expect.stringContaining('could not be loaded'),
  ]);
  expect(nameInWords(first)).toEqual([[expect.any(CellError)], [3], [expect.any(CellError)]]);
});
