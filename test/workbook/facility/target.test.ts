import { chooseTarget, withoutLostLinks, type WorkbookSeen } from '../../../src/workbook/facility/target';
import { part, places, planOf } from './plans';

const seen = (changes: Partial<WorkbookSeen> = {}): WorkbookSeen => ({
  isProtected: false,
  sheets: [{ name: 'Бюджет', isProtected: false }],
  names: [],
  used: undefined,
  ...changes,
});
const open = (name: string) => ({ name, isProtected: false });
const locked = (name: string) => ({ name, isProtected: true });
const refused = (reason: string, rest = {}) => ({ refused: { reason, ...rest } });
/** A workbook with a staffing sheet that the wizard made; the names of its ranges point at both sheets. */
const made = seen({
  sheets: [open('Бюджет'), open('Штат'), open('Сведения')],
  names: [
    { name: 'NormsBody', formula: "='Штат'!$A$8:$E$106" },
    { name: 'NormsSetup', formula: "='Сведения'!$E$2:$F$5" },
    { name: 'NormsProfile', formula: "='Сведения'!$A$5:$B$40" },
    { name: 'Смета', formula: "='Бюджет'!$A$1" },
  ],
  used: "'Штат'!A1:E111",
});

describe('where a plan goes', () => {
  test('into two new sheets', () => {
    expect(chooseTarget(planOf(), seen())).toEqual({
      staffing: 'Штат',
      profile: 'Сведения',
      table: 1,
      cleared: [],
      dropped: [],
    });
  });

  test('a second institution beside the first', () => {
    expect(chooseTarget(planOf({ ifSheetExists: 'anotherName' }), made)).toEqual({
      staffing: 'Штат (2)',
      profile: 'Сведения (2)',
      table: 2,
      cleared: [],
      dropped: [],
    });
  });

  test('anew over the sheets that the wizard made: both, and their names', () => {
    expect(chooseTarget(planOf({ ifSheetExists: 'write', replace: 'all' }), made)).toEqual({
      staffing: 'Штат',
      profile: 'Сведения',
      table: 1,
      cleared: ['Штат', 'Сведения'],
      dropped: ['NormsBody', 'NormsSetup', 'NormsProfile'],
    });
  });

  test('into an empty sheet of somebody’s own, found whatever its capitals', () => {
    const target = chooseTarget(
      planOf({ sheetName: 'ШТАТ', ifSheetExists: 'write' }),
      seen({ sheets: [open('Штат')] }),
    );
    expect(target).toEqual({ staffing: 'Штат', profile: 'Сведения', table: 1, cleared: ['Штат'], dropped: [] });
  });

  test('a deleted staffing sheet leaves its names; a new one takes a number of its own', () => {
    const orphans = seen({ names: [{ name: 'NormsBody', formula: '=#REF!' }] });
    expect(chooseTarget(planOf(), orphans)).toMatchObject({ table: 2 });
  });
});

describe('refused', () => {
  test.each([
    ['a sheet of the name, nobody said what then', planOf(), made, refused('sheetExists', { sheet: 'Штат' })],
    [
      'a sheet that is not empty',
      planOf({ ifSheetExists: 'write' }),
      made,
      refused('targetNotEmpty', { address: "'Штат'!A1:E111" }),
    ],
    [
      'a protected sheet',
      planOf({ ifSheetExists: 'write', replace: 'all' }),
      seen({ sheets: [locked('Штат')], used: "'Штат'!A1" }),
      refused('sheetProtected', { sheet: 'Штат' }),
    ],
    [
      'a protected profile sheet of the same table',
      planOf({ ifSheetExists: 'write', replace: 'all' }),
      { ...made, sheets: [open('Штат'), locked('Сведения')] },
      refused('sheetProtected', { sheet: 'Сведения' }),
    ],
    ['a workbook that takes no sheets', planOf(), seen({ isProtected: true }), refused('workbookProtected')],
    [
      'a name that Excel does not take',
      planOf({ sheetName: 'Штат/2026' }),
      seen(),
      refused('sheetName', { sheet: 'Штат/2026' }),
    ],
  ])('%s', (_, plan, workbook, refusal) => expect(chooseTarget(plan, workbook)).toEqual(refusal));
});

describe('residents linked to a cell', () => {
  test.each([
    ['of another sheet stay linked', 'Бюджет', { sheet: 'Бюджет', address: 'B2' }],
    ['of the sheet that is cleared become the number', 'Штат', undefined],
    ['of a sheet that was deleted become the number', 'Смета', undefined],
  ])('%s', (_, sheet, link) => {
    const plan = planOf({ parts: [{ ...part, residentsFrom: { sheet, address: 'B2' } }] });
    const written = withoutLostLinks(plan, { ...places, cleared: ['Штат'], dropped: [] }, made);
    expect(written.parts).toEqual([{ ...part, residentsFrom: link }]);
  });
});
