import {
  emptyWizard,
  isUntouched,
  wizardReducer,
  type Wizard,
  type WizardAction,
} from '../../../../src/taskpane/shared/entries/wizard';
import { planOf, typedNumber } from '../../../workbook/facility/plans';

const after = (...actions: WizardAction[]): Wizard => actions.reduce(wizardReducer, emptyWizard);
const main = (wizard: Wizard): Wizard['facilities'][0] => wizard.facilities[0];

describe('the institution', () => {
  test('name, type and residents', () => {
    const wizard = after(
      { do: 'name', key: 0, name: 'Үй' },
      { do: 'type', type: 'elderly-disabled' },
      { do: 'residents', key: 0, residents: { text: '120', cell: { sheet: 'Бюджет', address: 'B2' } } },
    );
    expect(main(wizard)).toMatchObject({
      name: 'Үй',
      type: 'elderly-disabled',
      residents: { text: '120', cell: { sheet: 'Бюджет', address: 'B2' } },
    });
  });

  test('steps are free to be taken in any order', () => {
    expect(after({ do: 'go', step: 'insert' }, { do: 'go', step: 'questions' }).step).toBe('questions');
  });

  const described: WizardAction[] = [
    { do: 'type', type: 'elderly-disabled' },
    { do: 'residents', key: 0, residents: { text: '120' } },
  ];

  test.each<[string, WizardAction[], string]>([
    ['nothing is known', [], 'institution'],
    ['residents are not', described.slice(0, 1), 'institution'],
    ['the type is not', described.slice(1), 'institution'],
    ['both are known', described, 'insert'],
    ['an attached unit’s residents are not', [...described, { do: 'attach', type: 'assisted-living' }], 'institution'],
  ])('asked to insert: %s', (_, actions, step) => {
    expect(after({ do: 'go', step: 'result' }, ...actions, { do: 'toInsert' }).step).toBe(step);
  });

  test.each<[string, WizardAction, boolean]>([
    ['a step taken', { do: 'go', step: 'insert' }, true],
    ['a name', { do: 'name', key: 0, name: 'Үй' }, false],
    ['a type', { do: 'type', type: 'elderly-disabled' }, false],
    ['residents', { do: 'residents', key: 0, residents: { text: '1' } }, false],
    ['an answer', { do: 'answer', key: 0, item: 'lift', text: 'yes' }, false],
    ['an attached unit', { do: 'attach', type: 'assisted-living' }, false],
  ])('nothing that could be lost: %s', (_, action, untouched) => {
    expect(isUntouched(after(action))).toBe(untouched);
  });

  test('another type keeps the answers', () => {
    const wizard = after(
      { do: 'answer', key: 0, item: 'lift', text: 'yes' },
      { do: 'type', type: 'psychoneurological' },
    );
    expect(main(wizard).answers).toEqual({ lift: 'yes' });
  });
});

describe('attached units', () => {
  const two = after({ do: 'attach', type: 'assisted-living' }, { do: 'attach', type: 'assisted-living' });

  test('each is an entry of its own', () => {
    expect(two.facilities.map(({ key, type }) => [key, type])).toEqual([
      [0, ''],
      [1, 'assisted-living'],
      [2, 'assisted-living'],
    ]);
  });

  test('one is removed, the other stays as it was', () => {
    const wizard = [
      { do: 'residents', key: 2, residents: { text: '12' } },
      { do: 'detach', key: 1 },
    ].reduce((before, action) => wizardReducer(before, action as WizardAction), two);
    expect(wizard.facilities.map(({ key, residents }) => [key, residents.text])).toEqual([
      [0, ''],
      [2, '12'],
    ]);
  });

  test('the institution itself cannot be removed', () => {
    expect(wizardReducer(two, { do: 'detach', key: 0 }).facilities).toHaveLength(3);
  });
});

describe('answers', () => {
  test('an answer is taken, changed, and taken back', () => {
    const once = after({ do: 'answer', key: 0, item: 'lift', text: 'yes' });
    expect(main(once).answers).toEqual({ lift: 'yes' });
    expect(main(wizardReducer(once, { do: 'answer', key: 0, item: 'lift', text: '?' })).answers).toEqual({ lift: '?' });
    expect(main(wizardReducer(once, { do: 'answer', key: 0, item: 'lift', text: '' })).answers).toEqual({});
  });

  test.each([
    // A group that has been started counts as one.
    ['groupsOf6', 6, '40', '7'],
    ['groupsOf6', 6, '42', '7'],
    ['groupsOf8', 8, '1', '1'],
    ['groupsOf12', 12, '0', '0'],
    ['groupsOf10', 10, 'ten', '?'],
    ['groupsOf10', 10, '2,5', '?'],
  ])('%s (of %i) from %s children: %s', (item, size, children, groups) => {
    const wizard = after({ do: 'children', key: 0, item, size, text: children });
    expect(main(wizard).answers).toEqual({ [item]: groups });
    expect(main(wizard).children).toEqual({ [item]: children });
  });

  test('groups given by hand take the place of those worked out', () => {
    const wizard = after(
      { do: 'children', key: 0, item: 'groupsOf6', size: 6, text: '40' },
      { do: 'answer', key: 0, item: 'groupsOf6', text: '6' },
    );
    expect(main(wizard)).toMatchObject({ answers: { groupsOf6: '6' }, children: {} });
  });

  test('no children at all leaves the groups open again', () => {
    const wizard = after(
      { do: 'children', key: 0, item: 'groupsOf6', size: 6, text: '40' },
      { do: 'children', key: 0, item: 'groupsOf6', size: 6, text: '' },
    );
    expect(main(wizard)).toMatchObject({ answers: {}, children: {} });
  });
});

test('a sheet that was written is gone on from', () => {
  const workedOn = {
    sheet: 'Штат (2)',
    table: 2,
    edition: 'KZ-343-2021',
    typed: [{ row: 40, actual: typedNumber(2) }],
    seen: planOf(),
  };
  expect(after({ do: 'written', workedOn })).toMatchObject({ insert: { sheetName: 'Штат (2)' }, workedOn });
});
