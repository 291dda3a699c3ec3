import { drawChart } from './draw-chart';
import type { PrintedSheet } from './sheet-content';
import { setPrint } from './write-sheet';

/** Whether chart and print could be set up. */
export interface Finished {
  /** False where Excel knows no printer. */
  readonly printReady: boolean;
  readonly chartReady: boolean;
}

/**
 * Draws the charts of written sheets and sets up their print in one round with Excel. Where it refuses, two more rounds
 * try each alone, since Excel drops everything after an error; the cells are already written.
 */
export async function finishSheets(
  context: Excel.RequestContext,
  contents: readonly PrintedSheet[],
): Promise<Finished> {
  const { worksheets } = context.workbook;
  const charts = contents.flatMap(({ name, chart }) => (chart === undefined ? [] : [{ sheet: name, chart }]));
  const setPrints = (): void => {
    for (const content of contents) setPrint(worksheets.getItem(content.name), content);
  };
  for (const { sheet, chart } of charts) drawChart(worksheets.getItem(sheet), chart);
  setPrints();
  if (await isTaken(context)) return { printReady: true, chartReady: true };
  const drawn = charts.map(({ sheet, chart }) => worksheets.getItem(sheet).charts.getItemOrNullObject(chart.name));
  for (const chart of drawn) chart.load('name');
  const chartReady = (await isTaken(context)) && drawn.every(({ isNullObject }) => !isNullObject);
  setPrints();
  return { printReady: await isTaken(context), chartReady };
}

function isTaken(context: Excel.RequestContext): Promise<boolean> {
  return context.sync().then(
    () => true,
    () => false,
  );
}
