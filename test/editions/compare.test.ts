import { facilityComparer, type ComparedFacility, type ComparedPosition } from '../../src/editions/compare';
import { matchPositions } from '../../src/editions/match-positions';
import { settle } from '../../src/editions/settle';
import { sheetsToEdition } from '../../src/editions/sheets/sheets-to-edition';
import { compile, type CompiledEdition } from '../../src/engine/compile';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';
import { norms, normsAfter, profileOf, type Known } from '../engine/ask';
import { inventedSheets } from './invented-edition';

function home(residents: number, known: Known = {}, type = 'elderly-disabled'): ComparedFacility {
  return { name: 'A', type, residents, profile: profileOf(known) };
}

function changesOf(
  after: CompiledEdition,
  compared: ComparedFacility,
  salaries?: ReadonlyMap<string, number>,
): ComparedPosition[] {
  const found = facilityComparer(norms, after)(compared, salaries);
  if ('unplaced' in found) throw new Error('unplaced');
  return found.positions.filter(({ why }) => why !== undefined);
}

const brief = ({ before, after, difference, why, money }: ComparedPosition): unknown[] => [
  (after ?? before)?.position.position.id,
  before?.units,
  after?.units,
  difference,
  why,
  ...(money === undefined ? [] : [money]),
];

test('an edition differs from itself in nothing', () => {
  const found = facilityComparer(norms, norms)(home(120));
  if ('unplaced' in found) throw new Error('unplaced');
  expect(found.positions).toHaveLength(78);
  expect(found.positions.filter(({ why }) => why !== undefined)).toEqual([]);
  expect(found.total).toMatchObject({ difference: 0, money: 0, withoutSalary: 0 });
});

test('a cell that differs is told with both cells, and in money', () => {
  const after = normsAfter(({ sections }) => {
    const cook = sections.flatMap(({ positions }) => positions).find(({ id }) => id === 'cook');
    if (cook !== undefined) cook.cells = [null, 1, 2, 2, 4.5, 4, 4, 5, 7, 7, 8];
  });
  const [change, ...others] = changesOf(after, home(120), new Map([['cook', 150_000]]));
  expect(others).toEqual([]);
  expect(brief(change as ComparedPosition)).toEqual(['cook', 3, 4.5, 1.5, 'cell', 225_000]);
  expect([change?.before?.cell, change?.after?.cell, change?.after?.column]).toEqual([3, 4.5, '101–150']);
});

test('a rounding that differs is told as another reading', () => {
  const exact = settle(KZ_343_2021, [{ doubt: 'I-1', choice: 'whole-up' }], 'сынақ', 'T-1');
  if ('key' in exact) throw new Error(exact.key);
  // 120 residents: buffet attendants 120 ÷ 50 = 2.4, housekeepers 120 ÷ 100 = 1.2.
  expect(changesOf(compile(exact), home(120)).map(brief)).toEqual([
    ['buffet-attendant', 2, 3, 1, 'reading'],
    ['housekeeper', 1, 2, 1, 'reading'],
  ]);
});

test('a wider or narrower print of the same cell is no difference', () => {
  const after = normsAfter(({ sections }) => {
    const director = sections[0]?.positions[0];
    if (director !== undefined) director.cells = [null, 1, 1, 1, { span: 7, units: 1 }];
  });
  expect(changesOf(after, home(120))).toEqual([]);
});

test('a condition, a type, a position more and a position less', () => {
  const after = normsAfter(({ sections }) => {
    const all = sections.flatMap(({ positions }) => positions);
    const of = (id: string): (typeof all)[number] | undefined => all.find((one) => one.id === id);
    Object.assign(of('director') ?? {}, { requires: ['pool'] });
    Object.assign(of('lawyer') ?? {}, { footnotes: [2] });
    Object.assign(of('watchman') ?? {}, { id: 'guard', name: { kk: 'Күзет маманы', ru: 'Охрана', en: 'Guard' } });
  });
  expect(changesOf(after, home(120, { pool: false })).map(brief)).toEqual([
    ['director', 1, 0, -1, 'conditions'],
    ['watchman', 4, undefined, -4, 'removed'],
    ['lawyer', 1, 0, -1, 'type'],
    ['guard', undefined, 4, 4, 'added'],
  ]);
});

test('what is undetermined has no difference and is counted apart', () => {
  const after = normsAfter(({ sections }) => {
    const driver = sections.flatMap(({ positions }) => positions).find(({ id }) => id === 'driver');
    if (driver !== undefined) driver.cells = [null, { span: 10, units: 2, each: ['vehicles'] }];
  });
  expect(changesOf(after, home(120)).map(brief)).toEqual([['driver', undefined, undefined, undefined, 'cell']]);
  expect(changesOf(after, home(120, { vehicles: 3 })).map(brief)).toEqual([['driver', 3, 6, 3, 'cell']]);
});

test('positions of another id are matched by their Kazakh name', () => {
  const after = normsAfter(({ sections }) => {
    const cook = sections.flatMap(({ positions }) => positions).find(({ id }) => id === 'cook');
    if (cook !== undefined) Object.assign(cook, { id: 'chef', name: { ...cook.name, kk: cook.name.kk.toUpperCase() } });
  });
  const pair = matchPositions(norms, after).find(({ before }) => before?.position.id === 'cook');
  expect(pair?.after?.position.id).toBe('chef');
});

test('an edition of other types and columns: by the type named, or not at all', () => {
  const read = sheetsToEdition(inventedSheets);
  if (Array.isArray(read)) throw new Error('mistakes');
  const invented = compile(read);
  const compare = facilityComparer(norms, invented);
  expect(compare(home(120))).toMatchObject({ unplaced: 'after' });
  const found = compare({ ...home(120, { vehicles: 3 }), typeAfter: 'hostel' });
  if ('unplaced' in found) throw new Error('unplaced');
  const driver = found.positions.find(({ before }) => before?.position.position.id === 'driver');
  expect(driver && brief(driver)).toEqual(['driver', 3, 2, -1, 'cell']);
});

test('residents that one of the editions has no column for', () => {
  expect(facilityComparer(norms, norms)(home(5, {}, 'assisted-living'))).toMatchObject({ unplaced: 'before' });
});
