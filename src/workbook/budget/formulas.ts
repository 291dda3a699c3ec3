import type { Language } from '../../norms/languages';
import { inFormula } from '../sheet/literal';
import { notKnown, unknownIn } from '../sheet/not-known';
import type { TablePlace } from '../sheet/table';
import { costKeys, type BudgetKey, type CostKey } from './keys';
import { budgetHead, type BudgetSumRow } from './rows';
import { budgetWord, type BudgetWord } from './words';

type Place = TablePlace<BudgetKey>;

/** The highest percentages that are read: more is a percentage typed without its sign. */
export const most = { allowance: 10, rise: 1 } as const;

/** The cells of the head that formulas ask. */
export const headEntries = {
  year: `$C$${budgetHead.year}`,
  risePercent: `$C$${budgetHead.rise}`,
  riseMonth: `$E$${budgetHead.rise}`,
  /** Blank, or why the rise is not read. */
  riseUnread: `$F$${budgetHead.rise}`,
} as const;

/** Blank, or that a rise is given by halves or not as a percentage and a month. */
export function riseUnreadFormula(language: Language): string {
  const { risePercent: percent, riseMonth: month } = headEntries;
  const isRead = `IF(COUNT(${percent},${month})=2,AND(${percent}>=0,${percent}<=${most.rise},${month}>=1,${month}<=12,INT(${month})=${month}),FALSE)`;
  return `=IF(COUNTA(${percent},${month})=0,"",IF(${isRead},"",${inFormula(budgetWord(language, 'indexationUnread'))}))`;
}

/** Approved less occupied units of its row, blank where either is. */
export const vacantFormula = ({ beside }: Place): string => {
  const [approved, occupied] = [beside('approved'), beside('occupied')];
  return `=IF(COUNT(${approved}:${occupied})=2,${approved}-${occupied},"")`;
};

/** Whether a cell has that formula, wherever its row and columns are. */
export const isVacantFormula = (cell: unknown): boolean =>
  /^=IF\(COUNT\([A-Z]+\d+:[A-Z]+\d+\)=2,[A-Z]+\d+-[A-Z]+\d+,""\)$/.test(String(cell));

/** The first and the last month in force of a row; blank cells mean the whole year. */
export function monthsInForce(from: string, to: string): readonly [string, string] {
  return [`MAX(1,N(${from}))`, `IF(N(${to})=0,12,${to})`];
}

/** The month from which on salaries rise; 13 where none is given. */
export const riseFrom = (month: string): string => `IF(N(${month})=0,13,${month})`;

const areMonths = ({ beside }: Place): string => {
  const [from, to] = [beside('from'), beside('to')];
  const [first, last] = monthsInForce(from, to);
  const both = `${from}:${to}`;
  return (
    `COUNT(${both})=COUNTA(${both}),COUNTIF(${both},"<1")+COUNTIF(${both},">12")=0,` +
    `INT(N(${from}))=N(${from}),INT(N(${to}))=N(${to}),${first}<=${last}`
  );
};

/** The conditions under which the allowances of a row are read. */
export const areAllowances = ({ beside }: TablePlace<'percent' | 'sum'>): string => {
  const both = `${beside('percent')}:${beside('sum')}`;
  return `COUNT(${both})=COUNTA(${both}),N(${beside('percent')})<=${most.allowance}`;
};

/** More units may be occupied than approved, so vacant ones may be below 0. */
const negatives = ({ beside }: Place): string =>
  `COUNTIF(${beside('approved')}:${beside('occupied')},"<0")+COUNTIF(${beside('salary')}:${beside('to')},"<0")`;

/** What one unit costs in the year, blank where anything of it is not read. */
export function unitYear(place: Place): string {
  const { beside } = place;
  const { risePercent, riseMonth, riseUnread } = headEntries;
  const [first, last] = monthsInForce(beside('from'), beside('to'));
  const months = `(${last}-${first}+1)`;
  const risen = `MAX(0,${last}-MAX(${first},${riseFrom(riseMonth)})+1)*N(${risePercent})`;
  const isRead = [
    `ISNUMBER(${beside('salary')})`,
    areAllowances(place),
    areMonths(place),
    `${negatives(place)}=0`,
    `${riseUnread}=""`,
  ].join(',');
  const salary = `${beside('salary')}*(1+N(${beside('percent')}))*(${months}+${risen})`;
  return `=IF(AND(${isRead}),${salary}+N(${beside('sum')})*${months},"")`;
}

/** Units times what one costs: 0 for no units, not known where the row says why, blank in a row that is not used. */
function cost(units: readonly string[], counted: string, isNone: string, { beside }: Place): string {
  const areUnits = units.map((one) => `ISNUMBER(${one})`).join(',');
  const known = `IF(ISNUMBER(${beside('unitYear')}),${counted}*${beside('unitYear')},"${notKnown}")`;
  const are = units.length === 1 ? areUnits : `AND(${areUnits})`;
  return `=IF(${are},IF(${isNone},0,${known}),IF(${beside('remark')}="","","${notKnown}"))`;
}

const unitsOf = {
  fundApproved: 'approved',
  fundOccupied: 'occupied',
  fundRequired: 'required',
  costVacant: 'vacant',
} as const;
const asksNorms: readonly CostKey[] = ['fundRequired', 'costLackingApproved', 'costLackingOccupied'];
const lackingOf = { costLackingApproved: 'approved', costLackingOccupied: 'occupied' } as const;

/** A cost of a row. Nothing is required of positions outside the annex. */
export function costOf(key: CostKey, isInAnnex: boolean, place: Place): string {
  const { beside } = place;
  if (!isInAnnex && asksNorms.includes(key)) return '';
  switch (key) {
    case 'fundRequired':
    case 'fundApproved':
    case 'fundOccupied': {
      const units = beside(unitsOf[key]);
      return cost([units], units, `${units}=0`, place);
    }
    case 'costVacant': {
      const units = beside(unitsOf[key]);
      return cost([units], units, `${units}<=0`, place);
    }
    case 'costLackingApproved':
    case 'costLackingOccupied': {
      const [required, present] = [beside('required'), beside(lackingOf[key])];
      return cost([required, present], `(${required}-${present})`, `${required}<=${present}`, place);
    }
  }
}

/** Whether a row is used: something is required, or not determined, or typed. */
function isUsed(isInAnnex: boolean, { beside }: Place): string {
  const typed = [
    `COUNTA(${beside('approved')}:${beside('occupied')})>0`,
    `COUNT(${beside('vacant')})>0`,
    `COUNTA(${beside('salary')})>0`,
  ];
  const required = `IF(ISNUMBER(${beside('required')}),${beside('required')}<>0,TRUE)`;
  const own = `COUNTA(${beside('position')})>0`;
  return `OR(${[isInAnnex ? required : own, ...typed].join(',')})`;
}

/** The first thing that keeps a row from being counted, in words; blank where nothing does or the row is not used. */
export function remarkFormula(language: Language, isInAnnex: boolean, place: Place): string {
  const { beside } = place;
  const [required, approved, occupied, vacant, salary] = (
    ['required', 'approved', 'occupied', 'vacant', 'salary'] as const
  ).map(beside) as [string, string, string, string, string];
  const given = (cell: string, missing: BudgetWord, unread: BudgetWord): readonly (readonly [string, BudgetWord])[] => [
    [`ISBLANK(${cell})`, missing],
    [`NOT(ISNUMBER(${cell}))`, unread],
  ];
  const hasUnits = `COUNTIF(${required}:${vacant},">0")>0`;
  const wrong: readonly (readonly [string, BudgetWord])[] = [
    [`${negatives(place)}>0`, 'negative'],
    [`AND(ISBLANK(${salary}),${hasUnits})`, 'salaryMissing'],
    [`AND(NOT(ISNUMBER(${salary})),${hasUnits})`, 'salaryUnread'],
    [`NOT(AND(${areAllowances(place)}))`, 'allowanceUnread'],
    [`NOT(AND(${areMonths(place)}))`, 'monthsUnread'],
    ...given(approved, 'approvedMissing', 'approvedUnread'),
    ...given(occupied, 'occupiedMissing', 'occupiedUnread'),
    [`NOT(ISNUMBER(${vacant}))`, 'vacantUnread'],
    ...(isInAnnex ? ([[`NOT(ISNUMBER(${required}))`, 'requiredOpen']] as const) : []),
    [`ABS(${approved}-${occupied}-${vacant})>0.001`, 'notTheSum'],
  ];
  const first = firstOf(wrong.map(([isSo, word]) => [isSo, inFormula(budgetWord(language, word))]));
  return `=IF(${isUsed(isInAnnex, place)},${first},"")`;
}

/** The answer beside the first condition that holds; blank where none does. */
export function firstOf(cases: readonly (readonly [isSo: string, answer: string])[]): string {
  return cases.reduceRight((otherwise, [isSo, answer]) => `IF(${isSo},${answer},${otherwise})`, '""');
}

/** How many rows have a cost that is not known; `only`: a condition on the rows that are asked. */
export function leftOutCount(from: number, to: number, lettersOf: Place['lettersOf'], only?: string): string {
  const any = costKeys.map((key) => `(${lettersOf(key)}$${from}:${lettersOf(key)}$${to}="${notKnown}")`).join('+');
  const counted = `--(${any}>0)`;
  return `SUMPRODUCT(${only === undefined ? counted : `${counted},--(${only})`})`;
}

/** How many positions a sum is without, in words; blank where it is whole. */
export function leftOutWords(language: Language, count: string): string {
  const [before = '', after = ''] = budgetWord(language, 'leftOut', { count: '|' }).split('|');
  const ending = after === '' ? '' : `&${inFormula(after)}`;
  return `IF(${count}=0,"",${inFormula(before)}&${count}${ending})`;
}

/** A formula that tells how many positions a sum leaves out. */
export function sumRemark(language: Language, row: BudgetSumRow, { lettersOf }: Place): string {
  const [from, to] = rowsOf(row);
  return `=${leftOutWords(language, leftOutCount(from, to, lettersOf))}`;
}

/** The same where one column alone may be without positions. */
export function columnRemark(language: Language, row: BudgetSumRow, letters: string): string {
  return `=${leftOutWords(language, unknownIn(letters, ...rowsOf(row)))}`;
}

/** The first and the last row whose figures a sum has. */
const rowsOf = (row: BudgetSumRow): readonly [number, number] =>
  row.kind === 'total' ? [row.first, row.last] : [row.from, row.to];
