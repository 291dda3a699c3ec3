import { drawChart } from './draw-chart';
import type { PrintedSheet } from './sheet-content';
import { setPrint } from './set-print';

/** Whether chart and print could be set up. */
export interface Finished {
  /** False where Excel knows no printer. */
  readonly printReady: boolean;
  readonly chartReady: boolean;
}

/**
 * Draws the charts of written sheets and sets up their print in one round with Excel. Where it refuses, two more rounds
 * try each alone, since Excel drops everything after an error; the cells are already written. Sheets that were there
 * before they were written, `older`, may have a chart and page breaks to be replaced.
 */
export async function finishSheets(
  context: Excel.RequestContext,
  contents: readonly PrintedSheet[],
  older: readonly string[],
): Promise<Finished> {
  const { worksheets } = context.workbook;
  const charts = contents.flatMap(({ name, chart }) => (chart === undefined ? [] : [{ sheet: name, chart }]));
  const sheetOf = (name: string): Excel.Worksheet => worksheets.getItem(name);
  const isNew = (name: string): boolean => !older.includes(name);
  for (const { sheet, chart } of charts) drawChart(sheetOf(sheet), chart, isNew(sheet));
  for (const content of contents) setPrint(sheetOf(content.name), content, isNew(content.name));
  if (await isTaken(context)) return { printReady: true, chartReady: true };
  const drawn = charts.map(({ sheet, chart }) => sheetOf(sheet).charts.getItemOrNullObject(chart.name));
  for (const chart of drawn) chart.load('name');
  const chartReady = (await isTaken(context)) && drawn.every(({ isNullObject }) => !isNullObject);
  for (const content of contents) setPrint(sheetOf(content.name), content, false);
  return { printReady: await isTaken(context), chartReady };
}

function isTaken(context: Excel.RequestContext): Promise<boolean> {
  return context.sync().then(
    () => true,
    () => false,
  );
}
