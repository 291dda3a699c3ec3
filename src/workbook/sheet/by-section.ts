import { say } from '../../i18n/say';
import type { Language } from '../../norms/schema';
import { cellAt, columnLetters, rangeAt } from './a1';
import { colours } from './colours';
import { linesOf } from './line-count';
import { asText } from './literal';
import { unitFormat } from './looks';
import type { CellContent, CellFormat, RowHeight, SheetChart } from './sheet-content';

/** What the sections of a sheet are summed up from: the rows of their subtotals, in the sheet's own columns. */
export interface SectionSums {
  readonly language: Language;
  /** What stands above them and over their chart. */
  readonly title: string;
  readonly sections: readonly { readonly name: string; readonly at: number }[];
  /** The headings of the sheet's columns from A on. */
  readonly headings: readonly string[];
  /** In characters. */
  readonly nameWidth: number;
  /** The columns that are repeated, counted from 1, and what they hold. */
  readonly name: number;
  readonly required: number;
  readonly actual: number | undefined;
  readonly others: readonly { readonly column: number; readonly isText?: true }[];
  /** The columns over which the chart is drawn, counted from A. */
  readonly chartWidth: number;
}

/** A summary by section, its chart below it, as rows that go on from a sheet's last one. */
export interface BySection {
  readonly cells: readonly (readonly CellContent[])[];
  readonly formats: readonly CellFormat[];
  readonly heights: readonly RowHeight[];
  readonly chart: SheetChart;
  /** The last row that the chart covers. */
  readonly end: number;
}

/** The chart's name in Excel, by which a sheet that is written anew finds the former one. */
const chartName = 'NormsBySection';

/** The sums by section side by side, so that they are read at a glance and a chart can be drawn of them. */
export function bySection(sums: SectionSums, lastRow: number): BySection {
  const { language, title, sections, headings, nameWidth, name, required, actual, others, chartWidth } = sums;
  const bars = actual === undefined ? [required] : [required, actual];
  const figures = [...bars, ...others.flatMap(({ column, isText }) => (isText ? [] : [column]))];
  const repeated = [...bars, ...others.map(({ column }) => column)];
  const row = (cellOf: (column: number) => CellContent): CellContent[] => headings.map((_, at) => cellOf(at + 1));
  const top = lastRow + 3;
  const last = top + sections.length;
  const down = (column: number): string => rangeAt(top + 1, column, last, column);
  const end = last + 1 + chartRows(sections.length, bars.length);
  return {
    cells: [
      row(() => ''),
      row((column) => (column === 1 ? asText(title) : '')),
      row((column) => {
        if (column === name) return asText(say(language, 'section'));
        return repeated.includes(column) ? asText(headings[column - 1] ?? '') : '';
      }),
      ...sections.map((section) =>
        row((column) => {
          if (column === name) return asText(section.name);
          return repeated.includes(column) ? `=${columnLetters(column)}${section.at}` : '';
        }),
      ),
    ],
    formats: [
      { at: cellAt(top - 1, 1), bold: true, size: 12 },
      ...[name, ...repeated].flatMap((column): CellFormat[] => [
        { at: rangeAt(top, column, last, column), grid: true, down: 'Top' },
        { at: cellAt(top, column), bold: true, fill: colours.heading, wrap: true, across: 'Center', down: 'Center' },
      ]),
      { at: down(name), wrap: true },
      ...figures.map((column): CellFormat => ({ at: down(column), numbers: unitFormat })),
      ...others.flatMap(({ column, isText }): CellFormat[] => (isText ? [{ at: down(column), across: 'Center' }] : [])),
    ],
    heights: sections
      .map((section, at) => ({ row: top + 1 + at, lines: linesOf(section.name, nameWidth) }))
      .filter(({ lines }) => lines > 1),
    chart: {
      name: chartName,
      title,
      categories: down(name),
      series: bars.map((column, at) => ({
        name: headings[column - 1] ?? '',
        values: down(column),
        color: at === 0 ? colours.required : colours.actual,
      })),
      from: cellAt(last + 2, 1),
      to: cellAt(end, chartWidth),
    },
    end,
  };
}

/** A row for each bar and one between sections, and room for title and legend. */
function chartRows(sections: number, bars: number): number {
  return sections * (bars + 1) + 5;
}
