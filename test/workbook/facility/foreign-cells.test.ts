import { foreignCells } from '../../../src/workbook/facility/foreign-cells';
import type { UsedCells } from '../../../src/workbook/sheet/area';
import type { FormerTable } from '../../../src/workbook/facility/plan';
import { profileSheet } from '../../../src/workbook/facility/profile-sheet';
import { staffingSheet } from '../../../src/workbook/facility/staffing-sheet';
import type { SheetContent } from '../../../src/workbook/sheet/sheet-content';
import { norms, places, planOf, typedNumber } from './plans';

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
const profile = (changes?: Readonly<Record<string, unknown>>) => used(profileSheet(plan, places), changes);

test('of a sheet as it was written nothing is lost', () =>
  expect(foreignCells(former, staffing(), profile())).toEqual([]));

describe('on the staffing sheet', () => {
  const cases: [string, Record<string, unknown>, string[]][] = [
    ['actual units and residents are kept', { C6: 151 }, []],
    ['actual units beside a number that is no position’s', { A10: 99 }, ['Штат!D10']],
    ['actual units beside a number that stands twice', { A11: 1, D11: 2 }, ['Штат!D11']],
    ['a formula for actual units that shows nothing', { D12: '=IF(Бюджет!B2>0,Бюджет!B2,"")' }, ['Штат!D12']],
    ['a column beside the table', { J10: 'вакансия с мая' }, ['Штат!J10']],
    ['lines below everything', { A200: 'Главный бухгалтер', B200: 'подпись' }, ['Штат!A200', 'Штат!B200']],
    ['a figure in the place of a formula', { C10: 4 }, ['Штат!C10']],
    ['a name in the approval block', { G3: 'А. Б.' }, ['Штат!G3']],
    ['a formula that asks the sheet itself', { D10: '=$D$11*2' }, ['Штат!D10']],
    ['words of an earlier version', { A1: 'Штатная численность' }, []],
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

test('what was read beside a number that no position has is not kept', () => {
  const typed = [{ row: 99, actual: typedNumber(0.5) }];
  expect(foreignCells({ ...former, typed }, staffing({ A10: 99, D10: 0.5 }), profile())).toEqual(['Штат!D10']);
});

describe('on the profile sheet', () => {
  const cases: [string, Record<string, unknown>, string[]][] = [
    ['answers are kept, whatever they say', { B6: '4 шт', B7: 3 }, []],
    ['a line of somebody else’s below the answers', { A99: 'Телефон', B99: '7 000' }, ['Сведения!A99', 'Сведения!B99']],
    ['a remark beside an answer', { D6: 'по акту' }, ['Сведения!D6']],
  ];
  test.each(cases)('%s', (_, changes, lost) =>
    expect(foreignCells(former, staffing(), profile(changes))).toEqual(lost),
  );
});
