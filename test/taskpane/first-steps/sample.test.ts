import { Fault } from '../../../src/engine/fault';
import { compute } from '../../../src/taskpane/facility/computation';
import { sampleWizard } from '../../../src/taskpane/first-steps/sample';
import { norms } from '../norms-used';

const wizard = sampleWizard(norms, 'Sample');
const computed = compute(norms, wizard.facilities[0], undefined);

test('the sample is an institution for the elderly and disabled with 120 residents, at its result', () => {
  expect(wizard.step).toBe('result');
  expect(wizard.facilities[0]).toMatchObject({ name: 'Sample', type: 'elderly-disabled', residents: { text: '120' } });
});

// By hand from the annex. Row 1: a director for each institution; row 21: a driver for each of its 4 vehicles; row 22: a
// tractor driver for each tractor, of which there is none.
test.each([
  [1, 1],
  [21, 4],
  [22, 0],
])('row %i: %d', (row, units) => {
  if (computed === undefined || computed instanceof Fault) throw new Error('Nothing is computed.');
  const found = computed.requirements.find(({ position }) => position.position.row === row);
  expect(found).toMatchObject(units === 0 ? { status: 'none' } : { units });
});

test('each of its answers is to something that the norms ask', () => {
  const asked = norms.edition.profile.map(({ id }) => id);
  expect(Object.keys(wizard.facilities[0].answers).filter((item) => !asked.includes(item))).toEqual([]);
});
