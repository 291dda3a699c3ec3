import { emptyProfile } from '../../../src/engine/facility';
import { differences, type SheetDifference } from '../../../src/workbook/facility/differences';
import type { FacilityPart, FacilityTable } from '../../../src/workbook/facility/plan';
import { attached, part, planOf } from './plans';

const told = (values: Record<string, number | boolean>): Pick<FacilityPart, 'profile'> => ({
  profile: { ...emptyProfile, values: new Map(Object.entries(values)) },
});
const table = (changes: Partial<FacilityPart> = {}, institution = 'Дом'): FacilityTable =>
  planOf({ institution, parts: [{ ...part, ...changes }] });

/** What is asked: what it is about, what the sheet says and what the pane says. */
const asked = (all: readonly SheetDifference[]) =>
  all.map(({ about, sheet, pane }) => [about.kind === 'answer' ? about.item : about.kind, sheet, pane]);

describe('before a sheet is written over', () => {
  const cases: [string, FacilityTable, FacilityTable, FacilityTable | undefined, unknown[][]][] = [
    ['nothing differs', table(), table(), table(), []],
    ['residents were changed on the sheet', table({ residents: 151 }), table(), table(), [['residents', 151, 120]]],
    ['residents were changed in the pane alone', table(), table({ residents: 151 }), table(), []],
    [
      'both were changed, each to another number',
      table({ residents: 151 }),
      table({ residents: 143 }),
      table(),
      [['residents', 151, 143]],
    ],
    ['both were changed to the same', table({ residents: 151 }), table({ residents: 151 }), table(), []],
    ['the pane never saw the sheet', table({ residents: 151 }), table(), undefined, [['residents', 151, 120]]],
    [
      'answers were changed, given and taken away on the sheet',
      table(told({ vehicles: 4, pharmacy: true })),
      table(told({ vehicles: 2, lift: false })),
      table(told({ vehicles: 2, lift: false })),
      [
        ['vehicles', 4, 2],
        ['pharmacy', true, undefined],
        ['lift', undefined, false],
      ],
    ],
    [
      'name and type were changed on the sheet',
      table({ type: 'elderly-disabled' }, 'Үй'),
      table(),
      table(),
      [
        ['institution', 'Үй', 'Дом'],
        ['type', 'elderly-disabled', 'psychoneurological'],
      ],
    ],
  ];
  test.each(cases)('%s', (_, sheet, pane, seen, expected) =>
    expect(asked(differences(sheet, pane, seen))).toEqual(expected),
  );

  test('an answer that cannot be read is asked in its words', () => {
    const sheet = table({ unread: new Map([['vehicles', '4 шт']]) });
    expect(differences(sheet, table(told({ vehicles: 2 })), table(told({ vehicles: 2 })))).toEqual([
      { part: 0, about: { kind: 'answer', item: 'vehicles' }, sheet: '4 шт', pane: 2, isUnread: true },
    ]);
  });

  test('an attached unit has its own', () => {
    const [sheet, pane] = [14, 12].map((residents) => planOf({ parts: [part, { ...attached, residents }] }));
    expect(sheet && pane && differences(sheet, pane, pane)).toEqual([
      { part: 1, about: { kind: 'residents' }, sheet: 14, pane: 12, isUnread: false },
    ]);
  });
});
