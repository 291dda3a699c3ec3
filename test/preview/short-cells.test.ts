import { withFullCells } from '../../src/preview/xlsx/short-cells';

/** A record: its kind, the length of what follows, and that. */
const record = (kind: number, ...data: number[]): number[] => [kind, data.length, ...data];
const column = (at: number): number[] => [at, 0, 0, 0];
const style = [0, 0, 0, 0];
const text = [1, 0, 0, 0, 0x41, 0];

test('short cells stand right of the one before, in each row anew; all else is as it was', () => {
  const row = record(0, 0, 0, 0, 0);
  const wide = [0xb0, 0x01, 2, 7, 7];
  const sheet = [
    ...row,
    ...record(6, ...column(2), ...style, ...text),
    ...record(18, ...style, 5, 0, 0, 0),
    ...record(15, ...style, 1),
    ...wide,
    ...row,
    ...record(12, ...style),
  ];
  expect([...withFullCells(Uint8Array.from(sheet))]).toEqual([
    ...row,
    ...record(6, ...column(2), ...style, ...text),
    ...record(7, ...column(3), ...style, 5, 0, 0, 0),
    ...record(4, ...column(4), ...style, 1),
    ...wide,
    ...row,
    ...record(1, ...column(0), ...style),
  ]);
});

test('a long text keeps its length, and a sheet that is cut off comes to an end', () => {
  const long = Array.from({ length: 200 }, (_, at) => at % 7);
  const full = withFullCells(Uint8Array.from([17, 0xc8, 1, ...long]));
  expect([...full]).toEqual([6, 0xcc, 1, ...column(0), ...long]);
  expect(withFullCells(Uint8Array.from([6, 0xff, 0xff])).length).toBe(3);
});
