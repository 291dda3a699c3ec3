import { Fault } from '../../../src/engine/fault';
import { compute, sumTotals } from '../../../src/taskpane/facility/computation';
import { attachableTypes } from '../../../src/engine/attachable-types';
import { norms } from '../norms-used';
import { entered } from '../shared/entry';

describe('residents as they are typed', () => {
  test.each([
    ['psychoneurological', '', 'residentsEmpty'],
    ['psychoneurological', 'көп', 'residentsText'],
    ['psychoneurological', '0', 'residentsEmpty'],
    ['psychoneurological', '-5', 'residentsWhole'],
    ['psychoneurological', '12,5', 'residentsWhole'],
    ['assisted-living', '5', 'residentsOutside'],
    ['assisted-living', '31', 'residentsOutside'],
  ])('%s, “%s”: %s', (type, residents, key) => {
    expect(compute(norms, entered(type, residents), undefined)).toMatchObject({ key });
  });

  test.each([
    ['assisted-living', '6'],
    ['assisted-living', '30'],
    ['elderly-disabled', '1'],
    ['elderly-disabled', '1 200'],
  ])('%s, “%s” is a facility', (type, residents) => {
    expect(compute(norms, entered(type, residents), undefined)).not.toBeInstanceOf(Fault);
  });

  test('nothing is computed before a type is chosen', () => {
    expect(compute(norms, entered('', '120'), undefined)).toBeUndefined();
  });
});

test('an attached unit of 12: head of unit, social work specialist, psychologist; the last two count in the service’s cost', () => {
  expect(compute(norms, entered('assisted-living', '12'), undefined)).toMatchObject({
    total: { units: 3, undetermined: 0 },
    unitCost: { units: 2, undetermined: 0 },
  });
});

test('an answer that cannot be read leaves its position open', () => {
  const open = compute(norms, entered('psychoneurological', '120', { vehicles: 'two' }), undefined);
  expect(open).toMatchObject({ total: { undetermined: 21 } });
  const answered = compute(norms, entered('psychoneurological', '120', { vehicles: '2' }), undefined);
  expect(answered).toMatchObject({ total: { undetermined: 20 } });
});

test('totals side by side are summed without binary dust', () => {
  const totals = [
    { units: 0.1, undetermined: 1 },
    { units: 0.2, undetermined: 0 },
  ];
  expect(sumTotals(totals)).toEqual({ units: 0.3, undetermined: 1 });
});

test('only the unit with a column of its own is attached to others', () => {
  expect(attachableTypes(norms)).toEqual(['assisted-living']);
});
