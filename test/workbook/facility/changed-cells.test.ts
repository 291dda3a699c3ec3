import { changedCells, isSameTable, recordChange, typedOver } from '../../../src/workbook/facility/changed-cells';
import { sheetColumns } from '../../../src/workbook/facility/columns';
import type { FacilityPlan, FormerTable } from '../../../src/workbook/facility/plan';
import { facilityRecord, ofPosition } from '../../../src/workbook/facility/recorded';
import { headRows } from '../../../src/workbook/facility/rows';
import { staffingSheet } from '../../../src/workbook/facility/staffing-sheet';
import { withoutApostrophe } from '../../../src/workbook/sheet/literal';
import { inRecord } from '../../../src/workbook/sheet/written-record';
import { attached, norms, part, places, planOf } from './plans';

const former: FormerTable = { ...planOf(), norms, table: 1, sheet: 'Штат', profileSheet: 'Профиль' };
const profile = { values: new Map<string, number | boolean>([['vehicles', 4]]), rounding: undefined };

describe('the same table, but for what people may change on it', () => {
  const cases: [string, Partial<FacilityPlan>, boolean][] = [
    ['nothing changed', {}, true],
    ['other residents and answers', { parts: [{ ...part, residents: 151, profile }] }, true],
    ['the title that the pane gives a part alone', { parts: [{ ...part, name: 'Другое' }] }, true],
    ['another type', { parts: [{ ...part, type: 'elderly-disabled' }] }, false],
    ['another name of the institution', { institution: 'Үй' }, false],
    ['another language', { language: 'kk' }, false],
    ['values instead of formulas', { form: 'values' }, false],
    ['one more column', { columns: ['actual'] }, false],
    ['an attached unit', { parts: [part, attached] }, false],
  ];
  test.each(cases)('%s', (_, changes, same) => expect(isSameTable(planOf(changes), former)).toBe(same));
});

describe('what an update writes', () => {
  const lines = [
    ['Количество легковых автомобилей и иного транспорта', '?'],
    ['vehicles', 2],
    ['Есть бассейн', '?'],
  ];
  const ranges = { residents: [[143]], profiles: [lines], body: [] };
  const at = (row: number, content: unknown) => ({ range: { kind: 'profile', part: 0 }, row, column: 1, content });

  test('the residents and the answers that differ, and no other cell', () => {
    const plan = planOf({ parts: [{ ...part, residents: 151, profile }] });
    expect(changedCells(plan, former, ranges)).toEqual([
      { range: { kind: 'residents' }, row: 0, column: 0, content: 151 },
      at(1, 4),
    ]);
  });

  test('nothing where nothing differs', () => {
    const values = new Map<string, number | boolean>([['vehicles', 2]]);
    expect(
      changedCells(planOf({ parts: [{ ...part, residents: 143, profile: { ...profile, values } }] }), former, ranges),
    ).toEqual([]);
  });

  test('a cell that people linked stays linked where the pane still has the link', () => {
    const residentsFrom = { sheet: 'Бюджет', address: 'B2' };
    const linked = { ...ranges, residents: [['=Бюджет!B2']] };
    expect(changedCells(planOf({ parts: [{ ...part, residentsFrom }] }), former, linked)).toEqual([at(1, '?')]);
  });

  test('a formula of somebody’s stays where the pane has what it comes to', () => {
    const written = { residents: [['=Бюджет!B2+Бюджет!B3']], profiles: [[['vehicles', '=Бюджет!B4']]], body: [] };
    const read = { parts: [{ ...part, residents: 143, profile }] };
    expect(changedCells(planOf(read), read, written)).toEqual([]);
    const other = { parts: [{ ...part, residents: 151, profile: { ...profile, values: new Map([['vehicles', 5]]) } }] };
    expect(changedCells(planOf(other), read, written)?.map(({ content }) => content)).toEqual([151, 5]);
  });

  test('not without the line of an answer, or the cell of the residents', () => {
    const answered = planOf({ parts: [{ ...part, profile: { ...profile, values: new Map([['pool', true]]) } }] });
    expect(changedCells(answered, former, { ...ranges, profiles: [lines.slice(0, 2)] })).toBeUndefined();
    expect(changedCells(planOf(), former, { ...ranges, residents: [] })).toBeUndefined();
  });

  test('a sheet of values gets the figures of the new residents, by headings and row numbers', () => {
    // Row 40 by the annex: 3 units at 101 to 150 residents, 4 from 151 on.
    const values = planOf({ form: 'values', parts: [{ ...part, residents: 151 }] });
    const body = [
      ['№', 'Должность', 'Единицы', 'Статус', 'Примечание'],
      ...norms.positions.map(({ position }) => [position.row, '', position.row === 40 ? 3 : '', '', '']),
    ];
    const headed = body.map((row, line) => (line === 0 ? headingsOf(values) : row));
    const ranges = { residents: [[120]], profiles: [lines], body: headed };
    const changes = changedCells(values, former, ranges) ?? [];
    const units = changes.filter(({ range, row }) => range.kind === 'body' && range.key === 'units0' && row === 40);
    expect(units).toEqual([{ range: { kind: 'body', number: 40, key: 'units0' }, row: 40, column: 2, content: 4 }]);
  });

  describe('of figures of a day', () => {
    const values = planOf({ form: 'values' });
    const now = planOf({ form: 'values', parts: [{ ...part, residents: 151 }] });
    const written = staffingSheet(values, places).cells.slice(headRows.headings - 1);
    const asWritten = written.map((cells) =>
      cells.map((cell) => (typeof cell === 'string' ? withoutApostrophe(cell) : cell)),
    );
    const made: FormerTable = {
      ...former,
      ...values,
      recorded: facilityRecord(values, staffingSheet(values, places).cells, []),
    };
    const rowOf40 = written.findIndex(([number]) => number === 40);
    const typed = asWritten.map((cells, row) =>
      row === rowOf40 ? cells.map((cell, at) => (at === 2 ? 3.5 : cell)) : cells,
    );
    const over = (body: typeof typed): unknown[] => {
      const ranges = { residents: [[120]], profiles: [[]], body };
      return typedOver(changedCells(now, made, ranges) ?? [], made, ranges).map(({ row, column }) => [row, column]);
    };

    test('only what the add-in wrote is written over', () => {
      expect(over(asWritten)).toEqual([]);
      expect(over(typed)).toEqual([[rowOf40, 2]]);
    });

    test('the record says what is written by then, so that the next update asks nothing', () => {
      const ranges = { residents: [[120]], profiles: [[]], body: asWritten };
      const [record] = recordChange(changedCells(now, made, ranges) ?? [], made, ranges);
      const isKept = inRecord(withoutApostrophe(record?.content));
      expect(record?.range).toEqual({ kind: 'setup' });
      expect([isKept(ofPosition(40, 'units0', 4)), isKept(ofPosition(40, 'units0', 3))]).toEqual([true, false]);
    });
  });
});

function headingsOf(plan: FacilityPlan): string[] {
  return sheetColumns(plan).map(({ heading }) => heading);
}
