import { readFacility, readResidents } from '../../../src/engine/arguments/residents';
import type { CompiledEdition } from '../../../src/engine/compile';
import { emptyProfile } from '../../../src/engine/facility';
import { Fault } from '../../../src/engine/fault';
import { norms, normsAfter, typeIds, type TypeId } from '../ask';

describe('a count of residents', () => {
  test.each([1, 6, 120, 1e9, Number.MAX_SAFE_INTEGER])('%i', (residents) => {
    expect(readResidents(residents)).toBe(residents);
  });

  test.each<[residents: unknown, fault: Fault]>([
    [null, new Fault('residentsEmpty')],
    [undefined, new Fault('residentsEmpty')],
    ['', new Fault('residentsEmpty')],
    ['  ', new Fault('residentsEmpty')],
    [0, new Fault('residentsEmpty')],
    [{ code: '#REF!' }, new Fault('cellError', { where: 'residents' })],
    ['120', new Fault('residentsText', { value: '120' })],
    ['сто двадцать', new Fault('residentsText', { value: 'сто двадцать' })],
    [true, new Fault('residentsText', { value: 'true' })],
    [0.5, new Fault('residentsWhole', { value: 0.5 })],
    [120.5, new Fault('residentsWhole', { value: 120.5 })],
    [-1, new Fault('residentsWhole', { value: -1 })],
    [1e17, new Fault('residentsWhole', { value: 1e17 })],
    [Infinity, new Fault('residentsWhole', { value: Infinity })],
  ])('%j is none', (residents, fault) => {
    expect(readResidents(residents)).toEqual(fault);
  });
});

describe('a facility of so many', () => {
  const read = (type: TypeId, residents: unknown, edition: CompiledEdition = norms) =>
    readFacility(edition, typeIds.indexOf(type), residents, emptyProfile);

  test.each<[type: TypeId, residents: number, column: string]>([
    ['elderly-disabled', 1, '≤25'],
    ['elderly-disabled', 120, '101–150'],
    ['elderly-disabled', 100_000, '>500'],
    ['assisted-living', 6, '6–30'],
    ['assisted-living', 30, '6–30'],
  ])('%s, %i: the column %s', (type, residents, column) => {
    const facility = read(type, residents);
    expect(facility).toMatchObject({ type: typeIds.indexOf(type), residents, profile: emptyProfile });
    expect(facility instanceof Fault ? facility : norms.edition.columns[facility.column]?.id).toBe(column);
  });

  test('what is no count is said so, whatever the type', () => {
    expect(read('assisted-living', 0)).toEqual(new Fault('residentsEmpty'));
    expect(read('elderly-disabled', 1.5)).toEqual(new Fault('residentsWhole', { value: 1.5 }));
  });

  const unit = norms.edition.types[0]?.name ?? '';

  test.each([5, 31, 501])('an attached unit has no norm for %i: it is for 6 to 30', (residents) => {
    expect(read('assisted-living', residents)).toEqual(
      new Fault('residentsOutside', { type: unit, from: 6, to: 30, residents }),
    );
  });

  test('no type, as before one is chosen, has no norm either', () => {
    expect(readFacility(norms, -1, 120, emptyProfile)).toEqual(
      new Fault('residentsOutside', { type: '', from: 1, to: Infinity, residents: 120 }),
    );
  });

  test('several columns of a type: from where the first begins to where the last ends', () => {
    const twoColumns = normsAfter(({ columns }) => {
      for (const column of columns) delete column.types;
      Object.assign(columns[1] ?? {}, { from: 10, to: 25, types: ['assisted-living'] });
      Object.assign(columns[2] ?? {}, { from: 26, to: 50, types: ['assisted-living'] });
    });
    expect([read('assisted-living', 10, twoColumns), read('assisted-living', 50, twoColumns)]).toEqual([
      expect.objectContaining({ column: 1 }),
      expect.objectContaining({ column: 2 }),
    ]);
    expect(read('assisted-living', 51, twoColumns)).toEqual(
      new Fault('residentsOutside', { type: unit, from: 10, to: 50, residents: 51 }),
    );
  });

  test('a last column without an end: from its beginning without end', () => {
    const from10 = normsAfter(({ columns }) => {
      Object.assign(columns[0] ?? {}, { from: 10, to: undefined });
    });
    expect(read('assisted-living', 9, from10)).toEqual(
      new Fault('residentsOutside', { type: unit, from: 10, to: Infinity, residents: 9 }),
    );
    expect(read('assisted-living', 1000, from10)).toMatchObject({ column: 0 });
  });
});
