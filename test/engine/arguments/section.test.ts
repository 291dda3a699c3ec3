import { readSection } from '../../../src/engine/arguments/section';
import { Fault } from '../../../src/engine/fault';
import { norms } from '../ask';

/** The rows that a total counts, from and to. */
function rowsOf(written: unknown): string | Fault {
  const counts = readSection(norms, written);
  if (counts instanceof Fault) return counts;
  const rows = norms.positions.filter(counts).map(({ position }) => position.row);
  return `${rows[0]}–${rows.at(-1)} (${rows.length})`;
}

describe('the rows that a section has', () => {
  test.each<[written: unknown, rows: string]>([
    ['', '1–78 (78)'],
    [null, '1–78 (78)'],
    [0, '1–78 (78)'],
    ['service', '33–78 (46)'],
    [' Service ', '33–78 (46)'],
    [1, '1–32 (32)'],
    ['1', '1–32 (32)'],
    [3, '34–49 (16)'],
    [' 9 ', '78–78 (1)'],
    ['social-medical', '50–65 (16)'],
    ['Социально-педагогические услуги', '67–73 (7)'],
  ])('%j: rows %s', (written, rows) => {
    expect(rowsOf(written)).toBe(rows);
  });
});

describe('what is no section', () => {
  test.each<[written: unknown, fault: Fault]>([
    [{ code: '#N/A' }, new Fault('cellError', { where: 'section' })],
    [10, new Fault('sectionUnknown', { section: '10', last: 9 })],
    [1.5, new Fault('sectionUnknown', { section: '1.5', last: 9 })],
    [true, new Fault('sectionUnknown', { section: 'true', last: 9 })],
    ['бухгалтерия', new Fault('sectionUnknown', { section: 'бухгалтерия', last: 9 })],
  ])('%j', (written, fault) => {
    expect(rowsOf(written)).toEqual(fault);
  });
});
