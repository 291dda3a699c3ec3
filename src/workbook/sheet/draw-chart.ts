import { colours } from './colours';
import type { SheetChart } from './sheet-content';

/**
 * Draws a chart of horizontal bars, replacing one of the same name. Data come before formats, so that an Excel that
 * refuses a format still has the chart. Bars differ by order, lightness and outline, and show their figures.
 */
export function drawChart(sheet: Excel.Worksheet, { name, title, categories, series, from, to }: SheetChart): void {
  const [first, ...others] = series;
  if (first === undefined) return;
  sheet.charts.getItemOrNullObject(name).delete();
  const chart = sheet.charts.add('BarClustered', sheet.getRange(first.values), 'Columns');
  chart.name = name;
  chart.title.text = title;
  chart.setPosition(from, to);
  const bars = [chart.series.getItemAt(0), ...others.map((one) => chart.series.add(one.name))];
  series.forEach((one, at) => {
    const bar = bars[at];
    if (bar === undefined) return;
    bar.name = one.name;
    if (at > 0) bar.setValues(sheet.getRange(one.values));
    bar.setXAxisValues(sheet.getRange(categories));
    bar.hasDataLabels = true;
    bar.gapWidth = 60;
    bar.format.fill.setSolidColor(one.color);
    bar.format.line.color = colours.required;
  });
  chart.legend.position = 'Top';
  // Excel draws the first bar at the bottom unless the axis is reversed.
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.majorGridlines.visible = false;
  chart.axes.valueAxis.visible = false;
}
