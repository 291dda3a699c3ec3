import { readFileSync } from 'node:fs';
import path from 'node:path';
import { naiveUnits, type Known } from '../../naive/naive-rule';
import { readingsOf } from './phrases/reading';

/**
 * The rows of published tables as an act prints them, cells divided by `|`, beside their rules in `real-rows.tsv`. Each cell
 * that is read is worked out by plain reading, at ten counts, beside the rule; what is not surely understood is handed on.
 */
const lines = (file: string): string[][] =>
  readFileSync(path.join(__dirname, file), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

const rules = lines('../real-rows.tsv').map(([, , , notation = '']) =>
  notation.split(' | ').filter((cell) => cell !== '→'),
);
const rows = lines('printed-rows.tsv').map(([row = '', table = '', printed = '', underColumns]) => ({
  row: Number(row),
  table,
  cells: printed.split(' | '),
  rules: underColumns?.split(' | ') ?? rules[Number(row) - 1] ?? [],
}));

const reserved = new Set(
  'per min max if not or part norm hours a day year round whole up further above post'.split(' '),
);

/** The items of a rule in the order in which it names them, each once. */
function itemsOf(rule: string): string[] {
  const words = [...rule.matchAll(/[A-Za-z][\w.-]*/g)].map(([word]) => word);
  return [...new Set(words.filter((word) => !reserved.has(word) && !/^whole-/.test(word)))];
}

/** Ten counts of everything; the page's own words for an item stand for the rule's, in their order. */
const counts = [3, 9, 15, 30, 31, 50, 99, 151, 251, 5000];
function known(rule: string, items: readonly string[], at: number): Known {
  const conditions = new Set(
    (rule.split(' if ')[1] ?? '').split(' & ').map((one) => one.replace(/[()]|^not /g, '').trim()),
  );
  return Object.fromEntries(
    items.map((item, place) => [
      item,
      conditions.has(item) ? (at + place) % 2 === 0 : (counts[(at + place) % 10] ?? 0) + place,
    ]),
  );
}

/** A rule whose items are words: ids of a page's own items have stops and hyphens. */
function inWords(rule: string): string {
  return rule.replace(/(?<=[A-Za-z]\w*)[.-](?=\w)/g, (mark, at: number) =>
    /whole$/.test(rule.slice(0, at)) ? mark : '_',
  );
}

/** Whether two rules come to the same at every count, whatever their items are called. */
function areSame(read: string, rule: string): boolean {
  const [theirs, ours] = [itemsOf(read), itemsOf(rule)];
  const negated = /\bnot /.test(read) !== /\bnot /.test(rule);
  return counts.every((_, at) => {
    const values = known(rule, ours, at);
    const asRead = Object.fromEntries(
      theirs.map((item, place) => {
        const value = values[ours[place] ?? ''] ?? 0;
        return [item, negated && typeof value === 'boolean' ? !value : value];
      }),
    );
    return Math.abs(unitsOf(read, asRead) - unitsOf(rule, values)) < 1e-6;
  });
}

const unitsOf = (rule: string, values: Known): number => (rule === '-' ? 0 : naiveUnits(rule, values));

const judged = rows.map(({ row, table, cells, rules: printedRules }) => {
  const read = cells.map((cell) => readingsOf(cell));
  const said = printedRules.length === cells.length ? printedRules : cells.map(() => printedRules.join(' | '));
  const wrong = read.flatMap(([one, ...others], at) =>
    one === undefined || others.length > 0 || areSame(inWords(one), said[at] ?? '')
      ? []
      : [`${row} ${table}: ${cells[at]} => ${one}`],
  );
  return { row, isRead: read.every(({ length }) => length === 1), wrong };
});

test('no row is read wrong, at ten counts', () => {
  expect(judged.flatMap(({ wrong }) => wrong)).toEqual([]);
});

test('250 of 266 rows are read as printed, the others handed on', () => {
  expect(rows).toHaveLength(266);
  expect(judged.filter(({ isRead }) => isRead)).toHaveLength(250);
});
