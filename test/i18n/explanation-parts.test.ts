import { settle } from '../../src/editions/settle';
import { compile } from '../../src/engine/compile';
import { facility } from '../../src/engine/facility';
import { requirement } from '../../src/engine/requirement';
import { explanationParts } from '../../src/i18n/explanation';
import { norms } from '../taskpane/norms-used';

test('an edition that has settled a doubt says so after its status', () => {
  const edition = settle(norms.edition, [{ doubt: 'D-2', choice: 'other' }], 'Министрліктің хаты', 'KZ-343-2021-a');
  if ('key' in edition) throw new Error(edition.key);
  const settled = compile(edition);
  const asked = facility(settled, 0, 10);
  const position = settled.byRow.get(12);
  if (asked === undefined || position === undefined) throw new Error('no such facility');
  const parts = explanationParts('en', settled, asked, requirement(settled, asked, position));
  expect(parts.citation).toContain('row 12');
  expect(parts.edition).toContain('KZ-343-2021-a');
  expect(parts.settled).toEqual([expect.stringContaining('Министрліктің хаты')]);
});

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
  expect(parts.settled).toEqual([]);
});
