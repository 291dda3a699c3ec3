import type { CompiledPosition } from '../../engine/compile';
import { say } from '../../i18n/say';
import type { Language } from '../../norms/schema';
import { colours } from '../sheet/colours';
import { asText, inFormula } from '../sheet/literal';
import { moneyFormat, unitFormat } from '../sheet/looks';
import { notKnown } from '../sheet/not-known';
import { added, keyLetters, wideEnough, type TablePlace, type WrittenColumn } from '../sheet/table';
import { unitsOfPart, type ColumnKey } from './column-key';
import type { FacilityTable, OptionalColumn, TypedFigures } from './plan';
import { noteFormula, requiredFormula, statusFormula, sumStatus } from './position-formulas';
import { nameColumn, rowColumn } from './position-columns';
import { sayRequirementStatus, type PositionNow } from './positions-now';
import type { SumRow } from './rows';
import { sheetWord } from './words';

/** A position with what its row shows. */
export interface SheetPosition {
  readonly position: CompiledPosition;
  /** The number of its staffing sheet in the workbook, and the id of the edition that its formulas ask. */
  readonly table: number;
  readonly edition: string;
  readonly typed: TypedFigures | undefined;
  /** In a sheet of values. */
  readonly now: PositionNow | undefined;
}

export type SheetColumn = WrittenColumn<SheetPosition, SumRow, ColumnKey>;

const needs: Partial<Record<OptionalColumn, OptionalColumn>> = {
  gap: 'actual',
  fundMonth: 'salary',
  fundYear: 'salary',
};

/** The letters of the first and the last part's units. */
export function unitsLetters(
  columns: readonly SheetColumn[],
  { parts }: Pick<FacilityTable, 'parts'>,
): readonly [string, string] {
  return [keyLetters(columns, unitsOfPart(0)), keyLetters(columns, unitsOfPart(parts.length - 1))];
}

/** The columns of a staffing sheet from A on. */
export function sheetColumns(table: FacilityTable): SheetColumn[] {
  const { language, without } = table;
  const columns: SheetColumn[] = [
    rowColumn(language),
    {
      ...nameColumn(language, 52),
      sum: ({ kind }) => sheetWord(language, kind === 'subtotal' ? 'sectionTotal' : kind),
    },
    ...units(table),
    ...optional(table),
    {
      key: 'status',
      heading: say(language, 'status'),
      width: 16,
      format: { across: 'Center', wrap: true },
      cell: ({ table: number, now }, place) => now?.status ?? statusFormula(table, number, place),
      sum: (sum, place) => sumStatus(table, sum, place),
    },
    ...(without.includes('notes') ? [] : [noteColumn(table)]),
  ];
  return besideApproval(wideEnough(columns));
}

function noteColumn(table: FacilityTable): SheetColumn {
  return {
    key: 'note',
    heading: say(table.language, 'note'),
    width: 48,
    format: { wrap: true },
    cell: ({ table: number, now }, place) => (now ? asText(now.note) : noteFormula(table, number, place)),
  };
}

/** In characters: what the approval block takes, which ends at the right edge of the table and begins beside its positions. */
const approvalWidth = 46;

/** The last column is as wide as the approval block needs. */
function besideApproval(columns: readonly SheetColumn[]): SheetColumn[] {
  const lacking = approvalWidth - columns.slice(2).reduce((sum, { width }) => sum + width, 0);
  return columns.map((column, at) =>
    at === columns.length - 1 ? { ...column, width: column.width + Math.max(0, lacking) } : column,
  );
}

/** What stands in the place of a figure that is not known, where no formula looks for it. */
export const undeterminedWord = (language: Language): string => sayRequirementStatus(language, 'undetermined');

function units({ language, parts }: FacilityTable): SheetColumn[] {
  const isOne = parts.length === 1;
  const each = parts.map(({ name }, part): SheetColumn => ({
    key: unitsOfPart(part),
    heading: isOne ? sheetWord(language, 'units') : sheetWord(language, 'unitsOfPart', { part: name }),
    width: isOne ? 15 : 20,
    format: { numbers: unitFormat, across: 'Right' },
    cell: ({ now, table, edition }, place) =>
      now ? (now.units[part] ?? undeterminedWord(language)) : requiredFormula(edition, table, part, place),
    sum: added,
  }));
  if (isOne) return each;
  const row = ({ beside }: TablePlace<ColumnKey>): string =>
    `${beside(unitsOfPart(0))}:${beside(unitsOfPart(parts.length - 1))}`;
  return [
    ...each,
    {
      key: 'allUnits',
      heading: sheetWord(language, 'allUnits'),
      width: 15,
      format: { numbers: unitFormat, across: 'Right' },
      cell: (_, place) =>
        `=IF(COUNT(${row(place)})=${parts.length},SUM(${row(place)}),${inFormula(undeterminedWord(language))})`,
      sum: (_, place) => `=SUM(${row(place)})`,
    },
  ];
}

function optional({ language, parts, columns }: FacilityTable): SheetColumn[] {
  const asked = new Set(columns.flatMap((key) => [key, needs[key] ?? key]));
  const heading = (key: OptionalColumn): string => sheetWord(language, key);
  const required = parts.length > 1 ? 'allUnits' : unitsOfPart(0);
  /** A figure calculated from the required units and another column; blank while the units are not determined. */
  const fromUnits =
    (formula: (required: string, beside: (key: ColumnKey) => string) => string): SheetColumn['cell'] =>
    (_, { beside }) => {
      const fixed = (key: ColumnKey): string => `$${beside(key)}`;
      return `=IF(ISNUMBER(${fixed(required)}),${formula(fixed(required), fixed)},"")`;
    };
  /** Units times a salary: blank where there are units and no salary, not known where the salary is no figure. */
  const fund = (months: string): SheetColumn['cell'] =>
    fromUnits((units, beside) => {
      const salary = beside('salary');
      const unpaid = `IF(ISBLANK(${salary}),"","${notKnown}")`;
      return `IF(${units}=0,0,IF(ISNUMBER(${salary}),${units}*${salary}${months},${unpaid}))`;
    });
  const all: (SheetColumn & { readonly key: OptionalColumn })[] = [
    {
      key: 'actual',
      heading: heading('actual'),
      width: 12,
      format: { fill: colours.input, numbers: unitFormat },
      cell: ({ typed }) => typed?.actual?.content ?? '',
      sum: added,
    },
    {
      key: 'gap',
      heading: heading('gap'),
      width: 12,
      format: { numbers: unitFormat },
      cell: fromUnits((units, beside) => `${beside('actual')}-${units}`),
      sum: added,
    },
    {
      key: 'salary',
      heading: heading('salary'),
      width: 14,
      format: { fill: colours.input, numbers: moneyFormat },
      cell: ({ typed }) => typed?.salary?.content ?? '',
    },
    {
      key: 'fundMonth',
      heading: heading('fundMonth'),
      width: 15,
      format: { numbers: moneyFormat, across: 'Right' },
      cell: fund(''),
      sum: added,
    },
    {
      key: 'fundYear',
      heading: heading('fundYear'),
      width: 16,
      format: { numbers: moneyFormat, across: 'Right' },
      cell: fund('*12'),
      sum: added,
    },
  ];
  return all.filter(({ key }) => asked.has(key));
}
