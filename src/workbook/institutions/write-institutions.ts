import { languages } from '../../norms/languages';
import type { CellValue } from '../../staffing/sheet-cells';
import { checkName, freeCheck } from '../beside/check-names';
import { freePlace } from '../beside/free-place';
import { queueFilter } from '../beside/objects';
import { PrintedTarget } from '../beside/printed-target';
import type { CheckRange, SheetRead } from '../beside/sheet-read';
import { areaAddress, isAsRead, isOccupied, nameArea, areaRange, emptyWidths } from '../beside/target';
import { changeInExcel, type Change } from '../excel/excel-run';
import { refuse, type Refused } from '../excel/refusal';
import { Snapshot } from '../excel/snapshot';
import { rangeAt } from '../sheet/a1';
import { isSameArea, lastColumnOf, lastRowOf, type Rectangle } from '../sheet/area';
import { colours } from '../sheet/colours';
import type { Finished } from '../sheet/finish-sheets';
import type { Place } from '../sheet/place';
import type { BlockContent } from '../sheet/sheet-content';
import { sumLook } from '../sheet/looks';
import { tableFormats, headingCells, itemCells, sumCells } from '../sheet/table';
import { formatBlock, writeBlock } from '../sheet/write-sheet';
import {
  computeInstitution,
  institutionCounts,
  type InstitutionAnswer,
  type InstitutionCounts,
} from './compute-institution';
import {
  institutionColumns,
  institutionSums,
  rowsOfSums,
  type InstitutionColumn,
  type InstitutionSum,
  type RowAnswer,
} from './institution-columns';
import type { InstitutionList } from './institution-list';
import type { InstitutionsPlan } from './plan';
import { regionSheet } from './region-sheet';
import { joinedBefore } from './regions';
import { summaryOf, type RegionSummary } from './region-summary';
import { institutionWord } from './words';

/** What was written beside a list; the notes beside the rows that could not be read say why. */
export interface InstitutionsWritten extends InstitutionCounts {
  readonly written: Place;
  /** The list by region; undefined where it has no column for regions. */
  readonly summary: RegionSummary | undefined;
  /** The sheet by region, where one was written. */
  readonly regions: ({ readonly written: Place } & Finished) | undefined;
}

/** How long institutions are computed before the pane can render again. */
const togetherMs = 30;

/** Where the columns will be written, and whether they replace those of an earlier run. */
export function institutionsPlace(plan: InstitutionsPlan): { readonly place: Place; readonly isAgain: boolean } {
  const { read } = plan;
  const isAgain = formerOf(read) !== undefined;
  const summary = summaryOf(plan.list, new Map(), plan.joined);
  return {
    place: {
      sheet: read.sheet,
      address: areaAddress(areaOf(plan, columnsOf(plan, summary), rowsOfSums(plan.list, read.cells, summary?.regions))),
    },
    isAgain,
  };
}

/** The sheet by region of an earlier run, which a new one replaces. */
export function formerRegions({ read }: Pick<InstitutionsPlan, 'read'>): CheckRange | undefined {
  const check = formerOf(read)?.check;
  return read.earlier.find((one) => one.kind === 'Regions' && one.check === check);
}

/** The spellings of regions that were one in an earlier run. */
export function regionsJoinedBefore(read: SheetRead, list: InstitutionList): Set<string> {
  const former = read.earlier.find((one) => one.kind === 'Institutions' && one.sheet === read.sheet);
  const headings: CellValue[] = languages.map((language) => institutionWord(language, 'regionNumber'));
  const column = former?.values[0]?.findIndex((heading) => headings.includes(heading)) ?? -1;
  const numbers = (former?.values ?? []).flatMap((cells, at) => {
    const number = cells[column] ?? '';
    return former === undefined || number === '' ? [] : [[former.row + at, number] as const];
  });
  return joinedBefore(list, new Map(numbers));
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
  let rendered = performance.now();
  for (const [at, row] of list.rows.entries()) {
    if (signal?.aborted) return refuse({ reason: 'cancelled' });
    answers.set(row.row, computeInstitution(norms, list, row, rounding));
    if (performance.now() - rendered >= togetherMs) {
      onProgress((at + 1) / list.rows.length);
      await aMoment();
      rendered = performance.now();
    }
  }
  return write(plan, answers, signal);
}

function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** What is to be written, and where. */
interface Prepared {
  readonly summary: RegionSummary | undefined;
  readonly columns: readonly InstitutionColumn[];
  readonly content: BlockContent;
  readonly former: Rectangle | undefined;
  readonly check: number;
}

function prepare(plan: InstitutionsPlan, answers: ReadonlyMap<number, InstitutionAnswer>): Prepared {
  const { read, list } = plan;
  const summary = summaryOf(list, answers, plan.joined);
  const columns = columnsOf(plan, summary);
  const sumRows = rowsOfSums(list, read.cells, summary?.regions);
  const sums = institutionSums(list, answers, summary?.regions).map((sum, at) => [sumRows[at] ?? -1, sum] as const);
  const content = contentOf(list, areaOf(plan, columns, sumRows), columns, answers, new Map(sums));
  const former = formerOf(read);
  return { summary, columns, content, former, check: former?.check ?? freeCheck(read.names) };
}

function write(
  plan: InstitutionsPlan,
  answers: ReadonlyMap<number, InstitutionAnswer>,
  signal: AbortSignal | undefined,
): Promise<InstitutionsWritten | Refused> {
  const change: Change<InstitutionsWritten> = async (context, transaction) => {
    const { read, list } = plan;
    const { workbook } = context;
    const { summary, columns, content, former, check } = prepare(plan, answers);
    const { area } = content;
    const sheet = workbook.worksheets.getItemOrNullObject(read.sheet);
    const name = checkName('Institutions', check);
    const snapshot = new Snapshot(
      workbook,
      [area, ...(former === undefined ? [] : [former])].map((one) => ({ sheet: read.sheet, area: one })),
      [name],
    );
    const hindranceOf = queueLook(sheet, read, list, area, former);
    const target =
      summary !== undefined && plan.byRegion
        ? new PrintedTarget(workbook, formerRegions(plan), checkName('Regions', check))
        : undefined;
    await context.sync();
    const hindrance = hindranceOf() ?? target?.hindrance();
    if (hindrance !== undefined) return hindrance;

    workbook.application.suspendApiCalculationUntilNextSync();
    // In the same place colours and comments of people stay.
    if (former !== undefined && !isSameArea(former, area)) areaRange(sheet, former).clear();
    nameArea(workbook, name, { sheet: read.sheet, address: areaAddress(area) });
    const widths = columns.map(({ width }) => width);
    writeBlock(sheet, content, emptyWidths(read, area, widths));
    const regions =
      summary &&
      target?.write({
        name: institutionWord(plan.language, 'regionSheet'),
        contentOf: (own) => regionSheet(plan, summary, { columns, area }, own, check),
      });
    const sheets = [read.sheet, ...(regions === undefined ? [] : [regions.written.sheet])];
    await transaction.write(sheets, async (send) => {
      const changed = await snapshot.putBack(send);
      if (changed.length > 0 && isSameArea(former, area)) formatBlock(sheet, content);
      await regions?.putBack(send);
    });
    const result = {
      written: { sheet: read.sheet, address: areaAddress(area) },
      summary,
      regions: regions && { written: regions.written, printReady: false, chartReady: false },
      ...institutionCounts([...answers.values()]),
    };
    if (regions === undefined) return result;
    transaction.keep(result);
    return { ...result, regions: { written: regions.written, ...(await regions.finish(context)) } };
  };
  return changeInExcel('1.9', change, signal);
}

/** Asks for the list and the cells beside it; why nothing can be written there, after one round. */
function queueLook(
  sheet: Excel.Worksheet,
  read: SheetRead,
  list: InstitutionList,
  area: Rectangle,
  former: Rectangle | undefined,
): () => Refused | undefined {
  const [source, target] = [areaRange(sheet, list.area), areaRange(sheet, area)];
  const filterOf = queueFilter(sheet);
  sheet.load('name,protection/protected');
  target.load('address,formulas');
  source.load('values');
  return () => {
    if (sheet.isNullObject) return refuse({ reason: 'notFound', what: read.sheet });
    if (sheet.protection.protected) return refuse({ reason: 'sheetProtected', sheet: read.sheet });
    const filtered = filterOf(read.sheet);
    if (filtered !== undefined) return filtered;
    if (!isAsRead(read, list.area, source.values as CellValue[][]))
      return refuse({ reason: 'changed', sheet: read.sheet });
    return isOccupied(area, target.formulas as CellValue[][], former)
      ? refuse({ reason: 'targetNotEmpty', address: target.address })
      : undefined;
  };
}

function columnsOf(
  { norms, language, list }: InstitutionsPlan,
  summary: RegionSummary | undefined,
): InstitutionColumn[] {
  return institutionColumns(norms, language, list, summary);
}

function formerOf({ earlier, sheet }: SheetRead): (Rectangle & { readonly check: number }) | undefined {
  return earlier.find((one) => one.kind === 'Institutions' && one.sheet === sheet);
}

function areaOf(
  { read, list }: InstitutionsPlan,
  columns: readonly InstitutionColumn[],
  sumRows: readonly number[],
): Rectangle {
  const size = { rowCount: Math.max(...sumRows) - list.area.row + 1, columnCount: columns.length };
  return freePlace(read, list.area, { kind: 'Institutions', check: formerOf(read)?.check }, size);
}

/** The headings, a row for each row of the list, then the sums by the row of the sheet that each stands in. */
function contentOf(
  list: InstitutionList,
  area: Rectangle,
  columns: readonly InstitutionColumn[],
  answers: ReadonlyMap<number, InstitutionAnswer>,
  sums: ReadonlyMap<number, InstitutionSum>,
): BlockContent {
  const parts = list.leftOut.flatMap(({ as, row }) => (as === 'part' ? [[row, { kind: 'part' }] as const] : []));
  const besideRows = new Map<number, RowAnswer>([...answers, ...parts]);
  const [top, left] = [area.row + 1, area.column + 1];
  const last = lastRowOf(area) + 1;
  const listEnd = top + list.area.rowCount;
  return {
    area,
    cells: [
      headingCells(columns),
      ...Array.from({ length: list.area.rowCount - 1 }, (_, at) =>
        itemCells(columns, besideRows.get(area.row + at + 1), top + at + 1, left),
      ),
      ...Array.from({ length: last - listEnd + 1 }, (_, at) => {
        const sum = sums.get(listEnd + at - 1);
        return sum === undefined ? columns.map(() => '') : sumCells(columns, sum, listEnd + at, left);
      }),
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
      ...[...sums.keys()].map((row) => ({ at: rangeAt(row + 1, left, row + 1, lastColumnOf(area) + 1), ...sumLook })),
    ],
  };
}
