import type { Language } from '../../norms/languages';
import { rangeAt } from '../sheet/a1';
import { colours } from '../sheet/colours';
import { asText, inFormula } from '../sheet/literal';
import { moneyFormat, unitFormat } from '../sheet/looks';
import { absolute, reference } from '../sheet/place';
import type { RequiredColumn } from '../sheet/required-column';
import type { CellEntry } from '../sheet/sheet-content';
import { added, wideEnough, type TablePlace, type WrittenColumn } from '../sheet/table';
import { costOf, remarkFormula, sumRemark, unitYear, vacantFormula } from './formulas';
import { costKeys, type BudgetKey, type CostKey } from './keys';
import type { BudgetLine, EntryKey, OwnLine, TypedLine } from './plan';
import type { BudgetSumRow } from './rows';
import { budgetWord } from './words';

/** A position with what its row shows. */
export type BudgetItem =
  | {
      readonly kind: 'line';
      readonly line: BudgetLine;
      readonly from: RequiredColumn | undefined;
      readonly typed: TypedLine;
    }
  | { readonly kind: 'own'; readonly own: OwnLine };

export type BudgetColumn = WrittenColumn<BudgetItem, BudgetSumRow, BudgetKey>;

/** What marks a row for a position outside the annex. */
const ownMark = '•';

const typedOf = (item: BudgetItem): TypedLine => (item.kind === 'line' ? item.typed : item.own.typed);

/** The columns of a budget from A on. */
export function budgetColumns(language: Language): BudgetColumn[] {
  const say = (key: BudgetKey): string => budgetWord(language, key);
  const sum = (row: BudgetSumRow, place: TablePlace<BudgetKey>): CellEntry => added(row, place);
  const entry = (key: EntryKey, width: number, numbers: string | undefined): BudgetColumn => ({
    key,
    heading: say(key),
    width,
    format: { fill: colours.input, ...(numbers === undefined ? { wrap: true } : { numbers }) },
    cell: (item, place) => typedOf(item)[key] ?? (key === 'vacant' ? vacantFormula(place) : ''),
    ...(numbers === unitFormat ? { sum } : {}),
  });
  const cost = (key: CostKey): BudgetColumn => ({
    key,
    heading: say(key),
    width: 15,
    format: { numbers: moneyFormat, across: 'Right' },
    cell: (item, place) => costOf(key, item.kind === 'line', place),
    sum,
  });
  const columns: BudgetColumn[] = [
    {
      key: 'row',
      heading: say('row'),
      width: 5,
      format: { across: 'Center' },
      cell: (item) => (item.kind === 'line' ? item.line.row : asText(ownMark)),
    },
    {
      key: 'position',
      heading: say('position'),
      width: 30,
      format: { wrap: true },
      cell: (item) => (item.kind === 'line' ? asText(item.line.name) : item.own.name),
      sum: ({ kind }) => budgetWord(language, kind === 'total' ? 'grandTotal' : 'sectionTotal'),
    },
    {
      key: 'required',
      heading: say('required'),
      width: 9,
      format: { numbers: unitFormat, across: 'Right' },
      cell: (item) => (item.kind === 'line' ? requiredCell(item.line, item.from) : ''),
      sum,
    },
    entry('approved', 9, unitFormat),
    entry('occupied', 9, unitFormat),
    entry('vacant', 9, unitFormat),
    entry('salary', 12, moneyFormat),
    entry('percent', 9, '0.##%'),
    entry('sum', 11, moneyFormat),
    entry('from', 7, '0'),
    entry('to', 7, '0'),
    entry('source', 14, undefined),
    {
      key: 'unitYear',
      heading: say('unitYear'),
      width: 13,
      format: { numbers: moneyFormat, across: 'Right' },
      cell: (_, place) => unitYear(place),
    },
    ...costKeys.map(cost),
    {
      key: 'remark',
      heading: say('remark'),
      width: 22,
      format: { wrap: true },
      cell: (item, place) => remarkFormula(language, item.kind === 'line', place),
      sum: (row, place) => sumRemark(language, row, place),
    },
  ];
  return wideEnough(columns);
}

/** Written anew, the table may have further columns before the one that is looked for. */
const columnsLookedUp = 26;

/** Looked up by row and name of the column, so that it stays right wherever they are, and is not determined where they are gone. */
function requiredCell({ row, required }: BudgetLine, from: RequiredColumn | undefined): CellEntry {
  if (from === undefined) return required ?? '=NA()';
  const at = (address: string): string => reference({ sheet: from.sheet, address });
  const { row: above, column: before, rowCount } = from.table;
  const rows = (count: number, columns: number): string =>
    at(absolute(rangeAt(above + 1, before + 1, above + count, before + columns)));
  const line = `MATCH(${row},${rows(rowCount, 1)},0)`;
  const named = from.names.map((name) => `MATCH(${inFormula(name)},${rows(1, columnsLookedUp)},0)`);
  const column = named.reduceRight((others, one) => `IFERROR(${one},${others})`);
  return `=INDEX(${rows(rowCount, columnsLookedUp)},${line},${column})`;
}
