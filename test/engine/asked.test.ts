import { askedOf } from '../../src/engine/asked';
import { norms, positionOf, typeIds, type TypeId } from './ask';

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
