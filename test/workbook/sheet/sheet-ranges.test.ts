import { SheetRanges } from '../../../src/workbook/sheet/sheet-ranges';

/** A sheet that notes which ranges are asked of it. */
function noted() {
  const asked: string[] = [];
  const range = (address: string) => {
    asked.push(address);
    return { address, untrack: () => ({ address }) };
  };
  return { asked, ranges: new SheetRanges({ getRange: range, getRanges: range } as unknown as Excel.Worksheet) };
}

const row = (at: number) => ({ row: at, column: 0, rowCount: 1, columnCount: 2 });

test('a range is asked once, by address or by area', () => {
  const { asked, ranges } = noted();
  expect(ranges.at('A1:B1')).toBe(ranges.of(row(0)));
  expect(ranges.ofAll([row(0)])).toEqual([ranges.at('A1:B1')]);
  expect(asked).toEqual(['A1:B1']);
});

test('several areas are one object, as far as their addresses are no longer than every Excel takes', () => {
  const { asked, ranges } = noted();
  const areas = Array.from({ length: 60 }, (_, at) => row(2 * at));
  ranges.ofAll(areas);
  ranges.ofAll(areas);
  expect(asked.map((addresses) => addresses.length <= 255)).toEqual([true, true]);
  expect(asked.join()).toBe(areas.map(({ row: at }) => `A${at + 1}:B${at + 1}`).join());
});
