import { say } from '../../i18n/say';
import { undeterminedWord } from '../facility/columns';
import { nameColumn, rowColumn } from '../facility/position-columns';
import { colours } from '../sheet/colours';
import { widthForWords } from '../sheet/line-count';
import { inFormula } from '../sheet/literal';
import { moneyFormat, unitFormat } from '../sheet/looks';
import { added, keyLetters, wideEnough, type TablePlace, type WrittenColumn } from '../sheet/table';
import type { PositionAtSizes, SizesPlan } from './plan';
import { sizesWord } from './words';

/** The rows above the table, counted from 1. */
export const headRows = { title: 1, name: 2, edition: 3, howTo: 4, type: 5, residents: 6, headings: 7 } as const;

export type SizesColumnKey = 'row' | 'position' | `units${number}` | 'salary' | `fund${number}` | 'basis';

/** The rows below the positions: the sum of these, the sum of all others, the total. */
export interface SizesSum {
  readonly kind: 'these' | 'others' | 'total';
  readonly from: number;
  readonly to: number;
  /** The rows of positions that are counted within others. */
  readonly without: readonly number[];
}

export type SizesColumn = WrittenColumn<PositionAtSizes, SizesSum, SizesColumnKey>;
type Place = TablePlace<SizesColumnKey>;

const unitsAt = (size: number): SizesColumnKey => `units${size}`;
const fundAt = (size: number): SizesColumnKey => `fund${size}`;

/** Where the answers stand, as formulas refer to them. */
export interface AnswerCells {
  readonly profile: string;
  readonly type: string;
}

/** The columns from A on; those of money where a salary is known. */
export function sizesColumns(plan: SizesPlan, { profile, type }: AnswerCells): SizesColumn[] {
  const { language, norms, sizes, positions } = plan;
  const edition = inFormula(norms.edition.id);
  const unknown = inFormula(undeterminedWord(language));
  const residents = (letters: string): string => `${letters}$${headRows.residents}`;
  const total = (letters: string): string => `NORMS.TOTAL_STAFF(${residents(letters)},${type},${profile},,${edition})`;
  const units = sizes.map((_, size): SizesColumn => ({
    key: unitsAt(size),
    heading: sizesWord(language, 'units'),
    width: Math.max(14, widthForWords(undeterminedWord(language)) + 1),
    format: { numbers: unitFormat, across: 'Right' },
    cell: (_one, { at, letters }) =>
      `=IFNA(NORMS.REQUIRED_STAFF($A${at},${residents(letters)},${type},${profile},${edition}),${unknown})`,
    sum: (sum, place) => {
      if (sum.kind === 'these') return added(sum, place);
      return sum.kind === 'total'
        ? `=${total(place.letters)}`
        : `=${total(place.letters)}-${place.letters}${place.at - 1}`;
    },
  }));
  const hasMoney = positions.some(({ salary }) => salary !== undefined);
  const last = unitsAt(sizes.length - 1);
  const lastResidents = ({ lettersOf }: Place): string => `$${residents(lettersOf(last))}`;
  return wideEnough<SizesColumn>([
    rowColumn(language),
    {
      ...nameColumn(language, 44),
      sum: ({ kind }) => sizesWord(language, kind),
    },
    ...units,
    ...(hasMoney ? money(plan) : []),
    {
      key: 'basis',
      heading: say(language, 'basis'),
      width: 60,
      format: { wrap: true },
      cell: (_, place) =>
        `=NORMS.BASIS($A${place.at},${lastResidents(place)},${type},${profile},${edition},${inFormula(language)})`,
      sum: ({ kind, from, to }, { lettersOf }) =>
        kind === 'total'
          ? `=IF(COUNT(${lettersOf(unitsAt(0))}${from}:${lettersOf(last)}${to})<${(to - from + 1) * sizes.length},${inFormula(sizesWord(language, 'atLeast'))},"")`
          : '',
    },
  ]);
}

function money({ language, sizes }: SizesPlan): SizesColumn[] {
  return [
    {
      key: 'salary',
      heading: sizesWord(language, 'salary'),
      width: 15,
      format: { numbers: moneyFormat, fill: colours.input },
      cell: ({ salary }) => salary ?? '',
    },
    ...sizes.map((_, size): SizesColumn => ({
      key: fundAt(size),
      heading: sizesWord(language, 'fundMonth'),
      width: 16,
      format: { numbers: moneyFormat },
      cell: (_one, { beside }) =>
        `=IF(AND(ISNUMBER(${beside(unitsAt(size))}),ISNUMBER($${beside('salary')})),${beside(unitsAt(size))}*$${beside('salary')},"")`,
      sum: (sum, place) => (sum.kind === 'these' ? added(sum, place) : ''),
    })),
  ];
}

/** The letters of the units at the first and the last size, and of the funds below which their sizes are repeated. */
export function sizeLetters(
  columns: readonly SizesColumn[],
  sizes: readonly number[],
): { units: string[]; funds: string[] } {
  const has = (key: SizesColumnKey): boolean => columns.some((column) => column.key === key);
  return {
    units: sizes.map((_, size) => keyLetters(columns, unitsAt(size))),
    funds: sizes.flatMap((_, size) => (has(fundAt(size)) ? [keyLetters(columns, fundAt(size))] : [])),
  };
}
