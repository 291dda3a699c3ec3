import { isRefused } from '../../../src/workbook/excel/refusal';
import { putFormulas, type ColumnOfFormulas } from '../../../src/workbook/selection/put-formulas';
import { columnLetters } from '../../../src/workbook/sheet/a1';

/** A sheet in memory, its cells by their addresses, and what is selected on it. */
class SmallExcel {
  readonly cells = new Map<string, unknown>();
  isProtected = false;
  isFiltered = false;
  failsAtSync = 0;
  private syncs = 0;
  private queue: (() => void)[] = [];

  constructor(
    private readonly selected: { row: number; column: number; rowCount?: number },
    cells: Readonly<Record<string, unknown>> = {},
  ) {
    for (const [at, content] of Object.entries(cells)) this.cells.set(at, content);
    const context = { workbook: this.workbook(), sync: () => this.sync() };
    const isSetSupported = (): boolean => true;
    Object.assign(globalThis, {
      Office: { context: { requirements: { isSetSupported } } },
      Excel: { run: (_: unknown, batch: (one: unknown) => Promise<unknown>) => batch(context) },
    });
  }

  column(letters: string, from: number, to: number): unknown[] {
    return Array.from({ length: to - from + 1 }, (_, at) => this.cells.get(`${letters}${from + at}`) ?? '');
  }

  /** What is queued after a sync that fails is still done. */
  private async sync(): Promise<void> {
    this.syncs += 1;
    for (const one of this.queue.splice(0)) one();
    if (this.syncs === this.failsAtSync) throw Object.assign(new Error('broken'), { code: 'GeneralException' });
    return Promise.resolve();
  }

  private workbook(): unknown {
    const { row, column, rowCount = 1 } = this.selected;
    const load = (): void => undefined;
    const selected = { load, address: `Бюджет!A1`, rowIndex: row, columnIndex: column, rowCount };
    const sheet = {
      load,
      protection: { protected: false },
      autoFilter: { load, isDataFiltered: false },
      tables: { load, items: [] },
      getRangeByIndexes: (top: number, left: number, rows: number) => this.range(top, left, rows),
    };
    Object.defineProperty(sheet.protection, 'protected', { get: () => this.isProtected });
    Object.defineProperty(sheet.autoFilter, 'isDataFiltered', { get: () => this.isFiltered });
    return { getSelectedRange: () => selected, worksheets: { getItem: () => sheet } };
  }

  private range(top: number, left: number, rows: number): unknown {
    const at = (down: number): string => `${columnLetters(left + 1)}${top + down + 1}`;
    const grid = (): unknown[][] => Array.from({ length: rows }, (_, down) => [this.cells.get(at(down)) ?? '']);
    const range = { load: () => undefined };
    return Object.defineProperties(range, {
      // Any formula comes to 0 here.
      values: { get: () => grid().map(([content]) => [String(content).startsWith('=') ? 0 : content]) },
      formulas: {
        get: grid,
        set: (given: unknown[][]) =>
          this.queue.push(() =>
            given.forEach(([content], down) => {
              if (content !== null) this.cells.set(at(down), content);
            }),
          ),
      },
    });
  }
}

/** Beside names in A2 to A5, of which the second is blank. */
const beside = { sheet: 'Бюджет', row: 1, column: 0, rowCount: 4, columnCount: 1 };
const four: ColumnOfFormulas = { formulas: () => ['=1', undefined, '=3', '=4'], beside };
const one: ColumnOfFormulas = { formulas: () => ['=1'] };

test.each<
  [what: string, plan: ColumnOfFormulas, selected: ConstructorParameters<typeof SmallExcel>[0], column: unknown[]]
>([
  ['a cell of the column: beside all names, blanks passed over', four, { row: 8, column: 2 }, ['=1', '', '=3', '=4']],
  ['several rows: those beside them', four, { row: 1, column: 2, rowCount: 3 }, ['=1', '', '=3', '']],
  ['rows beyond the names', four, { row: 3, column: 2, rowCount: 9 }, ['', '', '=3', '=4']],
  ['rows with no name beside them: all names', four, { row: 7, column: 2, rowCount: 2 }, ['=1', '', '=3', '=4']],
  [
    'names on another sheet: from the cell down',
    { ...four, beside: { ...beside, sheet: 'Другой' } },
    { row: 2, column: 2 },
    ['', '=1', '', '=3'],
  ],
  ['one formula: into the cell', one, { row: 4, column: 2 }, ['', '', '', '=1']],
])('%s', async (_what, plan, selected, column) => {
  const excel = new SmallExcel(selected);
  const result = await putFormulas(plan);
  expect(isRefused(result)).toBe(false);
  expect(excel.column('C', 2, 5)).toEqual(column);
  if (!isRefused(result) && plan !== one && selected.rowCount === undefined) expect(result.count).toBe(3);
});

test('what is in the way is told by its cells and written over only when asked; a cell that gets none is left', async () => {
  const excel = new SmallExcel({ row: 0, column: 2 }, { C3: 'note', C4: 7 });
  expect(await putFormulas(four)).toEqual({ refused: { reason: 'targetNotEmpty', address: 'C4' } });
  expect(excel.column('C', 2, 5)).toEqual(['', 'note', 7, '']);
  await putFormulas(four, { replace: true });
  expect(excel.column('C', 2, 5)).toEqual(['=1', 'note', '=3', '=4']);
});

test('the names themselves are never written over', async () => {
  const names = { A2: 'Повар', A4: 'Директор', A5: 'Водитель' };
  const excel = new SmallExcel({ row: 2, column: 0 }, names);
  for (const replace of [false, true])
    expect(await putFormulas(four, { replace })).toEqual({ refused: { reason: 'targetNotEmpty', address: 'A2:A5' } });
  expect(excel.column('A', 2, 5)).toEqual(['Повар', '', 'Директор', 'Водитель']);
});

test.each([
  ['a protected sheet', { isProtected: true }, { reason: 'sheetProtected', sheet: 'Бюджет' }],
  ['a filter that hides rows', { isFiltered: true }, { reason: 'filtered', sheet: 'Бюджет' }],
])('%s is told, and nothing is written', async (_what, state, refused) => {
  const excel = Object.assign(new SmallExcel({ row: 0, column: 2 }), state);
  expect(await putFormulas(four)).toEqual({ refused });
  expect(excel.column('C', 2, 5)).toEqual(['', '', '', '']);
});

test('where Excel breaks off while it writes, all is put back, texts as texts', async () => {
  const before = { C2: '=A1', C4: '1/2', C5: '' };
  const excel = new SmallExcel({ row: 0, column: 2 }, before);
  excel.failsAtSync = 3;
  const result = await putFormulas(four, { replace: true });
  expect(isRefused(result) && result.refused.reason).toBe('failed');
  expect(excel.column('C', 2, 5)).toEqual(['=A1', '', "'1/2", '']);
});
