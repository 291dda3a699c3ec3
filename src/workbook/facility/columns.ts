import type { CompiledPosition } from '../../engine/compile';
import { say } from '../../i18n/say';
import { colours } from '../sheet/colours';
import { asText } from '../sheet/literal';
import { moneyFormat, unitFormat } from '../sheet/looks';
import { added, keyLetters, type TablePlace, type WrittenColumn } from '../sheet/table';
import { unitsOfPart, type ColumnKey } from './column-key';
import type { FacilityTable, OptionalColumn, TypedFigures } from './plan';
import { noteFormula, requiredFormula, statusFormula, sumStatus } from './position-formulas';
import type { PositionNow } from './positions-now';
import type { SumRow } from './rows';
import { sheetWord } from './words/words';

/** A position with what its row shows. */
export interface PositionRow {
  readonly position: CompiledPosition;
  /** The number of its staffing sheet in the workbook, and the id of the edition that its formulas ask. */
  readonly table: number;
  readonly edition: string;
  readonly typed: TypedFigures | undefined;
  /** In a sheet of values. */
  readonly now: PositionNow | undefined;
}

export type SheetColumn = WrittenColumn<PositionRow, SumRow, ColumnKey>;

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
  const { language } = table;
  return [
    { key: 'row', heading: say(language, 'row'), width: 8, cell: ({ position }) => position.position.row },
    {
      key: 'position',
      heading: say(language, 'position'),
      width: 52,
      format: { wrap: true },
      cell: ({ position }) => asText(position.position.name[language]),
      sum: ({ kind }) => sheetWord(language, kind === 'subtotal' ? 'sectionTotal' : kind),
    },
    ...units(table),
    ...optional(table),
    {
      key: 'status',
      heading: say(language, 'status'),
      width: 15,
      format: { across: 'Center' },
      cell: ({ table: number, now }, { at }) => now?.status ?? statusFormula(table, number, at),
      sum: (sum, place) => sumStatus(table, sum, place),
    },
    {
      key: 'note',
      heading: say(language, 'note'),
      width: 48,
      format: { wrap: true },
      cell: ({ table: number, now }, place) => (now ? asText(now.note) : noteFormula(table, number, place)),
    },
  ];
}

function units({ language, parts }: FacilityTable): SheetColumn[] {
  const isOne = parts.length === 1;
  const each = parts.map(({ name }, part): SheetColumn => ({
    key: unitsOfPart(part),
    heading: isOne ? sheetWord(language, 'units') : sheetWord(language, 'unitsOfPart', { part: name }),
    width: isOne ? 12 : 20,
    format: { numbers: unitFormat },
    cell: ({ now, table, edition }, place) =>
      now ? (now.units[part] ?? '?') : requiredFormula(edition, table, part, place),
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
      width: 12,
      format: { numbers: unitFormat },
      cell: (_, place) => `=IF(COUNT(${row(place)})=${parts.length},SUM(${row(place)}),"?")`,
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
      format: { numbers: moneyFormat },
      cell: fromUnits((units, beside) => `${units}*${beside('salary')}`),
      sum: added,
    },
    {
      key: 'fundYear',
      heading: heading('fundYear'),
      width: 16,
      format: { numbers: moneyFormat },
      cell: fromUnits((units, beside) => `${units}*${beside('salary')}*12`),
      sum: added,
    },
  ];
  return all.filter(({ key }) => asked.has(key));
}
