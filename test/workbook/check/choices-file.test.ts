import { choiceKey } from '../../../src/staffing/match';
import { choicesFromJson, choicesToJson, newChoices } from '../../../src/workbook/check/choices-file';

const choices = new Map([
  [choiceKey('Кинолог'), null],
  [choiceKey('Социальный работник', 'Отделение 1'), 'social-work-specialist'],
]);

test('choices go into a file and come back, an answer once a name and department', () => {
  expect(choicesFromJson(choicesToJson(choices))).toEqual(choices);
});

test.each([
  ['nothing', ''],
  ['no JSON', 'answers'],
  ['an edition', '{"id":"KZ-343-2021"}'],
  ['another kind', '{"kind":"x","version":1,"answers":{}}'],
  ['no answers', '{"kind":"staffing-norms-answers"}'],
  ['a list', '[]'],
  ['a file beyond all measure', `"${'x'.repeat(1_000_001)}"`],
])('%s is no file of choices', (_, text) => expect(choicesFromJson(text)).toBeUndefined());

test('what is no choice in it is passed over', () => {
  const text = '{"kind":"staffing-norms-answers","version":1,"answers":{"a":"cook","b":5,"c":null}}';
  expect(choicesFromJson(text)).toEqual(
    new Map([
      ['a', 'cook'],
      ['c', null],
    ]),
  );
});

test('the answers that a workbook has stay', () => {
  const own = new Map([[choiceKey('Кинолог'), 'cook']]);
  expect([...newChoices(choices, own).keys()]).toEqual([choiceKey('Социальный работник', 'Отделение 1')]);
});
