import { compile } from '../../../../src/engine/compile';
import { facility } from '../../../../src/engine/facility';
import { sayCheck, sayPane } from '../../../../src/i18n/pane/say';
import { languages } from '../../../../src/norms/languages';
import { KZ_343_2021 } from '../../../../src/norms/KZ-343-2021';
import { compare } from '../../../../src/staffing/compare';
import { recognise } from '../../../../src/staffing/recognise';
import { presenceOf } from '../../../../src/taskpane/check/result/presence';
import { exported } from '../../../staffing/tables';

test('what is not determined is not called required', () => {
  const norms = compile(KZ_343_2021);
  const type = norms.edition.types.findIndex(({ id }) => id === 'children-psychoneurological');
  const asked = facility(norms, type, 120);
  if (asked === undefined) throw new Error('no column');
  const { positions } = compare(norms, [asked], recognise(exported)[0]?.lines ?? []);
  const of = (row: number) => positions.filter(({ position }) => position.position.row === row).map(presenceOf);
  expect(of(40)).toEqual(['linesOf']); // cooks stand in the table
  expect(of(1)).toEqual(['lacking']); // a director is required, and nobody stands there
  expect(of(19)).toEqual(['notInTable']); // nobody knows whether there is a lift
});

test.each(languages)('the sentence about the profile names the place that makes one, in %s', (language) => {
  expect(sayCheck(language, 'profileHint')).toMatch(new RegExp(`[«“]${sayPane(language, 'placeFacility')}[»”]`));
});
