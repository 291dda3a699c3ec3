import { say } from '../../i18n/say';
import { sayNote } from '../../i18n/table';
import type { PositionComparison } from '../../staffing/compare';
import type { StaffingLine } from '../../staffing/staffing-line';
import { choiceKey } from '../../staffing/match';
import { asText, inFormula } from '../sheet/literal';
import { moneyFormat, unitFormat } from '../sheet/looks';
import { joinNotes } from '../sheet/several-parts';
import type { CellEntry } from '../sheet/sheet-content';
import { added, wideEnough, type TablePlace, type WrittenColumn } from '../sheet/table';
import { actualFormula, gapFormula, unitsFormula } from './actual-formula';
import { requiredInParts } from './facility-reference';
import { lineCell } from './line-cell';
import type { CheckPlan } from './plan';
import type { Reasons } from './reasons';
import { sayHeld } from './say-held';
import type { LineRow, ReportPositionRow, ReportSumRow } from './report-rows';
import { salaryFormula } from './salary-formula';
import { checkWord } from './words';

export type ReportColumnKey =
  | 'row'
  | 'position'
  | 'required'
  | 'actual'
  | 'gap'
  | 'salary'
  | 'shortMonth'
  | 'shortYear'
  | 'inTable'
  | 'note'
  | 'reason';

/** Stands where a sum that is neither a section's nor one of the three last has no row of the annex; reasons are told by it. */
const noRow = '—';

type Place = TablePlace<ReportColumnKey>;
export type ReportColumn = WrittenColumn<ReportPositionRow | LineRow, ReportSumRow, ReportColumnKey>;

/** The columns of the report from A on. */
export function reportColumns(plan: CheckPlan, reasons: Reasons): ReportColumn[] {
  const { language, norms, parts, read } = plan;
  const heading = (key: Exclude<ReportColumnKey, 'row' | 'position'>): string => checkWord(language, key);
  const ofPosition =
    (cell: (row: ReportPositionRow, place: Place) => CellEntry): ReportColumn['cell'] =>
    (row, place) =>
      row.kind === 'position' ? cell(row, place) : '';
  const linesOf = (row: ReportPositionRow | LineRow): readonly StaffingLine[] =>
    row.kind === 'line' ? [row.line] : (row.compared?.lines ?? []);
  const sum = (row: ReportSumRow, place: Place): CellEntry =>
    row.kind === 'subtotal' || row.kind === 'total' ? added(row, place) : '';
  const money = { numbers: moneyFormat };
  const units = { numbers: unitFormat };
  return wideEnough<ReportColumn>([
    {
      key: 'row',
      heading: say(language, 'row'),
      width: 8,
      format: { across: 'Center' },
      cell: ofPosition(({ position }) => position.position.row),
      sum: ({ kind }) => (kind === 'apart' || kind === 'whole' ? noRow : ''),
    },
    {
      key: 'position',
      heading: say(language, 'position'),
      width: 40,
      format: { wrap: true },
      cell: (row) => asText(row.kind === 'line' ? row.line.name : row.position.position.name[language]),
      sum: ({ kind }) => checkWord(language, sumWords(plan)[kind]),
    },
    {
      key: 'required',
      heading: heading('required'),
      width: 15,
      format: { ...units, across: 'Right' },
      cell: ofPosition(({ position }) => {
        const formula = requiredInParts(position.position.row, parts, norms.edition.id);
        return `=IFNA(${formula},${inFormula(say(language, 'undeterminedStatus'))})`;
      }),
      sum: (row, place) => (row.kind === 'apart' ? apartRequired(row, place) : sum(row, place)),
    },
    {
      key: 'actual',
      heading: heading('actual'),
      width: 11,
      format: units,
      cell: (row) => {
        const lines = linesOf(row);
        return lines.length === 0 ? 0 : unitsFormula(actualFormula(plan, lines, read.sheet));
      },
      sum: (row, place) =>
        row.kind === 'apart'
          ? apartActual(row, place)
          : row.kind === 'whole'
            ? wholeActual(row, place)
            : sum(row, place),
    },
    {
      key: 'gap',
      heading: heading('gap'),
      width: 11,
      format: units,
      cell: ofPosition((row, { beside }) => {
        const [units, lines] = [beside('actual'), linesOf(row)];
        const actual = actualFormula(plan, lines, read.sheet);
        return gapFormula(beside('required'), actual && { ...actual, units, some: `ISNUMBER(${units})` });
      }),
      sum: (row, place) => gapSum(row, place) ?? sum(row, place),
    },
    {
      key: 'salary',
      heading: heading('salary'),
      width: 14,
      format: money,
      cell: ofPosition(({ compared }) => (compared === undefined ? '' : salaryFormula(plan, compared))),
    },
    {
      key: 'shortMonth',
      heading: heading('shortMonth'),
      width: 14,
      format: money,
      cell: ofPosition((_, { beside }) => {
        const [gap, salary] = [beside('gap'), beside('salary')];
        return `=IF(AND(ISNUMBER(${gap}),ISNUMBER(${salary})),MAX(0,-N(${gap}))*${salary},"")`;
      }),
      sum,
    },
    {
      key: 'shortYear',
      heading: heading('shortYear'),
      width: 15,
      format: money,
      cell: ofPosition((_, { beside }) => `=IF(ISNUMBER(${beside('shortMonth')}),${beside('shortMonth')}*12,"")`),
      sum,
    },
    {
      key: 'inTable',
      heading: heading('inTable'),
      width: 28,
      format: { wrap: true },
      cell: (row) => {
        const said = linesOf(row).map((line) =>
          checkWord(language, 'line', { cell: lineCell(plan.table, line), name: line.name }),
        );
        return asText(said.join('; '));
      },
    },
    {
      key: 'note',
      heading: heading('note'),
      width: 34,
      format: { wrap: true },
      cell: ofPosition(({ compared }) => (compared === undefined ? '' : asText(noteOf(plan, compared)))),
    },
    {
      key: 'reason',
      heading: heading('reason'),
      width: 28,
      format: { wrap: true },
      cell: (row) => asText(reasonOf(reasons, row, linesOf(row))),
      sum: (row) => asText(reasonOfSum(reasons, row) ?? ''),
    },
  ]);
}

function sumWords({ comparison }: CheckPlan) {
  const total = comparison.undetermined.length > 0 ? 'totalAtLeast' : 'total';
  return {
    subtotal: 'sectionTotal',
    total,
    shortfall: 'shortfall',
    surplus: 'surplus',
    apart: 'apart',
    whole: 'whole',
  } as const;
}

type RowOf<Kind extends ReportSumRow['kind']> = Extract<ReportSumRow, { kind: Kind }>;

/** The positions without a gap: what is required of them, and what the table has. */
function apartRequired({ sections }: RowOf<'apart'>, { letters, lettersOf }: Place): CellEntry {
  const [actual, gap] = [lettersOf('actual'), lettersOf('gap')];
  const parts = sections.map(({ from, to }) => {
    const within = (column: string): string => `${column}${from}:${column}${to}`;
    const compared = `SUMPRODUCT(--ISNUMBER(${within(gap)}),${within(actual)})-SUM(${within(gap)})`;
    return `SUMIF(${within(letters)},"<1E+99")-(${compared})`;
  });
  return parts.length === 0 ? 0 : `=ROUND(${parts.join('+')},9)`;
}

function apartActual({ sections }: RowOf<'apart'>, { letters, lettersOf }: Place): CellEntry {
  const gap = lettersOf('gap');
  const parts = sections.map(
    ({ from, to }) => `SUMPRODUCT(1-ISNUMBER(${gap}${from}:${gap}${to}),${letters}${from}:${letters}${to})`,
  );
  return parts.length === 0 ? 0 : `=${parts.join('+')}`;
}

/** All lines of the table: those of positions, and those that have none. */
function wholeActual({ total, lines }: RowOf<'whole'>, { letters }: Place): CellEntry {
  const others = lines.map(({ from, to }) => `SUM(${letters}${from}:${letters}${to})`);
  return `=${[`${letters}${total}`, ...others].join('+')}`;
}

function reasonOfSum({ bySum }: Reasons, row: ReportSumRow): string | undefined {
  switch (row.kind) {
    case 'subtotal':
      return bySum.get(row.number);
    case 'total':
    case 'shortfall':
    case 'surplus':
      return bySum.get(row.kind);
    case 'apart':
    case 'whole':
      return undefined;
  }
}

/** The sum of shortfalls, or of surpluses: gaps of one sign alone. */
function gapSum(row: ReportSumRow, { letters }: Place): CellEntry | undefined {
  if (row.kind !== 'shortfall' && row.kind !== 'surplus') return undefined;
  const [sign, condition] = row.kind === 'shortfall' ? ['-', '<0'] : ['', '>0'];
  const sums = row.sections.map(({ from, to }) => `SUMIF(${letters}${from}:${letters}${to},"${condition}")`);
  return sums.length === 0 ? 0 : `=${sign}(${sums.join('+')})`;
}

function reasonOf(
  { byPosition, byLine, byName }: Reasons,
  row: ReportPositionRow | LineRow,
  lines: readonly StaffingLine[],
): string {
  if (row.kind === 'line') return byName.get(choiceKey(row.line.name)) ?? byLine.get(row.line.row) ?? '';
  return byPosition.get(row.position.position.row) ?? lines.flatMap((line) => byLine.get(line.row) ?? []).join('; ');
}

function noteOf({ language, norms, facilities }: CheckPlan, { requirements, holds }: PositionComparison): string {
  const names = facilities.map(({ type }) => norms.edition.types[type]?.name[language] ?? '');
  const notes = joinNotes(
    requirements.map((answer) => sayNote(language, norms, answer)),
    names,
  );
  return [notes, ...holds.map((one) => sayHeld(language, one))].filter((note) => note !== '').join('; ');
}
