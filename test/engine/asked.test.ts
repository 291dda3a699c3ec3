import { askedOf, countedBy } from '../../src/engine/asked';
import type { Cell } from '../../src/norms/schema';
import { norms, positionOf, typeIds, type TypeId } from './ask';

/** What a cell counts; its conditions are asked apart. */
test.each<[what: string, cell: Cell, items: string[]]>([
  ['a dash', null, []],
  ['a number', 0.5, []],
  ['units per institution', { span: 8, units: 1, requires: ['lift'] }, []],
  ['a share of residents', { span: 8, units: 1, per: { residents: 50 } }, ['residents']],
  ['a share with a plain limit', { span: 8, units: 1, per: { beds: 100 }, atMost: 2 }, ['beds']],
  [
    'two shares with a limit per room',
    { units: 1, per: { severe: 20, moderate: 40 }, atMost: { units: 2, per: 'rooms' } },
    ['severe', 'moderate', 'rooms'],
  ],
  ['units for each', { units: 5.25, each: ['groupsOf6', 'groupsOf8'] }, ['groupsOf6', 'groupsOf8']],
  ['posts', { units: 5.25, post: { count: 'wardPosts', per: { beds: 50 } } }, ['wardPosts', 'beds']],
  ['by another act', { external: 'typicalNorm.plumber' }, ['typicalNorm.plumber']],
])('%s counts %j', (_what, cell, items) => {
  expect(countedBy(cell)).toEqual(items);
});

/** What a position asks a facility type for. */
test.each<[row: number, type: TypeId, items: string[]]>([
  [1, 'elderly-disabled', []],
  [4, 'elderly-disabled', ['doctorPositions']],
  [15, 'elderly-disabled', ['foodStore']],
  [15, 'assisted-living', []], // a dash in its only column
  [19, 'elderly-disabled', ['lift', 'typicalNorm.lift-operator']],
  [21, 'psychoneurological', ['vehicles']],
  [23, 'elderly-disabled', ['groundsHa']],
  [31, 'elderly-disabled', ['noSewer', 'pitsNotEmptiedCentrally']],
  [34, 'psychoneurological', ['hairSalon', 'noUsableHairdresser']],
  [34, 'elderly-disabled', []],
  [34, 'assisted-living', []],
  [35, 'children-psychoneurological', ['groupsOf6', 'groupsOf8', 'groupsOf10', 'groupsOf12']],
  [36, 'elderly-disabled', ['wardPosts', 'beds']],
  [37, 'psychoneurological', ['supervisionPosts', 'beds']],
  [38, 'elderly-disabled', ['palliativeWards', 'severelyIllResidents']],
  [44, 'elderly-disabled', []], // residents are no item
  [45, 'elderly-disabled', ['beds']],
  [
    61,
    'elderly-disabled',
    ['severeMusculoskeletalResidents', 'moderateMusculoskeletalResidents', 'exerciseTherapyRooms'],
  ],
  [63, 'elderly-disabled', ['nursePosts', 'beds']],
  [68, 'children-musculoskeletal', ['studyGroups']],
  [68, 'elderly-disabled', []],
  [74, 'psychoneurological', ['workProfiles']],
])('row %i, %s: %j', (row, type, items) => {
  expect(askedOf(norms, positionOf(row), typeIds.indexOf(type))).toEqual(items);
});
