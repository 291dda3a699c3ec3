import {
  checkReducer,
  emptyCheck,
  type Check,
  type CheckAction,
  type Known,
} from '../../../src/taskpane/check/check-state';
import type { SheetRead } from '../../../src/workbook/beside/sheet-read';
import type { FacilityOnSheet } from '../../../src/workbook/facility/read';

const home: Known = {
  type: 'elderly-disabled',
  residents: { text: '100' },
  profile: undefined,
  answers: new Map([['vehicles', 3]]),
  sheet: 'Дом 1',
};

/** The sheet in front is read: what an earlier check of it, and the lines above its table, say. */
function read(sheet: string, said: Extract<CheckAction, { do: 'known' }>['said'] = {}, own?: Known): CheckAction[] {
  return [
    { do: 'read', read: { sheet } as SheetRead, tables: [], choices: new Map() },
    { do: 'known', sheet, own, said },
  ];
}
const after = (...actions: readonly (CheckAction | CheckAction[])[]): Check['table'] =>
  actions.flat().reduce<Check>(checkReducer, emptyCheck).table;
const short = ({ asked: { type, residents, answers, takenFrom, keptFrom } }: Check['table']) => [
  ...[type, residents.text, answers.size],
  ...[takenFrom.join(), keptFrom],
];

const latest: CheckAction = { do: 'latest', known: home };
const byHand: CheckAction = { do: 'asked', changes: { type: 'psychoneurological', residents: { text: '60' } } };
const other = { type: 'psychoneurological', residents: { text: '60' }, takenFrom: ['A2'] };

const cases: [string, (CheckAction | CheckAction[])[], unknown[]][] = [
  ['the same sheet again: as it was checked', [latest, read('Дом 1')], ['elderly-disabled', '100', 1, '', undefined]],
  [
    'another sheet that says nothing: as before, and that is said',
    [latest, read('Дом 2')],
    ['elderly-disabled', '100', 1, '', 'Дом 1'],
  ],
  [
    'another sheet that says another organisation: as it says, and no answers of the first',
    [latest, read('Дом 2', other)],
    ['psychoneurological', '60', 0, 'A2', undefined],
  ],
  [
    'another sheet that was checked: as it was checked',
    [latest, read('Дом 2', {}, { ...home, residents: { text: '75' }, answers: new Map(), sheet: 'Дом 2' })],
    ['elderly-disabled', '75', 0, '', undefined],
  ],
  [
    'typed before the first sheet is read: as it was typed',
    [byHand, read('Дом 2', { ...other, residents: { text: '61' } })],
    ['psychoneurological', '60', 0, '', undefined],
  ],
  [
    'typed for one sheet, another is read: as before, and that is said',
    [read('Дом 1'), byHand, read('Дом 2')],
    ['psychoneurological', '60', 0, '', 'Дом 1'],
  ],
  [
    'said to hold for the other sheet too',
    [latest, read('Дом 2'), byHand, read('Дом 2')],
    ['psychoneurological', '60', 1, '', undefined],
  ],
  [
    'the same sheet, read before the workbook said what was checked',
    [read('Дом 1'), latest],
    ['elderly-disabled', '100', 1, '', undefined],
  ],
  ['another sheet, read before the workbook said it: nothing', [read('Дом 2'), latest], ['', '', 0, '', undefined]],
];
test.each(cases)('%s', (_, actions, expected) => expect(short(after(...actions))).toEqual(expected));

test('the staffing sheet of a table’s earlier check is chosen, and that it was entered here', () => {
  const facilities = [
    { sheet: 'Штат', table: 1 },
    { sheet: 'Штат (2)', table: 2 },
  ] as FacilityOnSheet[];
  const known = (own: Known & { staffing?: number }): unknown =>
    after({ do: 'facilities', facilities }, { do: 'known', sheet: 'Дом 2', own, said: {} }).source;
  expect(known({ ...home, staffing: 2 })).toBe('Штат (2)');
  expect(known(home)).toBeNull();
});

const cell = { sheet: 'Титул', address: 'B2' };
const linked = (text: string, label?: string): CheckAction => ({
  do: 'asked',
  changes: { residents: { text, cell, ...(label !== undefined && { label }) } },
});
const now = (text: string, label: string, at = cell): CheckAction => ({ do: 'linked', cell: at, text, label });

test.each<[what: string, actions: CheckAction[], residents: unknown]>([
  ['is known by the words beside it', [linked('20'), now('20', 'Мест')], { text: '20', cell, label: 'Мест' }],
  ['has another number', [linked('20', 'Мест'), now('25', 'Мест')], { text: '25', cell, label: 'Мест' }],
  ['stands beside other words', [linked('20', 'Мест'), now('6', 'Зданий')], { text: '20', lost: cell }],
  ['stands beside no words any more', [linked('20', 'Мест'), now('6', '')], { text: '20', lost: cell }],
  [
    'is read after another one was taken',
    [linked('20', 'Мест'), now('6', 'Зданий', { sheet: 'Титул', address: 'B9' })],
    { text: '20', cell, label: 'Мест' },
  ],
])('a linked cell of residents %s', (_, actions, residents) => {
  expect(after(...actions).asked.residents).toEqual(residents);
});
