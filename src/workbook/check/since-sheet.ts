import { say } from '../../i18n/say';
import { languages } from '../../norms/languages';
import type { Language } from '../../norms/schema';
import { rangeAt } from '../sheet/a1';
import { landscapePages } from '../sheet/landscape';
import { colours } from '../sheet/colours';
import { headingLines, rowLines, shownText, textHeights } from '../sheet/line-count';
import { asText, inFormula } from '../sheet/literal';
import { headingLook, sumLook, unitFormat } from '../sheet/looks';
import type { CellEntry, CellFormat, PrintedSheet } from '../sheet/sheet-content';
import {
  headingCells,
  itemCells,
  keyLetters,
  sumCells,
  tableFormats,
  textCells,
  wideEnough,
  type WrittenColumn,
} from '../sheet/table';
import { lineKey, type EarlierReport, type Figure } from './earlier-report';
import type { Figures, SinceLast, SinceLine } from './since-last';
import { checkWord, type CheckWord } from './words';

/** The row of the headings; rows of the sheet are counted from 1. */
const headingsRow = 6;

export interface SincePlan {
  readonly language: Language;
  readonly since: SinceLast;
  /** The sheets of the two reports; undefined for the check in the pane. */
  readonly sheets: { readonly before: string; readonly now: string | undefined };
  /** What people wrote in the last column of an earlier such sheet, by `SinceLine.key`. */
  readonly written: ReadonlyMap<string, string>;
}

const figureKeys = ['actualBefore', 'actualNow', 'requiredBefore', 'requiredNow', 'gapBefore', 'gapNow'] as const;
type FigureKey = (typeof figureKeys)[number];
type ChangeKey = 'actualChange' | 'requiredChange';
type Key = FigureKey | ChangeKey | 'row' | 'position' | 'kind' | 'reason';
type SinceColumn = WrittenColumn<SinceLine, { readonly from: number; readonly to: number }, Key>;

const kindWords = { new: 'sinceNew', gone: 'sinceGone', changed: 'sinceChanged' } as const;

/** What is other than in an earlier report, as plain data: the figures of both times, their differences as formulas. */
export function sinceSheet(plan: SincePlan, name: string, range: string): PrintedSheet {
  const { language, since } = plan;
  const columns = columnsOf(plan);
  const heads = headLines(plan);
  const [from, to] = [headingsRow + 1, headingsRow + since.lines.length];
  const cells = [
    ...heads.map((line) => textCells(columns, asText(line))),
    headingCells(columns),
    ...since.lines.map((line, at) => itemCells(columns, line, from + at)),
    ...(since.lines.length === 0 ? [] : [sumCells(columns, { from, to }, to + 1)]),
  ];
  const width = columns.length;
  const widths = columns.map((column) => column.width);
  const end = cells.length;
  const heights = [
    ...textHeights(
      heads.map((text, at) => ({ row: at + 1, text })),
      widths,
    ),
    { row: headingsRow, lines: headingLines(columns) },
    ...cells.slice(headingsRow).map((row, at) => ({
      row: headingsRow + 1 + at,
      lines: rowLines(row.map((cell, column) => [shownText(cell), widths[column] ?? 1])),
    })),
  ].filter(({ lines }) => lines > 1);
  return {
    name,
    cells,
    spills: [],
    names: [{ name: range, at: rangeAt(headingsRow, 1, end, width) }],
    formats: formatsOf(columns, end, since.lines.length > 0),
    rules: [],
    merged: heads.map((_, at) => rangeAt(at + 1, 1, at + 1, width)),
    frozen: { rows: headingsRow, columns: 0 },
    ...landscapePages({
      ...{ widths, heights, headings: headingsRow, end },
      together: [{ from: end - 1, to: end }],
      footer: `${say(language, 'editionId')} ${since.now.edition}`,
    }),
  };
}

function headLines({ language, since, sheets }: SincePlan): string[] {
  const { before, now, same } = since;
  return [
    checkWord(language, 'sinceTitle'),
    checkWord(language, 'sinceBefore', { report: sayReport(language, before, sheets.before) }),
    checkWord(language, 'sinceNow', { report: sayReport(language, now, sheets.now) }),
    checkWord(language, 'sinceSame', { count: same }),
    '',
  ];
}

/** A report in words: its sheet, its institution, its day. */
function sayReport(
  language: Language,
  { parts, counted, table, day }: EarlierReport,
  sheet: string | undefined,
): string {
  const facility = parts.map(({ type, residents }) => say(language, 'facility', { type, residents })).join(' + ');
  const report =
    sheet === undefined
      ? checkWord(language, 'sinceThisCheck', { table, facility, count: counted })
      : checkWord(language, 'sinceReport', { sheet, table, facility, count: counted });
  return day === undefined ? report : checkWord(language, 'sinceOfDay', { day, report });
}

function columnsOf({ language, written }: SincePlan): SinceColumn[] {
  const word = (key: CheckWord): string => checkWord(language, key);
  const figure = (key: FigureKey, pick: (line: SinceLine) => Figure): SinceColumn => ({
    key,
    heading: word(key),
    width: 15,
    format: { numbers: unitFormat, across: 'Right' },
    cell: (line) => sayFigure(language, pick(line)),
    sum: ({ from, to }, { letters }) => `=SUM(${letters}${from}:${letters}${to})`,
  });
  const change = (key: ChangeKey, before: FigureKey, now: FigureKey): SinceColumn => ({
    key,
    heading: word(key),
    width: 12,
    format: { numbers: '+0.00;-0.00;0.00' },
    cell: (_, { beside }) => {
      const [was, is] = [beside(before), beside(now)];
      return `=IF(AND(ISNUMBER(${was}),ISNUMBER(${is})),ROUND(${is}-${was},9),"")`;
    },
    sum: ({ from, to }, { letters }) => `=SUM(${letters}${from}:${letters}${to})`,
  });
  const of = (when: 'before' | 'now', key: keyof Figures) => (line: SinceLine) => line[when][key];
  return wideEnough<SinceColumn>([
    { key: 'row', heading: say(language, 'row'), width: 8, format: { across: 'Center' }, cell: ({ row }) => row ?? '' },
    {
      key: 'position',
      heading: say(language, 'position'),
      width: 40,
      format: { wrap: true },
      cell: ({ name }) => asText(name),
      sum: () => word('total'),
    },
    {
      key: 'kind',
      heading: word('sinceKind'),
      width: 16,
      format: { wrap: true },
      cell: ({ kind }) => word(kindWords[kind]),
    },
    figure('actualBefore', of('before', 'actual')),
    figure('actualNow', of('now', 'actual')),
    change('actualChange', 'actualBefore', 'actualNow'),
    figure('requiredBefore', of('before', 'required')),
    figure('requiredNow', of('now', 'required')),
    change('requiredChange', 'requiredBefore', 'requiredNow'),
    figure('gapBefore', of('before', 'gap')),
    figure('gapNow', of('now', 'gap')),
    {
      key: 'reason',
      heading: word('sinceReason'),
      width: 34,
      format: { wrap: true },
      cell: ({ key, reason }) => asText(written.get(key) ?? reason),
      sum: (rows, { lettersOf }) => withoutFigures(language, rows, lettersOf),
    },
  ]);
}

/** How many lines the totals are without, at least in one column, since something else than a figure stands there. */
function withoutFigures(
  language: Language,
  { from, to }: { readonly from: number; readonly to: number },
  lettersOf: (key: Key) => string,
): string {
  const isText = figureKeys.map((key) => `ISTEXT(${lettersOf(key)}${from}:${lettersOf(key)}${to})`);
  const count = `SUMPRODUCT(--(${isText.join('+')}>0))`;
  return `=IF(${count}=0,"",${inFormula(checkWord(language, 'sinceWithout'))}&${count})`;
}

/** A figure as a cell has it: what is not a number stands in words. */
function sayFigure(language: Language, figure: Figure): CellEntry {
  switch (figure.kind) {
    case 'units':
      return figure.units;
    case 'undetermined':
      return say(language, 'undeterminedStatus');
    case 'blank':
      return '';
    case 'unread':
      return asText(checkWord(language, 'sinceUnread', { written: figure.written }));
  }
}

function formatsOf(columns: readonly SinceColumn[], end: number, hasSum: boolean): CellFormat[] {
  const across = (row: number, to = row): string => rangeAt(row, 1, to, columns.length);
  const last = hasSum ? end - 1 : end;
  const reasons = keyLetters(columns, 'reason');
  return [
    { at: across(headingsRow, end), grid: true, down: 'Top' },
    ...(end > headingsRow ? tableFormats(columns, headingsRow + 1, end) : []),
    { at: across(1, headingsRow - 1), wrap: true, down: 'Top' },
    { at: 'A1', bold: true, size: 14 },
    { at: 'A2:A4', color: colours.quiet },
    { at: across(headingsRow), ...headingLook },
    ...(last > headingsRow ? [{ at: `${reasons}${headingsRow + 1}:${reasons}${last}`, fill: colours.input }] : []),
    ...(hasSum ? [{ at: across(end), ...sumLook }] : []),
  ];
}

/** What people wrote in the last column of such a sheet, by `SinceLine.key`. */
export function reasonsWritten(values: readonly (readonly unknown[])[]): Map<string, string> {
  return new Map(
    values.slice(1).flatMap((cells) => {
      const [row, name] = cells;
      const reason = String(cells[cells.length - 1] ?? '').trim();
      const key = typeof row === 'number' ? String(row) : keyOfName(name);
      return reason === '' || key === '' ? [] : [[key, reason] as const];
    }),
  );
}

/** The sums have no reason. */
function keyOfName(name: unknown): string {
  const isSum = languages.some((language) => checkWord(language, 'total') === name);
  return typeof name !== 'string' || isSum ? '' : lineKey({ row: undefined, name });
}
