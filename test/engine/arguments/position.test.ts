import { positionCalled, readPosition } from '../../../src/engine/arguments/position';
import { Fault } from '../../../src/engine/fault';
import { norms, typeIds, type TypeId } from '../ask';

function rowOf(name: unknown, type: TypeId = 'elderly-disabled'): number | Fault {
  const read = readPosition(norms, typeIds.indexOf(type), name);
  return read instanceof Fault ? read : read.position.row;
}

describe('the row of a position', () => {
  test.each<[position: unknown, type: TypeId, row: number]>([
    [33, 'elderly-disabled', 33],
    ['33', 'elderly-disabled', 33],
    ['lawyer', 'elderly-disabled', 78],
    ['Заңгер', 'elderly-disabled', 78],
    // Rows 35 and 36 share their name: 35 is for children, 36 for the other three.
    ['Санитар-палатадағы', 'children-psychoneurological', 35],
    ['Санитар-палатадағы', 'children-musculoskeletal', 36],
    // Neither exists in an attached unit, so the first is meant, and the answer says that the type has none.
    ['Санитар-палатадағы', 'assisted-living', 35],
    // A position that the type does not have is still that position.
    ['Тәрбиеші', 'elderly-disabled', 68],
  ])('%j, %s: %i', (position, type, row) => {
    expect(rowOf(position, type)).toBe(row);
    expect(positionCalled(norms, typeIds.indexOf(type), String(position))?.position.row).toBe(row);
  });
});

describe('what is no position', () => {
  test.each<[position: unknown, fault: Fault]>([
    [{ code: '#REF!' }, new Fault('cellError', { where: 'position' })],
    [null, new Fault('cellError', { where: 'position' })],
    [true, new Fault('positionKind')],
    [undefined, new Fault('positionKind')],
    ['космонавт', new Fault('positionUnknown', { name: 'космонавт' })],
    [79, new Fault('positionUnknown', { name: '79' })],
    [33.5, new Fault('positionUnknown', { name: '33.5' })],
  ])('%j', (position, fault) => {
    expect(rowOf(position)).toEqual(fault);
  });

  test('a misspelt name: the nearest, in all languages and with its row', () => {
    expect(rowOf('Дезинфктор')).toEqual(
      new Fault('positionNearest', {
        name: 'Дезинфктор',
        nearest: { kk: 'Дезинфектор', ru: 'Дезинфектор', en: 'Disinfector' },
        row: 17,
      }),
    );
  });
});
