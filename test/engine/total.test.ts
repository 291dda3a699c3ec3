import { total } from '../../src/engine/total';
import { facilityOf, norms, type Known } from './ask';

/** A section's positions added up by hand. */
test.each<[section: string, residents: number, known: Known, units: number, undetermined: number]>([
  // Row 66 alone.
  ['social-psychological', 120, {}, 1.5, 0],
  // Rows 75, 76, 77: 1 + 1 + a library.
  ['social-cultural', 120, { library: true }, 3, 0],
  ['social-cultural', 120, { library: false }, 2, 0],
  ['social-cultural', 120, {}, 2, 1],
  // Row 78.
  ['social-legal', 25, {}, 0.5, 0],
  // Rows 67–73 are for children and, three of them, for psychoneurological organisations.
  ['social-pedagogical', 120, {}, 0, 0],
])('%s with %i residents, %j: %d, %i not determined', (section, residents, known, units, undetermined) => {
  const asked = facilityOf('elderly-disabled', residents, known);
  expect(total(norms, asked, (position) => position.section.id === section)).toEqual({ units, undetermined });
});

test('an attached unit for 20: head of unit 1, social work 1, psychologist 1', () => {
  expect(total(norms, facilityOf('assisted-living', 20))).toEqual({ units: 3, undetermined: 0 });
});

test('nothing counted is nothing', () => {
  expect(total(norms, facilityOf('elderly-disabled', 20), () => false)).toEqual({ units: 0, undetermined: 0 });
});
