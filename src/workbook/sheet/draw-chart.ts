import { colours } from './colours';
import type { SheetChart } from './sheet-content';
import { SheetRanges } from './sheet-ranges';

/**
 * Draws a chart, on a sheet that is not new in the place of one of the same name. Data come before formats, so that an
 * Excel that refuses a format still has the chart.
 */
export function drawChart(sheet: Excel.Worksheet, content: SheetChart, isNew: boolean): void {
  const { kind, name, title, categories, series, from, to } = content;
  const [first, ...others] = series;
  if (first === undefined) return;
  const ranges = new SheetRanges(sheet);
  if (!isNew) sheet.charts.getItemOrNullObject(name).delete();
  const chart = sheet.charts.add(kind === 'bars' ? 'BarClustered' : 'Line', ranges.at(first.values), 'Columns');
  chart.name = name;
  chart.title.text = title;
  chart.setPosition(from, to);
  const drawn = [chart.series.getItemAt(0), ...others.map((one) => chart.series.add(one.name))];
  series.forEach((one, at) => {
    const item = drawn[at];
    if (item === undefined) return;
    item.name = one.name;
    if (at > 0) item.setValues(ranges.at(one.values));
    item.setXAxisValues(ranges.at(categories));
    if (kind === 'bars') formatBar(item, one.color);
    else if (at === 0) item.format.line.color = one.color;
    else formatPoints(item, one.color);
  });
  chart.legend.position = 'Top';
  chart.axes.valueAxis.minimum = 0;
  if (kind === 'curve') return;
  // Excel draws the first bar at the bottom unless the axis is reversed.
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.valueAxis.majorGridlines.visible = false;
  chart.axes.valueAxis.visible = false;
}

/** Bars differ by order, lightness and outline, and show their figures. */
function formatBar(bar: Excel.ChartSeries, color: string): void {
  bar.hasDataLabels = true;
  bar.gapWidth = 60;
  bar.format.fill.setSolidColor(color);
  bar.format.line.color = colours.required;
}

/** Points on a line, which show their figures. */
function formatPoints(points: Excel.ChartSeries, color: string): void {
  points.hasDataLabels = true;
  points.markerStyle = 'Circle';
  points.markerSize = 9;
  points.markerBackgroundColor = color;
  points.markerForegroundColor = color;
}
