import type { CompiledEdition } from '../../engine/compile';
import type { Language, Rounding } from '../../norms/schema';
import type { CellValue } from '../../staffing/sheet-cells';
import { checkName, freeCheck } from '../beside/check-names';
import { freePlace } from '../beside/free-place';
import { queueFilter } from '../beside/objects';
import type { SheetRead } from '../beside/sheet-read';
import { areaAddress, isAsRead, isOccupied, nameRange, areaRange, setEmptyWidths } from '../beside/target';
import { changeInExcel, type Change } from '../excel/excel-run';
import { refuse, type Refused } from '../excel/refusal';
import { Snapshot } from '../excel/snapshot';
import { rangeAt } from '../sheet/a1';
import { isSameArea, lastColumnOf, lastRowOf, type Rectangle } from '../sheet/area';
import { colours } from '../sheet/colours';
import type { Place } from '../sheet/place';
import type { BlockContent } from '../sheet/sheet-content';
import { sumLook } from '../sheet/looks';
import { tableFormats, headingCells, itemCells, sumCells } from '../sheet/table';
import { formatCells, writeBlock } from '../sheet/write-sheet';
import { computeInstitution, type InstitutionAnswer } from './compute-institution';
import { institutionColumns, institutionSums, sumCount, type InstitutionColumn } from './institution-columns';
import type { InstitutionList } from './institution-list';

/** A list of institutions to be computed. */
export interface InstitutionsPlan {
  readonly language: Language;
  readonly norms: CompiledEdition;
  readonly rounding: Rounding | undefined;
  readonly read: SheetRead;
  readonly list: InstitutionList;
}

export interface InstitutionsWritten {
  readonly written: Place;
  readonly institutions: number;
  /** How many rows could not be read; their notes say why. */
  readonly unread: number;
  /** How many have positions that are not determined. */
  readonly open: number;
}

/** The number of institutions computed before the pane can render again. */
const together = 50;

/** Where the columns will be written, and whether they replace those of an earlier run. */
export function institutionsPlace(plan: InstitutionsPlan): { readonly place: Place; readonly isAgain: boolean } {
  const { read } = plan;
  const isAgain = formerOf(read) !== undefined;
  return { place: { sheet: read.sheet, address: areaAddress(areaOf(plan, columnsOf(plan))) }, isAgain };
}

/**
 * Computes every institution of a list and writes the figures beside it, as values. Reports its progress, from 0 to 1;
 * `signal` stops it. Everything is written in one batch, or nothing.
 */
export async function writeInstitutions(
  plan: InstitutionsPlan,
  onProgress: (done: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<InstitutionsWritten | Refused> {
  const { list, norms, rounding } = plan;
  const answers = new Map<number, InstitutionAnswer>();
  for (const [at, row] of list.rows.entries()) {
    if (signal?.aborted) return refuse({ reason: 'cancelled' });
    answers.set(row.row, computeInstitution(norms, list, row, rounding));
    if (at % together === together - 1) {
      onProgress((at + 1) / list.rows.length);
      await aMoment();
    }
  }
  return write(plan, answers, signal);
}

function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function write(
  plan: InstitutionsPlan,
  answers: ReadonlyMap<number, InstitutionAnswer>,
  signal: AbortSignal | undefined,
): Promise<InstitutionsWritten | Refused> {
  const change: Change<InstitutionsWritten> = async (context, transaction) => {
    const { read, list } = plan;
    const { workbook } = context;
    const columns = columnsOf(plan);
    const area = areaOf(plan, columns);
    const content = contentOf(list, area, columns, answers);
    const former = formerOf(read);
    const check = former?.check ?? freeCheck(read.names);
    const sheet = workbook.worksheets.getItemOrNullObject(read.sheet);
    const target = areaRange(sheet, area);
    const source = areaRange(sheet, list.area);
    const name = checkName('Institutions', check);
    const snapshot = new Snapshot(
      workbook,
      [area, ...(former === undefined ? [] : [former])].map((one) => ({ sheet: read.sheet, area: one })),
      [name],
    );
    const filterOf = queueFilter(sheet);
    sheet.load('name,protection/protected');
    target.load('address,formulas');
    source.load('values');
    await context.sync();
    if (sheet.isNullObject) return refuse({ reason: 'notFound', what: read.sheet });
    if (sheet.protection.protected) return refuse({ reason: 'sheetProtected', sheet: read.sheet });
    const filtered = filterOf(read.sheet);
    if (filtered !== undefined) return filtered;
    if (!isAsRead(read, list.area, source.values as CellValue[][]))
      return refuse({ reason: 'changed', sheet: read.sheet });
    if (isOccupied(area, target.formulas as CellValue[][], former))
      return refuse({ reason: 'targetNotEmpty', address: target.address });

    workbook.application.suspendApiCalculationUntilNextSync();
    // In the same place colours and comments of people stay.
    if (former !== undefined && !isSameArea(former, area)) areaRange(sheet, former).clear();
    nameRange(workbook, name, target);
    setEmptyWidths(
      sheet,
      read,
      area,
      columns.map(({ width }) => width),
    );
    writeBlock(sheet, content);
    await transaction.write([read.sheet], async (send) => {
      const changed = await snapshot.putBack(send);
      if (changed.length > 0 && isSameArea(former, area)) formatCells(sheet, content.formats);
    });
    const all = [...answers.values()];
    return {
      written: { sheet: read.sheet, address: areaAddress(area) },
      institutions: all.length,
      unread: all.filter(({ kind }) => kind !== 'computed').length,
      open: all.filter((answer) => answer.kind === 'computed' && answer.total.undetermined > 0).length,
    };
  };
  return changeInExcel('1.9', change, signal);
}

function columnsOf({ norms, language, list }: InstitutionsPlan): InstitutionColumn[] {
  return institutionColumns(norms, language, list);
}

function formerOf({ earlier, sheet }: SheetRead): (Rectangle & { readonly check: number }) | undefined {
  return earlier.find((one) => one.kind === 'Institutions' && one.sheet === sheet);
}

function areaOf({ read, list }: InstitutionsPlan, columns: readonly InstitutionColumn[]): Rectangle {
  const size = { rowCount: list.area.rowCount + sumCount(list), columnCount: columns.length };
  return freePlace(read, list.area, { kind: 'Institutions', check: formerOf(read)?.check }, size);
}

/** The headings, a row for each row of the list, then the sums. */
function contentOf(
  list: InstitutionList,
  area: Rectangle,
  columns: readonly InstitutionColumn[],
  answers: ReadonlyMap<number, InstitutionAnswer>,
): BlockContent {
  const [top, left] = [area.row + 1, area.column + 1];
  const last = lastRowOf(area) + 1;
  const firstSum = top + list.area.rowCount;
  return {
    area,
    cells: [
      headingCells(columns),
      ...Array.from({ length: list.area.rowCount - 1 }, (_, at) =>
        itemCells(columns, answers.get(area.row + at + 1), top + at + 1, left),
      ),
      ...institutionSums(list, answers).map((sum, at) => sumCells(columns, sum, firstSum + at, left)),
    ],
    formats: [
      ...(last > top ? tableFormats(columns, top + 1, last, left) : []),
      { at: areaAddress(area), grid: true },
      {
        at: rangeAt(top, left, top, lastColumnOf(area) + 1),
        bold: true,
        fill: colours.heading,
        wrap: true,
        down: 'Top',
      },
      { at: rangeAt(firstSum, left, last, lastColumnOf(area) + 1), ...sumLook },
    ],
  };
}
