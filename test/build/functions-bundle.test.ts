import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';

/** The built functions, as Excel's own realm and its function list meet them. `npm test` builds before it tests. */
const dist = path.join(__dirname, '../../dist');
const isBuilt = existsSync(path.join(dist, 'functions.js'));
const whereBuilt = isBuilt || process.env.CI ? describe : describe.skip;

const script = (): string => readFileSync(path.join(dist, 'functions.js'), 'utf8');

/** The promise; what only rare answers need is in the second script, docs/architecture.md. */
const budget = 42_000;

interface Parameter {
  readonly name: string;
  readonly description: string;
}

interface FunctionEntry {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly Parameter[];
  readonly options?: Readonly<Record<string, unknown>>;
}

interface Metadata {
  readonly functions: readonly FunctionEntry[];
  readonly enums?: readonly {
    readonly id: string;
    readonly values: readonly { stringValue: string; tooltip: string }[];
  }[];
}

const metadata = (locale = ''): Metadata =>
  JSON.parse(readFileSync(path.join(dist, `functions${locale}.json`), 'utf8')) as Metadata;

class CellError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

type Call = (...values: unknown[]) => unknown;

/** Whoever so much as looks whether these are there is found out. */
const forbidden = Object.fromEntries(
  ['Office', 'Excel', 'window', 'document', 'self', 'navigator', 'localStorage', 'fetch', 'XMLHttpRequest'].map(
    (name) => [
      name,
      {
        get: (): never => {
          throw new Error(`functions.js looks for ${name}`);
        },
      },
    ],
  ),
);

/** Runs the script where there is nothing but the language itself, without eval, and a global `CustomFunctions`. */
function loadInBareRealm(): Map<string, Call> {
  const associated = new Map<string, Call>();
  const associate = (id: string | Record<string, Call>, call?: Call): void => {
    const pairs = typeof id === 'string' ? ([[id, call]] as [string, Call][]) : Object.entries(id);
    for (const [name, one] of pairs) associated.set(name, one);
  };
  const ErrorCode = { invalidValue: '#VALUE!', notAvailable: '#N/A' };
  const realm = createContext(
    Object.defineProperties({ CustomFunctions: { associate, Error: CellError, ErrorCode } }, forbidden),
    { codeGeneration: { strings: false, wasm: false } },
  );
  runInContext(script(), realm, { filename: 'functions.js' });
  return associated;
}

whereBuilt('dist/functions.js', () => {
  test('associates every function of functions.json, and no other, in a realm with nothing but CustomFunctions', () => {
    const ids = metadata().functions.map(({ id }) => id);
    expect([...loadInBareRealm().keys()].sort()).toEqual([...ids].sort());
    expect(ids).toEqual(
      expect.arrayContaining(['REQUIRED_STAFF', 'STAFF_GAP', 'STAFF_TABLE', 'TOTAL_STAFF', 'EXPLAIN']),
    );
    expect(ids).toEqual(expect.arrayContaining(['POSITIONS', 'FACILITY_TYPES', 'PROFILE_ITEMS', 'EDITION']));
  });

  test('answers there', () => {
    const functions = loadInBareRealm();
    const required = functions.get('REQUIRED_STAFF');
    const plain = required?.([[33]], [[120]], 'elderly-disabled', null, null);
    expect(JSON.parse(JSON.stringify(plain))).toEqual([[3.5]]);
    const [[wrong]] = required?.([['cook']], [[120]], 'home', null, null) as [[CellError]];
    expect([wrong.code, wrong.message]).toEqual(['#VALUE!', expect.stringContaining('home')]);
  });

  test('says there that what needs the second script cannot be had', () => {
    const functions = loadInBareRealm();
    const [[named]] = functions.get('REQUIRED_STAFF')?.([['космонавт']], [[120]], 5, null, null) as [[CellError]];
    expect([named.code, named.message]).toEqual(['#N/A', expect.stringContaining('жүктелмеді')]);
    const told = functions.get('EXPLAIN')?.(63, 120, 5, null, null, 'ru') as CellError;
    expect([told.code, told.message]).toEqual(['#N/A', expect.stringContaining('жүктелмеді')]);
  });

  test(`is at most ${budget} bytes, gzipped, edition included`, () => {
    expect(gzipSync(script(), { level: 9 }).length).toBeLessThanOrEqual(budget);
  });

  test('holds no zod, and nothing of Office', () => {
    expect(script().match(/ZodError|_zod\b|invalid_union|\bOffice\.\w+/g)).toBeNull();
  });
});

whereBuilt('dist/functions.json', () => {
  const functions = (): readonly FunctionEntry[] => metadata().functions;

  test('every function has a name of its own, also where a dot is an underscore', () => {
    const names = functions().map(({ name }) => name.replaceAll('.', '_').toUpperCase());
    expect(new Set(names).size).toBe(names.length);
    expect(functions().filter(({ id, name }) => !/^[A-Z][A-Z_]*$/.test(id) || id !== name)).toEqual([]);
  });

  test('every function leads to its help', () => {
    expect(functions().filter(({ helpUrl }) => !/^https:\/\/\S+$/.test(helpUrl ?? ''))).toEqual([]);
  });

  test('none is volatile, streams, or asks where it stands', () => {
    const options = functions().flatMap(({ options = {} }) =>
      Object.entries(options).filter(([, set]) => set === true),
    );
    expect(options).toEqual([]);
  });

  test('the types to choose from are the edition’s', () => {
    const [types] = metadata().enums ?? [];
    expect(types?.values.map(({ stringValue }) => stringValue)).toEqual(KZ_343_2021.types.map(({ id }) => id));
  });

  describe.each(['', '.ru-RU', '.kk-KZ'])('functions%s.json', (locale) => {
    test('descriptions of 1 to 1024 characters; those of parameters in one line of at most 512', () => {
      for (const { description, parameters } of metadata(locale).functions) {
        expect([description.length > 0, description.length <= 1024]).toEqual([true, true]);
        for (const one of parameters) {
          expect(one.description).toMatch(/^.{1,512}$/);
          expect(one.name).toMatch(/^\w{1,64}$/);
        }
      }
    });

    test('no text has two spaces or an end that is cut', () => {
      const texts = metadata(locale).functions.flatMap(({ description, parameters }) => [
        description,
        ...parameters.map((one) => one.description),
      ]);
      expect(texts.filter((text) => text.trim() !== text || / {2}/.test(text))).toEqual([]);
    });
  });

  /** Everything but what people read. */
  const withoutTexts = (value: Metadata): unknown =>
    JSON.parse(JSON.stringify(value), (key: string, inner: unknown) =>
      key === 'description' || key === 'tooltip' ? 'text' : inner,
    );

  const textsOf = (value: Metadata): string[] => {
    const texts: string[] = [];
    JSON.stringify(value, (key: string, inner: unknown) => {
      if ((key === 'description' || key === 'tooltip') && typeof inner === 'string') texts.push(inner);
      return inner;
    });
    return texts;
  };

  test.each(['.ru-RU', '.kk-KZ'])('functions%s.json is its twin, and differs in text alone', (locale) => {
    expect(withoutTexts(metadata(locale))).toEqual(withoutTexts(metadata()));
    const untranslated = textsOf(metadata(locale)).filter((text) => !/\p{Script=Cyrillic}/u.test(text));
    expect(untranslated).toEqual([]);
  });

  test('the Kazakh and the Russian texts differ', () => {
    const [kk, ru] = [textsOf(metadata('.kk-KZ')), textsOf(metadata('.ru-RU'))];
    expect(kk.filter((text, at) => text === ru[at])).toEqual([]);
  });
});
