import { rangeAt } from '../sheet/a1';
import { colours } from '../sheet/colours';
import { landscapePages } from '../sheet/landscape';
import { headingLines, rowLines } from '../sheet/line-count';
import { asText, inFormula } from '../sheet/literal';
import { headingLook, unitFormat } from '../sheet/looks';
import type { CellEntry, CellFormat, PrintedSheet, RowHeight } from '../sheet/sheet-content';
import { headingCells, itemCells, tableFormats, wideEnough, type WrittenColumn } from '../sheet/table';
import type { BasisLine, BasisPart, FormPlaces, FormPlan } from './plan';
import { formWord } from './words';

type Key = 'row' | 'position' | 'required' | 'basis';
type BasisColumn = WrittenColumn<
  { readonly line: BasisLine; readonly residents: string; readonly type: string },
  never,
  Key
>;

/** The annex of a form: for each position that the norms require act, row, column and rule, by NORMS.BASIS. */
export function basisSheet(plan: FormPlan, places: FormPlaces): PrintedSheet {
  const { language } = plan;
  const columns = basisColumns(plan);
  const blocks = blocksOf(plan.parts);
  const blank = (): CellEntry[] => columns.map(() => '');
  const line = (...cells: CellEntry[]): CellEntry[] => columns.map((_, at) => cells[at] ?? '');
  const cells = [
    line(formWord(language, 'basisTitle')),
    line(asText(plan.institution)),
    line(asText(plan.editionLine)),
    ...blocks.flatMap(({ part, headings }) => [
      blank(),
      line(asText(plan.parts.length > 1 ? part.name : '')),
      line(formWord(language, 'basisPart'), '', '', asText(part.type)),
      line(formWord(language, 'basisResidents'), '', '', part.residents),
      headingCells(columns),
      ...part.lines.map((one, at) =>
        itemCells(
          columns,
          { line: one, type: `$D$${headings - 2}`, residents: `$D$${headings - 1}` },
          headings + 1 + at,
        ),
      ),
    ]),
  ];
  const width = columns.length;
  const heights = blocks.flatMap(({ part, headings }) => heightsOf(part, columns, headings));
  return {
    name: places.basis,
    cells,
    spills: [],
    names: [],
    formats: [
      { at: 'A1', bold: true, size: 14 },
      { at: 'A2', bold: true },
      { at: 'A3', size: 9, color: colours.quiet },
      ...blocks.flatMap(({ headings, last }): CellFormat[] => [
        { at: `A${headings - 3}`, bold: true },
        { at: `D${headings - 2}:D${headings - 1}`, across: 'Left', wrap: true },
        { at: rangeAt(headings, 1, last, width), grid: true, down: 'Top' },
        ...tableFormats(columns, headings + 1, last),
        { at: rangeAt(headings, 1, headings, width), ...headingLook },
      ]),
    ],
    rules: [],
    ...landscapePages({
      widths: columns.map((column) => column.width),
      heights,
      headings: blocks[0]?.headings ?? 1,
      end: cells.length,
      together: blocks.map(({ headings }) => ({ from: headings - above + 1, to: headings + 1 })),
      footer: plan.editionLine,
    }),
  };
}

interface Block {
  readonly part: BasisPart;
  /** The row of its headings, and its last one. */
  readonly headings: number;
  readonly last: number;
}

/** A blank row, the part's name, its type, its residents and the headings stand above its positions. */
const above = 5;
const titleRows = 3;

function blocksOf(parts: readonly BasisPart[]): Block[] {
  let end = titleRows;
  return parts.map((part) => {
    const headings = end + above;
    end = headings + part.lines.length;
    return { part, headings, last: end };
  });
}

function basisColumns({ language, edition }: FormPlan): BasisColumn[] {
  return wideEnough<BasisColumn>([
    {
      key: 'row',
      heading: formWord(language, 'row'),
      width: 7,
      format: { across: 'Center' },
      cell: ({ line }) => line.row,
    },
    {
      key: 'position',
      heading: formWord(language, 'position'),
      width: 34,
      format: { wrap: true },
      cell: ({ line }) => asText(line.name),
    },
    {
      key: 'required',
      heading: formWord(language, 'required'),
      width: 16,
      format: { numbers: unitFormat, across: 'Right', wrap: true },
      cell: ({ line }) => line.units ?? formWord(language, 'open'),
    },
    {
      key: 'basis',
      heading: formWord(language, 'basis'),
      width: 100,
      format: { wrap: true },
      cell: ({ residents, type }, { beside }) =>
        `=NORMS.BASIS(${beside('row')},${residents},${type},,${inFormula(edition)},${inFormula(language)})`,
    },
  ]);
}

function heightsOf({ lines }: BasisPart, columns: readonly BasisColumn[], headings: number): RowHeight[] {
  const [, position = 1, , basis = 1] = columns.map(({ width }) => width);
  return [
    { row: headings, lines: headingLines(columns) },
    ...lines.map((line, at) => ({
      row: headings + 1 + at,
      lines: rowLines([
        [line.name, position],
        [line.basis, basis],
      ]),
    })),
  ].filter((height) => height.lines > 1);
}
