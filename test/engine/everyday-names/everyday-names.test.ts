import { meaningOf, type Meaning } from '../../../src/engine/names/meaning';
import { norms } from '../ask';
import type { EverydayName } from './everyday-name';
import { further } from './further';
import { given } from './given';
import { invented } from './invented';
import { placesAndTrades } from './places-and-trades';
import { pluralsAndPairs } from './plurals-and-pairs';
import { offices } from './offices';
import { practice } from './practice';
import { typed } from './typed';

const types = [undefined, ...norms.edition.types.keys()];

const rowsOf = (meaning: Meaning): number[] =>
  meaning.kind === 'one'
    ? [meaning.position.position.row]
    : meaning.kind === 'several'
      ? meaning.candidates.map(({ position }) => position.position.row)
      : [];

/** Taken for the row that is meant, asked with every row that is, or said not to be there. */
function isWellRead([name, means]: EverydayName): boolean {
  const meaning = meaningOf(norms, undefined, name);
  if (means === 'none') return meaning.kind === 'none';
  if (means === 'open') return meaning.kind !== 'one';
  const rows = rowsOf(meaning);
  if (typeof means === 'number') return rows.includes(means);
  return meaning.kind === 'several' && means.every((row) => rows.includes(row));
}

/** Rows that have one name, each for other facility types. */
const twins = [
  [35, 36],
  [73, 74],
];

/** Taken for a row that is not meant, whatever the facility type. */
function isTakenWrongly([name, means]: EverydayName): boolean {
  return types.some((type) => {
    const meaning = meaningOf(norms, type, name);
    if (meaning.kind !== 'one') return false;
    const { row } = meaning.position.position;
    const meant = means === 'none' || means === 'open' ? [] : [means].flat();
    const areTwins = twins.some((two) => two.includes(row) && two.some((one) => meant.includes(one)));
    // Of several rows that a name may mean, a facility type may have one alone.
    const isOnly = meant.includes(row) && (meant.length === 1 || type !== undefined);
    return !areTwins && !isOnly;
  });
}

/** Names of a row that are said not to be in the annex: words that no name of the edition has. */
const unknown = [
  'күзет қызметкері',
  'газэлектрдәнекерлеуші',
  'жөндеуші жұмысшы',
  'емдәм мейірбикесі',
  'машинист насоса',
  'хлеборезчица',
  'зав. прачкой',
  'заведующий аптечным пунктом',
  'главмедсестра',
  'культмассовый работник',
];

describe.each([
  ['given', given, []],
  // “Техник” looks like the misspelt “техничка”, and is asked.
  ['invented', invented, ['техник']],
  ['further', further, []],
  ['typed', typed, []],
  ['of offices', offices, []],
  ['of practice', practice, []],
  ['places and trades', placesAndTrades, []],
  ['plurals, headings and pairs', pluralsAndPairs, unknown],
] as const)('everyday names, %s', (_title, names, exceptions) => {
  test('each is read, asked with every row that it may mean, or said not to be in the annex', () => {
    expect(names.filter((one) => !isWellRead(one)).map(([name]) => name)).toEqual(exceptions);
  });

  test('none is taken for a row that it does not mean', () => {
    expect(names.filter(isTakenWrongly).map(([name]) => name)).toEqual([]);
  });
});

test('the names of the order are its rows, in three languages', () => {
  const wrong = norms.positions.flatMap((one) =>
    types.flatMap((type) => {
      const { name, printed, row } = one.position;
      if (type !== undefined && !one.exists[type]) return [];
      return [name.kk, name.ru, name.en, ...(printed === undefined ? [] : [printed])].filter((called) => {
        const meaning = meaningOf(norms, type, called);
        const isShared = type === undefined && rowsOf(meaning).includes(row);
        return meaning.kind === 'one' ? meaning.position !== one && !isShared : !isShared;
      });
    }),
  );
  expect(wrong).toEqual([]);
});
