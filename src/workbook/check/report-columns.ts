import { say } from '../../i18n/say';
import { sayNote } from '../../i18n/table';
import type { PositionComparison } from '../../staffing/compare';
import type { StaffingLine } from '../../staffing/lines';
import { choiceKey } from '../../staffing/match';
import { asText, inFormula } from '../sheet/literal';
import { moneyFormat, unitFormat } from '../sheet/looks';
import { joinNotes } from '../sheet/several-parts';
import type { CellEntry } from '../sheet/sheet-content';
import { added, wideEnough, type TablePlace, type WrittenColumn } from '../sheet/table';
import { actualFormula } from './actual-formula';
import { requiredInParts } from './facility-reference';
import type { CheckPlan } from './plan';
import type { Reasons } from './reasons';
import type { LineRow, ReportPositionRow, ReportSumRow } from './report-rows';
import { salaryFormula } from './salary-formula';
import { checkWord } from './words/words';

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
  const sum = ({ kind, ...row }: ReportSumRow, place: Place): CellEntry =>
    kind === 'subtotal' || kind === 'total' ? added(row, place) : '';
  const money = { numbers: moneyFormat };
  const units = { numbers: unitFormat };
  return wideEnough<ReportColumn>([
    {
      key: 'row',
      heading: say(language, 'row'),
      width: 8,
      format: { across: 'Center' },
      cell: ofPosition(({ position }) => position.position.row),
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
      sum,
    },
    {
      key: 'actual',
      heading: heading('actual'),
      width: 11,
      format: units,
      cell: (row) => {
        const lines = linesOf(row);
        return lines.length === 0 ? 0 : `=ROUND(${actualFormula(plan, lines, read.sheet)},9)`;
      },
      sum,
    },
    {
      key: 'gap',
      heading: heading('gap'),
      width: 11,
      format: units,
      cell: ofPosition((_, { beside }) => {
        const required = beside('required');
        return `=IF(ISNUMBER(${required}),ROUND(${beside('actual')}-${required},9),"")`;
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
        const said = linesOf(row).map(({ row: at, name }) => checkWord(language, 'line', { row: at + 1, name }));
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
      sum: (row) => asText(reasons.bySum.get(row.kind === 'subtotal' ? row.number : row.kind) ?? ''),
    },
  ]);
}

function sumWords({ comparison }: CheckPlan) {
  const total = comparison.undetermined.length > 0 ? 'totalAtLeast' : 'total';
  return { subtotal: 'sectionTotal', total, shortfall: 'shortfall', surplus: 'surplus' } as const;
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

function noteOf({ language, norms, facilities }: CheckPlan, { requirements }: PositionComparison): string {
  const names = facilities.map(({ type }) => norms.edition.types[type]?.name[language] ?? '');
  return joinNotes(
    requirements.map((answer) => sayNote(language, norms, answer)),
    names,
  );
}
