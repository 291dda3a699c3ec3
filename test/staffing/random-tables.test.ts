import fc from 'fast-check';
import { madeTable } from './random-tables';
import { faults } from './table-faults';

/** TABLE_RUNS=10000 makes and reads so many tables. */
const runs = Number(process.env.TABLE_RUNS ?? 500);

test(`tables made at random are read as they were made, or asked (${runs} tables)`, () => {
  fc.assert(
    fc.property(madeTable, (table) => {
      expect(faults(table)).toEqual([]);
    }),
    { numRuns: runs },
  );
}, 3_600_000);
