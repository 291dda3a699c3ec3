import { facility } from '../../../src/engine/facility';
import { requirement } from '../../../src/engine/requirement';
import { explanationParts } from '../../../src/taskpane/shared/explanation-parts';
import { norms } from '../norms-used';

test('the lines of an explanation by what they are', () => {
  const type = norms.edition.types.findIndex(({ id }) => id === 'psychoneurological');
  const asked = facility(norms, type, 120);
  const position = norms.byRow.get(17);
  if (asked === undefined || position === undefined) throw new Error('no such facility');
  const answer = requirement(norms, asked, position);
  const parts = explanationParts('en', norms, asked, answer);
  expect(parts.title).toBe('Row 17. Disinfector');
  expect(parts.answer).toContain('1 unit');
  expect(parts.steps).toHaveLength(answer.steps.length);
  expect(parts.citation).toContain('row 17');
  expect(parts.edition).toContain('KZ-343-2021');
});
