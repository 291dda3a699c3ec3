import { columnLetters, rangeAt } from '../sheet/a1';
import { asText } from '../sheet/literal';
import { reference } from '../sheet/place';
import type { CellEntry } from '../sheet/sheet-content';
import { approvalLines, editionLine } from '../sheet/words';
import { headingCells } from '../sheet/table';
import { unitsOfPart } from './column-key';
import { unitsLetters, type SheetColumn } from './columns';
import type { FacilityPart, FacilityPlan } from './plan';
import { headRows } from './rows';
import { sheetWord } from './words';

/** The residents of a part, or the cell that they are linked to. */
export function residentsCell({ residents, residentsFrom }: FacilityPart, { form }: FacilityPlan): CellEntry {
  return residentsFrom === undefined || form === 'values' ? residents : `=${reference(residentsFrom)}`;
}

/** The rows above the table's first section, by row and column from A1 on: title, approval block, parts, headings. */
export function headCells(plan: FacilityPlan, columns: readonly SheetColumn[]): CellEntry[][] {
  const { language, norms, parts, fingerprint } = plan;
  const { edition } = norms;
  const blank = (): CellEntry[] => columns.map(() => '');
  const named = (label: 'type' | 'residents' | 'part', cell: (part: FacilityPart) => CellEntry): CellEntry[] =>
    columns.map(({ key }) => {
      if (key === 'position') return sheetWord(language, label);
      const one = parts.find((_, part) => key === unitsOfPart(part));
      return one === undefined ? '' : cell(one);
    });
  const line = (text: string, right: string): CellEntry[] =>
    columns.map((_, at) => (at === 0 ? text : at === columns.length - 1 ? right : ''));
  const typeName = (id: string): string => edition.types.find((type) => type.id === id)?.name[language] ?? id;
  const [approved, position, signature, date] = approvalLines(language);
  const rows: Record<keyof typeof headRows, CellEntry[]> = {
    title: line(sheetWord(language, 'title'), approved),
    institution: line(asText(plan.institution), asText(position)),
    edition: line(asText(editionLine(plan)), asText(signature)),
    fingerprint: line(asText(sheetWord(language, 'fingerprint', { fingerprint })), asText(date)),
    type: named('type', ({ type }) => asText(typeName(type))),
    residents: named('residents', (part) => residentsCell(part, plan)),
    part: parts.length > 1 ? named('part', ({ name }) => asText(name)) : blank(),
    headings: headingCells(columns),
  };
  return Object.entries(headRows)
    .sort(([, a], [, b]) => a - b)
    .map(([key]) => rows[key as keyof typeof headRows]);
}

/** Where the parts' types, residents and names stand: one row, a column a part. */
export function partCells(
  plan: FacilityPlan,
  columns: readonly SheetColumn[],
  row: 'type' | 'residents' | 'part',
): string {
  const at = headRows[row];
  const [first, last] = unitsLetters(columns, plan);
  return first === last ? `${first}${at}` : `${first}${at}:${last}${at}`;
}

/** The cells of the head that are one: its texts stand beside the approval block, which needs the columns on the right. */
export function headMerged({ parts }: FacilityPlan, columns: readonly SheetColumn[]): string[] {
  const rows = ['title', 'institution', 'edition', 'fingerprint'] as const;
  const type = headRows.type;
  const [units] = unitsLetters(columns, { parts });
  return [
    ...rows.map((row) => rangeAt(headRows[row], 1, headRows[row], 2)),
    ...(parts.length > 1 ? [] : [`${units}${type}:${columnLetters(columns.length)}${type}`]),
  ];
}
