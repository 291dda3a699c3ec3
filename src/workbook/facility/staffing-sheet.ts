import { say } from '../../i18n/say';
import type { Language } from '../../norms/languages';
import { cellAt, rangeAt } from '../sheet/a1';
import { bySection, type SectionSums } from '../sheet/by-section';
import { landscapePages } from '../sheet/landscape';
import { linesOf } from '../sheet/line-count';
import { asText, inFormula } from '../sheet/literal';
import { sayDates } from '../sheet/say-dates';
import type { CellEntry, EntryRule, PrintedSheet, RowHeight } from '../sheet/sheet-content';
import { signatureLine } from '../sheet/words';
import { itemCells, keyLetters, sumCells, textCells } from '../sheet/table';
import { unitsOfPart, type ColumnKey } from './column-key';
import { sheetColumns, type SheetColumn } from './columns';
import { headCells, headMerged, partCells } from './head-cells';
import { tableName, type NameKind } from './names';
import type { FacilityPlan } from './plan';
import { areNotesOf } from './position-formulas';
import { positionsNow, sayRequirementStatus } from './positions-now';
import { staffingHeights } from './row-heights';
import { bodyRows, bodyTogether, headRows, type BodyRow } from './rows';
import { staffingFormats } from './staffing-formats';
import { sheetWord } from './words';
import { hiddenLine, hiddenRows } from './zero-rows';

/** The names of the two sheets of a plan, and which staffing sheet of the workbook it is. */
export interface SheetPlaces {
  readonly staffing: string;
  readonly profile: string;
  readonly table: number;
}

/** The staffing sheet of a plan as plain data. */
export function staffingSheet(plan: FacilityPlan, places: SheetPlaces): PrintedSheet {
  const columns = sheetColumns(plan);
  const body = bodyRows(plan.norms);
  const rows = [...headCells(plan, columns), ...bodyCells(plan, columns, places.table, body)];
  const foot = footLines(plan, columns, body, places);
  const table = [...rows, ...foot.map(({ cell }) => textCells(columns, cell))];
  const sums = bySection(sectionSums(plan, columns, body), table.length);
  const width = columns.length;
  const widths = columns.map((column) => column.width);
  const heights = [...staffingHeights(plan, columns, body), ...footHeights(rows.length, foot, widths), ...sums.heights];
  const hidden = hiddenRows(plan, body);
  const across = (row: number): string => rangeAt(row, 1, row, width);
  const sections = body.flatMap(({ kind, at }) => (kind === 'section' ? [at] : []));
  const named = (kind: NameKind): string => tableName(kind, places.table);
  return {
    name: places.staffing,
    cells: [...table, ...sums.cells],
    spills: [],
    names: [
      { name: named('Institution'), at: cellAt(headRows.institution, 1) },
      { name: named('Types'), at: partCells(plan, columns, 'type') },
      { name: named('Residents'), at: partCells(plan, columns, 'residents') },
      { name: named('Parts'), at: partCells(plan, columns, 'part') },
      { name: named('Body'), at: rangeAt(headRows.headings, 1, rows.length, width) },
    ],
    formats: [...staffingFormats(plan, columns, body, table.length), ...sums.formats],
    rules: residentsRule(plan, columns),
    merged: [...headMerged(plan, columns), ...[...sections, ...foot.map((_, at) => rows.length + at + 1)].map(across)],
    frozen: { rows: headRows.headings, columns: 0 },
    ...landscapePages({
      widths,
      heights,
      hidden,
      headings: headRows.headings,
      end: sums.end,
      together: [...bodyTogether(body, hidden, table.length), ...sums.together],
      footer: footer(plan),
    }),
    chart: sums.chart,
  };
}

/** The data for the summary by section below the table. */
function sectionSums(
  { language, parts }: FacilityPlan,
  columns: readonly SheetColumn[],
  body: readonly BodyRow[],
): SectionSums<ColumnKey> {
  const has = (wanted: ColumnKey): boolean => columns.some(({ key }) => key === wanted);
  const ofParts = parts.map((_, part) => unitsOfPart(part));
  const [required = unitsOfPart(0), ...others] = has('allUnits') ? (['allUnits', ...ofParts] as const) : ofParts;
  const actual = has('actual') ? 'actual' : undefined;
  return {
    language,
    title: sheetWord(language, actual === undefined ? 'requiredBySection' : 'bySection'),
    sections: body.flatMap((row) =>
      row.kind === 'subtotal' ? [{ name: row.section.name[language], at: row.at }] : [],
    ),
    columns,
    name: 'position',
    required,
    actual,
    others: [...others, 'gap', 'status'],
    chartTo: 'status',
  };
}

function bodyCells(
  plan: FacilityPlan,
  columns: readonly SheetColumn[],
  table: number,
  body: readonly BodyRow[],
): CellEntry[][] {
  const typed = new Map((plan.typed ?? []).map((one) => [one.row, one]));
  const now = plan.form === 'values' ? positionsNow(plan) : undefined;
  const edition = plan.norms.edition.id;
  return body.map((row) => {
    switch (row.kind) {
      case 'section':
        return textCells(columns, asText(`${row.number}. ${row.section.name[plan.language]}`));
      case 'position': {
        const { position } = row;
        const known = typed.get(position.position.row);
        return itemCells(columns, { position, table, edition, typed: known, now: now?.(position) }, row.at);
      }
      case 'subtotal':
      case 'grandTotal':
      case 'serviceTotal':
        return sumCells(columns, row, row.at);
    }
  });
}

/** A line below the table, and the longest text that it may show. */
interface FootLine {
  readonly cell: string;
  readonly text: string;
  /** At least. */
  readonly lines?: number;
}

/** The rows below the table: remarks on open rows, hidden rows and blank notes, and the signatures. */
function footLines(
  plan: FacilityPlan,
  columns: readonly SheetColumn[],
  body: readonly BodyRow[],
  { profile, table }: SheetPlaces,
): FootLine[] {
  const { language } = plan;
  const line = (text: string, cell = asText(text)): FootLine => ({ cell, text });
  const open = sheetWord(language, 'openRows', { sheet: profile });
  const total = body.find(({ kind }) => kind === 'grandTotal')?.at ?? 0;
  const isOpen = `${keyLetters(columns, 'status')}${total}=${inFormula(sheetWord(language, 'atLeast'))}`;
  const required = plan.parts.length > 1 ? 'allUnits' : unitsOfPart(0);
  const without = [...rowWords(language, columns, body, required), ...withoutWords(language, columns, required, total)];
  const copied = inCopy(plan, columns, table);
  const dashes = sheetWord(language, 'dashes', { status: sayRequirementStatus(language, 'none') });
  const hidden = hiddenLine(plan, body, keyLetters(columns, required));
  return [
    line(
      [open, ...without.map(({ text }) => text)].join(' '),
      `=IF(${isOpen},${inFormula(`${open} `)},"")&${[...without.map(({ formula }) => formula), ...copied].join('&')}`,
    ),
    line(plan.without.includes('notes') ? '' : dashes),
    ...(hidden === '' ? [] : [line(sheetWord(language, 'noLongerZero'), hidden)]),
    { ...line(signatureLine(language, 'head')), lines: 2 },
    line(''),
    line(signatureLine(language, 'accountant')),
  ];
}

/** That the sheet is a copy whose notes are for others. */
function inCopy({ form, language, parts }: FacilityPlan, columns: readonly SheetColumn[], table: number): string[] {
  if (form === 'values') return [];
  const own = parts.map((_, part) => areNotesOf(table, part, keyLetters(columns, unitsOfPart(part))));
  const copied = inFormula(sheetWord(language, 'copied'));
  return [`IFERROR(IF(AND(${own.join(',')}),"",${copied}),"")`];
}

interface Words {
  readonly text: string;
  readonly formula: string;
}

/** Words with a number, or nothing where it is 0. */
function counted(language: Language, word: 'unpaid' | 'noFigure' | 'ownRows' | 'goneRows', count: string): Words {
  const [before = '', after = ''] = sheetWord(language, word, { count: '|' }).split('|');
  return {
    text: before + after,
    formula: `IF(${count}=0,"",${inFormula(before)}&${count}&${inFormula(`${after} `)})`,
  };
}

/** How many rows that people have put in are in the sums, and how many of the annex they have deleted. */
function rowWords(
  language: Language,
  columns: readonly SheetColumn[],
  body: readonly BodyRow[],
  required: ColumnKey,
): Words[] {
  const of = (kind: BodyRow['kind']): readonly BodyRow[] => body.filter((row) => row.kind === kind);
  const [positions, subtotals] = [of('position'), of('subtotal')];
  const [from = 0, to = 0] = [headRows.headings + 1, subtotals.at(-1)?.at];
  const cells = (key: ColumnKey): string => `${keyLetters(columns, key)}${from}:${keyLetters(columns, key)}${to}`;
  const figures = columns.flatMap(({ key }) => (key === required || key === 'actual' ? `ISNUMBER(${cells(key)})` : []));
  const own = `SUMPRODUCT((${cells('row')}="")*((${figures.join('+')})>0))-${subtotals.length}`;
  return [
    counted(language, 'ownRows', `MAX(0,${own})`),
    counted(language, 'goneRows', `MAX(0,${positions.length}-COUNT(${cells('row')}))`),
  ];
}

/** How many positions sums are without: units that are there and no figure, and for the funds units without a salary. */
function withoutWords(
  language: Language,
  columns: readonly SheetColumn[],
  required: ColumnKey,
  total: number,
): Words[] {
  const cells = (key: ColumnKey): string => {
    const letters = keyLetters(columns, key);
    return `${letters}${headRows.headings + 1}:${letters}${total - 1}`;
  };
  const has = (wanted: ColumnKey): boolean => columns.some(({ key }) => key === wanted);
  const fund = columns.find(({ key }) => key === 'fundMonth' || key === 'fundYear');
  // Rows of sums have no number of a position.
  const withUnits = `${cells(required)},">0",${cells('row')},">0"`;
  return [
    ...(has('actual')
      ? [counted(language, 'noFigure', `(COUNTIF(${cells('actual')},"?*")+SUMPRODUCT(--ISERROR(${cells('actual')})))`)]
      : []),
    ...(fund === undefined
      ? []
      : [counted(language, 'unpaid', `(COUNTIFS(${withUnits})-COUNTIFS(${withUnits},${cells(fund.key)},"<1E+99"))`)]),
  ];
}

function footHeights(above: number, foot: readonly FootLine[], widths: readonly number[]): RowHeight[] {
  const width = widths.reduce((sum, one) => sum + one, 0);
  return foot
    .map(({ text, lines = 1 }, at) => ({ row: above + at + 1, lines: Math.max(lines, linesOf(text, width)) }))
    .filter(({ lines }) => lines > 1);
}

function footer(plan: FacilityPlan): string {
  const { language, norms, fingerprint } = plan;
  const short = sheetWord(language, 'footerFingerprint', { fingerprint: fingerprint.slice(0, 12) });
  return `${say(language, 'editionId')} ${norms.edition.id}; ${sayDates(plan)}; ${short}`;
}

/** A linked cell gets no rule of its own: the cell that it comes from is checked. */
function residentsRule(plan: FacilityPlan, columns: readonly SheetColumn[]): EntryRule[] {
  if (plan.parts.some(({ residentsFrom }) => residentsFrom !== undefined)) return [];
  const { language } = plan;
  return [
    {
      at: partCells(plan, columns, 'residents'),
      rule: { kind: 'whole', from: 1 },
      title: sheetWord(language, 'unfit'),
      message: sheetWord(language, 'unfitResidents'),
    },
  ];
}
