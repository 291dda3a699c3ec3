import { bodyRows } from '../../../src/workbook/facility/rows';
import { added } from '../../../src/workbook/sheet/table';
import { normsAfter } from '../../engine/ask';

/** Row 41 is made one that is counted within row 40, in a copy of the edition. */
const norms = normsAfter((edition) => {
  const positions = edition.sections.flatMap((section) => section.positions);
  const [holder, held] = [40, 41].map((row) => positions.find((one) => one.row === row));
  if (holder === undefined || held === undefined) throw new Error('rows 40 and 41');
  held.within = holder.id;
});

test('a section’s sum leaves out the rows that are counted within others', () => {
  const rows = bodyRows(norms);
  const held = rows.find((row) => row.kind === 'position' && row.position.position.row === 41);
  const sum = rows.find((row) => row.kind === 'subtotal' && row.without.length > 0);
  if (held === undefined || sum?.kind !== 'subtotal') throw new Error('no such rows');
  expect(sum.without).toEqual([held.at]);
  expect(added(sum, { letters: 'D' })).toBe(
    `=SUMIF(D${sum.from}:D${sum.to},"<1E+99")-SUMIF(D${held.at}:D${held.at},"<1E+99")`,
  );
});
