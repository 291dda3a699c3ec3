import { rulesInWords } from '../../../src/taskpane/norms/rules-in-words';
import { norms } from '../norms-used';

function words(row: number): string[] {
  const position = norms.byRow.get(row)?.position;
  return position ? rulesInWords('en', norms, position).map(({ columns, rule }) => `${columns}: ${rule}`) : [];
}

test('columns that say the same are told together, as they are printed', () => {
  expect(words(2)).toEqual(['6–30 … 101–150: –', '151–200 … >500: 1']);
  expect(words(39)).toEqual(['6–30 … 51–100: –', '101–150: 0.5', '151–200 … >500: 1']);
});

test('a rule is told with the conditions of its own cell', () => {
  expect(words(31)).toEqual([
    '6–30 … 26–50: –',
    '51–100 … >500: 4 units, where there is no sewer and where pits are not emptied centrally',
  ]);
});
