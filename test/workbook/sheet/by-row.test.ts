import fc from 'fast-check';
import { looksByArea } from '../../../src/workbook/sheet/by-area';
import { byRow } from '../../../src/workbook/sheet/by-row';
import { rangeAt } from '../../../src/workbook/sheet/a1';
import type { CellFormat } from '../../../src/workbook/sheet/sheet-content';

const cells = { row: 0, column: 0, rowCount: 4, columnCount: 3 };
const nothing = { heights: [] };

test('what goes over whole rows is told of rows, what fills or numbers cells stays with its areas', () => {
  const looks = looksByArea([
    { at: 'A1:C1', bold: true, fill: '#111111', wrap: true },
    { at: 'A2:C4', down: 'Top' },
    { at: 'B2:B4', numbers: '0.00' },
    { at: 'A3:B3', italic: true },
  ]);
  const { rows, others } = byRow(looks, cells, { heights: [{ row: 3, lines: 2 }], hiddenRows: [4] });
  expect(rows).toEqual([
    { format: { font: { bold: true }, wrapText: true } },
    { format: { verticalAlignment: 'Top' } },
    { format: { verticalAlignment: 'Top', rowHeight: 30 } },
    { format: { verticalAlignment: 'Top' }, rowHidden: true },
  ]);
  expect(others.map(({ look }) => look)).toEqual([{ fill: '#111111' }, { numbers: '0.00' }, { italic: true }]);
});

test('a look that goes over some of its rows in part alone is told of areas', () => {
  const looks = looksByArea([
    { at: 'A1:C1', bold: true },
    { at: 'A3:B3', bold: true },
  ]);
  expect(byRow(looks, cells, nothing)).toEqual({ rows: [], others: looks });
});

test('a height below the cells is told too', () => {
  const { rows } = byRow([], cells, { heights: [{ row: 6, lines: 3 }] });
  expect(rows).toEqual([{}, {}, {}, {}, {}, { format: { rowHeight: 45 } }]);
});

const format = fc
  .record({
    top: fc.integer({ min: 1, max: 4 }),
    bottom: fc.integer({ min: 1, max: 4 }),
    left: fc.constantFrom(1, 1, 2),
    right: fc.constantFrom(3, 3, 2),
    bold: fc.constant(true as const),
    down: fc.constantFrom('Top' as const, 'Center' as const),
    fill: fc.constantFrom('#111111', '#222222'),
  })
  .map(({ top, bottom, left, right, ...look }): CellFormat => {
    const at = rangeAt(Math.min(top, bottom), left, Math.max(top, bottom), right);
    return { at, ...look };
  });

/** What each cell looks like by looks of areas, and by rows below them. */
function looksOf(
  looks: ReturnType<typeof looksByArea>,
  rows: readonly Excel.SettableRowProperties[] = [],
): Record<string, object> {
  const seen: Record<string, object> = {};
  const add = (row: number, column: number, look: object): void => {
    seen[`${row},${column}`] = { ...seen[`${row},${column}`], ...look };
  };
  rows.forEach(({ format: given }, row) => {
    const bold = given?.font?.bold;
    const down = given?.verticalAlignment;
    for (let column = 0; column < cells.columnCount; column += 1)
      if (bold !== undefined || down !== undefined)
        add(row, column, { ...(bold !== undefined && { bold }), ...(down !== undefined && { down }) });
  });
  const placed = looks.flatMap(({ look, areas }) => areas.map((area) => ({ look, area })));
  for (const { look, area } of placed)
    for (let row = area.row; row < area.row + area.rowCount; row += 1)
      for (let column = area.column; column < area.column + area.columnCount; column += 1) add(row, column, look);
  return seen;
}

test('rows and areas together give every cell the look that it had', () => {
  fc.assert(
    fc.property(fc.array(format, { maxLength: 6 }), (formats) => {
      const looks = looksByArea(formats);
      const { rows, others } = byRow(looks, cells, nothing);
      expect(looksOf([...others], rows)).toEqual(looksOf(looks));
    }),
  );
});
