import { curveSpan } from '../../engine/size-curve';
import { withResidents } from '../../engine/facility';
import { requirement } from '../../engine/requirement';
import { isAdded } from '../../engine/total';
import { sayBasis } from '../../i18n/explanation';
import { say } from '../../i18n/say';
import { answerCell, answerRule, profileLines, type ProfileLine } from '../facility/profile-items';
import { sheetWord } from '../facility/words';
import { cellAt, rangeAt } from '../sheet/a1';
import { colours } from '../sheet/colours';
import { landscapePages } from '../sheet/landscape';
import { headingLines, linesOf, rowLines } from '../sheet/line-count';
import { asText, inFormula } from '../sheet/literal';
import { headingLook, sumLook, unitFormat } from '../sheet/looks';
import { absolute } from '../sheet/place';
import { sayDates } from '../sheet/say-dates';
import type { CellEntry, CellFormat, EntryRule, PrintedSheet, RowHeight, SheetChart } from '../sheet/sheet-content';
import { headingCells, itemCells, sumCells, tableFormats } from '../sheet/table';
import { editionLine } from '../sheet/words';
import type { SizesPlan } from './plan';
import {
  headRows,
  sizeLetters,
  sizesColumns,
  type AnswerCells,
  type SizesColumn,
  type SizesSum,
} from './sizes-columns';
import { sizesWord } from './words';

/** In rows: how high the chart is. */
const chartHeight = 18;
/** The most points of the curve on the sheet. */
const mostPoints = 100;
const sumKinds = ['these', 'others', 'total'] as const;

/** Where everything is, in rows and columns counted from 1. */
interface Layout {
  readonly columns: readonly SizesColumn[];
  readonly first: number;
  readonly last: number;
  readonly sums: readonly (SizesSum & { readonly at: number })[];
  readonly moved: number;
  readonly chart: { readonly from: number; readonly to: number };
  /** The first column of the answers, and of the curve's figures, to the right of what is printed. */
  readonly answers: number;
  readonly curve: number;
  readonly lines: readonly ProfileLine[];
  /** The numbers of residents of the curve's points. */
  readonly counts: readonly number[];
}

function layoutOf(plan: SizesPlan): Layout {
  const lines = profileLines(plan, partOf(plan));
  const width = sizesColumns(plan, { profile: '', type: '' }).length;
  const answers = width + 2;
  const first = headRows.headings + 1;
  const profile = absolute(rangeAt(first, answers, first + lines.length - 1, answers + 1));
  const cells: AnswerCells = { profile, type: absolute(cellAt(headRows.type, 3)) };
  const last = headRows.headings + plan.positions.length;
  const without = plan.positions.flatMap(({ position }, at) => (isAdded(position) ? [] : [first + at]));
  const sums = sumKinds.map((kind, at) => ({ kind, from: first, to: last, without, at: last + 1 + at }));
  const moved = last + sumKinds.length + 1;
  return {
    columns: sizesColumns(plan, cells),
    first,
    last,
    sums,
    moved,
    chart: { from: moved + 2, to: moved + 1 + chartHeight },
    answers,
    curve: answers + 3,
    lines,
    counts: countsOf(plan),
  };
}

function partOf({ norms, today, name }: SizesPlan): Parameters<typeof profileLines>[1] {
  const type = norms.edition.types[today.type]?.id ?? '';
  return { name, type, residents: today.residents, profile: today.profile };
}

/** Evenly apart, today's among them. */
function countsOf({ norms, today, sizes }: SizesPlan): number[] {
  const { from, to } = curveSpan(norms, today, sizes);
  const apart = Math.ceil((to - from + 1) / mostPoints);
  const before = Math.floor((today.residents - from) / apart);
  const after = Math.floor((to - today.residents) / apart);
  return Array.from({ length: before + after + 1 }, (_, at) => today.residents + (at - before) * apart);
}

/** A facility at several sizes as a sheet whose formulas follow its numbers of residents and answers. */
export function sizesSheet(plan: SizesPlan, name: string): PrintedSheet {
  const { language, norms } = plan;
  const layout = layoutOf(plan);
  const { columns, chart, moved } = layout;
  const width = columns.length;
  const widths = columns.map((column) => column.width);
  const heights = heightsOf(plan, layout);
  const heads = [headRows.title, headRows.name, headRows.edition, headRows.howTo];
  return {
    name,
    cells: cellsOf(plan, layout),
    spills: [],
    names: [],
    formats: formatsOf(plan, layout),
    rules: rulesOf(plan, layout),
    merged: [
      ...[...heads, moved].map((row) => rangeAt(row, 1, row, width)),
      rangeAt(headRows.type, 3, headRows.type, width),
    ],
    frozen: { rows: headRows.headings, columns: 0 },
    ...landscapePages({
      widths,
      heights,
      headings: headRows.headings,
      repeatedFrom: headRows.residents,
      end: chart.to,
      together: [{ from: layout.last, to: moved }, chart],
      footer: `${say(language, 'editionId')} ${norms.edition.id}; ${sayDates(plan)}`,
    }),
    widths: [...widths, 4, 46, 14, 4, 14, 14, 14],
    chart: chartOf(plan, layout),
  };
}

function cellsOf(plan: SizesPlan, layout: Layout): CellEntry[][] {
  const { language, norms, today, sizes, positions } = plan;
  const { columns, first, last, sums, moved, answers, curve, lines, counts } = layout;
  const rows = Math.max(layout.chart.to, first + lines.length, first + counts.length);
  const cells = Array.from({ length: rows }, (): CellEntry[] => new Array<CellEntry>(curve + 2).fill(''));
  const put = (row: number, column: number, values: readonly CellEntry[]): void => {
    cells[row - 1]?.splice(column - 1, values.length, ...values);
  };
  const letters = sizeLetters(columns, sizes);
  put(headRows.title, 1, [sizesWord(language, 'title')]);
  put(headRows.name, 1, [asText(plan.name)]);
  put(headRows.edition, 1, [asText(editionLine(plan))]);
  put(headRows.howTo, 1, [sizesWord(language, 'howTo')]);
  put(headRows.type, 2, [sheetWord(language, 'type'), asText(norms.edition.types[today.type]?.name[language] ?? '')]);
  put(headRows.residents, 2, [sizesWord(language, 'residents'), ...sizes]);
  if (letters.funds.length > 0)
    put(
      headRows.residents,
      3 + sizes.length + 1,
      letters.units.map((one) => `=${one}${headRows.residents}`),
    );
  put(headRows.headings, 1, headingCells(columns));
  positions.forEach((one, at) => put(first + at, 1, itemCells(columns, one, first + at)));
  for (const sum of sums) put(sum.at, 1, sumCells(columns, sum, sum.at));
  put(moved, 1, [movedFormula(plan, letters.units, last + 2)]);
  put(headRows.headings, answers, [sizesWord(language, 'answers'), sizesWord(language, 'answer')]);
  lines.forEach(({ item }, at) =>
    put(first + at, answers, [asText(item.name[language]), answerCell(language, item, partOf(plan))]),
  );
  const curveHeadings = (['curveResidents', 'units', 'curveToday'] as const).map((key) => sizesWord(language, key));
  put(headRows.headings, curve, curveHeadings);
  counts.forEach((residents, at) => put(first + at, curve, curveCells(plan, layout, residents, first + at)));
  return cells;
}

/** Says when the figures are of other sizes or answers than those by which the positions were chosen. */
function movedFormula({ language, sizes }: SizesPlan, letters: readonly string[], others: number): string {
  const differ = sizes.map((residents, size) => `${letters[size]}${headRows.residents}<>${residents}`);
  const rest = `${letters[0]}${others}:${letters[letters.length - 1]}${others}`;
  const said = inFormula(sizesWord(language, 'moved'));
  return `=IFERROR(IF(OR(${differ.join(',')},MAX(${rest})-MIN(${rest})>0.001),${said},""),${said})`;
}

function curveCells({ norms, today }: SizesPlan, layout: Layout, residents: number, row: number): CellEntry[] {
  const { first, answers, curve, lines } = layout;
  const profile = absolute(rangeAt(first, answers, first + lines.length - 1, answers + 1));
  const type = absolute(cellAt(headRows.type, 3));
  const edition = inFormula(norms.edition.id);
  return [
    residents,
    `=NORMS.TOTAL_STAFF($${cellAt(row, curve)},${type},${profile},,${edition})`,
    residents === today.residents ? `=${cellAt(row, curve + 1)}` : '',
  ];
}

function chartOf({ language }: SizesPlan, { columns, first, curve, chart, counts }: Layout): SheetChart {
  const down = (column: number): string => rangeAt(first, column, first + counts.length - 1, column);
  return {
    kind: 'curve',
    name: 'NormsBySize',
    title: sizesWord(language, 'curve'),
    categories: down(curve),
    series: [
      { name: sizesWord(language, 'units'), values: down(curve + 1), color: colours.required },
      { name: sizesWord(language, 'curveToday'), values: down(curve + 2), color: colours.required },
    ],
    from: cellAt(chart.from, 1),
    to: cellAt(chart.to, columns.length),
  };
}

function formatsOf({ sizes }: SizesPlan, layout: Layout): CellFormat[] {
  const { columns, first, last, sums, moved, answers, curve, lines, counts } = layout;
  const across = (row: number, to = row): string => rangeAt(row, 1, to, columns.length);
  const end = last + sums.length;
  const answerEnd = first + lines.length - 1;
  const curveEnd = first + counts.length - 1;
  return [
    { at: across(headRows.headings, end), grid: true, down: 'Top' },
    ...tableFormats(columns, first, end),
    { at: across(headRows.title), bold: true, size: 14, wrap: true },
    { at: across(headRows.name), bold: true, size: 12, wrap: true },
    { at: across(headRows.edition, headRows.howTo), size: 9, color: colours.quiet, wrap: true },
    { at: rangeAt(headRows.type, 3, headRows.type, columns.length), across: 'Left', wrap: true },
    {
      at: rangeAt(headRows.residents, 3, headRows.residents, columns.length),
      bold: true,
      numbers: '0',
      across: 'Right',
    },
    { at: rangeAt(headRows.residents, 3, headRows.residents, 2 + sizes.length), fill: colours.input },
    { at: across(headRows.headings), ...headingLook },
    ...sums.map(({ at }): CellFormat => ({ at: across(at), ...sumLook })),
    { at: across(moved), italic: true, wrap: true, down: 'Top' },
    { at: rangeAt(headRows.headings, answers, headRows.headings, answers + 1), ...headingLook },
    { at: rangeAt(headRows.headings, curve, headRows.headings, curve + 2), ...headingLook },
    { at: rangeAt(headRows.headings, answers, answerEnd, answers + 1), grid: true, down: 'Top' },
    { at: rangeAt(first, answers, answerEnd, answers), wrap: true },
    { at: rangeAt(first, answers + 1, answerEnd, answers + 1), fill: colours.input, across: 'Center' },
    { at: rangeAt(first, curve, curveEnd, curve + 2), color: colours.quiet, down: 'Top' },
    { at: rangeAt(first, curve + 1, curveEnd, curve + 2), numbers: unitFormat },
  ];
}

function rulesOf({ language, sizes }: SizesPlan, { first, answers, lines }: Layout): EntryRule[] {
  return [
    {
      at: rangeAt(headRows.residents, 3, headRows.residents, 2 + sizes.length),
      rule: { kind: 'whole', from: 1 },
      title: sheetWord(language, 'unfit'),
      message: sheetWord(language, 'unfitResidents'),
    },
    ...lines.map(({ item }, at) => answerRule(language, item, cellAt(first + at, answers + 1))),
  ];
}

/** Excel fits rows to typed text but not to results of formulas, so the basis is worked out beforehand. */
function heightsOf(plan: SizesPlan, { columns, first, last, moved, lines }: Layout): RowHeight[] {
  const { norms, language, today, sizes, positions } = plan;
  const width = columns.reduce((sum, one) => sum + one.width, 0);
  const wide = (key: SizesColumn['key']): number => columns.find((column) => column.key === key)?.width ?? 1;
  const largest = withResidents(norms, today, sizes[sizes.length - 1] ?? 0);
  const basisOf = (at: number): string => {
    const one = positions[at];
    return one && largest ? sayBasis(language, norms, requirement(norms, largest, one.position)) : '';
  };
  const body = Array.from({ length: Math.max(last - first + 1, lines.length) }, (_, at): RowHeight => {
    const inTable = positions[at];
    const texts: [string, number][] = inTable
      ? [
          [inTable.position.position.name[language], wide('position')],
          [basisOf(at), wide('basis')],
        ]
      : [];
    return { row: first + at, lines: rowLines([...texts, [lines[at]?.item.name[language] ?? '', 46]]) };
  });
  const heads = [
    { row: headRows.edition, lines: linesOf(editionLine(plan), width) },
    { row: headRows.headings, lines: headingLines(columns) },
    { row: moved, lines: Math.max(2, linesOf(sizesWord(language, 'moved'), width)) },
  ];
  return [...heads, ...body.filter(({ row }) => row !== moved)].filter((one) => one.lines > 1);
}
