import type { Language } from '../../norms/languages';
import { areAllowances, columnRemark, firstOf } from '../budget/formulas';
import type { BudgetSumRow } from '../budget/rows';
import { budgetWord } from '../budget/words';
import { colours } from '../sheet/colours';
import { asText, inFormula } from '../sheet/literal';
import { moneyFormat, unitFormat } from '../sheet/looks';
import { notKnown } from '../sheet/not-known';
import type { CellEntry } from '../sheet/sheet-content';
import { added, wideEnough, type TablePlace, type WrittenColumn } from '../sheet/table';
import type { FormLine } from './plan';
import { formWord, type FormWord } from './words';

export type FormKey = 'number' | 'section' | 'position' | 'units' | 'salary' | 'percent' | 'sum' | 'fund' | 'notes';

/** A position with its number in the table; the name of its section stands in the first of its rows. */
export interface FormItem {
  readonly line: FormLine;
  readonly number: number;
  readonly section: string;
}

type Place = TablePlace<FormKey>;
export type FormColumn = WrittenColumn<FormItem, BudgetSumRow, FormKey>;

/** The columns of the unified form of a staffing table, in their usual order. */
export function formColumns(language: Language): FormColumn[] {
  const sum = (row: BudgetSumRow, place: Place): CellEntry => added(row, place);
  const entry = (
    key: 'units' | 'salary' | 'percent' | 'sum',
    heading: string,
    width: number,
    numbers: string,
  ): FormColumn => ({
    key,
    heading,
    width,
    format: { fill: colours.input, numbers },
    cell: ({ line }) => line[key],
    ...(key === 'units' ? { sum } : {}),
  });
  const columns: FormColumn[] = [
    {
      key: 'number',
      heading: formWord(language, 'number'),
      width: 5,
      format: { across: 'Center' },
      cell: ({ number }) => number,
    },
    {
      key: 'section',
      heading: formWord(language, 'section'),
      width: 24,
      format: { wrap: true },
      cell: ({ section }) => asText(section),
      sum: ({ kind }) => budgetWord(language, kind === 'total' ? 'grandTotal' : 'sectionTotal'),
    },
    {
      key: 'position',
      heading: formWord(language, 'position'),
      width: 36,
      format: { wrap: true },
      cell: ({ line }) => asText(line.name),
    },
    entry('units', formWord(language, 'units'), 11, unitFormat),
    entry('salary', budgetWord(language, 'salary'), 15, moneyFormat),
    entry('percent', budgetWord(language, 'percent'), 10, '0.##%'),
    entry('sum', budgetWord(language, 'sum'), 13, moneyFormat),
    {
      key: 'fund',
      heading: formWord(language, 'fund'),
      width: 16,
      format: { numbers: moneyFormat, across: 'Right' },
      cell: (_, place) => fundFormula(place),
      sum,
    },
    {
      key: 'notes',
      heading: formWord(language, 'notes'),
      width: 22,
      format: { wrap: true },
      cell: (_, place) => notesFormula(language, place),
      sum: (row, { lettersOf }) => columnRemark(language, row, lettersOf('fund')),
    },
  ];
  return wideEnough(columns);
}

const areNotNegative = ({ beside }: Place): string => `COUNTIF(${beside('units')}:${beside('sum')},"<0")=0`;

function fundFormula(place: Place): string {
  const { beside } = place;
  const isRead = `AND(ISNUMBER(${beside('salary')}),${areAllowances(place)},${areNotNegative(place)})`;
  const pay = `${beside('salary')}*(1+N(${beside('percent')}))+N(${beside('sum')})`;
  const known = `IF(${isRead},${beside('units')}*(${pay}),"${notKnown}")`;
  return `=IF(ISNUMBER(${beside('units')}),IF(${beside('units')}=0,0,${known}),"${notKnown}")`;
}

/** What keeps a row from being counted. */
function notesFormula(language: Language, place: Place): string {
  const { beside } = place;
  const [units, salary] = [beside('units'), beside('salary')];
  const own = (word: FormWord): string => inFormula(formWord(language, word));
  const shared = (word: Parameters<typeof budgetWord>[1]): string => inFormula(budgetWord(language, word));
  const wrong: readonly (readonly [string, string])[] = [
    [`ISBLANK(${units})`, own('unitsMissing')],
    [`NOT(ISNUMBER(${units}))`, own('unitsUnread')],
    [`NOT(${areNotNegative(place)})`, shared('negative')],
    [`${units}=0`, '""'],
    [`ISBLANK(${salary})`, shared('salaryMissing')],
    [`NOT(ISNUMBER(${salary}))`, shared('salaryUnread')],
    [`NOT(AND(${areAllowances(place)}))`, shared('allowanceUnread')],
  ];
  return `=${firstOf(wrong)}`;
}
