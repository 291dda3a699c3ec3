import { foreignCells } from '../../../src/workbook/facility/foreign-cells';
import type { UsedCells } from '../../../src/workbook/sheet/area';
import type { FormerTable } from '../../../src/workbook/facility/plan';
import { profileSheet } from '../../../src/workbook/facility/profile-sheet';
import { ofPosition as facilityRecordOf } from '../../../src/workbook/facility/recorded';
import { staffingSheet } from '../../../src/workbook/facility/staffing-sheet';
import type { SheetContent } from '../../../src/workbook/sheet/sheet-content';
import { recordOf } from '../../../src/workbook/sheet/written-record';
import { norms, part, places, planOf, typedNumber } from './plans';

const plan = planOf({ columns: ['actual', 'gap'], typed: [{ row: 1, actual: typedNumber(1) }] });
const former: FormerTable = { ...plan, norms, table: 1, sheet: places.staffing, profileSheet: places.profile };

/** A written sheet as Excel gives it, with other contents in some cells. */
function used({ cells }: SheetContent, changes: Readonly<Record<string, unknown>> = {}): UsedCells {
  const formulas = cells.map((row) =>
    row.map((cell): unknown => (typeof cell === 'string' ? cell.replace(/^'/, '') : cell)),
  );
  for (const [address, content] of Object.entries(changes)) {
    const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
    const [line, column] = [Number(row) - 1, letter.charCodeAt(0) - 65];
    while (formulas.length <= line) formulas.push([]);
    const cellsOfRow = formulas[line] ?? [];
    while (cellsOfRow.length <= column) cellsOfRow.push('');
    cellsOfRow[column] = content;
  }
  return { row: 0, column: 0, formulas };
}

const staffing = (changes?: Readonly<Record<string, unknown>>) => used(staffingSheet(plan, places), changes);
const profile = (changes?: Readonly<Record<string, unknown>>) => used(profileSheet(plan, places, []), changes);

test('of a sheet as it was written nothing is lost', () =>
  expect(foreignCells(former, staffing(), profile())).toEqual([]));

describe('on the staffing sheet', () => {
  const cases: [string, Record<string, unknown>, string[]][] = [
    ['actual units and residents are kept', { C6: 151 }, []],
    ['actual units beside a number that is no position’s', { A10: 99 }, ['Штат!A10', 'Штат!D10']],
    ['actual units beside a number that stands twice', { A11: 1, D11: 2 }, ['Штат!B11', 'Штат!D11']],
    ['a formula for actual units that shows nothing', { D12: '=IF(Бюджет!B2>0,Бюджет!B2,"")' }, ['Штат!D12']],
    ['a column beside the table', { J10: 'вакансия с мая' }, ['Штат!J10']],
    ['lines below everything', { A200: 'Главный бухгалтер', B200: 'подпись' }, ['Штат!A200', 'Штат!B200']],
    ['a figure in the place of a formula', { C10: 4 }, ['Штат!C10']],
    ['a name in the approval block', { G3: 'А. Б.' }, ['Штат!G3']],
    ['a formula that asks the sheet itself', { D10: '=$D$11*2' }, ['Штат!D10']],
    ['a title of somebody’s', { A1: 'Штатное расписание на 2027 год' }, ['Штат!A1']],
    ['a heading of somebody’s', { C8: 'Ставки' }, ['Штат!C8']],
    ['a name of somebody’s', { B11: 'Зам. по АХЧ' }, ['Штат!B11']],
    ['the name of another position', { B11: 'Директор' }, ['Штат!B11']],
    ['a name of somebody’s in the place of a signature', { A108: 'Руководитель А. Б.' }, ['Штат!A108']],
    ['a formula in the place of the add-in’s', { C11: '=2+1', C42: '=C10+C11' }, ['Штат!C11', 'Штат!C42']],
    ['a formula for the institution or the type', { A2: '=Титул!B2', C5: '=Титул!B3' }, ['Штат!A2', 'Штат!C5']],
    ['a formula for residents that is more than a link', { C6: '=Титул!B4+1' }, ['Штат!C6']],
    ['the line of the edition, which is written anew', { A3: 'Редакция KZ-343-2021: приказ; действует' }, []],
  ];
  test.each(cases)('%s', (_, changes, lost) =>
    expect(foreignCells(former, staffing(changes), profile())).toEqual(lost),
  );
});

test('what was read of actual units is kept: figures, formulas, words', () => {
  const contents = { D10: 2.5, D11: '=Бюджет!B2', D12: '1 ст.' };
  const typed = Object.values(contents).map((content, at) => ({
    row: at + 1,
    actual: { content: typeof content === 'string' && !content.startsWith('=') ? `'${content}` : content, figure: 1 },
  }));
  expect(foreignCells({ ...former, typed }, staffing(contents), profile())).toEqual([]);
});

test('rows that were sorted keep their numbers and names, and all formulas of a column may be of an earlier version', () => {
  const sorted = { A10: 2, B10: norms.positions[1]?.position.name.ru, A11: 1, B11: 'Директор' };
  expect(foreignCells({ ...former, typed: [] }, staffing({ ...sorted, D10: '', D11: '' }), profile())).toEqual([]);
  const rows = staffingSheet(plan, places).cells.flatMap((row, at) => (typeof row[0] === 'number' ? [at + 1] : []));
  const earlier = Object.fromEntries(rows.map((row) => [`C${row}`, `=NORMS.OLD($A${row})`]));
  expect(foreignCells(former, staffing(earlier), profile())).toEqual([]);
});

test('what was read beside a number that no position has is not kept', () => {
  const typed = [{ row: 99, actual: typedNumber(0.5) }];
  expect(foreignCells({ ...former, typed }, staffing({ A10: 99, D10: 0.5 }), profile())).toEqual([
    'Штат!A10',
    'Штат!D10',
  ]);
});

describe('figures of a day', () => {
  const values = planOf({ form: 'values' });
  const table = staffingSheet(values, places);
  const setup = profileSheet(values, places, table.cells);
  const recorded = String(setup.cells[6]?.[5]).replace(/^'/, '');
  const asMade: FormerTable = { ...former, ...values, recorded };
  // Row 40 by the annex: 3 units at 101 to 150 residents, 4 from 151 on.
  const row = table.cells.findIndex(([number]) => number === 40) + 1;
  const cases: [string, FormerTable, Record<string, unknown>, string[]][] = [
    ['as they were written', asMade, {}, []],
    ['that somebody typed over', asMade, { [`C${row}`]: 3.5 }, [`Штат!C${row}`]],
    ['by which somebody wrote a note', asMade, { [`E${row}`]: 'с мая' }, [`Штат!E${row}`]],
    ['whose residents were changed since', { ...asMade, parts: [{ ...part, residents: 151 }] }, { C6: 151 }, []],
    ['of an earlier version, typed over', { ...asMade, recorded: undefined }, { [`C${row}`]: 3.5 }, [`Штат!C${row}`]],
  ];
  test.each(cases)('%s', (_, made, changes, lost) =>
    expect(foreignCells(made, used(table, changes), used(setup))).toEqual(lost),
  );
});

test('words and formulas of an earlier version are told by its record', () => {
  const earlier = {
    A1: 'Штатная таблица',
    B11: 'Зам. директора',
    A108: 'Начальник',
    C42: '=NORMS.SUM(C10)',
    D42: '=D1+D2',
  };
  const record = recordOf([
    ...['Штатная таблица', 'Начальник', '=NORMS.SUM(C)', '=D+D'],
    facilityRecordOf(2, 'position', 'Зам. директора'),
  ]);
  expect(foreignCells(former, staffing(earlier), profile())).toEqual(
    ['A1', 'B11', 'C42', 'D42', 'A108'].map((address) => `Штат!${address}`),
  );
  expect(foreignCells({ ...former, recorded: record }, staffing(earlier), profile())).toEqual([]);
});

describe('on the profile sheet', () => {
  const cases: [string, Record<string, unknown>, string[]][] = [
    ['answers are kept, whatever they say', { B6: '4 шт', B7: 3 }, []],
    ['a line of somebody else’s below the answers', { A99: 'Телефон', B99: '7 000' }, ['Сведения!A99', 'Сведения!B99']],
    ['a remark beside an answer', { D6: 'по акту' }, ['Сведения!D6']],
    ['a remark in the place of a hint', { C6: 'по акту' }, ['Сведения!C6']],
    ['a formula for an answer', { B6: '=Титул!B5' }, ['Сведения!B6']],
    ['the old names of institution and staffing sheet', { A1: 'Сведения об организации: Дом 1' }, []],
  ];
  test.each(cases)('%s', (_, changes, lost) =>
    expect(foreignCells(former, staffing(), profile(changes))).toEqual(lost),
  );
});
