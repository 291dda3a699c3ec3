import type { OfficeHost } from '../../src/preview/office/connection';
import { RequestContext } from '../../src/preview/office/excel/request-context';
import { Worksheet } from '../../src/preview/office/excel/worksheet';
import type { Area } from '../../src/preview/spreadsheet/address';
import type { Book } from '../../src/preview/spreadsheet/book';
import type { BorderLine, Look } from '../../src/preview/spreadsheet/look';

type Lines = Partial<Look>;
const none: BorderLine = { style: 'None', color: '#000000' };
const sides = { top: none, right: none, bottom: none, left: none };

/** Remembers the lines of cells, and how often it was told to change any. */
class LookBook {
  changes = 0;
  readonly cells = new Map<string, Lines>();
  readonly looks = {
    look: (_: string, row: number, column: number) => ({ ...sides, ...this.cells.get(`${row}:${column}`) }),
    change: (
      _: string,
      { row, column, rows, columns }: Area,
      look: Lines | ((down: number, right: number) => Lines),
    ) => {
      this.changes += 1;
      for (let down = 0; down < rows; down += 1)
        for (let right = 0; right < columns; right += 1) {
          const key = `${row + down}:${column + right}`;
          const own = typeof look === 'function' ? look(down, right) : look;
          this.cells.set(key, { ...this.cells.get(key), ...own });
        }
    },
  };
  readonly calculation = { settled: async () => undefined };
  editing = { isOn: () => false };
  extras = () => ({});
  sheetWithId = () => ({ id: 's', name: 'S' });

  /** The sides of a cell that have a line, in the order top, right, bottom, left, with its colour. */
  drawn(row: number, column: number): string {
    const look = this.looks.look('', row, column);
    return (['top', 'right', 'bottom', 'left'] as const)
      .flatMap((side) => (look[side].style === 'None' ? [] : `${side} ${look[side].color}`))
      .join(', ');
  }
}

function open() {
  const book = new LookBook();
  const context = new RequestContext({ book, synced: async () => undefined } as unknown as OfficeHost);
  const sheet = new Worksheet(context, () => ({ book: book as unknown as Book, sheetId: 's' }), true);
  return { book, context, sheet };
}

const grey = '#808080';

test('a grid is drawn in one change: every cell has four lines of its colour', async () => {
  const { book, context, sheet } = open();
  const { borders } = sheet.getRange('B2:C4').format;
  for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical']) {
    borders.getItem(edge).style = 'Continuous';
    borders.getItem(edge).color = grey;
  }
  await context.sync();
  expect(book.changes).toBe(1);
  for (const row of [1, 2, 3])
    for (const column of [1, 2])
      expect(book.drawn(row, column)).toBe(`top ${grey}, right ${grey}, bottom ${grey}, left ${grey}`);
  expect(book.cells.size).toBe(6);
});

test('single edges are drawn where they are, and a colour that is told later keeps the line', async () => {
  const { book, context, sheet } = open();
  const { borders } = sheet.getRange('B2:C3').format;
  borders.getItem('EdgeBottom').style = 'Continuous';
  await context.sync();
  sheet.getRange('B2:C3').format.borders.getItem('EdgeBottom').color = grey;
  await context.sync();
  expect([book.drawn(1, 1), book.drawn(2, 1), book.drawn(2, 2)]).toEqual(['', `bottom ${grey}`, `bottom ${grey}`]);
});

test('what is asked between two lines is done between them', async () => {
  const { book, context, sheet } = open();
  const range = sheet.getRange('B2:C3');
  range.format.borders.getItem('EdgeTop').style = 'Continuous';
  range.format.fill.color = '#FFFFFF';
  range.format.borders.getItem('EdgeTop').style = 'None';
  await context.sync();
  expect(book.changes).toBe(3);
  expect(book.drawn(1, 1)).toBe('');
});

test('lines before one that Excel does not have are drawn', async () => {
  const { book, context, sheet } = open();
  const { borders } = sheet.getRange('B2').format;
  borders.getItem('EdgeTop').style = 'Continuous';
  borders.getItem('EdgeLeft').style = 'Wavy';
  await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
  expect(book.drawn(1, 1)).toBe('top #000000');
});
