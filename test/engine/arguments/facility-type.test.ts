import { readFacilityType } from '../../../src/engine/arguments/facility-type';
import { Fault } from '../../../src/engine/fault';
import { norms, normsAfter, typeIds, type TypeId } from '../ask';

describe('a facility type by id, footnote number or name', () => {
  test.each<[written: unknown, type: TypeId]>([
    [1, 'assisted-living'],
    [5, 'elderly-disabled'],
    ['5', 'elderly-disabled'],
    [' 5 ', 'elderly-disabled'],
    ['elderly-disabled', 'elderly-disabled'],
    ['ELDERLY-DISABLED', 'elderly-disabled'],
    ['дом престарелых', 'elderly-disabled'],
    ['psychoneurological', 'psychoneurological'],
  ])('%j: %s', (written, type) => {
    expect(readFacilityType(norms, written)).toBe(typeIds.indexOf(type));
  });
});

describe('what is no facility type', () => {
  test.each<[written: unknown, fault: Fault]>([
    // Footnotes 1 to 5.
    [null, new Fault('typeEmpty', { last: 5 })],
    ['', new Fault('typeEmpty', { last: 5 })],
    [' ', new Fault('typeEmpty', { last: 5 })],
    [0, new Fault('typeEmpty', { last: 5 })],
    [{ code: '#N/A' }, new Fault('cellError', { where: 'type' })],
    [6, new Fault('typeUnknown', { name: '6', ids: [...typeIds] })],
    [1.5, new Fault('typeUnknown', { name: '1.5', ids: [...typeIds] })],
    [true, new Fault('typeUnknown', { name: 'true', ids: [...typeIds] })],
    ['банк', new Fault('typeUnknown', { name: 'банк', ids: [...typeIds] })],
    [
      'elderly-disabed',
      new Fault('typeNearest', {
        name: 'elderly-disabed',
        nearest: norms.edition.types[4]?.name ?? '',
        id: 'elderly-disabled',
      }),
    ],
  ])('%j', (written, fault) => {
    expect(readFacilityType(norms, written)).toEqual(fault);
  });

  test('the last footnote number is the greatest, wherever it stands', () => {
    const turned = normsAfter(({ types }) => types.reverse());
    expect(readFacilityType(turned, '')).toEqual(new Fault('typeEmpty', { last: 5 }));
    expect(readFacilityType(turned, 5)).toBe(0);
  });
});
