import { Fault } from '../../../src/engine/fault';
import { compute, type Computation } from '../../../src/taskpane/facility/computation';
import { facilityPlan } from '../../../src/taskpane/facility/insert/facility-plan';
import { withMovedLinks } from '../../../src/taskpane/facility/institution/moved-links';
import { restoredWizard } from '../../../src/taskpane/facility/institution/restored';
import { typedHere } from '../../../src/taskpane/facility/typed-here';
import {
  emptyWizard,
  wizardReducer,
  type Wizard,
  type WizardAction,
} from '../../../src/taskpane/shared/entries/wizard';
import type { FacilityOnSheet } from '../../../src/workbook/facility/read';
import { typedNumber } from '../../workbook/facility/plans';
import { norms } from '../norms-used';

const actions: WizardAction[] = [
  { do: 'name', key: 0, name: ' Үй ' },
  { do: 'type', type: 'psychoneurological' },
  { do: 'residents', key: 0, residents: { text: '120', cell: { sheet: 'Бюджет', address: 'B2' } } },
  { do: 'attach', type: 'assisted-living' },
  { do: 'residents', key: 1, residents: { text: '12' } },
  { do: 'answer', key: 0, item: 'lift', text: 'no' },
  { do: 'answer', key: 0, item: 'vehicles', text: '3' },
  { do: 'answer', key: 0, item: 'pharmacy', text: '?' },
  { do: 'insert', choices: { columns: ['actual', 'gap'], language: 'ru' } },
];
const wizard = actions.reduce(wizardReducer, emptyWizard);

const computations = ({ facilities }: Wizard): Computation[] =>
  facilities.flatMap((entry) => {
    const computation = compute(norms, entry, undefined);
    return computation === undefined || computation instanceof Fault ? [] : [computation];
  });

const plan = facilityPlan(wizard, computations(wizard), {
  norms,
  fingerprint: 'f',
  language: 'kk',
  rounding: undefined,
});

test('the plan has the institution, its unit under the name of its type, and the choices', () => {
  expect(plan).toMatchObject({
    language: 'ru',
    form: 'formulas',
    institution: 'Үй',
    columns: ['actual', 'gap'],
    sheetName: undefined,
    ifSheetExists: 'ask',
    fingerprint: 'f',
  });
  expect(plan.parts).toMatchObject([
    { name: 'Үй', type: 'psychoneurological', residents: 120, residentsFrom: { sheet: 'Бюджет', address: 'B2' } },
    { name: 'Отделение сопровождения самостоятельного проживания', type: 'assisted-living', residents: 12 },
  ]);
  expect([...(plan.parts[0]?.profile.values ?? [])]).toEqual([
    ['lift', false],
    ['vehicles', 3],
  ]);
});

test('what stands on a sheet is gone on from: institution, answers, choices, typed figures', () => {
  const { norms: _norms, fingerprint: _fingerprint, ...table } = plan;
  const found: FacilityOnSheet = {
    ...table,
    typed: [{ row: 40, actual: typedNumber(2) }],
    table: 1,
    edition: 'KZ-343-2021',
    sheet: 'Штат',
    area: { row: 7, column: 0, rowCount: 99, columnCount: 8 },
    profileSheet: 'Профиль',
    recorded: undefined,
    active: true,
  };
  const restored = restoredWizard(found);
  expect(restored).toMatchObject({
    step: 'institution',
    facilities: [
      { key: 0, name: 'Үй', type: 'psychoneurological', residents: { text: '120' } },
      { key: 1, type: 'assisted-living', residents: { text: '12' } },
    ],
    insert: { form: 'formulas', columns: ['actual', 'gap'], language: 'ru', sheetName: 'Штат' },
    workedOn: { sheet: 'Штат', typed: [{ row: 40, actual: typedNumber(2) }], seen: found },
  });
  expect(restored?.facilities[0].answers).toEqual({ lift: 'no', vehicles: '3' });
});

test.each<[what: string, action: WizardAction, isKept: boolean]>([
  ['with capitals and spaces of its own', { do: 'name', key: 0, name: 'үй ' }, true],
  ['without a name', { do: 'name', key: 0, name: '' }, true],
  ['with more residents', { do: 'residents', key: 0, residents: { text: '300' } }, true],
  ['of another name', { do: 'name', key: 0, name: 'Басқа үй' }, false],
  ['of another type', { do: 'type', type: 'elderly-disabled' }, false],
])('what was typed into a sheet, for an organisation %s', (_what, action, isKept) => {
  const { norms: _norms, fingerprint: _fingerprint, ...table } = plan;
  const typed = [{ row: 40, actual: typedNumber(2) }];
  const workedOn = { sheet: 'Штат', table: 1, edition: norms.edition.id, typed, seen: table };
  const now = wizardReducer({ ...wizard, workedOn }, action);
  expect(typedHere(now, norms)).toEqual(isKept ? typed : undefined);
});

describe('a link of residents once the sheet is there', () => {
  const { norms: _norms, fingerprint: _fingerprint, ...table } = plan;
  const cell = { sheet: 'Данные', address: 'B2' };
  const partsLinked = (residentsFrom: typeof cell | undefined) =>
    table.parts.map((part, at) => (at === 0 ? { ...part, residentsFrom } : part));
  const seen = { ...table, parts: partsLinked(cell) };
  const workedOn = { sheet: 'Штат', table: 1, edition: norms.edition.id, typed: undefined, seen };
  const linked = (to: typeof cell): Wizard =>
    wizardReducer({ ...wizard, workedOn }, { do: 'residents', key: 0, residents: { text: '120', cell: to } });
  const cellsNow = (from: Wizard, residentsFrom: typeof cell | undefined) => {
    const { facilities, workedOn: after } = withMovedLinks(from, partsLinked(residentsFrom));
    return [...facilities.map(({ residents }) => residents.cell), after?.seen.parts[0]?.residentsFrom];
  };
  const moved = { sheet: 'Данные 2026', address: 'B3' };

  test('follows the formula of the sheet', () =>
    expect(cellsNow(linked(cell), moved)).toEqual([moved, undefined, moved]));
  test('stays where the formula is gone', () =>
    expect(cellsNow(linked(cell), undefined)).toEqual([cell, undefined, cell]));
  test('stays what was taken in the pane since', () => {
    const other = { sheet: 'Другой', address: 'A1' };
    expect(cellsNow(linked(other), moved)).toEqual([other, undefined, moved]);
  });
});
