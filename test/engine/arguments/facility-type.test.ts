import { readFacilityType } from '../../../src/engine/arguments/facility-type';
import { Fault } from '../../../src/engine/fault';
import { norms, normsAfter, typeIds, typeUnknown, type TypeId } from '../ask';

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
    ['Психоневрологическая организация', 'psychoneurological'],
    ['ПНМСУ', 'psychoneurological'],
    ['ДДИ', 'children-psychoneurological'],
    ['дом инвалидов', 'elderly-disabled'],
    ['мүгедектер үйі', 'elderly-disabled'],
    ['Организация стационарного типа для детей с нарушениями ОДА', 'children-musculoskeletal'],
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
    [6, typeUnknown('6')],
    [1.5, typeUnknown('1.5')],
    [true, typeUnknown('true')],
    ['банк', typeUnknown('банк')],
    [
      'elderly-disabed',
      new Fault('typeNearest', {
        name: 'elderly-disabed',
        nearest: norms.edition.types[4]?.name ?? '',
        number: 5,
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
