import { rangeAt } from '../sheet/a1';
import { colours } from '../sheet/colours';
import { landscapePages } from '../sheet/landscape';
import { headingLines, linesOf, rowLines } from '../sheet/line-count';
import { asText } from '../sheet/literal';
import { headingLook, sumLook } from '../sheet/looks';
import { togetherInTable } from '../sheet/paper';
import type { CellEntry, CellFormat, PrintedSheet, RowHeight } from '../sheet/sheet-content';
import { approvalLines, signatureLine } from '../sheet/words';
import { headingCells, itemCells, keyLetters, sumCells, tableFormats, textCells } from '../sheet/table';
import { formColumns, type FormColumn } from './columns';
import type { FormPlaces, FormPlan } from './plan';
import { formRows, formHead, type FormRow } from './rows';
import { formWord } from './words';

/** The cells of the totals, which the order names. */
export interface FormTotals {
  readonly units: string;
  readonly fund: string;
  readonly leftOut: string;
}

/** The cells of the form's total. */
export function formTotals(plan: FormPlan): FormTotals {
  const columns = formColumns(plan.language);
  const at = formRows(plan.sections).find(({ kind }) => kind === 'total')?.at ?? formHead.headings;
  return {
    units: `${keyLetters(columns, 'units')}${at}`,
    fund: `${keyLetters(columns, 'fund')}${at}`,
    leftOut: `${keyLetters(columns, 'notes')}${at}`,
  };
}

/** The staffing table for approval. */
export function formSheet(plan: FormPlan, places: FormPlaces): PrintedSheet {
  const { language } = plan;
  const columns = formColumns(language);
  const rows = formRows(plan.sections);
  const widths = columns.map((column) => column.width);
  const cells = [
    ...headLines(plan, columns),
    headingCells(columns),
    ...rows.map((row) => (row.kind === 'line' ? itemCells(columns, row.item, row.at) : sumCells(columns, row, row.at))),
    ...[
      asText(formWord(language, 'byMonth')),
      '',
      signatureLine(language, 'head'),
      '',
      signatureLine(language, 'accountant'),
    ].map((text) => textCells(columns, text)),
  ];
  const end = cells.length;
  const last = end - 5;
  const heights = heightsOf(plan, rows, columns);
  const left = salaryAt(columns);
  const head = [formHead.title, formHead.institution, formHead.inForce, formHead.from];
  return {
    name: places.form,
    cells,
    spills: [],
    names: [],
    formats: formats(columns, rows, last, end),
    rules: [],
    merged: [
      ...head.map((row) => rangeAt(row, 1, row, left)),
      ...rows.flatMap((row) => (row.kind === 'subtotal' && row.to > row.from ? [rangeAt(row.from, 2, row.to, 2)] : [])),
    ],
    frozen: { rows: formHead.headings, columns: 0 },
    ...landscapePages({
      widths,
      heights,
      headings: formHead.headings,
      end,
      together: togetherInTable(
        rows.map(({ at, kind }) => ({ at, role: kind === 'line' ? undefined : kind })),
        [],
        end,
      ),
      footer: plan.editionLine,
    }),
  };
}

/** The head's texts end before this column; the approval block ends at the right edge. */
const salaryAt = (columns: readonly FormColumn[]): number => columns.findIndex(({ key }) => key === 'salary');

function headLines({ language, institution, budget }: FormPlan, columns: readonly FormColumn[]): CellEntry[][] {
  const [approved, position, signature, date] = approvalLines(language);
  const last = columns.length - 1;
  const line = (text: string, right: string): CellEntry[] =>
    columns.map((_, at) => (at === 0 ? asText(text) : at === last ? asText(right) : ''));
  const from =
    budget === undefined ? formWord(language, 'fromNorms') : formWord(language, 'fromBudget', { sheet: budget });
  return [
    line(formWord(language, 'formTitle'), approved),
    line(institution, position),
    line(formWord(language, 'inForce'), signature),
    line(from, date),
    columns.map(() => ''),
  ];
}

function heightsOf(plan: FormPlan, rows: readonly FormRow[], columns: readonly FormColumn[]): RowHeight[] {
  const width = (key: FormColumn['key']): number => columns.find((column) => column.key === key)?.width ?? 1;
  const left = columns.slice(0, salaryAt(columns)).reduce((sum, column) => sum + column.width, 0);
  return [
    { row: formHead.title, lines: 1.4 },
    { row: formHead.institution, lines: 1.1 * linesOf(plan.institution, left / 1.2) },
    { row: formHead.from, lines: 2 },
    { row: formHead.headings, lines: headingLines(columns) },
    ...rows.flatMap((row): RowHeight[] => {
      if (row.kind !== 'line') return [];
      const { line, section } = row.item;
      const alone = isAlone(rows, row.at) ? section : '';
      return [
        {
          row: row.at,
          lines: rowLines([
            [line.name, width('position')],
            [alone, width('section')],
          ]),
        },
      ];
    }),
  ].filter(({ lines }) => lines > 1);
}

/** Whether a position is the only one of its section, whose name then has no other rows. */
const isAlone = (rows: readonly FormRow[], at: number): boolean =>
  rows.some((row) => row.kind === 'subtotal' && row.from === at && row.to === at);

function formats(columns: readonly FormColumn[], rows: readonly FormRow[], last: number, end: number): CellFormat[] {
  const width = columns.length;
  const across = (row: number, to = row): string => rangeAt(row, 1, to, width);
  return [
    { at: across(formHead.headings, last), grid: true, down: 'Top' },
    ...tableFormats(columns, formHead.headings + 1, last),
    { at: rangeAt(formHead.title, 1, formHead.from, 1), wrap: true, down: 'Top' },
    { at: rangeAt(formHead.title, width, formHead.from, width), across: 'Right', down: 'Top' },
    { at: `A${formHead.title}`, bold: true, size: 14 },
    { at: `A${formHead.institution}`, bold: true, size: 12 },
    { at: `A${formHead.from}`, size: 9, color: colours.quiet },
    { at: across(formHead.headings), ...headingLook },
    ...rows.flatMap((row) => (row.kind === 'line' ? [] : [{ at: across(row.at), ...sumLook }])),
    { at: across(last + 1, end), italic: true },
  ];
}
