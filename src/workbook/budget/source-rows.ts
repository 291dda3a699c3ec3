import type { Language } from '../../norms/languages';
import { columnLetters, rangeAt } from '../sheet/a1';
import { colours } from '../sheet/colours';
import { headingLines, linesOf } from '../sheet/line-count';
import { asText } from '../sheet/literal';
import { headingLook, sumLook } from '../sheet/looks';
import type { CellEntry, CellFormat, RowHeight } from '../sheet/sheet-content';
import { keyLetters } from '../sheet/table';
import type { Laid } from './layout';
import { leftOutCount, leftOutWords } from './formulas';
import { costKeys, type BudgetKey } from './keys';
import { budgetHead } from './rows';
import { budgetWord } from './words';

/** The totals by source of financing below the table. */
export interface SourceRows {
  readonly cells: readonly (readonly CellEntry[])[];
  readonly formats: readonly CellFormat[];
  readonly heights: readonly RowHeight[];
  /** The cells with the names of the sources, which people may change. */
  readonly list: string;
  /** The first row. */
  readonly top: number;
}

const summed: readonly BudgetKey[] = ['required', 'approved', 'occupied', 'vacant', ...costKeys];

/** The rows below a budget that sum it up by source of financing: each source, all others, and all of them. */
export function sourceRows(language: Language, { columns, last }: Laid, sources: readonly CellEntry[]): SourceRows {
  const top = last + 4;
  const [from, to] = [top + 2, top + 1 + sources.length];
  const other = to + 1;
  const [first, lastLine] = [budgetHead.headings + 1, last - 1];
  const lettersOf = (key: BudgetKey): string => keyLetters(columns, key);
  const range = (letters: string): string => `${letters}$${first}:${letters}$${lastLine}`;
  const source = range(`$${lettersOf('source')}`);
  const names = `$B$${from}:$B$${to}`;
  const leftOut = (only: string): string => leftOutWords(language, leftOutCount(first, lastLine, lettersOf, only));
  const inRow = (text: CellEntry, cellOf: (letters: string, key: BudgetKey) => CellEntry): CellEntry[] =>
    columns.map(({ key }, at) => {
      if (key === 'position') return text;
      return summed.includes(key) || key === 'remark' ? cellOf(columnLetters(at + 1), key) : '';
    });
  const ofSource = (row: number): ((letters: string, key: BudgetKey) => CellEntry) => {
    const name = `$B${row}`;
    // A source that is listed twice has its sums beside the first.
    const isCounted = `OR(${name}="",COUNTIF($B$${from}:${name},${name})>1)`;
    return (letters, key) =>
      key === 'remark'
        ? `=IF(${name}="","",${leftOut(`${source}=${name}`)})`
        : `=IF(${isCounted},"",SUMIF(${source},${name},${range(letters)}))`;
  };
  return {
    cells: [
      columns.map(() => ''),
      columns.map((_, at) => (at === 0 ? budgetWord(language, 'bySource') : '')),
      inRow(budgetWord(language, 'source'), (_, key) => asText(budgetWord(language, key))),
      ...sources.map((name, at) => inRow(name, ofSource(from + at))),
      inRow(budgetWord(language, 'otherSource'), (letters, key) =>
        key === 'remark'
          ? `=${leftOut(`COUNTIF(${names},${source})=0`)}`
          : `=${letters}${last}-SUM(${letters}${from}:${letters}${to})`,
      ),
      inRow(budgetWord(language, 'grandTotal'), (letters, key) =>
        key === 'remark' ? `=${letters}${last}` : `=SUM(${letters}${from}:${letters}${other})`,
      ),
      columns.map(() => ''),
    ],
    formats: [
      { at: `A${top}`, bold: true, size: 12 },
      { at: `B${from}:B${to}`, fill: colours.input },
      { at: rangeAt(top + 1, 2, other + 1, 2), grid: true, wrap: true, down: 'Top' },
      ...columns.flatMap(({ key, format }, at): CellFormat[] => {
        if (!summed.includes(key) && key !== 'remark') return [];
        const down = rangeAt(top + 1, at + 1, other + 1, at + 1);
        return [
          { at: down, grid: true, down: 'Top' },
          ...(format?.numbers === undefined ? [] : [{ at: down, numbers: format.numbers }]),
        ];
      }),
      ...columns.flatMap(({ key }, at): CellFormat[] =>
        summed.includes(key) || key === 'remark' || key === 'position'
          ? [
              { at: rangeAt(top + 1, at + 1, top + 1, at + 1), ...headingLook },
              { at: rangeAt(other + 1, at + 1, other + 1, at + 1), ...sumLook },
            ]
          : [],
      ),
    ],
    heights: [
      { row: top + 1, lines: headingLines(columns) },
      { row: other, lines: linesOf(budgetWord(language, 'otherSource'), columns[1]?.width ?? 1) },
    ],
    list: `B${from}:B${to}`,
    top,
  };
}
