import { inFormula } from '../sheet/literal';
import type { CellContent } from '../sheet/sheet-content';
import { lettersOf, type SheetColumn } from './columns';
import type { FacilityPlan } from './plan';
import type { RowOf } from './rows';
import { sheetWord } from './words/words';

type Subtotal = RowOf<'subtotal'>;
type Total = RowOf<'grandTotal' | 'serviceTotal'>;

const notSummed: readonly SheetColumn['key'][] = ['row', 'salary', 'note'];

/** SUMIF passes over errors and texts: what is not determined is not in the sum, and the status says "at least". */
function sumOfNumbers(letters: string, { from, to }: Subtotal): string {
  return `=SUMIF(${letters}${from}:${letters}${to},"<1E+99")`;
}

function unitsOfRow(plan: FacilityPlan, columns: readonly SheetColumn[], at: number): string {
  return `${lettersOf(columns, 'units', 0)}${at}:${lettersOf(columns, 'units', plan.parts.length - 1)}${at}`;
}

/** The cells of a section's subtotal, one a column. */
export function subtotalCells(plan: FacilityPlan, columns: readonly SheetColumn[], row: Subtotal): CellContent[] {
  const { language, parts } = plan;
  const units = [lettersOf(columns, 'units', 0), lettersOf(columns, 'units', parts.length - 1)];
  const counted = `COUNT($${units[0]}${row.from}:$${units[1]}${row.to})`;
  const asked = `COUNT($A${row.from}:$A${row.to})${parts.length > 1 ? `*${parts.length}` : ''}`;
  return columns.map(({ key, part }) => {
    if (notSummed.includes(key)) return '';
    if (key === 'position') return sheetWord(language, 'sectionTotal');
    if (key === 'status') return `=IF(${counted}<${asked},${inFormula(sheetWord(language, 'atLeast'))},"")`;
    if (key === 'allUnits') return `=SUM(${unitsOfRow(plan, columns, row.at)})`;
    return sumOfNumbers(lettersOf(columns, key, part), row);
  });
}

/** The cells of a total over sections, one a column. */
export function totalCells(plan: FacilityPlan, columns: readonly SheetColumn[], row: Total): CellContent[] {
  const { language } = plan;
  const atLeast = inFormula(sheetWord(language, 'atLeast'));
  const each = (letters: string): string[] => row.of.map((at) => `${letters}${at}`);
  return columns.map(({ key, part }) => {
    if (notSummed.includes(key)) return '';
    if (key === 'position') return sheetWord(language, row.kind);
    if (key === 'allUnits') return `=SUM(${unitsOfRow(plan, columns, row.at)})`;
    const cells = each(lettersOf(columns, key, part));
    if (cells.length === 0) return '';
    if (key !== 'status') return `=${cells.join('+')}`;
    return `=IF(OR(${cells.map((cell) => `${cell}=${atLeast}`).join(',')}),${atLeast},"")`;
  });
}
