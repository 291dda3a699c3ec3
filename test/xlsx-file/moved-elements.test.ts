import { movedFrame } from '../../src/xlsx-file/moved-elements';
import type { Move } from '../../src/xlsx-file/moves';

const changes = { moves: new Map<string, Move[]>(), names: new Map<string, string>(), headings: new Map() };
const firstRows: Move = { kind: 'rows', at: 0, count: -3 };

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
])('%s %s', (name, xml, left) => {
  const frame = { start: '', beforeRows: [], afterRows: [{ name, xml }], end: '' };
  const moved = movedFrame(frame, 'Штат', [firstRows], changes);
  expect(moved.afterRows.map((one) => one.xml).join('')).toBe(left);
});
