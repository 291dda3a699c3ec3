import { say } from '../../i18n/say';
import type { Language } from '../../norms/schema';
import { cellAt, columnLetters, rangeAt } from './a1';
import { colours } from './colours';
import { linesOf } from './line-count';
import { asText } from './literal';
import { headingLook } from './looks';
import type { CellEntry, CellFormat, RowHeight, SheetChart } from './sheet-content';
import type { Together } from './paper';
import type { ColumnHead } from './table';

/** The data for a summary by section: the rows of the subtotals, and the sheet's columns. */
export interface SectionSums<Key extends string> {
  readonly language: Language;
  /** The heading of the summary and the title of its chart. */
  readonly title: string;
  readonly sections: readonly { readonly name: string; readonly at: number }[];
  /** The sheet's columns from A on. */
  readonly columns: readonly ColumnHead<Key>[];
  /** The column with the sections' names. */
  readonly name: Key;
  readonly required: Key;
  readonly actual: Key | undefined;
  readonly others: readonly Key[];
  /** The last column that the chart covers. */
  readonly chartTo: Key;
}

/** A summary by section with its chart below, as rows that follow the sheet's last one. */
export interface BySection {
  readonly cells: readonly (readonly CellEntry[])[];
  readonly formats: readonly CellFormat[];
  readonly heights: readonly RowHeight[];
  readonly chart: SheetChart;
  readonly together: readonly Together[];
  /** The last row that the chart covers. */
  readonly end: number;
}

/** The chart's name in Excel, by which a rewritten sheet finds its former chart. */
const chartName = 'NormsBySection';

interface Repeated extends ColumnHead {
  /** Counted from 1. */
  readonly at: number;
}

/** The sums by section next to each other, for reading and for the chart. */
export function bySection<Key extends string>(sums: SectionSums<Key>, lastRow: number): BySection {
  const { language, title, sections, columns } = sums;
  const placed = columns.map((column, at): Repeated => ({ ...column, at: at + 1 }));
  const of = (...keys: (Key | undefined)[]): Repeated[] =>
    keys.flatMap((wanted) => placed.filter(({ key }) => key === wanted));
  const bars = of(sums.required, sums.actual);
  const repeated = [...bars, ...of(...sums.others)];
  const [name] = of(sums.name);
  const nameAt = name?.at ?? 1;
  const row = (cellOf: (column: Repeated) => CellEntry, text: string): CellEntry[] =>
    placed.map((column) => {
      if (column.at === nameAt) return asText(text);
      return repeated.includes(column) ? cellOf(column) : '';
    });
  const top = lastRow + 3;
  const last = top + sections.length;
  const down = (column: number): string => rangeAt(top + 1, column, last, column);
  const end = last + 1 + chartRows(sections.length, bars.length);
  return {
    cells: [
      placed.map(() => ''),
      placed.map(({ at }) => (at === 1 ? asText(title) : '')),
      row(({ heading }) => asText(heading), say(language, 'section')),
      ...sections.map((section) => row(({ at }) => `=${columnLetters(at)}${section.at}`, section.name)),
    ],
    formats: [
      { at: cellAt(top - 1, 1), bold: true, size: 12 },
      ...[nameAt, ...repeated.map(({ at }) => at)].flatMap((column): CellFormat[] => [
        { at: rangeAt(top, column, last, column), grid: true, down: 'Top' },
        { at: cellAt(top, column), ...headingLook },
      ]),
      { at: down(nameAt), wrap: true },
      ...repeated.flatMap(({ at, format: { numbers, across } = {} }): CellFormat[] => [
        ...(numbers === undefined ? [] : [{ at: down(at), numbers }]),
        ...(across === undefined ? [] : [{ at: down(at), across }]),
      ]),
    ],
    heights: sections
      .map((section, at) => ({ row: top + 1 + at, lines: linesOf(section.name, name?.width ?? 1) }))
      .filter(({ lines }) => lines > 1),
    chart: {
      kind: 'bars',
      name: chartName,
      title,
      categories: down(nameAt),
      series: bars.map(({ at, heading }, bar) => ({
        name: heading,
        values: down(at),
        color: bar === 0 ? colours.required : colours.actual,
      })),
      from: cellAt(last + 2, 1),
      to: cellAt(end, of(sums.chartTo)[0]?.at ?? 1),
    },
    together: [
      { from: top - 1, to: last },
      { from: last + 1, to: end },
    ],
    end,
  };
}

/** More rows than these would not stand on one page. */
const mostRows = 28;

/** A row for each bar, one between groups, and room for title and legend. */
export function chartRows(groups: number, bars: number): number {
  return Math.min(mostRows, groups * (bars + 1) + 5);
}
