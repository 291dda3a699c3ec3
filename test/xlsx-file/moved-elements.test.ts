import { movedFrame } from '../../src/xlsx-file/moved-elements';
import type { Move } from '../../src/xlsx-file/moves';

const changes = { moves: new Map<string, Move[]>(), names: new Map<string, string>(), headings: new Map() };
const firstRows: Move = { kind: 'rows', at: 0, count: -3 };

function moved(name: string, xml: string, moves: readonly Move[]): string {
  const frame = { start: '', beforeRows: [], afterRows: [{ name, xml }], end: '' };
  return movedFrame(frame, 'Штат', moves, changes)
    .afterRows.map((one) => one.xml)
    .join('');
}

/** What names cells that are all deleted is no element of the sheet any more: Excel repairs a file with an empty address. */
test.each([
  ['autoFilter', '<autoFilter ref="A1:C3"><filterColumn colId="1"/></autoFilter>', ''],
  ['autoFilter', '<autoFilter ref="A1:C3"/>', ''],
  ['autoFilter', '<autoFilter ref="A2:C9"/>', '<autoFilter ref="A1:C6"/>'],
  ['sortState', '<sortState ref="A1:C3"><sortCondition ref="B1:B3"/></sortState>', ''],
  [
    'hyperlinks',
    '<hyperlinks><hyperlink ref="A1" location="B9"/><hyperlink ref="A5" r:id="rId1"/></hyperlinks>',
    '<hyperlinks><hyperlink ref="A2" r:id="rId1"/></hyperlinks>',
  ],
])('%s %s', (name, xml, left) => expect(moved(name, xml, [firstRows])).toBe(left));

describe('a page goes on ending before the same row', () => {
  const rows = (at: number, count: number): Move => ({ kind: 'rows', at, count });
  // Pages end before the fifth and the tenth row.
  test.each([
    ['three rows above both', rows(2, 3), '7 12'],
    ['three rows right before the fifth', rows(4, 3), '7 12'],
    ['three rows right after it', rows(5, 3), '4 12'],
    ['two rows taken out above both', rows(0, -2), '2 7'],
    ['the fifth row and its neighbours taken out: before what comes after them', rows(3, -3), '3 6'],
    ['rows taken out below', rows(20, -2), '4 9'],
    ['columns', { kind: 'columns', at: 0, count: 2 } as const, '4 9'],
  ])('%s', (_, move, ids) => {
    const xml = '<rowBreaks count="2"><brk id="4" man="1"/><brk id="9" man="1"/></rowBreaks>';
    const now = [...moved('rowBreaks', xml, [move]).matchAll(/id="(\d+)"/g)].map(([, id]) => id);
    expect(now.join(' ')).toBe(ids);
  });
});
