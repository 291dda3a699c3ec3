import type { CellValue } from '../../staffing/sheet-cells';
import { inExcel } from '../excel/excel-run';
import { refuse, type Refused } from '../excel/refusal';
import { isReportTitle, readReport, type EarlierReport, type UnreadReport } from './earlier-report';

/** A sheet with a report of a check, or what was one. */
export interface ReportOnSheet {
  readonly sheet: string;
  readonly read: EarlierReport | UnreadReport;
}

/**
 * Reads the reports of a workbook, in three rounds with Excel, for the names of the sheets, their titles and the reports: the
 * sheets that begin with a report's title, wherever they came from, and those that the workbook's names call one.
 *
 * @param named the sheets of named reports
 */
export function findReports(
  named: readonly string[],
): Promise<{ readonly reports: readonly ReportOnSheet[] } | Refused> {
  return inExcel('1.7', async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const titled = worksheets.items.map((sheet) => {
      const title = sheet.getRange('A1');
      title.load('values');
      return { sheet, title };
    });
    await context.sync();
    const reports = titled
      .filter(({ sheet, title }) => named.includes(sheet.name) || isReportTitle(valueOf(title)))
      .map(({ sheet }) => queueReport(sheet, sheet.name));
    await context.sync();
    return { reports: reports.map((read) => read()) };
  });
}

/** Reads the reports on some sheets, as they are now, in one round with Excel. */
export function readReports(
  sheets: readonly string[],
): Promise<{ readonly reports: readonly ReportOnSheet[] } | Refused> {
  return inExcel('1.7', async (context) => {
    const { worksheets } = context.workbook;
    const queued = sheets.map((name) => {
      const sheet = worksheets.getItemOrNullObject(name);
      sheet.load('name');
      return { name, sheet, report: queueReport(sheet, name) };
    });
    await context.sync();
    const gone = queued.find(({ sheet }) => sheet.isNullObject);
    if (gone !== undefined) return refuse({ reason: 'notFound', what: gone.name });
    return { reports: queued.map(({ report }) => report()) };
  });
}

function queueReport(sheet: Excel.Worksheet, name: string): () => ReportOnSheet {
  const range = sheet.getUsedRangeOrNullObject(true);
  range.load('values,rowIndex,columnIndex');
  return () => ({ sheet: name, read: readReport(valuesFromA1(range)) });
}

function valueOf({ values }: Excel.Range): CellValue | undefined {
  return (values as CellValue[][])[0]?.[0];
}

function valuesFromA1(range: Excel.Range): CellValue[][] {
  if (range.isNullObject) return [];
  const before = new Array<CellValue>(range.columnIndex).fill('');
  const rows = (range.values as CellValue[][]).map((row) => [...before, ...row]);
  return [...new Array<CellValue[]>(range.rowIndex).fill([]), ...rows];
}
