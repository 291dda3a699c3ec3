import { ceilingUnits, type CeilingAnswer } from '../../src/engine/ceilings';
import { ask, norms, profileOf, stepsOf, type Known } from './ask';

/** The notes under the table: at most so many vehicles of each kind, and specialists for a specialised room. */
function ceiling(id: string, residents: number, known: Known): CeilingAnswer {
  const [found] = norms.ceilingNames.find(id);
  if (found === undefined) throw new Error(`there is no ceiling ${id}`);
  return ceilingUnits(norms, { residents, profile: profileOf(known) }, found);
}

describe('what a note allows', () => {
  test.each<[id: string, residents: number, known: Known, answer: CeilingAnswer]>([
    ['passenger-car', 1, {}, { units: 1 }],
    ['ambulance', 1, {}, { units: 2 }],
    ['bus', 99, {}, { units: 0 }],
    ['bus', 100, {}, { units: 1 }],
    ['motor-vehicle', 349, {}, { units: 0 }],
    ['motor-vehicle', 350, {}, { units: 1 }],
    ['tractor', 1, {}, { units: 1 }],
    ['sewage-truck', 120, { noCentralSewerAccess: true, sewageCubicMetresPerMonth: 200 }, { units: 1 }],
    ['sewage-truck', 120, { noCentralSewerAccess: true, sewageCubicMetresPerMonth: 199 }, { units: 0 }],
    ['sewage-truck', 120, { noCentralSewerAccess: false }, { units: 0 }],
    ['sewage-truck', 120, { noCentralSewerAccess: true }, { missing: ['sewageCubicMetresPerMonth'] }],
    ['sewage-truck', 120, {}, { missing: ['noCentralSewerAccess', 'sewageCubicMetresPerMonth'] }],
    ['minibus', 20, { smallCapacityHome: true }, { units: 1 }],
    ['minibus', 20, {}, { missing: ['smallCapacityHome'] }],
    ['room-specialists', 120, { specialisedRooms: 3 }, { units: 6 }],
    ['room-specialists', 120, {}, { missing: ['specialisedRooms'] }],
  ])('%s, %i residents, %j: %j', (id, residents, known, answer) => {
    expect(ceiling(id, residents, known)).toEqual(answer);
  });
});

/** A car, two ambulances and from 100 residents a bus; a sewage truck and a minibus where there is cause for them. */
describe('more vehicles than the notes allow together', () => {
  const truck = { noCentralSewerAccess: true, sewageCubicMetresPerMonth: 200 };
  const noTruck = { noCentralSewerAccess: false };
  const askedForTruck = ['noCentralSewerAccess', 'sewageCubicMetresPerMonth'];

  test.each<[residents: number, known: Known, allowed: number, unknown: string[]]>([
    [99, { ...noTruck, smallCapacityHome: false }, 3, []],
    [120, { ...noTruck, smallCapacityHome: false }, 4, []],
    [350, { ...noTruck, smallCapacityHome: false }, 5, []],
    [120, { ...truck, smallCapacityHome: false }, 5, []],
    [120, { ...truck, smallCapacityHome: true }, 6, []],
    [120, { ...noTruck }, 4, ['smallCapacityHome']],
    [120, { smallCapacityHome: false }, 4, askedForTruck],
    [120, {}, 4, [...askedForTruck, 'smallCapacityHome']],
  ])('%i residents, %j: %i', (residents, known, allowed, unknown) => {
    const warnings = [allowed, allowed + 1].map((vehicles) =>
      stepsOf('over-ceilings', ask(21, 'elderly-disabled', residents, { ...known, vehicles })),
    );
    const warning = { step: 'over-ceilings', item: 'vehicles', count: allowed + 1, allowed, unknown };
    expect(warnings).toEqual([[], [warning]]);
  });

  test('a second tractor is one too many', () => {
    const [one, two] = [1, 2].map((tractors) =>
      stepsOf('over-ceilings', ask(22, 'elderly-disabled', 120, { tractors })),
    );
    expect(one).toEqual([]);
    expect(two).toEqual([{ step: 'over-ceilings', item: 'tractors', count: 2, allowed: 1, unknown: [] }]);
  });

  test('what no note caps is never too many', () => {
    expect(stepsOf('over-ceilings', ask(74, 'elderly-disabled', 120, { workProfiles: 40 }))).toEqual([]);
  });
});
