import { readActual } from '../../../src/engine/arguments/actual';
import { Fault } from '../../../src/engine/fault';

/** Actual units as they stand in a staffing table; an empty cell is 0. */
test.each<[written: unknown, units: number]>([
  [3.5, 3.5],
  ['3,5', 3.5],
  ['1 003,5', 1003.5],
  [0, 0],
  ['', 0],
  [' ', 0],
  [null, 0],
  [undefined, 0],
  [-1, -1], // a reduction in a table of changes
  [1_000_000_000, 1_000_000_000],
  [-1_000_000_000, -1_000_000_000],
  // As staffing tables write units.
  ['1 ст.', 1],
  ['1/2', 0.5],
  ['1 / 2', 0.5],
  ['.5', 0.5],
  ['1½ ставки', 1.5],
  ['1 + 0,5', 1.5],
  ['10,5*', 10.5],
  ['2 (вак.)', 2],
  ['3 бірлік', 3],
  ['–', 0],
])('%j: %d units', (written, units) => {
  expect(readActual(written)).toBe(units);
});

test.each<[what: string, written: unknown, fault: Fault]>([
  ['an error', { code: '#N/A' }, new Fault('cellError', { where: 'actual' })],
  ['words', 'много', new Fault('actualNumber', { value: 'много' })],
  ['two figures in one cell', '1 (0,5)', new Fault('actualNumber', { value: '1 (0,5)' })],
  ['two figures on lines of their own', '2\n100', new Fault('actualNumber', { value: '2\n100' })],
  ['a figure and a half on lines of their own', '1\n1/2', new Fault('actualNumber', { value: '1\n1/2' })],
  ['a raised figure alone', '²', new Fault('actualNumber', { value: '²' })],
  ['a circled figure', '①', new Fault('actualNumber', { value: '①' })],
  ['a figure in doubt', '1 ст. (?)', new Fault('actualNumber', { value: '1 ст. (?)' })],
  ['yes', true, new Fault('actualNumber', { value: 'true' })],
  ['a sum of money in a column of units', 1_000_000_001, new Fault('actualNumber', { value: 1_000_000_001 })],
  ['as much below nothing', -1_000_000_001, new Fault('actualNumber', { value: -1_000_000_001 })],
])('%s, %j, is no number of units', (_what, written, fault) => {
  expect(readActual(written)).toEqual(fault);
});
