import { sweep, type Stretch } from '../../src/editions/sweep';

type Dates = [id: string, from: string, until?: string];

function found(...editions: Dates[]): Stretch[] {
  return sweep(
    editions.map(([id, from, until]) => ({ id, inForce: { from, ...(until === undefined ? {} : { until }) } })),
  );
}

test('one edition without an end leaves no gap', () => {
  expect(found(['A', '2020-01-01'])).toEqual([]);
});

test('nothing loaded, nothing found', () => {
  expect(found()).toEqual([]);
});

test('one edition that has ended leaves a gap without end', () => {
  expect(found(['A', '2020-01-01', '2023-07-01'])).toEqual([{ kind: 'gap', from: '2023-07-01', ids: ['A'] }]);
});

test('an edition that begins on the day the other ends leaves neither gap nor overlap', () => {
  expect(found(['A', '2020-01-01', '2023-07-01'], ['B', '2023-07-01'])).toEqual([]);
});

test('a day between two editions is a gap of one day', () => {
  expect(found(['A', '2020-01-01', '2023-07-01'], ['B', '2023-07-02'])).toEqual([
    { kind: 'gap', from: '2023-07-01', until: '2023-07-02', ids: ['A', 'B'] },
  ]);
});

test('editions may be given in any order', () => {
  expect(found(['B', '2023-07-02'], ['A', '2020-01-01', '2023-07-01'])).toEqual([
    { kind: 'gap', from: '2023-07-01', until: '2023-07-02', ids: ['B', 'A'] },
  ]);
});

test('an edition inside another overlaps it for as long as it lasts', () => {
  expect(found(['A', '2020-01-01'], ['B', '2021-01-01', '2022-01-01'])).toEqual([
    { kind: 'overlap', from: '2021-01-01', until: '2022-01-01', ids: ['A', 'B'] },
  ]);
});

test('three editions: an overlap, a gap, an overlap without end', () => {
  expect(
    found(
      ['A', '2020-01-01', '2021-06-01'],
      ['B', '2021-01-01', '2022-01-01'],
      ['C', '2023-01-01'],
      ['D', '2024-01-01'],
    ),
  ).toEqual([
    { kind: 'overlap', from: '2021-01-01', until: '2021-06-01', ids: ['A', 'B'] },
    { kind: 'gap', from: '2022-01-01', until: '2023-01-01', ids: ['B', 'C'] },
    { kind: 'overlap', from: '2024-01-01', ids: ['C', 'D'] },
  ]);
});
